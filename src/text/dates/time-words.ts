/** Whether words tell a time at all, whatever day it is. */
import {
  CLOCK_WORDS,
  HOLIDAYS,
  MONTH_NAMES,
  MONTH_SHORTS,
  NEAR_DAYS,
  PARTS_OF_DAY,
  PERIODS,
  SEASONS,
  WEEKDAY_NAMES,
} from '../lang/en/calendar.ts';
import { TIME_RELATIONS } from '../lang/en/dates.ts';
import { TIME_UNITS } from '../lang/en/units.ts';
import { anyOf } from '../lang/words.ts';

const TIMES = anyOf([
  ...[...WEEKDAY_NAMES, ...NEAR_DAYS, ...CLOCK_WORDS, ...PARTS_OF_DAY, ...SEASONS],
  ...[...HOLIDAYS, ...PERIODS],
]);
const DATE = new RegExp(
  String.raw`\b(?:\d{4}|(?:${TIMES})(?:s|ly|time|ends?|['’]s)?\b|now\b|\d ?[ap]\.?m|\d{1,2}[:.]\d\d)`,
  'i',
);
/** With a capital: "may" and "march" are words, "DEC" is a body. */
const MONTH = new RegExp(
  String.raw`\b(?:${anyOf([...MONTH_NAMES, ...MONTH_SHORTS].map((each) => each.charAt(0).toUpperCase() + each.slice(1)))})\b`,
);
const LENGTH = new RegExp(String.raw`\b(?:${TIME_UNITS})\b`, 'i');
/** "after the vote", "two games ago", "the 70s". */
const RELATED = new RegExp(String.raw`\b(?:${anyOf(TIME_RELATIONS)}|\d\d?0s)\b`, 'i');

/** Whether a text names a day, a month, a year, a time of day or a period of the calendar. */
export function namesDate(text: string): boolean {
  return DATE.test(text) || MONTH.test(text);
}

const CLOCK = new RegExp(
  String.raw`\b(?:${anyOf([...CLOCK_WORDS, ...PARTS_OF_DAY])}|\d ?[ap]\.?m|\d{1,2}[:.]\d\d|o['’]clock)\b`,
  'i',
);

/** Whether a text names a time of day. */
export function namesClock(text: string): boolean {
  return CLOCK.test(text);
}

/** Whether a text names a unit of time: "two weeks", "30-minute". */
export function namesLength(text: string): boolean {
  return LENGTH.test(text);
}

/** Whether a text tells in any way when something is: by a date, a unit of time, or what it comes before or after. */
export function tellsWhen(text: string): boolean {
  return namesDate(text) || LENGTH.test(text) || RELATED.test(text);
}
