/** A number as it is written, in digits or words: "1,200", "5 crore", "five point three million", "nine out of 10". */
import {
  BEFORE_WHOLES,
  BOUNDED_ENDINGS,
  FRACTIONS,
  LOOSE_ENDINGS,
  MULTIPLES,
  PARTS_IN_HALVES,
  SHORT_MULTIPLES,
  VAGUE_COUNTS,
} from '../lang/en/numbers.ts';
import { unitSort } from '../lang/en/units.ts';
import { foldWord, type Token } from '../tokens.ts';

/** The tokens of a text with what stands between them. */
export class Tokens {
  readonly text: string;
  readonly all: readonly Token[];

  constructor(text: string, all: readonly Token[]) {
    this.text = text;
    this.all = all;
  }

  /** A token in lower case, number words as words; empty outside of the text. */
  word(at: number): string {
    const token = this.all[at];
    return token ? foldWord(token.text) : '';
  }

  /** What a token counts, where it is a number in words or digits; not a number for any other. */
  value(at: number): number {
    return Number(this.all[at]?.norm);
  }

  /** What stands between a token and the one before; behind the last token all that is left. */
  gap(at: number): string {
    return this.text.slice(this.all[at - 1]?.end ?? 0, this.all[at]?.start);
  }

  /** Whether a token follows the one before after white space or a hyphen alone. */
  follows(at: number): boolean {
    return /^(?:\+?\s+|[-‐‑])$/.test(this.gap(at));
  }

  /** Whether a token follows the one before after white space alone. */
  beside(at: number): boolean {
    return /^\+?\s+$/.test(this.gap(at));
  }
}

/** A number and the token after it. */
export interface Numeral {
  readonly value: number;
  readonly to: number;
  /** What multiples such as "million" made of it; missing without any. */
  readonly scale?: number;
  /** A part of a whole, 0 to 1: "two thirds of", "four in five". */
  readonly share?: true;
  /** How it is meant by its own words: "40-odd", "a couple of hundred". */
  readonly loose?: 'about' | 'at-least' | 'at-most';
}

const DIGITS = /^(?:\p{Nd}{1,3}(?:,\p{Nd}{2,3})*,\p{Nd}{3}|\p{Nd}{1,15})(?:\.\p{Nd}+)?$/u;
const ARTICLE = /^an?$/;
const DOZEN = 12;

/** The number that begins at a token; missing when none does. Ordinals and clock times are none. */
export function numeralAt(tokens: Tokens, at: number): Numeral | undefined {
  const part = fractionAt(tokens, at);
  if (part) return part;
  const number = coupleAt(tokens, at) ?? cardinalAt(tokens, at);
  return number && (ratioAt(tokens, number) ?? looselyEnded(tokens, number));
}

/** "a couple of hundred", "a couple dozen": about two of them. */
function coupleAt(tokens: Tokens, at: number): Numeral | undefined {
  const couple = ARTICLE.test(tokens.word(at)) && tokens.beside(at + 1) ? at + 1 : at;
  if (tokens.word(couple) !== 'couple') return undefined;
  const to = tokens.word(couple + 1) === 'of' ? couple + 2 : couple + 1;
  if (multipleAt(tokens, to) === undefined) return undefined;
  return { ...scaled(tokens, 2, to), loose: 'about' };
}

/** "40-odd", "50-plus", "a dozen or so", "200 or more guests". */
function looselyEnded(tokens: Tokens, number: Numeral): Numeral {
  const { to } = number;
  if (tokens.word(to) === 'or' && tokens.word(to + 1) === 'so' && tokens.beside(to + 1))
    return { ...number, to: to + 2, loose: 'about' };
  const behind = tokens.beside(to) && tokens.beside(to + 1) && tokens.word(to) === 'or';
  const bound = behind ? boundOfEnding(tokens, to) : undefined;
  if (bound) return { ...number, to: to + 2, loose: bound };
  const tied = /^[-‐‑]$/.test(tokens.gap(to));
  const loose = tied ? LOOSE_ENDINGS.get(tokens.word(to)) : undefined;
  return loose ? { ...number, to: to + 1, loose } : number;
}

