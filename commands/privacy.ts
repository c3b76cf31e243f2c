/** /privacy: what is kept of a member, for how long, and its deletion. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { notice } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import { gapDays, unfinishedDays } from '../src/guilds/guild.ts';

const KEPT = [
  'Questions: nobody keeps who asked. For a follow-up, your last question stays in memory for ten minutes.',
  `Questions that no source answered: their words, without who asked, for ${gapDays} days.`,
  'Reports: what you reported, with your id, until you delete them.',
  'For moderators: the changes they made, with their id, as long as the server keeps its facts.',
  'For moderators: which drafts they decided on, with their id, as long.',
  `For moderators: forms they have not finished, for ${unfinishedDays} days.`,
];

export const privacy: Command = {
  definition: new SlashCommandBuilder()
    .setName('privacy')
    .setDescription('What is kept of you, for how long, and how to delete it')
    .toJSON(),
  handle: (_request, { forget }) => ({
    visibility: 'private',
    blocks: [
      { type: 'heading', text: 'What is kept' },
      { type: 'list', items: KEPT },
      {
        type: 'note',
        text: 'Deleting takes away your reports and unfinished forms in all servers, and your id from changes, closed reports and decided drafts. These themselves stay the server’s.',
      },
    ],
    buttons: forget
      ? [{ label: 'Delete my data', style: 'danger', action: { name: 'forget', args: [] } }]
      : [],
  }),
  actions: {
    forget: () => ({
      visibility: 'private',
      blocks: [
        {
          type: 'text',
          text: 'Delete your reports, your unfinished forms, and your id elsewhere?',
        },
      ],
      buttons: [
        { label: 'Yes, delete', style: 'danger', action: { name: 'forget-all', args: [] } },
      ],
    }),
    'forget-all': async (_args, { member }, { forget }) => {
      if (!forget) return notice('Nothing is kept here.');
      const { reports, names } = await forget(member);
      return {
        ...notice(
          `Done: ${reports} of your reports are deleted, and ${names} changes no longer name you.`,
        ),
        update: true,
      };
    },
  },
};
