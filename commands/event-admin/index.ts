/** /event-admin: the events that sources and facts are about. */
import { SlashCommandBuilder } from '@discordjs/builders';
import type { Command } from '../../src/bot/command.ts';
import { suggestEvents } from '../../src/qa/lookup/names.ts';
import { moderatorCommand } from '../shared/moderator-command.ts';
import { eventOption } from '../shared/options.ts';
import { archive, archiveActions, restore, suggestArchived } from './archive.ts';
import { add, edit, saveActions } from './save.ts';

export const eventAdmin: Command = moderatorCommand({
  definition: new SlashCommandBuilder()
    .setName('event-admin')
    .setDescription('Add, correct and archive events')
    .addSubcommand((add) => add.setName('add').setDescription('Add an event'))
    .addSubcommand((edit) =>
      edit
        .setName('edit')
        .setDescription('Correct title, days, place or other names')
        .addStringOption((option) => eventOption(option).setRequired(true)),
    )
    .addSubcommand((archive) =>
      archive
        .setName('archive')
        .setDescription('Keep an event, but answer from it no longer')
        .addStringOption((option) => eventOption(option).setRequired(true)),
    )
    .addSubcommand((restore) =>
      restore
        .setName('restore')
        .setDescription('Bring an archived event back')
        .addStringOption((option) => eventOption(option).setRequired(true)),
    )
    .toJSON(),
  handle: { add, edit, archive, restore },
  complete: {
    event: (typed, { subcommand }, { view }) =>
      subcommand === 'restore' ? suggestArchived(view.guild) : suggestEvents(view.knowledge, typed),
  },
  actions: { ...saveActions, ...archiveActions },
});
