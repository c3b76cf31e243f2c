/** /source: the texts that facts quote. */
import { SlashCommandBuilder, type SlashCommandStringOption } from '@discordjs/builders';
import type { SlashCommandAttachmentOption } from '@discordjs/builders';
import type { Command } from '../../src/bot/command.ts';
import { described, named } from '../../src/bot/messages/localised.ts';
import { suggestSources } from '../../src/qa/lookup/items.ts';
import { suggestEvents } from '../../src/qa/lookup/names.ts';
import { moderatorCommand } from '../shared/moderator-command.ts';
import { eventOption, MAX_LINK_LENGTH, MAX_NAME_LENGTH } from '../shared/options.ts';
import { add, addActions } from './add.ts';
import { edit, editActions } from './edit.ts';
import { remove, removeActions } from './remove.ts';
import { replace, replaceActions } from './replace.ts';

export const source: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'source', 'names.sourceCommand'),
    'source.description',
  )
    .addSubcommand((add) =>
      described(named(add, 'add', 'names.add'), 'source.add')
        .addStringOption((option) => eventOption(option).setRequired(true))
        .addStringOption(linkOption)
        .addAttachmentOption(fileOption),
    )
    .addSubcommand((edit) =>
      described(named(edit, 'edit', 'names.edit'), 'source.edit').addStringOption(sourceOption),
    )
    .addSubcommand((replace) =>
      described(named(replace, 'replace', 'names.replace'), 'source.replace')
        .addStringOption(sourceOption)
        .addAttachmentOption(fileOption),
    )
    .addSubcommand((remove) =>
      described(named(remove, 'remove', 'names.remove'), 'source.remove').addStringOption(
        sourceOption,
      ),
    )
    .toJSON(),
  handle: { add, edit, replace, remove },
  complete: {
    event: (typed, _request, { view }) => suggestEvents(view.knowledge, typed),
    source: (typed, _request, { view }) => suggestSources(view.knowledge, typed),
  },
  actions: { ...addActions, ...editActions, ...replaceActions, ...removeActions },
});

function sourceOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return described(named(option, 'source', 'names.source'), 'source.which')
    .setRequired(true)
    .setMaxLength(MAX_NAME_LENGTH)
    .setAutocomplete(true);
}

function linkOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return described(named(option, 'url', 'names.url'), 'source.link').setMaxLength(MAX_LINK_LENGTH);
}

function fileOption(option: SlashCommandAttachmentOption): SlashCommandAttachmentOption {
  return described(named(option, 'file', 'names.file'), 'sourceForm.fileHint');
}
