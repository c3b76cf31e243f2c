/** Days and times that an article names, resolved against the day it was published: "on Thursday" → 2013-10-17. */
import { casual } from 'chrono-node/en';
import type { Article } from '../article/article.ts';
import { isMonth } from '../../text/lang/en/calendar.ts';
import { wordAt } from '../article/offsets.ts';

/** Words `from` to `to` exclusive name a day, a month, a year, or only a time of day. */
export interface DayPhrase {
  readonly from: number;
  readonly to: number;
  readonly precision: 'day' | 'month' | 'year' | 'time';
  /** ISO days; missing for a time of day, and where no published day says which is meant. */
  readonly start?: string;
  readonly end?: string;
}

/** A day, month or year as numbers; months count from 1. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** A sentence without any of these names no day. */
const MAY_NAME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)|\b(?:yesterday|today|tonight|tomorrow|noon|midnight|midday|dawn|dusk)\b|\b(?:last|this|next) (?:night|week|weekend|month|year|spring|summer|autumn|fall|winter)\b|\b(?:1[4-9]|20)\d\d\b|\d ?[ap]\.?m\b|\d (?:days|weeks|months|years) ago|\bend of the (?:month|year)\b|\buntil further\b/i;
/** Words that belong to a day on its left: "in the early hours of Wednesday", "shortly after 4 a.m.". */
const BEFORE =
  /^(?:on|in|at|by|before|after|until|till|since|from|around|about|early|earlier|late|later|shortly|just|the|end|start|beginning|middle|eve|hours|of|morning|afternoon|evening|night|dawn|noon|midday|midnight|between|through|throughout|starting|mid|as|soon|no|than|last|next|this)$/;
const AFTER = /^(?:morning|afternoon|evening|night|noon|midday|midnight|week)$/;
/** What a run of words before a day may begin with. */
const OPENS =
  /^(?:on|in|at|by|before|after|until|till|since|from|around|early|earlier|late|later|shortly|between|through|throughout|starting|just|no|as|last|next|this)$/;

/**
 * The days that a sentence names. `future` tells of a word whether its clause speaks of what is to
 * come: "on Friday" is then the next one, else the last.
 */
