/** What a change of the settings did: roles and channels by their names, not their ids. */
import { languageName } from '../../src/bot/messages/language-names.ts';
import { say } from '../../src/bot/messages/say.ts';
import type { Block, Mention } from '../../src/bot/reply.ts';
import { type Settings, settingsSchema } from '../../src/guilds/guild.ts';

const DEFAULTS = settingsSchema.parse({});

/** What a change of settings changed, one block a setting. */
export function settingsChange(before: Settings = DEFAULTS, after: Settings = DEFAULTS): Block[] {
  return [
    ...mentioned(
      say('settings.mayModerateNow'),
      'role',
      without(after.moderators, before.moderators),
    ),
    ...mentioned(
      say('settings.mayModerateNoLonger'),
      'role',
      without(before.moderators, after.moderators),
    ),
    ...(before.channel === after.channel ? [] : channelNow(after.channel)),
    ...mentioned(say('posts.isOn'), 'channel', without(after.forums ?? [], before.forums ?? [])),
    ...mentioned(say('posts.isOff'), 'channel', without(before.forums ?? [], after.forums ?? [])),
    ...(before.digest === after.digest
      ? []
      : ([
          {
            type: 'text',
            text: after.digest ? say('settings.digestIsOn') : say('settings.digestIsOff'),
          },
        ] as const)),
    ...(before.caution === after.caution
      ? []
      : ([{ type: 'text', text: cautionNow(after.caution, before.caution) }] as const)),
    ...(before.language === after.language
      ? []
      : ([{ type: 'text', text: languageNow(after.language, before.language) }] as const)),
    ...limitsNow(before, after).map((text): Block => ({ type: 'text', text })),
    ...(before.keepDays === after.keepDays
      ? []
      : ([
          {
            type: 'text',
            text: say('settings.keepNow', { now: after.keepDays, before: before.keepDays }),
          },
        ] as const)),
  ];
}

const LIMIT_IS = {
  questions: 'settings.limitQuestions',
  checks: 'settings.limitChecks',
  verifications: 'settings.limitVerifications',
  reports: 'settings.limitReports',
  mentions: 'settings.limitMentions',
} as const;
const limitNames = Object.keys(LIMIT_IS) as (keyof typeof LIMIT_IS)[];

/** What a member may ask for a minute, where the guild has set it. */
export function limitLines(limits: Settings['limits'] = {}): string[] {
  return limitNames.flatMap((name) => {
    const most = limits[name];
    return most === undefined ? [] : [say(LIMIT_IS[name], { most })];
  });
}

function limitsNow({ limits: before = {} }: Settings, { limits: after = {} }: Settings): string[] {
  if (limitNames.every((name) => before[name] === after[name])) return [];
  const lines = limitLines(after);
  return lines.length > 0 ? lines : [say('settings.limitsUnset')];
}

function cautionNow(now: Settings['caution'], before: Settings['caution']): string {
  return say('settings.cautionNow', {
    now: say(`cautionLevel.${now}`),
    before: say(`cautionLevel.${before}`),
  });
}

function languageNow(now: Settings['language'], before: Settings['language']): string {
  return say('settings.languageNow', { now: languageText(now), before: languageText(before) });
}

function languageText(language: Settings['language']): string {
  return language === 'member' ? say('settings.languageMember') : languageName(language);
}

function channelNow(channel: string | undefined): Block[] {
  if (channel !== undefined)
    return mentioned(say('settings.reportsBroughtTo'), 'channel', [channel]);
  return [{ type: 'text', text: say('settings.reportsBroughtNowhere') }];
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}

function mentioned(lead: string, kind: Mention['kind'], ids: readonly string[]): Block[] {
  if (ids.length === 0) return [];
  return [{ type: 'mention', lead, mentions: ids.map((id) => ({ kind, id })) }];
}
