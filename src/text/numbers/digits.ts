/** Numbers in digits: "1,200", "171 000", "4 1/2", "2½", "1.5m"; and whether "5 m" are millions or metres. */
import { isPlural } from '../lang/en/nouns.ts';
import { DIMENSIONS, SHORT_MULTIPLES, SIGNED_MULTIPLES, SIZES } from '../lang/en/numbers.ts';
import { unitSort } from '../lang/en/units.ts';
import type { Numeral, Tokens } from './number-tokens.ts';
import { scaled } from './scales.ts';

const DIGITS = /^(?:\p{Nd}{1,3}(?:,\p{Nd}{2,3})*,\p{Nd}{3}|\p{Nd}{1,15})(?:\.\p{Nd}+)?$/u;

/** The number whose first token is these digits; missing where they are none that is written so. */
export function inDigits(tokens: Tokens, at: number, text: string): Numeral | undefined {
  const fraction = VULGAR.exec(text.normalize('NFKD'))?.groups;
  if (fraction) {
    const { whole = '', upper, lower } = fraction;
    return scaled(tokens, Number(whole) + Number(upper) / Number(lower), at + 1);
  }
  if (!DIGITS.test(text)) return undefined;
  const { digits, to } = spacedDigits(tokens, at, text.replaceAll(',', ''));
  // ".5 percent"
  const value = Number(/(?:^|[\s(])\.$/.test(tokens.gap(at)) ? `0.${digits}` : digits);
  const short = shortMultipleAt(tokens, at, to, value);
  if (short !== undefined) return { value: value * short, to: to + 1, scale: short };
  // "4 1/2 miles"
  const [upper, lower] = [tokens.word(to), tokens.word(to + 1)];
  const mixed = tokens.beside(to) && tokens.gap(to + 1) === '/' && /^[1-9]$/.test(upper);
  if (mixed && Number(lower) > Number(upper))
    return scaled(tokens, value + Number(upper) / Number(lower), to + 2);
  return scaled(tokens, value, to);
}

/** "½", "2½": as one letter that stands for its digits; with the whole before it. */
const VULGAR = /^(?<whole>\p{Nd}{0,3}?)(?<upper>\p{Nd})\u2044(?<lower>\p{Nd}+)$/u;
const THREE_DIGITS = /^\p{Nd}{3}$/u;

/** "171 000", "1 200 000": digits in groups with a space between them, which end in noughts. */
function spacedDigits(tokens: Tokens, at: number, first: string): { digits: string; to: number } {
  const groups: string[] = [];
  for (let to = at + 1; /^\s$/.test(tokens.gap(to)); to++) {
    const group = tokens.all[to]?.text ?? '';
    if (!THREE_DIGITS.test(group)) break;
    groups.push(group);
  }
  const isGrouped = /^\p{Nd}{1,3}$/u.test(first) && groups.at(-1) === '000';
  return isGrouped
    ? { digits: first + groups.join(''), to: at + 1 + groups.length }
    : { digits: first, to: at + 1 };
}

const SIGNED = /\p{Sc}\s?$/u;

/** "1.5m", "5 bn", "$2b"; not the metres of "1500m" and "a wall 5 m high". */
function shortMultipleAt(tokens: Tokens, at: number, to: number, value: number) {
  const word = tokens.word(to);
  const isSigned = SIGNED.test(tokens.gap(at));
  const ties = tokens.gap(to) === '';
  const short =
    SHORT_MULTIPLES.get(word) ?? (isSigned && ties ? SIGNED_MULTIPLES.get(word) : undefined);
  if (short === undefined || !(ties || (short !== 1e3 && tokens.beside(to)))) return undefined;
  const isLength = word === 'm' && !isSigned && (value >= 1000 || isOfLength(tokens, at, to));
  return isLength ? undefined : short;
}

/** Whether "m" stands for metres: "5m deep", "a depth of 5m", "a 5 m wall"; "5m homes" and "5 m euros" are millions. */
function isOfLength(tokens: Tokens, at: number, m: number): boolean {
  const next = tokens.word(m + 1);
  if (tokens.beside(m + 1) && DIMENSIONS.has(next)) return true;
  const [before, size] = [tokens.word(at - 1), tokens.word(at - 2)];
  if (before === 'of' && SIZES.has(size)) return true;
  if (tokens.gap(m) === '') return false;
  return !(tokens.beside(m + 1) && (isPlural(next) || unitSort(next) !== undefined));
}
