/**
 * The one reader of dates in English text, placed by the day of the article: "on Thursday" → 2013-10-17. chrono-node
 * finds them; its refiners here drop what is no date and place the rest. Years that stand alone, times of day and the
 * words around a date come on top.
 */
import type { ParsedResult } from 'chrono-node/en';
import {
  ANY_MONTH,
  BEFORE_CLOCK,
  CLOCK_WORDS,
  COUNTED_PERIODS,
  NEAR_DAYS,
  SEASONS,
  WEEKDAYS,
} from '../lang/en/calendar.ts';
import { AFTER_DAYS, BEFORE_DAYS, BEFORE_YEARS, OPENS_DAYS } from '../lang/en/dates.ts';
import { CARDINALS_PATTERN } from '../lang/en/numbers.ts';
import { anyOf } from '../lang/words.ts';
import { daysOfMonth, daysOfYear, dayOf, isoDay, type Day } from './calendar.ts';
import { refined, writtenOut, type DateContext } from './chrono.ts';

/** A date with the words that belong to it; the offsets are the text's. */
export interface DateIn {
  readonly start: number;
  readonly end: number;
  /** A time of day alone has none of the days below. */
  readonly precision: 'day' | 'month' | 'year' | 'time';
  /** ISO days; missing for a time of day, and where nobody knows which day is meant. A single day has no last one. */
  readonly first?: string;
  readonly last?: string;
}

/** A text without any of these names no date. */
const MAY_HOLD = new RegExp(
  [
    `\\b(?:${WEEKDAYS}|${ANY_MONTH}|${anyOf([...NEAR_DAYS, ...CLOCK_WORDS])})`,
    `\\b(?:last|this|next) (?:night|week|weekend|month|year|${anyOf(SEASONS)})\\b`,
    '\\b(?:1[4-9]|20)\\d\\d\\b|\\d ?[ap]\\.?m\\b',
    `\\b(?:\\d+|an?|${CARDINALS_PATTERN}) (?:${anyOf(COUNTED_PERIODS)})s? ago`,
    '\\bend of the (?:month|year)\\b|\\buntil further\\b',
  ].join('|'),
  'i',
);

/** The dates and times of a sentence in their order; those that belong together as one. */
export function datesIn(sentence: string, context: DateContext = {}): DateIn[] {
  if (!MAY_HOLD.test(sentence)) return [];
  const found = [
    ...refined(sentence, context).flatMap((each) => dateOf(each, context) ?? []),
    ...yearsIn(sentence, context),
    ...timesIn(sentence),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return joined(sentence, found);
}

const DAY_PARTS = ['day', 'month', 'year'] as const;
/** "2 days ago" is certain to chrono-node, but by the day it is read on. */
const WITH_YEAR = /(?<!\d)(?:\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2})(?!\d)/;

/** The ISO day that a line names in full, with its year; missing when it names none. */
export function fullDayIn(line: string): string | undefined {
  return fullDaysIn(line)[0];
}

/** All of them in their order, each once: "17-18 October 2013" names two. */
export function fullDaysIn(line: string): readonly string[] {
  const days = writtenOut(line)
    .filter(
      ({ start, text }) => WITH_YEAR.test(text) && DAY_PARTS.every((part) => start.isCertain(part)),
    )
    .flatMap(({ start, end }) => (end?.isCertain('day') === true ? [start, end] : [start]));
  return [...new Set(days.map((day) => isoDay(partsOf(day))))];
}

function partsOf(components: ParsedResult['start']): Day {
  return {
    year: components.get('year') ?? 0,
    month: components.get('month') ?? 1,
    day: components.get('day') ?? 1,
  };
}

function dateOf(
  { index, text, start, end }: ParsedResult,
  { published }: DateContext,
): DateIn | undefined {
  const place = { start: index, end: index + text.length };
  // A time of day names no day where nobody knows which that was.
  if (published === undefined && !/\b\d{4}\b/.test(text)) {
    return start.isCertain('hour') && !start.isCertain('day')
      ? undefined
      : { ...place, precision: 'day' };
  }
  const day = partsOf(start);
  if (start.isCertain('day') && start.isCertain('month')) {
    const first = isoDay(day);
    if (!end?.isCertain('day')) return { ...place, precision: 'day', first };
    return { ...place, precision: 'day', first, last: isoDay({ ...partsOf(end), year: day.year }) };
  }
  if (start.isCertain('month')) return { ...place, precision: 'month', ...daysOfMonth(day) };
  if (start.isCertain('year')) return { ...place, precision: 'year', ...daysOfYear(day.year) };
  return undefined;
}

const YEAR = new RegExp(
  `(?<=\\b(?<before>${BEFORE_YEARS})[\\s-]+)(?:1[4-9]|20)\\d\\d(?![\\p{L}\\d,/-]*\\d|\\p{L})`,
  'giu',
);

