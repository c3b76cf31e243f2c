/** /privacy: what is kept of a member, for how long, and its deletion. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { notice } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import { gapDays, postDays, unfinishedDays } from '../src/guilds/guild.ts';

export const privacy: Command = {
  definition: described(
    named(new SlashCommandBuilder(), 'privacy', 'names.privacy'),
    'privacy.description',
  ).toJSON(),
  handle: (_request, { forget }) => ({
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('privacy.title') },
      { type: 'list', items: kept() },
      {
        type: 'note',
        text: say('privacy.deleting'),
      },
    ],
    buttons: forget
      ? [{ label: say('privacy.delete'), style: 'danger', action: { name: 'forget', args: [] } }]
      : [],
  }),
  actions: {
    forget: () => ({
      visibility: 'private',
      blocks: [
        {
          type: 'text',
          text: say('privacy.sure'),
        },
      ],
      buttons: [
        { label: say('privacy.yes'), style: 'danger', action: { name: 'forget-all', args: [] } },
      ],
    }),
    'forget-all': async (_args, { member }, { forget }) => {
      if (!forget) return notice(say('privacy.nothingKept'));
      const { reports, names } = await forget(member);
      return {
        ...notice(say('privacy.done', { reports, names })),
        update: true,
      };
    },
  },
};

function kept(): string[] {
  return [
    say('privacy.questions'),
    say('privacy.gaps', { days: gapDays }),
    say('privacy.posts', { days: postDays }),
    say('privacy.reports'),
    say('privacy.counts'),
    say('privacy.changes'),
    say('privacy.drafts'),
    say('privacy.forms', { days: unfinishedDays }),
  ];
}
