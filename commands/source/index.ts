/** /source: the texts that facts quote. */
import { SlashCommandBuilder, type SlashCommandStringOption } from '@discordjs/builders';
import type { SlashCommandAttachmentOption } from '@discordjs/builders';
import type { Command } from '../../src/bot/command.ts';
import { suggestSources } from '../../src/qa/lookup/items.ts';
import { suggestEvents } from '../../src/qa/lookup/names.ts';
import { moderatorCommand } from '../shared/moderator-command.ts';
import { eventOption, MOST_OF_NAME } from '../shared/options.ts';
import { add, addActions } from './add.ts';
import { edit, editActions, remove } from './edit.ts';
import { replace, replaceActions } from './replace.ts';

export const source: Command = moderatorCommand({
  definition: new SlashCommandBuilder()
    .setName('source')
    .setDescription('Add, correct and remove the texts that facts quote')
    .addSubcommand((add) =>
      add
        .setName('add')
        .setDescription('Add a text about an event, pasted or as a file')
        .addStringOption((option) => eventOption(option).setRequired(true))
        .addAttachmentOption(fileOption),
    )
    .addSubcommand((edit) =>
      edit
        .setName('edit')
        .setDescription('Correct publisher, headline, byline, day or link')
        .addStringOption(sourceOption),
    )
    .addSubcommand((replace) =>
      replace
        .setName('replace')
        .setDescription('Put a newer edition of the text in its place')
        .addStringOption(sourceOption)
        .addAttachmentOption(fileOption),
    )
    .addSubcommand((remove) =>
      remove
        .setName('remove')
        .setDescription('Remove a text that no fact quotes any more')
        .addStringOption(sourceOption),
    )
    .toJSON(),
  handle: { add, edit, replace, remove },
  complete: {
    event: (typed, _request, { view }) => suggestEvents(view.knowledge, typed),
    source: (typed, _request, { view }) => suggestSources(view.knowledge, typed),
  },
  actions: { ...addActions, ...editActions, ...replaceActions },
});

function sourceOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return option
    .setName('source')
    .setDescription('Which source')
    .setRequired(true)
    .setMaxLength(MOST_OF_NAME)
    .setAutocomplete(true);
}

function fileOption(option: SlashCommandAttachmentOption): SlashCommandAttachmentOption {
  return option
    .setName('file')
    .setDescription('A .txt or .md file up to 1 MB, or .html up to 5 MB');
}
