/** Numbers that are no amounts by what stands around them: days, years, times, labels, names; and ages. */
import { isMonth } from '../lang/en/calendar.ts';
import {
  BOUNDS_OF_PLACE,
  COUNTED_AFTER_NAMES,
  LABELS,
  MULTIPLES,
  SHORT_MULTIPLES,
  STREETS,
} from '../lang/en/numbers.ts';
import { WITH_LASTING_YEARS } from '../lang/en/dates.ts';
import { PEOPLE } from '../lang/en/nouns.ts';
import { isStopword } from '../lang/en/stopwords.ts';
import { unitSort } from '../lang/en/units.ts';
import { boundBefore } from './bounds.ts';
import type { Tokens } from './number-tokens.ts';
import { degreesAt } from './unit.ts';

/** Whether the word that begins at an offset is part of a name. */
export type IsName = (offset: number) => boolean;

interface Place {
  /** Token of the number, and the one after it. */
  readonly at: number;
  readonly to: number;
  /** A currency sign stands before it. */
  readonly signed: boolean;
}

const YEAR = /^(?:1[4-9]|20)\d\d$/;
const STATES: ReadonlySet<string> = new Set(WITH_LASTING_YEARS);

/** Whether a number is a day, year, clock time, label, score or part of a name. */
export function isNoAmount(tokens: Tokens, place: Place, isName: IsName): boolean {
  const { at, signed } = place;
  if (isTime(tokens, place)) return true;
  if (hasTail(tokens, place)) return true;
  if (signed) return false;
  return (
    isDate(tokens, place, isName) ||
    isYear(tokens, place) ||
    isPartOfWord(tokens, place) ||
    isInName(tokens, place, isName) ||
    (LABELS.has(tokens.word(at - 1)) && isInDigits(tokens, at))
  );
}

/** "Orrin, 58,", "aged six and nine", "the age of 65", "a crew member, 38, broke his wrist", "34 years old". */
export function isAge(tokens: Tokens, at: number, to: number, isName: IsName): boolean {
  const before = tokens.word(at - 1);
  if (/^(?:aged|ages)$/.test(before)) return true;
  if (before === 'and' && /^(?:aged|ages)$/.test(tokens.word(at - 3))) return true;
  if (before === 'of' && tokens.word(at - 2) === 'age') return true;
  const own = tokens.all[at - 1];
  if (!own || !/^,\s$/.test(tokens.gap(at))) return false;
  const after = tokens.text.slice(tokens.all[to - 1]?.end);
  // A name that begins a sentence is known by its capital alone.
  const noun = /^\p{L}\p{Ll}{2,}$/u.test(own.text) && !isStopword(own.norm);
  const beside = noun && after.startsWith(',') && /^\d\d$/.test(tokens.word(at));
  return beside || (isName(own.start) && /^[,;.)]/.test(after));
}

function isInDigits(tokens: Tokens, at: number): boolean {
  return /^\d/.test(tokens.word(at));
}

/** "4 a.m.", "2.47am", "5:15", "ten o'clock", "at ten to four". */
function isTime(tokens: Tokens, { at, to }: Place): boolean {
  const after = tokens.text.slice(tokens.all[to - 1]?.end);
  if (/^ ?(?:[ap]\.?m\b|o['’]clock\b)/i.test(after)) return true;
  // "10.30am" may be read up to its stop only.
  if (/^[.:]\d\d ?[ap]\.?m\b/i.test(after)) return true;
  if (tokens.word(at - 1) === 'at' && /^(?:past|to)$/.test(tokens.word(to))) return true;
  return /^(?:past|to)$/.test(tokens.word(at - 1)) && tokens.word(at - 3) === 'at';
}

/** A day or a year; "In May 40 ships" and "in June 12,000 people" have none. */
function mayBeInDate(word: string): boolean {
  return !/^\d[\d,]*$/.test(word) || YEAR.test(word) || Number(word.replaceAll(',', '')) <= 31;
}

/** "17 October", "Oct. 3", "11-26 March". */
export function isDate(
  tokens: Tokens,
  { at, to }: Pick<Place, 'at' | 'to'>,
  isName: IsName,
): boolean {
  if (!mayBeInDate(tokens.word(at))) return false;
  const month = (i: number): boolean => {
    const token = tokens.all[i];
    return token !== undefined && isMonth(token.norm) && (isName(token.start) || token.capital);
  };
  const range = tokens.all[to]?.number === true && /^\s?[-–]\s?$/.test(tokens.gap(to));
  if (range && month(to + 1) && tokens.beside(to + 1)) return true;
  return (month(at - 1) && /^\.?\s+$/.test(tokens.gap(at))) || (month(to) && tokens.beside(to));
}

/** "the 2014 study", "2005 levels"; "about 2000 people" and "2000 metres" are amounts. */
function isYear(tokens: Tokens, { at, to }: Place): boolean {
  if (!YEAR.test(tokens.all[at]?.text ?? '') || to > at + 1) return false;
  const { token, bound } = boundBefore(tokens, at);
  // "since at least 2010"
  if (STATES.has(tokens.word(token - 1))) return true;
  const bounded = bound !== undefined && !BOUNDS_OF_PLACE.has(tokens.word(token));
  if (bounded || tokens.all[at]?.percent) return false;
  const next = tokens.beside(to) || tokens.gap(to) === '' ? (tokens.all[to]?.text ?? '') : '';
  return unitSort(next) === undefined && !PEOPLE.includes(next);
}

/** "the 1990s", "x100m", "G20": letters at either end that are no unit. */
function hasTail(tokens: Tokens, { at, to }: Place): boolean {
  if (at > 0 && tokens.gap(at) === '') return true;
  if (to >= tokens.all.length || tokens.gap(to) !== '' || degreesAt(tokens, to)) return false;
  return unitSort(tokens.word(to)) === undefined && !SHORT_MULTIPLES.has(tokens.word(to));
}

/** "F-16", "24/7", "3-1", "one-on-one", "a four-way race", "fred_99"; not "a 5,000-strong crowd". */
function isPartOfWord(tokens: Tokens, { at, to }: Place): boolean {
  if (at > 0 && /^\S*[-–/_@#+]$/u.test(tokens.gap(at))) return true;
  if (!/^[-‐‑/]$/.test(tokens.gap(to)) || to >= tokens.all.length) return false;
  const figure = (i: number): number => Number(tokens.word(i).replaceAll(',', ''));
  const range = isInDigits(tokens, at) && isInDigits(tokens, to) && tokens.gap(to) !== '/';
  if (range) return figure(to) <= figure(at);
  const next = tokens.word(to);
  return unitSort(next) === undefined && !MULTIPLES.has(next) && next !== 'strong';
}

/** "Lumen 2", "Zero Street", "12 Harbour Street". */
function isInName(tokens: Tokens, { at, to }: Place, isName: IsName): boolean {
  const [before, after] = [tokens.all[at - 1], tokens.all[to]];
  const next = tokens.word(to);
  const named = after !== undefined && tokens.beside(to) && isName(after.start);
  if (/^(?:one|zero)$/.test(tokens.word(at)) && to === at + 1 && named) return true;
  const street = [0, 1, 2].some((i) => STREETS.has(tokens.word(to + i)));
  if (named && street) return true;
  const follows = before !== undefined && tokens.beside(at) && isName(before.start);
  const counts =
    COUNTED_AFTER_NAMES.has(next) || unitSort(next) === 'percent' || tokens.all[to - 1]?.percent;
  return follows && isInDigits(tokens, at) && to === at + 1 && !counts;
}
