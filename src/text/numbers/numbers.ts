/**
 * The one reader of numbers and quantities in English text: what each is, how it is meant ("up to", "about") and what
 * it measures. Days, years, clock times, ordinals, labels and numbers in names are left out.
 */
import { CARDINALS_PATTERN, FRACTIONS, MULTIPLES } from '../lang/en/numbers.ts';
import { isStopword } from '../lang/en/stopwords.ts';
import { anyOf } from '../lang/words.ts';
import { tokenise } from '../tokens.ts';
import { boundBefore, boundBehind, type Bound } from './bounds.ts';
import { isAge, isDate, isNoAmount, type IsName } from './context.ts';
import { Tokens, type Numeral } from './number-tokens.ts';
import { numeralAt } from './numeral.ts';
import { rangeEnd } from './range.ts';
import { signBefore, unitAfter, type NumberSort, type Unit } from './unit.ts';

/** A number in a text; all offsets are the text's. */
export interface NumberIn {
  /** In units, multiples counted in: "5 crore" is 50,000,000. Of a range the first. */
  readonly value: number;
  /** The second number of a range: the 40 of "between 30 and 40". */
  readonly upper?: number;
  /** A change from one number to another rather than a range: "from 17 to 6". */
  readonly change?: true;
  readonly bound: Bound;
  readonly sort: NumberSort;
  /** A currency sign or code stands before it; the unit is then what that stands for. */
  readonly signed?: true;
  /** As worded, or what a currency sign stands for; for things the word after the number. Empty when there is none. */
  readonly unit: string;
  /** From the words or the sign that belong before the number, to behind its unit if that is money, time, a measure or percent. */
  readonly start: number;
  readonly end: number;
  /** The number's own words, of a range both. */
  readonly numeral: { readonly start: number; readonly end: number };
}

/** A text without any of these holds no number; most sentences don't. */
const MAY_HOLD = new RegExp(
  `\\p{N}|\\b(?:zero|${CARDINALS_PATTERN}|${anyOf(MULTIPLES.keys())}|(?:${anyOf(FRACTIONS.keys())})s?)\\b`,
  'iu',
);

/**
 * The numbers of a text in their order. `isName` tells whether the word at an offset is part of a name; a word with a
 * capital is one, when left out, unless it begins a sentence or carries no meaning of its own.
 */
export function numbersIn(text: string, isName?: IsName): NumberIn[] {
  if (!MAY_HOLD.test(text)) return [];
  const tokens = new Tokens(text, tokenise(text));
  const names = isName ?? ((offset: number) => hasNameCapital(tokens, offset));
  const found: NumberIn[] = [];
  for (let at = 0; at < tokens.all.length;) {
    const read = quantityAt(tokens, at, names);
    if (read && read.number.start >= (found.at(-1)?.end ?? 0)) found.push(read.number);
    at = Math.max(at + 1, read?.to ?? 0);
  }
  return found;
}

interface Read {
  readonly number: NumberIn;
  /** The token after it. */
  readonly to: number;
}

function quantityAt(tokens: Tokens, at: number, isName: IsName): Read | undefined {
  const first = numeralAt(tokens, at);
  const sign = signBefore(tokens, at);
  if (!first || isNoAmount(tokens, { at, to: first.to, signed: sign !== undefined }, isName)) {
    return undefined;
  }
  const last = rangeEnd(tokens, at, first);
  if (isDate(tokens, { at, to: last.to }, isName)) return undefined;
  const unit = unitAfter(tokens, last);
  const [start, end] = [tokens.all[at]?.start ?? 0, tokens.all[last.to - 1]?.end ?? 0];
  const aged = unit.sort === 'count' && isAge(tokens, at, first.to, isName);
  const sort = first.share ? 'share' : sign ? 'money' : aged ? 'age' : unit.sort;
  const head = sign?.token ?? at;
  const meant =
    last === first
      ? boundOf(tokens, head, first.loose ?? behind(tokens, last.to, unit))
      : ofRange(tokens, head, first, last);
  return {
    to: unit.to,
    number: {
      value: rounded(first.value),
      ...{ ...meant.number, sort, unit: sign?.unit ?? unit.name },
      ...(sign && { signed: true }),
      start:
        meant.token < head ? (tokens.all[meant.token]?.start ?? start) : (sign?.start ?? start),
      end: Math.max(unit.end, end),
      numeral: { start, end },
    },
  };
}

/** What the words around a number make of it, and the first token of them. */
interface Meant {
  readonly token: number;
  readonly number: Pick<NumberIn, 'bound' | 'upper' | 'change'> & { readonly value?: number };
}

function boundOf(tokens: Tokens, head: number, loose: Bound = 'exact'): Meant {
  const { token, bound = loose } = boundBefore(tokens, head);
  return { token, number: { bound } };
}

/** "200 or more guests", "200 guests at most". */
function behind(tokens: Tokens, to: number, { to: after, name, sort }: Unit): Bound | undefined {
  const counted = sort === 'count' && name !== '' ? after + 1 : after;
  return boundBehind(tokens, to) ?? boundBehind(tokens, counted);
}

/** "10 to 15 million" has one scale for both, "32,000 to 1.41 million" one for the second. */
function ofRange(tokens: Tokens, head: number, first: Numeral, last: Numeral): Meant {
  const { scale = 1 } = last;
  const shared = first.scale === undefined && first.value < last.value / scale ? scale : 1;
  const value = rounded(first.value * shared);
  const upper = rounded(last.value);
  const opener = tokens.word(head - 1);
  if (opener === 'from') {
    return { token: head - 1, number: { value, upper, change: true, bound: 'exact' } };
  }
  if (opener === 'between') return { token: head - 1, number: { value, upper, bound: 'at-least' } };
  const { token, bound = 'at-least' } = boundBefore(tokens, head);
  return { token, number: { value, upper, bound } };
}

function hasNameCapital(tokens: Tokens, offset: number): boolean {
  const at = tokens.all.findIndex(({ start }) => start === offset);
  const token = tokens.all[at];
  if (!token?.capital || token.number || isStopword(token.norm)) return false;
  return at > 0 && !/[.!?:;\n“"(]/.test(tokens.gap(at));
}

/** To three decimals, or what is less than 0.01 to three digits: "1 in 250,000" is 0.000004. */
function rounded(value: number): number {
  return Math.abs(value) < 0.01 ? Number(value.toPrecision(3)) : Math.round(value * 1000) / 1000;
}