/** "between 2009 and 2012": two years, and nothing counted behind them. */
const BETWEEN_YEARS =
  /(?<=\bbetween\s+)(?:1[4-9]|20)\d\d(?=\s*(?:and|[-–])\s*(?:1[4-9]|20)\d\d(?:[.,;:!?)]|$))/giu;

/** "in 2011", "since 2012": years that stand alone; "the end of the year". */
function yearsIn(text: string, { published, isNoun }: DateContext): DateIn[] {
  const found: DateIn[] = [];
  const day = dayOf(published);
  for (const { index, 0: words } of text.matchAll(/\bend of (?:the|this) year\b/gi)) {
    if (!day) break;
    const first = isoDay({ year: day.year, month: 12, day: 31 });
    found.push({ start: index, end: index + words.length, precision: 'day', first });
  }
  for (const { index, 0: year } of [...text.matchAll(BETWEEN_YEARS), ...text.matchAll(YEAR)]) {
    const end = index + year.length;
    const next = /^\s+(?=\p{L})/u.exec(text.slice(end))?.[0].length;
    if (next !== undefined && isNoun?.(end + next)) continue;
    found.push({ start: index, end, precision: 'year', ...daysOfYear(Number(year)) });
  }
  return found;
}

const CLOCK = new RegExp(
  [
    String.raw`(?<![\d:.,])\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b\.?`,
    String.raw`(?<=\b(?:${anyOf(BEFORE_CLOCK)})\s+)(?:${anyOf(CLOCK_WORDS)})\b`,
    String.raw`\buntil further notice\b`,
  ].join('|'),
  'gi',
);

/** "at 3.20 a.m.", "by noon", "until further notice". */
function timesIn(text: string): DateIn[] {
  return Array.from(text.matchAll(CLOCK), ({ index, 0: words }) => ({
    ...{ start: index, end: index + words.length, precision: 'time' as const },
  }));
}

const BEFORE = new RegExp(`(?<=^|[^\\p{L}\\d'’-])(?:(?:${BEFORE_DAYS})\\s+|mid[-‐‑])$`, 'iu');
const OPENS = new RegExp(`^(?:${OPENS_DAYS})\\b`, 'i');
const AFTER = new RegExp(`^\\s+(?:${AFTER_DAYS})\\b`, 'i');

/** Dates with the words that belong to them, and those beside each other as one. */
function joined(text: string, found: readonly DateIn[]): DateIn[] {
  const result: DateIn[] = [];
  for (const each of found) {
    const last = result.at(-1);
    if (last && each.start < last.end) continue;
    const next = { ...each, ...withWords(text, each, last?.end ?? 0) };
    const whole = last && together(text, last, next);
    if (whole) result[result.length - 1] = whole;
    else result.push(next);
  }
  return result;
}

/** From "in the early hours of" to "night". */
function withWords(
  text: string,
  { start, end }: DateIn,
  least: number,
): { readonly start: number; readonly end: number } {
  let from = start;
  for (;;) {
    const word = BEFORE.exec(text.slice(least, from));
    if (!word) break;
    from = least + word.index;
  }
  // "in on Monday": the first "in" belongs to the verb.
  while (from < start && (!OPENS.test(text.slice(from)) || /^in\s+on\b/i.test(text.slice(from)))) {
    from += /^\S+\s+/.exec(text.slice(from))?.[0].length ?? start;
  }
  let to = end;
  for (let more = AFTER.exec(text.slice(to)); more; more = AFTER.exec(text.slice(to))) {
    to += more[0].length;
  }
  return { start: Math.min(from, start), end: to };
}

/** "from 2004 to 2008", "between June 2014 and October 2021", "at 11 p.m. on Tuesday"; two days are not one. */
function together(text: string, last: DateIn, next: DateIn): DateIn | undefined {
  const opener = /^\p{L}+/u.exec(text.slice(last.start))?.[0].toLowerCase();
  const between = text.slice(last.end, next.start);
  const joint = (
    between.trim() ||
    (/^\p{L}+/u.exec(text.slice(next.start))?.[0] ?? '')
  ).toLowerCase();
  const range =
    (opener === 'from' && /^(?:to|until)$/.test(joint)) ||
    (opener === 'between' && joint === 'and');
  const clocks = last.precision === 'time' && next.precision === 'time';
  if (range && clocks) return { ...last, end: next.end };
  if (range && last.first !== undefined && next.first !== undefined) {
    const { last: to = next.first } = next;
    if (last.first <= to) return { ...last, end: next.end, last: to };
    // "Between Monday and Wednesday", placed in different weeks: nobody knows which days are meant.
    return { start: last.start, end: next.end, precision: last.precision };
  }
  const timed = last.precision === 'time' || next.precision === 'time';
  if (!timed || between.trim() !== '') return undefined;
  return { ...(last.precision === 'time' ? next : last), start: last.start, end: next.end };
}
