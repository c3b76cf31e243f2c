/** /event-admin: the events that sources and facts are about. */
import { SlashCommandBuilder, type SlashCommandStringOption } from '@discordjs/builders';
import type { Command } from '../../src/bot/command.ts';
import { described, named } from '../../src/bot/messages/localised.ts';
import { suggestEvents } from '../../src/qa/lookup/names.ts';
import { moderatorCommand } from '../shared/moderator-command.ts';
import { eventOption } from '../shared/options.ts';
import { archive, archiveActions, restore, suggestArchived } from './archive.ts';
import { add, edit, saveActions } from './save.ts';

export const eventAdmin: Command = moderatorCommand({
  definition: described(
    named(new SlashCommandBuilder(), 'event-admin', 'names.eventAdmin'),
    'events.description',
  )
    .addSubcommand((add) => described(named(add, 'add', 'names.add'), 'events.add'))
    .addSubcommand((edit) =>
      described(named(edit, 'edit', 'names.edit'), 'events.edit').addStringOption(requiredEvent),
    )
    .addSubcommand((archive) =>
      described(named(archive, 'archive', 'names.archive'), 'events.archive').addStringOption(
        requiredEvent,
      ),
    )
    .addSubcommand((restore) =>
      described(named(restore, 'restore', 'names.restore'), 'events.restore').addStringOption(
        (option) => eventOption(option),
      ),
    )
    .toJSON(),
  handle: { add, edit, archive, restore },
  complete: {
    event: (typed, { subcommand }, { view }) =>
      subcommand === 'restore'
        ? suggestArchived(view.guild, typed)
        : suggestEvents(view.knowledge, typed),
  },
  actions: { ...saveActions, ...archiveActions },
});

function requiredEvent(option: SlashCommandStringOption): SlashCommandStringOption {
  return eventOption(option).setRequired(true);
}
