/** A quotation in the source's own way of writing numbers and hyphens: "$4.7m" of "$4.7 million", "reopened" of "re-opened". */
import { MULTIPLES, ORDINALS, SHORT_MULTIPLES } from '../../../text/lang/en/numbers.ts';
import { PERCENT_WORDS } from '../../../text/lang/en/units.ts';
import { anyOf } from '../../../text/lang/words.ts';
import { numbersIn, type NumberIn } from '../../../text/numbers/numbers.ts';
import type { Span } from '../../../text/span.ts';
import { tokenise } from '../../../text/tokens.ts';

/** A currency's sign or code right before a number. */
const SIGN = /(?:\b\p{Lu}{1,3})?\p{Sc}\s?$|\b(?:\p{Lu}{3}|Rs)\s$/u;

/** The quotation with each number and hyphened word that the passage has too, written as it is there; all else stays. */
export function inSpellingOf(passage: string, quote: string): string {
  const numbers = withNumbersOf(passage, quote);
  return withHyphensOf(passage, withOrdinalsOf(passage, withPercentsOf(passage, numbers)));
}

const PERCENT = new RegExp(`(?<=\\p{Nd})\\s?(?:%|(?:${anyOf(PERCENT_WORDS)})\\b)`, 'giu');

/** "5% to 25%" of "5 percent to 25 percent", where the passage writes all its percentages in one way. */
function withPercentsOf(passage: string, quote: string): string {
  const [written, another] = new Set(passage.match(PERCENT));
  if (written === undefined || another !== undefined) return quote;
  return quote.replaceAll(PERCENT, written);
}

/** Each ordinal in digits with the word for it, and the other way round: "4th", "fourth". */
const ORDINAL_FORMS: readonly (readonly [string, string])[] = ORDINALS.slice(1).flatMap(
  (word, i) => {
    const digits = `${i + 1}${['st', 'nd', 'rd'][i] ?? 'th'}`;
    return [
      [word, digits],
      [digits, word],
    ] as const;
  },
);

function withOrdinalsOf(passage: string, quote: string): string {
  return ORDINAL_FORMS.reduce((rewritten, [typed, written]) => {
    const [own, theirs] = [typed, written].map((each) => new RegExp(`\\b${each}\\b`, 'iu'));
    const there = theirs?.exec(passage)?.[0];
    return own === undefined || there === undefined || own.test(passage)
      ? rewritten
      : rewritten.replace(own, there);
  }, quote);
}

/** Begun where a word begins, as a long one is gone through once then. */
const HYPHENED = /(?<!\p{L})\p{L}+(?:[-‐‑]\p{L}+)+/gu;
/** Longer than this is no word that anybody writes in two ways. */
const MAX_WORD_LENGTH = 60;

function withHyphensOf(passage: string, quote: string): string {
  const words = (passage.match(HYPHENED) ?? []).filter(({ length }) => length <= MAX_WORD_LENGTH);
  return words.reduce((rewritten, word) => {
    const parts = word.split(/[-‐‑]/u).join('[-‐‑\\s]?');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${parts}(?![\\p{L}\\p{N}])`, 'giu');
    return rewritten.replace(pattern, (typed) => (typed === word ? typed : word));
  }, quote);
}

function withNumbersOf(passage: string, quote: string): string {
  const own = numbersIn(quote);
  if (own.length === 0) return quote;
  const theirs = numbersIn(passage);
  let rewritten = quote;
  for (const number of own.toReversed()) {
    const same = theirs.find((each) => isSame(number, each));
    const here = wholeOf(number, quote);
    const instead = same
      ? lettersOf(same, passage)
      : inStyleOf(passage, quote.slice(here.start, here.end));
    rewritten = rewritten.slice(0, here.start) + instead + rewritten.slice(here.end);
  }
  return rewritten;
}

function lettersOf(number: NumberIn, text: string): string {
  const { start, end } = wholeOf(number, text);
  return text.slice(start, end);
}

const SHORT = new RegExp(`(?<=\\p{Nd})(?:${anyOf(SHORT_MULTIPLES.keys())})\\b`, 'u');
const LONG = new RegExp(`(?<=\\p{Nd})\\s(?:${anyOf(MULTIPLES.keys())})\\b`, 'u');

/** Another number with its multiple as the passage writes them, so that the figure alone differs: "4.8m" as "4.8 million". */
function inStyleOf(passage: string, number: string): string {
  if (LONG.test(passage)) {
    return number.replace(SHORT, (short) => {
      const value = SHORT_MULTIPLES.get(short);
      const long = [...MULTIPLES].find(([, each]) => each === value)?.[0];
      return long === undefined ? short : ` ${long}`;
    });
  }
  const written = SHORT.exec(passage)?.[0];
  if (written === undefined) return number;
  return number.replace(LONG, (long) =>
    MULTIPLES.get(long.trim()) === SHORT_MULTIPLES.get(written) ? written : long,
  );
}

function isSame(one: NumberIn, other: NumberIn): boolean {
  if (one.value !== other.value || one.upper !== other.upper || one.sort !== other.sort)
    return false;
  return one.sort === 'count' || one.sort === 'share' || unitOf(one) === unitOf(other);
}

function unitOf({ unit }: NumberIn): string {
  return tokenise(unit).at(-1)?.stem ?? '';
}

/** With its sign and its unit, which stand on either side of it, and without the words that bound it. */
export function wholeOf({ numeral, end, sort }: NumberIn, text: string): Span {
  if (sort === 'count') return numeral;
  const sign = SIGN.exec(text.slice(0, numeral.start))?.[0].length ?? 0;
  return { start: numeral.start - sign, end: Math.max(end, numeral.end) };
}
