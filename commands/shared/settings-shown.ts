/** What is set, and what follows from each choice. */
import { isDeepStrictEqual } from 'node:util';
import { languageName } from '../../src/bot/messages/language-names.ts';
import { say } from '../../src/bot/messages/say.ts';
import type { Block } from '../../src/bot/reply.ts';
import type { Settings } from '../../src/guilds/guild.ts';
import { limitLines } from './settings-change.ts';

const PARTS = {
  moderators: moderatorsShown,
  reports: channelShown,
  digest: digestShown,
  forums: forumsShown,
  caution: cautionShown,
  language: languageShown,
  limits: limitsShown,
  keep: keepShown,
};

/** What is set by one of the subcommands of /settings, or by /forum. */
export type SettingsPart = keyof typeof PARTS;

/** Each choice with its consequence below it. */
export function settingsShown(settings: Settings): Block[] {
  return Object.values(PARTS).flatMap((shown) => shown(settings));
}

/** One of the choices with its consequence below it. */
export function settingShown(part: SettingsPart, settings: Settings): Block[] {
  return PARTS[part](settings);
}

/** Those of which something is other than before. */
export function settingsChanged(before: Settings, after: Settings): Block[] {
  return Object.values(PARTS).flatMap((shown) => {
    const now = shown(after);
    return isDeepStrictEqual(shown(before), now) ? [] : now;
  });
}

function moderatorsShown({ moderators }: Settings): Block[] {
  return [
    {
      ...{ type: 'mention', mentions: moderators.map((id) => ({ kind: 'role', id }) as const) },
      lead: moderators.length > 0 ? say('settings.mayModerate') : say('settings.nobodyElse'),
    },
    note(say('settings.moderatorsMay')),
  ];
}

function channelShown({ channel }: Settings): Block[] {
  if (channel === undefined)
    return [text(say('settings.reportsKept')), note(say('settings.nobodyIsTold'))];
  return [
    {
      ...{ type: 'mention', lead: say('settings.alsoBroughtTo') },
      mentions: [{ kind: 'channel', id: channel }],
    },
    note(say('settings.channelReaders')),
  ];
}

function digestShown({ digest, channel }: Settings): Block[] {
  if (!digest) return [text(say('settings.digestIsOff')), note(say('settings.digestOffMeans'))];
  return [
    text(say('settings.digestIsOn')),
    note(
      channel === undefined ? say('settings.digestNeedsChannel') : say('settings.digestOnMeans'),
    ),
  ];
}

function forumsShown({ forums = [] }: Settings): Block[] {
  if (forums.length === 0)
    return [text(say('settings.noForums')), note(say('settings.noForumsMeans'))];
  return [
    {
      ...{ type: 'mention', lead: say('posts.answeredIn') },
      mentions: forums.map((id) => ({ kind: 'channel', id }) as const),
    },
    note(say('settings.forumsMean')),
  ];
}

function cautionShown({ caution }: Settings): Block[] {
  return [
    text(say('settings.cautionIs', { level: say(`caution.${caution}`) })),
    note(say(`cautionMeans.${caution}`)),
  ];
}

function languageShown({ language }: Settings): Block[] {
  return language === 'member'
    ? [text(say('settings.languageIsMember')), note(say('settings.languageMemberMeans'))]
    : [
        text(say('settings.languageIs', { language: languageName(language) })),
        note(say('settings.languageMeans')),
      ];
}

function limitsShown({ limits }: Settings): Block[] {
  const lines = limitLines(limits);
  return [
    ...(lines.length > 0 ? lines : [say('settings.limitsUnset')]).map(text),
    note(say('settings.limitsMean')),
  ];
}

function keepShown({ keepDays: days }: Settings): Block[] {
  return [
    text(say('settings.keptFor', { days })),
    note(days === 0 ? say('settings.keepNothingMeans') : say('settings.keepMeans')),
  ];
}

function text(line: string): Block {
  return { type: 'text', text: line };
}

function note(line: string): Block {
  return { type: 'note', text: line };
}
