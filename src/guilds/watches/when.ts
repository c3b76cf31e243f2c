/** When a feed or a page is looked at next. */
import type { Watch } from './watches.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Between two looks at a feed. */
const FEED = 30 * MINUTE;
/** Between two looks at a page, by how long it has been as it is: a sixth of that, within these bounds. */
const PAGE = { least: 2 * HOUR, most: DAY, share: 1 / 6 };
/** Longest time between two looks that fail. */
const MAX_BACKOFF = DAY;
/** Looks are spread by as much of the time between them, so that not all are due at once. */
const SPREAD = 0.1;
/** Failures in a row that moderators are told of, and those after which no more looks are made: some two weeks. */
export const failuresToReport = 5;
export const maxFailures = 20;

type Timed = Pick<Watch, 'kind' | 'id' | 'body' | 'at'>;

/** The time for the next look after one that went well. */
export function nextLook({ kind, id, body, at }: Timed, now: Date): Date {
  const last = body.edition ? Date.parse(body.edition.at) : at.getTime();
  const age = now.getTime() - last;
  const pause =
    kind === 'feed' ? FEED : Math.min(Math.max(age * PAGE.share, PAGE.least), PAGE.most);
  return new Date(now.getTime() + spread(pause, id));
}

/** The time for the next look after so many failures in a row, not before the server wants it (in seconds). */
export function afterFailure(
  { kind, id }: Pick<Watch, 'kind' | 'id'>,
  failures: number,
  now: Date,
  retryAfter = 0,
): Date {
  const usual = kind === 'feed' ? FEED : PAGE.least;
  const pause = Math.min(usual * 2 ** Math.min(failures, 10), MAX_BACKOFF);
  const wanted = Math.min(retryAfter * 1000, MAX_BACKOFF);
  return new Date(now.getTime() + Math.max(spread(pause, id), wanted));
}

/** Longer by a part that is always the same for one watch, as its id is a random number. */
function spread(pause: number, id: string): number {
  const part = parseInt(id.slice(0, 4), 16) / 0x10000;
  return pause * (1 + SPREAD * (Number.isNaN(part) ? 0 : part));
}
