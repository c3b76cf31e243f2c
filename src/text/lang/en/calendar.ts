/** English words of the calendar and the clock. */
import { anyOf, words } from '../words.ts';

/** The months in their order. */
export const MONTH_NAMES = words(
  'january february march april may june july august september october november december',
);
/** How months are shortened; a stop may follow. */
export const MONTH_SHORTS = words('jan feb mar apr jun jul aug sep sept oct nov dec');
/** The days of the week in the order of JavaScript's `getDay`. */
export const WEEKDAY_NAMES = words('sunday monday tuesday wednesday thursday friday saturday');
/** How days of the week are shortened; a stop may follow. */
export const WEEKDAY_SHORTS = words('sun mon tue tues wed thu thur thurs fri sat');
export const SEASONS = words('spring summer autumn fall winter');
export const HOLIDAYS = words('christmas easter');
/** A day as seen from the day of writing. */
export const NEAR_DAYS = words('yesterday today tonight tomorrow');
export const PARTS_OF_DAY = words('morning afternoon evening night');
/** Those that days are counted in: “two weeks ago”. */
export const COUNTED_PERIODS = words('day week month year');
/** Periods of the calendar, in the singular. */
export const PERIODS = [...COUNTED_PERIODS, ...words('decade century season')];
/** The same, with what is no measure of time: "last weekend". */
export const ANY_PERIOD = [...PERIODS, 'weekend'];
/** How often something happens. */
export const FREQUENCIES = words(`
  once twice thrice time times every each daily weekly monthly quarterly annual annually yearly never always
  often regularly occasionally rarely hourly constantly
`);
/** Before a length of time: how often something comes. */
export const EVERY = words('every each');
/** What else tells when and names no one. */
export const NAMELESS_TIMES = words('century decade noon midnight bc ad');
/** Words before a period that tell which is meant, as seen from the day of writing: "last week". */
export const NEAR_PERIODS: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ...words('last past previous').map((each) => [each, 'last'] as const),
  ['this', 'this'],
  ...words('next coming following').map((each) => [each, 'next'] as const),
]);
/** Words behind a length of time that tell from when it is reckoned, and where to. */
export const TIME_DIRECTIONS: ReadonlyMap<string, 'after' | 'before' | 'ago'> = new Map([
  ...words('after later').map((word) => [word, 'after'] as const),
  ...words('before earlier').map((word) => [word, 'before'] as const),
  ['ago', 'ago'],
]);
/** Times of day that need no number. */
export const CLOCK_WORDS = words('noon midday midnight dawn dusk');

/** Zones that are named after a time of day: "9 a.m. Eastern". */
export const TIME_ZONES = words('Eastern Central Pacific Mountain');

/** The same as alternatives of a pattern. */
export const MONTHS = anyOf(MONTH_NAMES);
export const WEEKDAYS = anyOf(WEEKDAY_NAMES);
/** Months in full or short: "october", "oct"; a stop may follow. */
export const ANY_MONTH = anyOf([...MONTH_NAMES, ...MONTH_SHORTS]);
/** Days of the week in full or short. */
export const ANY_WEEKDAY = anyOf([...WEEKDAY_NAMES, ...WEEKDAY_SHORTS]);

const MONTH = new RegExp(`^(?:${MONTHS}|(?:${anyOf(MONTH_SHORTS)})\\.?)$`);

/** Whether a word in lower case is a month: "october", "oct.". "may" may be the verb. */
export function isMonth(norm: string): boolean {
  return MONTH.test(norm);
}

/** What stands before a time of day: "until noon". */
export const BEFORE_CLOCK = words('in on at by before after until till since from around about to');