function boundOfEnding(tokens: Tokens, to: number): 'at-least' | 'at-most' | undefined {
  const phrase = `${tokens.word(to)} ${tokens.word(to + 1)}`;
  return BOUNDED_ENDINGS.get(phrase);
}

/** A number that is no part of a whole. */
export function cardinalAt(tokens: Tokens, at: number): Numeral | undefined {
  const word = tokens.word(at);
  const article = ARTICLE.test(word);
  if (article || word === 'half') return withArticle(tokens, at, article ? 1 : 0.5);
  const token = tokens.all[at];
  if (word === 'dozen' && !VAGUE_COUNTS.has(tokens.word(at - 1)))
    return { value: DOZEN, to: at + 1 };
  if (!token?.number || MULTIPLES.has(word)) return undefined;
  if (/^\p{N}/u.test(token.text)) return inDigits(tokens, at, token.text);
  return inWords(tokens, at, tokens.value(at));
}

/** "a million", "half a dozen", "half-million": only before a multiple, but "half" takes any noun: "half a page". */
function withArticle(tokens: Tokens, at: number, value: number): Numeral | undefined {
  const article = value < 1 && ARTICLE.test(tokens.word(at + 1)) && tokens.beside(at + 1);
  const to = at + (article ? 2 : 1);
  const multiple = multipleAt(tokens, to);
  if (multiple === undefined) return article ? { value, to } : undefined;
  return value < 1 ? scaled(tokens, value, to) : inWords(tokens, at, value);
}

function inDigits(tokens: Tokens, at: number, text: string): Numeral | undefined {
  if (!DIGITS.test(text)) return undefined;
  const value = Number(text.replaceAll(',', ''));
  const short = SHORT_MULTIPLES.get(tokens.word(at + 1));
  // "1500m" are metres.
  const metres = short === 1e6 && value >= 1000;
  const touches = tokens.gap(at + 1) === '' || (short !== 1e3 && tokens.beside(at + 1));
  if (short !== undefined && touches && !metres)
    return { value: value * short, to: at + 2, scale: short };
  // "4 1/2 miles"
  const [upper, lower] = [tokens.word(at + 1), tokens.word(at + 2)];
  const mixed = tokens.beside(at + 1) && tokens.gap(at + 2) === '/' && /^[1-9]$/.test(upper);
  if (mixed && Number(lower) > Number(upper)) {
    return { value: value + Number(upper) / Number(lower), to: at + 3 };
  }
  return scaled(tokens, value, at + 1);
}

/** A value with "and a half", "hundred" and multiples after it: "2.5 lakh crore". */
function scaled(tokens: Tokens, value: number, at: number): Numeral {
  const half = halfAfter(tokens, at);
  let to = half ? at + 3 : at;
  let scale = 1;
  for (let by = multipleAt(tokens, to); by !== undefined; by = multipleAt(tokens, to)) {
    scale *= by;
    to++;
  }
  return { value: (value + (half ? 0.5 : 0)) * scale, to, ...(scale > 1 && { scale }) };
}

/** "two hundred and fifty", "five point three million", "one and a half million"; `first` is what the first word counts. */
function inWords(tokens: Tokens, at: number, first: number): Numeral {
  let value = first;
  let to = at + 1;
  const decimals = decimalsAt(tokens, to);
  if (decimals) {
    value = Number(`${value}.${decimals.digits}`);
    to = decimals.to;
  }
  const whole = scaled(tokens, value, to);
  const { scale = 1 } = whole;
  // "two hundred thousand" is scaled as one; what follows is less than the last multiple.
  const last = MULTIPLES.get(tokens.word(whole.to - 1)) ?? 1;
  const next = tokens.word(whole.to) === 'and' && tokens.beside(whole.to) ? whole.to + 1 : whole.to;
  const rest = last > 12 && tokens.follows(next) ? wordsBelow(tokens, next, last) : undefined;
  if (!rest) return whole;
  // "two hundred and fifty thousand": the thousand is of all.
  const more = scaled(tokens, whole.value + rest.value, rest.to);
  if (more.scale !== undefined) return { ...more, scale: more.scale * scale };
  return { value: whole.value + rest.value, to: rest.to, scale };
}

