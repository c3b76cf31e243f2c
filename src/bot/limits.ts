/** What a member is told who asks for more than one may. */
import {
  type Counted,
  type Limits,
  type Over,
  settingsOf,
  type GuildView,
} from '../guilds/guild.ts';
import { say } from './messages/say.ts';
import { notice, type Reply } from './reply.ts';

/** Where the bot counts, and whose bounds it keeps to; nothing is counted in the terminal. */
export interface Counting {
  readonly limits?: Limits;
  readonly view: GuildView;
}

/** Limits that members hear of when they meet them. */
export type LimitName = keyof typeof NOTICES;

const NOTICES = {
  questions: ({ most, seconds }: Over) => say('limits.questions', { most, seconds }),
  checks: ({ most, seconds }: Over) => say('limits.checks', { most, seconds }),
  verifications: ({ most, seconds }: Over) => say('limits.verifications', { most, seconds }),
  reports: ({ most, seconds }: Over) => say('limits.reports', { most, seconds }),
  mentions: ({ most, seconds }: Over) => say('limits.mentions', { most, seconds }),
  dailyReports: ({ most }: Over) => say('limits.dailyReports', { most }),
  uploads: ({ most, seconds }: Over) =>
    say('limits.uploads', { most, minutes: minutesOf(seconds) }),
  previews: ({ most, seconds }: Over) =>
    say('limits.previews', { most, minutes: minutesOf(seconds) }),
};

/** Counts one more, and gives what to tell the member when that is too much. */
export async function tooMany(
  name: LimitName,
  who: Counted,
  { limits, view }: Counting,
): Promise<(Pick<Over, 'isFirst'> & { readonly reply: Reply }) | undefined> {
  const over = await limits?.count(name, who, ownBound(name, view));
  return over && { reply: notice(NOTICES[name](over)), isFirst: over.isFirst };
}

/**
 * Whether the member's declined questions still go to moderators today, and what to tell the member of the first that
 * does not. Counts one more.
 */
export async function mayLeaveGap(
  who: Counted,
  { limits }: Counting,
): Promise<{ readonly may: boolean; readonly told?: string }> {
  const over = await limits?.count('dailyGaps', who);
  if (!over) return { may: true };
  return {
    may: false,
    ...(over.isFirst && { told: say('limits.dailyGaps', { most: over.most }) }),
  };
}

/** What the guild's moderators chose. */
function ownBound(name: LimitName, { guild }: GuildView): number | undefined {
  const { limits = {} } = guild ? settingsOf(guild.rows) : {};
  return Object.entries(limits).find(([each]) => each === name)?.[1];
}

function minutesOf(seconds: number): number {
  return Math.ceil(seconds / 60);
}
