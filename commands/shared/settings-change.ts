/** What a change of the settings did: roles and channels by their names, not their ids. */
import { en } from '../../src/bot/messages/en.ts';
import type { Block, Mention } from '../../src/bot/reply.ts';
import { type Settings, settingsSchema } from '../../src/guilds/guild.ts';

const DEFAULTS = settingsSchema.parse({});

export function settingsChange(before: Settings = DEFAULTS, after: Settings = DEFAULTS): Block[] {
  return [
    ...mentioned('May moderate now:', 'role', without(after.moderators, before.moderators)),
    ...mentioned('May moderate no longer:', 'role', without(before.moderators, after.moderators)),
    ...(before.channel === after.channel ? [] : channelNow(after.channel)),
    ...(before.caution === after.caution
      ? []
      : ([{ type: 'text', text: en.cautionNow(after.caution, before.caution) }] as const)),
    ...(before.keepDays === after.keepDays
      ? []
      : ([
          {
            type: 'text',
            text: `Days for which data is kept after I was removed: ${after.keepDays}, before ${before.keepDays}`,
          },
        ] as const)),
  ];
}

function channelNow(channel: string | undefined): Block[] {
  if (channel !== undefined) return mentioned('Reports are brought to', 'channel', [channel]);
  return [{ type: 'text', text: 'Reports are brought to no channel.' }];
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}

function mentioned(lead: string, kind: Mention['kind'], ids: readonly string[]): Block[] {
  if (ids.length === 0) return [];
  return [{ type: 'mention', lead, mentions: ids.map((id) => ({ kind, id })) }];
}