export function daysIn(
  article: Article,
  sentence: number,
  future: (word: number) => boolean,
): DayPhrase[] {
  const span = article.sentences[sentence];
  if (!span) return [];
  const text = article.text.slice(span.start, span.end);
  if (!MAY_NAME.test(text)) return [];
  const found = [
    ...named(article, text, span.start, future),
    ...years(article, span.from, span.to),
    ...times(article, span.from, span.to),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  return joined(article, found, span.from);
}

/** Days that chrono-node finds, their direction mended. */
function named(
  article: Article,
  text: string,
  offset: number,
  future: (word: number) => boolean,
): DayPhrase[] {
  const published = partsOf(article.published);
  // Without a published day only what names its year can be resolved.
  const reference = published
    ? new Date(published.year, published.month - 1, published.day, 12)
    : new Date(2000, 0, 1, 12);
  return casual.parse(text, reference).flatMap((result): DayPhrase[] => {
    const from = wordAt(article, offset + result.index);
    const to = lastOf(article, from, wordAt(article, offset + result.index + result.text.length));
    const { start } = result;
    const has = (part: 'day' | 'month' | 'year' | 'weekday' | 'hour'): boolean =>
      start.isCertain(part);
    const lower = result.text.toLowerCase();
    // "the sun" and "mar" are no days.
    const small = /^\p{Ll}{3}$/u.test(result.text);
    const march = article.words
      .slice(from, to)
      .some((word) => isMonth(word.norm) && /^\p{Ll}/u.test(word.text));
    if (to <= from || small || march || NO_DAY.test(lower)) return [];
    if (/^may$/.test(lower) && article.words[from]?.tag === 'AUX') return [];
    const place = { from, to };
    // "tonight" names no day where nobody knows when that was.
    if (!published && !/\b\d{4}\b/.test(lower))
      return has('hour') && !has('day') ? [] : [{ ...place, precision: 'day' }];
    const parts = {
      year: start.get('year') ?? 0,
      month: start.get('month') ?? 1,
      day: start.get('day') ?? 1,
    };
    const told = `${article.words[from - 1]?.norm ?? ''} ${lower}`;
    const ahead = /\bnext\b/.test(told) || (!/\b(?:last|past)\b/.test(told) && future(from));
    if (has('weekday') && !has('day')) {
      // "Monday week" is a week after Monday.
      const week = article.words[to]?.norm === 'week' ? 7 : 0;
      const day = published && weekdayNear(lower, published, ahead || week > 0, week);
      return day ? [{ ...place, precision: 'day', start: iso(day) }] : [];
    }
    if (has('day') && has('month')) {
      const day = has('year') || !published ? parts : yearOf(parts, published, ahead, 60);
      const { end } = result;
      const last = end?.isCertain('day')
        ? iso({ ...day, month: end.get('month') ?? day.month, day: end.get('day') ?? day.day })
        : undefined;
      return [
        { ...place, precision: 'day', start: iso(day), ...(last !== undefined && { end: last }) },
      ];
    }
    if (has('month')) {
      const month =
        has('year') || !published ? parts : yearOf({ ...parts, day: 1 }, published, ahead, 0);
      const passed = month.year === published?.year && month.month <= published.month;
      // "next July" in October
      const year = month.year + (/^next\b/.test(told) && passed && !has('year') ? 1 : 0);
      return [{ ...place, precision: 'month', ...monthSpan({ ...month, year }) }];
    }
    if (has('year')) return [{ ...place, precision: 'year', ...yearSpan(parts.year) }];
    return [];
  });
}

/** "for seven days", "within 36 hours", "half an hour later" tell how long, not when. */
const NO_DAY =
  /^(?:now|the moment|currently|recently)$|^(?:for|within|over|after) .*(?:second|minute|hour|day|week|month|year)s?\b|\b(?:second|minute|hour)s?\b|^(?:in |about |around )?(?:the (?:last|past|next) )?(?:[\d.]+|an?|\p{L}+|half an?) (?:day|week|month|year)s?(?: after| before| from)?$(?<!\b(?:last|this|next|past) (?:week|month|year))/u;

/** Without what a day can't end in: "Tuesday of 11", "Thursday,". */
function lastOf({ words }: Article, from: number, to: number): number {
  let end = to;
  for (let i = from + 1; i < to; i++) {
    const stops = /^(?:of|and)$/.test(words[i]?.norm ?? '');
    const next = words[i + 1];
    const goesOn = isMonth(next?.norm ?? '') || /^(?:1[4-9]|20)\d\d$/.test(next?.text ?? '');
    if (stops && !goesOn) end = Math.min(end, i);
  }
  while (end > from && /^(?:PUNCT|ADP)$/.test(words[end - 1]?.tag ?? '')) end--;
  return end;
}

/** "in 2011", "since 2012": years that stand alone; "the end of the year". */
function years({ words, published }: Article, from: number, to: number): DayPhrase[] {
  const found: DayPhrase[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i];
    const before = words[i - 1];
    const ended =
      word?.norm === 'end' &&
      words[i + 1]?.norm === 'of' &&
      /^(?:the|this)$/.test(words[i + 2]?.norm ?? '') &&
      words[i + 3]?.norm === 'year';
    if (ended && published !== undefined) {
      const day = `${published.slice(0, 4)}-12-31`;
      found.push({ from: i, to: i + 4, precision: 'day', start: day });
    }
    if (!word || !/^(?:1[4-9]|20)\d\d$/.test(word.text)) continue;
    const governed =
      /^(?:in|since|by|until|from|to|of|and|before|after|during|around|late|early|mid)$/.test(
        before?.norm ?? '',
      );
    if (!governed || isMonth(before?.norm ?? '') || /^(?:NOUN|ADJ)$/.test(words[i + 1]?.tag ?? ''))
      continue;
    found.push({ from: i, to: i + 1, precision: 'year', ...yearSpan(Number(word.text)) });
  }
  return found;
}

