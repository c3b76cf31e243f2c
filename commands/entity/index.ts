/** /entity: the names of people, bodies and places. */
import { SlashCommandBuilder } from '@discordjs/builders';
import type { Command } from '../../src/bot/command.ts';
import { described, named } from '../../src/bot/messages/localised.ts';
import { suggestEntities, suggestEvents } from '../../src/qa/lookup/names.ts';
import { moderatorCommand } from '../shared/moderator-command.ts';
import { eventOption, nameOption } from '../shared/options.ts';
import { merge, mergeActions, showDuplicates } from './merge.ts';
import { add, edit, saveActions } from './save.ts';

export const entity: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'entity', 'names.entity'),
    'entities.description',
  )
    .addSubcommand((add) =>
      described(named(add, 'add', 'names.add'), 'entities.add').addStringOption((option) =>
        eventOption(option).setRequired(true),
      ),
    )
    .addSubcommand((edit) =>
      described(named(edit, 'edit', 'names.edit'), 'entities.edit').addStringOption((option) =>
        nameOption(described(named(option, 'name', 'names.name'), 'entities.editName')),
      ),
    )
    .addSubcommand((merge) =>
      described(named(merge, 'merge', 'names.merge'), 'entities.merge')
        .addStringOption((option) =>
          nameOption(described(named(option, 'name', 'names.name'), 'entities.mergeName')),
        )
        .addStringOption((option) =>
          nameOption(described(named(option, 'into', 'names.into'), 'entities.mergeKept')),
        ),
    )
    .addSubcommand((duplicates) =>
      described(named(duplicates, 'duplicates', 'names.duplicates'), 'entities.duplicates'),
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
