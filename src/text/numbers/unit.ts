/** What a number measures: the sign before it or the unit after it. */
import { isStopword } from '../lang/en/stopwords.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, TEMPERATURES, unitSort } from '../lang/en/units.ts';
import type { Numeral, Tokens } from './number-tokens.ts';

/** What a number measures; a count is of people or things, a share a part of a whole from 0 to 1. */
export type NumberSort = 'count' | 'money' | 'percent' | 'duration' | 'measure' | 'age' | 'share';

/** "$", "US$", "Rs", "INR" right before a number: what they stand for, and where they begin. */
export function signBefore(
  tokens: Tokens,
  at: number,
): { readonly unit: string; readonly token: number; readonly start: number } | undefined {
  const gap = tokens.gap(at);
  const [, sign = ''] = /(\p{Sc})\s?$/u.exec(gap) ?? [];
  const start = tokens.all[at]?.start ?? 0;
  const unit = CURRENCY_SIGNS.get(sign);
  if (unit !== undefined) {
    // "US$5", "A$5"
    const lands = /^\p{Sc}\s?$/u.test(gap) && /^\p{Lu}{1,3}$/u.test(tokens.all[at - 1]?.text ?? '');
    const own = start - gap.length + gap.lastIndexOf(sign);
    return {
      unit,
      token: lands ? at - 1 : at,
      start: lands ? (tokens.all[at - 1]?.start ?? own) : own,
    };
  }
  const code = tokens.all[at - 1];
  const coded = code && /^\.?\s?$/.test(gap) ? CURRENCY_CODES.get(code.text) : undefined;
  return code && coded !== undefined
    ? { unit: coded, token: at - 1, start: code.start }
    : undefined;
}

/** A unit as worded, or "percent". */
export interface Unit {
  readonly name: string;
  readonly sort: Exclude<NumberSort, 'share'>;
  /** The token after it, and the offset where it ends; a counted thing is not in them. */
  readonly to: number;
  readonly end: number;
}

/** The unit of a number, one word of a counted thing among them. */
export function unitAfter(tokens: Tokens, { to }: Numeral): Unit {
  const last = tokens.all[to - 1];
  const ends = (count: number): number => tokens.all[to + count - 1]?.end ?? 0;
  if (last?.percent) {
    const sign = /^\s?%/.exec(tokens.text.slice(last.end))?.[0].length ?? 0;
    return { name: 'percent', sort: 'percent', to, end: last.end + sign };
  }
  const degrees = degreesAt(tokens, to);
  if (degrees) return degrees;
  if (!tokens.follows(to)) {
    const touching = tokens.gap(to) === '' ? unitSort(tokens.word(to)) : undefined;
    if (touching === undefined) return { name: '', sort: 'count', to, end: ends(0) };
  }
  if (tokens.word(to) === 'per' && tokens.word(to + 1) === 'cent') {
    return { name: 'percent', sort: 'percent', to: to + 2, end: ends(2) };
  }
  const unit = tokens.all[to];
  const sort = unitSort(tokens.word(to));
  // "34 years old", "46-year-old"
  if (sort === 'duration' && tokens.word(to + 1) === 'old' && tokens.follows(to + 1)) {
    return { name: 'years old', sort: 'age', to: to + 2, end: ends(2) };
  }
  if (unit && sort)
    return { name: sort === 'percent' ? sort : unit.text, sort, to: to + 1, end: ends(1) };
  // "5 US dollars", "9 Hong Kong dollars", "12 square kilometres"
  for (let more = 1; more <= 2 && isLedBy(tokens, to + more - 1); more++) {
    const measured = tokens.beside(to + more) ? unitSort(tokens.word(to + more)) : undefined;
    if (measured !== 'money' && measured !== 'measure') continue;
    const name = tokens.text.slice(unit?.start, ends(more + 1));
    return { name, sort: measured, to: to + more + 1, end: ends(more + 1) };
  }
  const counted = unit && tokens.beside(to) && !unit.number && !isStopword(unit.norm);
  return { name: counted ? unit.text : '', sort: 'count', to, end: ends(0) };
}

/** Whether a word may stand before a unit: a land's name, "square". */
function isLedBy(tokens: Tokens, at: number): boolean {
  return tokens.all[at]?.capital === true || /^(?:square|cubic)$/.test(tokens.word(at));
}

/** "20°C", "68 °F", "20C", "20 degrees Celsius": a temperature with its scale; missing where none is told. */
export function degreesAt(tokens: Tokens, to: number): Unit | undefined {
  const isWorded = tokens.follows(to) && /^degrees?$/.test(tokens.word(to));
  const at = isWorded ? to + 1 : to;
  const [scale, gap] = [tokens.all[at], tokens.gap(at)];
  const name = TEMPERATURES.get(scale?.text ?? '');
  if (!scale || name === undefined) return undefined;
  const isOne = isWorded
    ? tokens.beside(at)
    : /^\s?[°º]\s?$/.test(gap) ||
      (gap === '' && /\p{Nd}{2}$/u.test(tokens.all[to - 1]?.text ?? ''));
  return isOne ? { name, sort: 'measure', to: at + 1, end: scale.end } : undefined;
}