/** "at 3.20 a.m.", "by noon", "until further notice". */
function times({ words }: Article, from: number, to: number): DayPhrase[] {
  const found: DayPhrase[] = [];
  for (let i = from; i < to; i++) {
    const { norm = '' } = words[i] ?? {};
    // The tagger parts "2.47am" as "2.4" and "7am".
    const clock =
      /^\d{1,2}(?:[.:]\d{1,2})?$/.test(norm) && /^\d?[ap]\.?m\.?$/.test(words[i + 1]?.norm ?? '');
    const whole = /^\d{1,2}(?::\d\d)?[ap]m$/.test(norm) && words[i - 1]?.end !== words[i]?.start;
    if (clock) found.push({ from: i, to: i + 2, precision: 'time' });
    else if (whole) found.push({ from: i, to: i + 1, precision: 'time' });
    else if (
      norm === 'until' &&
      words[i + 1]?.norm === 'further' &&
      words[i + 2]?.norm === 'notice'
    )
      found.push({ from: i, to: i + 3, precision: 'time' });
    else if (/^(?:noon|midday|midnight|dawn|dusk)$/.test(norm) && words[i - 1]?.tag === 'ADP')
      found.push({ from: i, to: i + 1, precision: 'time' });
  }
  return found;
}

/** Phrases with the words that belong to them, and those beside each other as one. */
function joined(article: Article, found: readonly DayPhrase[], start: number): DayPhrase[] {
  const { words } = article;
  const result: DayPhrase[] = [];
  for (const each of found) {
    const last = result.at(-1);
    if (last && each.from < last.to) continue;
    let from = each.from;
    while (from > start && from > (last?.to ?? start) && BEFORE.test(words[from - 1]?.norm ?? ''))
      from--;
    const opens = (i: number): boolean => OPENS.test(words[i]?.norm ?? '');
    const second = (i: number): boolean => words[i]?.norm === 'in' && words[i + 1]?.norm === 'on';
    while (from < each.from && (!opens(from) || second(from))) from++;
    let to = each.to;
    while (AFTER.test(words[to]?.norm ?? '')) to++;
    // "from 2004 to 2008", "between June 2014 and October 2021"
    const opener = words[last?.from ?? -1]?.norm ?? '';
    const joint = words[from - 1]?.norm ?? words[from]?.norm ?? '';
    const range =
      last !== undefined &&
      ((opener === 'from' && /^(?:to|until)$/.test(joint)) ||
        (opener === 'between' && joint === 'and')) &&
      from - last.to <= 1;
    const clocks = last?.precision === 'time' && each.precision === 'time';
    if (range && clocks) {
      result[result.length - 1] = { ...last, to };
      continue;
    }
    if (range && last.start !== undefined && each.start !== undefined) {
      result[result.length - 1] = { ...last, to, end: each.end ?? each.start };
      continue;
    }
    // "at 11 p.m. on Tuesday"; two days are not one.
    const beside = last?.to === from && (last.precision === 'time' || each.precision === 'time');
    if (last && beside) {
      const dated = last.precision === 'time' ? each : last;
      result[result.length - 1] = { ...dated, from: last.from, to };
    } else result.push({ ...each, from, to });
  }
  return result;
}

function partsOf(day: string | undefined): Parts | undefined {
  const [year, month, date] = day?.slice(0, 10).split('-').map(Number) ?? [];
  return year && month && date ? { year, month, day: date } : undefined;
}

/** The weekday on or before the published day, or on or after it. */
function weekdayNear(
  text: string,
  published: Parts,
  ahead: boolean,
  later: number,
): Parts | undefined {
  const weekday = WEEKDAYS.findIndex((name) => text.includes(name.slice(0, 3)));
  if (weekday < 0) return undefined;
  const date = new Date(Date.UTC(published.year, published.month - 1, published.day));
  const step = ahead ? 1 : -1;
  while (date.getUTCDay() !== weekday) date.setUTCDate(date.getUTCDate() + step);
  date.setUTCDate(date.getUTCDate() + later);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The year that puts a day on the right side of the published one; a few days on the other side are let be. */
function yearOf(parts: Parts, published: Parts, ahead: boolean, spare: number): Parts {
  const at = (year: number): number =>
    (Date.UTC(year, parts.month - 1, parts.day) -
      Date.UTC(published.year, published.month - 1, published.day)) /
    86_400_000;
  const same = at(published.year);
  if (ahead) return { ...parts, year: same < -31 ? published.year + 1 : published.year };
  return { ...parts, year: same > spare ? published.year - 1 : published.year };
}

function iso({ year, month, day }: Parts): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthSpan({ year, month }: Parts): { start: string; end: string } {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { start: iso({ year, month, day: 1 }), end: iso({ year, month, day: days }) };
}

function yearSpan(year: number): { start: string; end: string } {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}
