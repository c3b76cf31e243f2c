/** chrono-node with what it needs for news: what is no date is refined away, and the rest is placed by the article's day. */
import {
  casual,
  Chrono,
  strict,
  type ParsedResult,
  type ParsingResult,
  type Refiner,
} from 'chrono-node/en';
import { COUNTED_PERIODS, isMonth, WEEKDAY_NAMES } from '../lang/en/calendar.ts';
import { TIME_UNITS } from '../lang/en/units.ts';
import { NO_END_OF_DAYS } from '../lang/en/dates.ts';
import { anyOf } from '../lang/words.ts';
import { dayOf, inYearNear, weekdayNear, type Day } from './calendar.ts';

/** What is known around a text. */
export interface DateContext {
  /** The ISO day of the article; without it only dates with their year have one. */
  readonly published?: string | undefined;
  /** Whether the clause of the word at an offset speaks of what is to come: "on Friday" is then the next one. */
  readonly isFuture?: (offset: number) => boolean;
  /** Whether the word at an offset is a verb: "may". */
  readonly isVerb?: (offset: number) => boolean;
  /** Whether the word at an offset is a noun or an adjective: "the 2014 study". */
  readonly isNoun?: (offset: number) => boolean;
}

/** A part of a day said of nobody's day: "for seven days", "within 36 hours", "half an hour later" tell how long. */
const LASTING = new RegExp(
  [
    '^(?:now|the moment|currently|recently)$',
    `^(?:for|within|over|after) .*\\b(?:${TIME_UNITS})\\b`,
    '\\b(?:second|minute|hour)s?\\b',
    `^(?:in |about |around )?(?:the (?:last|past|next) )?(?:[\\d.]+|an?|\\p{L}+|half an?) (?:${anyOf(COUNTED_PERIODS)})s?(?: after| before| from)?$` +
      '(?<!\\b(?:last|this|next|past) (?:week|month|year))',
  ].join('|'),
  'u',
);

/** "for seven days", "the sun", "march", "may" as a verb: they name no day. */
function withoutOthers({ isVerb }: DateContext): Refiner {
  return {
    refine: (_context, results) =>
      results.filter(({ index, text }) => {
        const small = /^\p{Ll}{3}\.?$/u.test(text);
        const march = text
          .split(/[^\p{L}.]+/u)
          .some((each) => /^\p{Ll}/u.test(each) && isMonth(each));
        const verb = /^may$/i.test(text) && isVerb?.(index) === true;
        return !small && !march && !verb && !LASTING.test(text.toLowerCase());
      }),
  };
}

const LOOSE_END = new RegExp(`(?:[\\s,;:()"'“”–—-]|\\b(?:${NO_END_OF_DAYS})(?=\\s*$))+$`, 'i');

/** Without what a date can't end in: "Tuesday of 11", "Thursday,". */
const withoutLooseEnds: Refiner = {
  refine: (_context, results) =>
    results.flatMap((result) => {
      const cut = /(?<!\bend)\s(?:of|and)\s(?!\S*(?:\b(?:1[4-9]|20)\d\d\b))/.exec(result.text);
      const next = cut ? /^\p{L}+/u.exec(result.text.slice(cut.index + cut[0].length))?.[0] : '';
      const kept = cut && !isMonth((next ?? '').toLowerCase()) ? cut.index : result.text.length;
      const text = result.text.slice(0, kept).replace(LOOSE_END, '');
      if (text === '') return [];
      result.text = text;
      return [result];
    }),
};

/** Weekdays and days without a year: the last ones before the article's day, or where it speaks of what is to come the next. */
function byPublished({ published, isFuture }: DateContext): Refiner {
  const near = dayOf(published);
  return {
    refine: (context, results) => {
      if (near) for (const each of results) place(each, context.text, near, isFuture);
      return results;
    },
  };
}

function place(
  result: ParsingResult,
  text: string,
  near: Day,
  isFuture: DateContext['isFuture'],
): void {
  const { start, end, index } = result;
  const before = text.slice(Math.max(0, index - LOOK_BACK), index);
  const word = /\p{L}+(?=\s+$)/u.exec(before)?.[0] ?? '';
  const told = `${word} ${result.text}`.toLowerCase();
  const ahead =
    /\bnext\b/.test(told) || (!/\b(?:last|past)\b/.test(told) && isFuture?.(index) === true);
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    // "Monday week" is a week after Monday.
    const week = /^\s+week\b/i.test(text.slice(index + result.text.length)) ? 7 : 0;
    const lower = result.text.toLowerCase();
    const weekday = WEEKDAY_NAMES.findIndex((name) => lower.includes(name.slice(0, 3)));
    if (weekday < 0) return;
    const day = weekdayNear(weekday, near, ahead || week > 0, week);
    for (const part of ['year', 'month', 'day'] as const) start.assign(part, day[part]);
    return;
  }
  if (!start.isCertain('month') || start.isCertain('year')) return;
  const dated = start.isCertain('day');
  const day = {
    year: near.year,
    month: start.get('month') ?? 1,
    day: dated ? (start.get('day') ?? 1) : 1,
  };
  const { year } = inYearNear(day, near, ahead, dated ? SPARE : 0);
  // "next July" in October
  const passed = !dated && /^next\b/.test(told) && year === near.year && day.month <= near.month;
  start.assign('year', year + (passed ? 1 : 0));
  if (end?.isCertain('month') && !end.isCertain('year')) end.assign('year', year);
}

/** Letters in which the word before a date stands. */
const LOOK_BACK = 20;
/** A day so many days after the article's may be meant as the one to come though nothing says so. */
const SPARE = 60;

/** The dates that chrono-node finds in a text, refined. */
export function refined(text: string, context: DateContext): ParsedResult[] {
  const near = dayOf(context.published);
  const reader = new Chrono({
    parsers: casual.parsers,
    refiners: [...casual.refiners, withoutOthers(context), withoutLooseEnds, byPublished(context)],
  });
  // Without a published day only what names its year can be resolved.
  const reference = near
    ? new Date(near.year, near.month - 1, near.day, 12)
    : new Date(2000, 0, 1, 12);
  return reader.parse(text, reference);
}

/** The dates that are written out in a text. */
export function writtenOut(text: string): ParsedResult[] {
  return strict.parse(text);
}
