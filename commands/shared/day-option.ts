/** The option `day`: a date as it is usually written, today or yesterday. */
import { say, sayIn } from '../../src/bot/messages/say.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import { dayOf } from '../../src/guilds/guild.ts';
import { locales } from '../../src/runtime/locale.ts';
import { textOption } from './options.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Days by their names, in any language, and how many days ago they were. */
const NAMED = [
  ['dayNames.today', 0],
  ['dayNames.yesterday', 1],
] as const;

/** The ISO day that was typed, empty when none was; or what to say of what is none. */
export async function dayOption(request: Request): Promise<string | Reply> {
  const typed = textOption(request, 'day');
  if (typed === '') return '';
  const day = namedDay(typed, request.now) ?? (await dayOf(typed))?.slice(0, 10);
  return day ?? notice(say('changes.noDay', { typed }));
}

/** Days are those of UTC, as in the log of changes. */
function namedDay(typed: string, now: Date): string | undefined {
  const name = typed.toLowerCase();
  const found = NAMED.find(([key]) => locales.some((locale) => sayIn(locale, key) === name));
  return found && new Date(now.getTime() - found[1] * DAY).toISOString().slice(0, 10);
}
