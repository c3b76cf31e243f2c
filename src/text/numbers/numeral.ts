/** A number as it is written, in digits or words: "1,200", "5 crore", "five point three million", "nine out of 10". */
import {
  BEFORE_WHOLES,
  BOUNDED_ENDINGS,
  FRACTIONS,
  LOOSE_ENDINGS,
  MULTIPLES,
  PARTS_IN_HALVES,
  VAGUE_COUNTS,
} from '../lang/en/numbers.ts';
import { unitSort } from '../lang/en/units.ts';
import { inDigits } from './digits.ts';
import type { Numeral, Tokens } from './number-tokens.ts';
import { halfAfter, multipleAt, scaled } from './scales.ts';

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
  if (value === 1 && halfAfter(tokens, to + 1))
    return { value: 1.5 * multiple, to: to + 4, scale: multiple };
  return value < 1 ? scaled(tokens, value, to) : inWords(tokens, at, value);
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
  return withRest(tokens, scaled(tokens, value, to));
}

/** A number with what follows its last multiple: the "fifty" of "two hundred and fifty". */
function withRest(tokens: Tokens, whole: Numeral): Numeral {
  const { scale = 1 } = whole;
  // "two hundred thousand" is scaled as one; what follows is less than the last multiple.
  const last = MULTIPLES.get(tokens.word(whole.to - 1)) ?? 1;
  const next = tokens.word(whole.to) === 'and' && tokens.beside(whole.to) ? whole.to + 1 : whole.to;
  const rest = last > 12 && tokens.follows(next) ? wordsBelow(tokens, next, last) : undefined;
  if (!rest) return whole;
  // "two hundred and three hundred" are two numbers.
  if ((multipleAt(tokens, rest.to) ?? Infinity) <= last) return whole;
  // "two hundred and fifty thousand": the thousand is of all.
  const more = scaled(tokens, whole.value + rest.value, rest.to);
  if (more.scale !== undefined) return withRest(tokens, { ...more, scale: more.scale * scale });
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

/** "two thirds of", "a fifth of", "half of", "1/3 of", "a two-thirds majority"; "a quarter of a million" is a number. */
function fractionAt(tokens: Tokens, at: number): Numeral | undefined {
  const slashed = slashedAt(tokens, at);
  if (slashed) return slashed;
  const half = tokens.word(at) === 'half';
  // "quarter of a million", "half of"
  const bare = half || tokens.word(at) === 'quarter';
  const first = ARTICLE.test(tokens.word(at)) ? 1 : tokens.value(at);
  const count = bare ? 1 : first;
  const name = tokens.word(bare ? at : at + 1);
  const part = FRACTIONS.get(name) ?? FRACTIONS.get(name.replace(/s$/, ''));
  const to = bare ? at + 1 : at + 2;
  if (part === undefined || !Number.isFinite(count) || (!bare && !tokens.follows(at + 1))) {
    return undefined;
  }
  if (count >= part || tokens.word(at - 1) === 'and') return undefined;
  const million = name === 'quarter' ? multipleAt(tokens, to) : undefined;
  if (million !== undefined) return { value: (count / part) * million, to: to + 1, scale: million };
  if (tokens.word(to) !== 'of' || !tokens.beside(to))
    return isWholeFraction(tokens, at, name, count)
      ? { value: count / part, to, share: true }
      : undefined;
  if (tokens.all[to + 1]?.number) return undefined;
  if (half && PARTS_IN_HALVES.has(tokens.word(at - 1))) return undefined;
  const whole = ARTICLE.test(tokens.word(to + 1)) ? multipleAt(tokens, to + 2) : undefined;
  if (whole !== undefined) return { value: (count / part) * whole, to: to + 3, scale: whole };
  return bare && !half ? undefined : { value: count / part, to, share: true };
}

/** Whether a fraction needs no "of": "two thirds agreed", "one-third"; "two quarters" may be of a year. */
function isWholeFraction(tokens: Tokens, at: number, name: string, count: number): boolean {
  const isTied = /^[-‐‑]$/.test(tokens.gap(at + 1));
  if (count === 1) return tokens.word(at) === 'one' && isTied;
  return name.endsWith('s') && (isTied || !name.startsWith('quarter'));
}

/** "1/3 of", "⅓ of"; without "of" it may be a day. */
function slashedAt(tokens: Tokens, at: number): Numeral | undefined {
  const letter = inDigits(tokens, at, tokens.all[at]?.text ?? '');
  if (letter && letter.value < 1 && tokens.word(letter.to) === 'of')
    return { ...letter, share: true };
  const [upper, lower] = [tokens.value(at), tokens.value(at + 1)];
  const isOne = tokens.gap(at + 1) === '/' && upper >= 1 && lower > upper;
  if (!isOne || tokens.word(at + 2) !== 'of' || !tokens.beside(at + 2)) return undefined;
  return { value: upper / lower, to: at + 2, share: true };
}

/** A larger whole than this is not what "one in" is said of, unless it is round. */
const MAX_WHOLE = 100;

/** "nine out of 10", "nine of every ten", "one in five"; "two in 24 hours" tells when. */
function ratioAt(tokens: Tokens, part: Numeral): Numeral | undefined {
  const worded = (count: number): boolean =>
    BEFORE_WHOLES.has(
      [0, 1, 2]
        .slice(0, count)
        .map((i) => tokens.word(part.to + i))
        .join(' '),
    );
  const words = [3, 2].find(worded) ?? 1;
  const out = words > 1;
  if (!out && tokens.word(part.to) !== 'in') return undefined;
  const whole = cardinalAt(tokens, part.to + words);
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