/** A number in words that is less than the multiple before it. */
function wordsBelow(tokens: Tokens, at: number, most: number): Numeral | undefined {
  const word = tokens.word(at);
  if (MULTIPLES.has(word) || /^\p{N}/u.test(word)) return undefined;
  const value = tokens.value(at);
  const rest = most > 100 ? inWords(tokens, at, value) : { value, to: at + 1 };
  return rest.value > 0 && rest.value < most ? rest : undefined;
}

/** "point three" after a number in words. */
function decimalsAt(tokens: Tokens, at: number): { digits: string; to: number } | undefined {
  if (tokens.word(at) !== 'point') return undefined;
  let to = at + 1;
  let digits = '';
  for (; tokens.follows(to) && /^\d$/.test(`${tokens.value(to)}`); to++)
    digits += `${tokens.value(to)}`;
  return digits === '' ? undefined : { digits, to };
}

function halfAfter(tokens: Tokens, at: number): boolean {
  return [0, 1, 2].every((i) => tokens.follows(at + i) && tokens.word(at + i) === HALF_MORE[i]);
}

const HALF_MORE = ['and', 'a', 'half'];

function multipleAt(tokens: Tokens, at: number): number | undefined {
  return tokens.follows(at) || tokens.gap(at) === '' ? MULTIPLES.get(tokens.word(at)) : undefined;
}

/** "two thirds of", "a fifth of", "half of"; "a quarter of a million" is a number. */
function fractionAt(tokens: Tokens, at: number): Numeral | undefined {
  const half = tokens.word(at) === 'half';
  const first = ARTICLE.test(tokens.word(at)) ? 1 : tokens.value(at);
  const count = half ? 1 : first;
  const name = tokens.word(half ? at : at + 1);
  const part = FRACTIONS.get(name) ?? FRACTIONS.get(name.replace(/s$/, ''));
  const to = half ? at + 1 : at + 2;
  if (part === undefined || !Number.isFinite(count) || (!half && !tokens.follows(at + 1))) {
    return undefined;
  }
  if (tokens.word(to) !== 'of' || !tokens.beside(to) || count >= part) return undefined;
  if (tokens.word(at - 1) === 'and' || tokens.all[to + 1]?.number) return undefined;
  if (half && PARTS_IN_HALVES.has(tokens.word(at - 1))) return undefined;
  const whole = ARTICLE.test(tokens.word(to + 1)) ? multipleAt(tokens, to + 2) : undefined;
  if (whole !== undefined) return { value: (count / part) * whole, to: to + 3, scale: whole };
  return { value: count / part, to, share: true };
}

/** A larger whole than this is not what "one in" is said of, unless it is round. */
const MAX_WHOLE = 100;

/** "nine out of 10", "nine of every ten", "one in five"; "two in 24 hours" tells when. */
function ratioAt(tokens: Tokens, part: Numeral): Numeral | undefined {
  const out = BEFORE_WHOLES.has(`${tokens.word(part.to)} ${tokens.word(part.to + 1)}`);
  if (!out && tokens.word(part.to) !== 'in') return undefined;
  const whole = cardinalAt(tokens, part.to + (out ? 2 : 1));
  if (!whole || whole.value < part.value || part.value < 1 || part.scale !== undefined) {
    return undefined;
  }
  if (out) return { value: part.value / whole.value, to: whole.to, share: true };
  const round = Number.isInteger(Math.log10(whole.value));
  if (whole.value === part.value || part.value >= MAX_WHOLE) return undefined;
  // "1 in 2,500", but "3 in 2013".
  const grouped = part.value === 1 && tokens.all[part.to + 1]?.text.includes(',') === true;
  if (whole.value > MAX_WHOLE && !round && !grouped) return undefined;
  const timed = tokens.follows(whole.to) && unitSort(tokens.word(whole.to)) === 'duration';
  return timed ? undefined : { value: part.value / whole.value, to: whole.to, share: true };
}
