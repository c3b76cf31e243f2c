/** /entity: the names of people, bodies and places. */
import { SlashCommandBuilder, type SlashCommandStringOption } from '@discordjs/builders';
import type { Command } from '../../src/bot/command.ts';
import { suggestEntities, suggestEvents } from '../../src/qa/lookup/names.ts';
import { moderatorCommand } from '../shared/moderator-command.ts';
import { eventOption, MOST_OF_NAME } from '../shared/options.ts';
import { merge, mergeActions, showDuplicates } from './merge.ts';
import { add, edit, saveActions } from './save.ts';

export const entity: Command = moderatorCommand({
  definition: new SlashCommandBuilder()
    .setName('entity')
    .setDescription('Names of people, bodies and places: aliases, roles, duplicates')
    .addSubcommand((add) =>
      add
        .setName('add')
        .setDescription('Add someone or something with a name')
        .addStringOption((option) => eventOption(option).setRequired(true)),
    )
    .addSubcommand((edit) =>
      edit
        .setName('edit')
        .setDescription('Change a name, its aliases and roles')
        .addStringOption(nameOption('name', 'Which name')),
    )
    .addSubcommand((merge) =>
      merge
        .setName('merge')
        .setDescription('Make two entries for one person one')
        .addStringOption(nameOption('name', 'The entry that becomes another name'))
        .addStringOption(nameOption('into', 'The entry that is kept')),
    )
    .addSubcommand((duplicates) =>
      duplicates.setName('duplicates').setDescription('Entries that may be one'),
    )
    .toJSON(),
  handle: { add, edit, merge, duplicates: showDuplicates },
  complete: {
    event: (typed, _request, { view }) => suggestEvents(view.knowledge, typed),
    name: (typed, _request, { view }) => suggestEntities(view.knowledge, typed),
    into: (typed, _request, { view }) => suggestEntities(view.knowledge, typed),
  },
  actions: { ...saveActions, ...mergeActions },
});

function nameOption(name: string, description: string) {
  return (option: SlashCommandStringOption) =>
    option
      .setName(name)
      .setDescription(description)
      .setRequired(true)
      .setMaxLength(MOST_OF_NAME)
      .setAutocomplete(true);
}
