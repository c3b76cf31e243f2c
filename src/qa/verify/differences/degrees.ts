/**
 * Whether a claim and its passage say of the same thing how much of it, how often or how surely, and say it differently: "most
 * members" beside "a few members", "will close" beside "may close".
 */
import {
  APART_DEGREES,
  DEGREES,
  NO_DEGREES,
  ONE_ONLY,
  SCALES,
} from '../../../text/lang/en/degrees.ts';
import { isNegation } from '../../../text/lang/en/negation.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { numbersIn, type NumberIn } from '../../../text/numbers/numbers.ts';
import { boundBefore } from '../../../text/numbers/bounds.ts';
import { Tokens } from '../../../text/numbers/number-tokens.ts';
import { overlap, type Span } from '../../../text/span.ts';
import { foldWord, tokenise, type Token } from '../../../text/tokens.ts';
import type { Compared } from '../figures/figures.ts';
import { isIn, wordsOf } from '../wording/words.ts';

/** A word of degree, with its scale and place there, and the words that it may be said of. */
interface Degree {
  readonly scale: string;
  readonly place: string;
  readonly span: Span;
  /** Stems of the next words with content, the nearest first. */
  readonly of: readonly string[];
  /** A percentage: two of them are compared as figures. */
  readonly isShare?: true;
}

/** Words with content after one of degree that it may be said of. */
const REACH = 5;
const BREAK = /[,;:.!?—–()“”"]/u;
const HALF = 50;
const MAX_FEW = 30;

/** Where the passage has another degree of the same; spans of both. */
export function compareDegrees(claim: string, passage: string): Compared[] {
  const theirs = degreesIn(passage);
  return degreesIn(claim).flatMap((own): Compared[] => {
    const same = theirs.filter(
      (each) => each.scale === own.scale && !(own.isShare && each.isShare) && isOfSame(own, each),
    );
    const [other] = same;
    if (!other || same.some((each) => !areApart(own, each))) return [];
    return [{ claim: own.span, outcome: 'other', passage: other.span }];
  });
}

/** Whether a claim has a word of degree before one of the passage's words, and the passage none that says the same. */
export function hasDegreeAlone(claim: string, passage: string): boolean {
  const theirs = wordsOf(passage);
  const tokens = tokenise(claim.replaceAll(NO_DEGREES, ''));
  return tokens.some(({ norm }, at) => {
    // "Denied any part in it" is no claim about all of it.
    if (norm === 'any') return false;
    const same = DEGREES.find((words) => words.has(norm));
    const next = tokens.slice(at + 1).find((each) => !isStopword(each.norm));
    return same?.isDisjointFrom(theirs) === true && next !== undefined && isIn(next, theirs);
  });
}

/** Whether one is said of the next word and the other of it too, if not as its first. */
function isOfSame(one: Degree, other: Degree): boolean {
  const [first, second] = [one.of[0], other.of[0]];
  if (first === undefined || second === undefined) return false;
  return one.of.includes(second) || other.of.includes(first);
}

function areApart(own: Degree, other: Degree): boolean {
  return APART_DEGREES.get(own.place)?.has(other.place) ?? false;
}

function degreesIn(text: string): Degree[] {
  const tokens = tokenise(text);
  const without = [...text.matchAll(NO_DEGREES)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const shares = sharesIn(text);
  const found = tokens.flatMap((token, at): Degree[] => {
    if (without.some((span) => overlap(span, token))) return [];
    const before = tokens[at - 1];
    if (before && isNegation(before.norm) && !isNegation(token.norm)) return [];
    const share = shares.find(({ start }) => start === token.start);
    if (share) return [{ ...share, isShare: true, of: wordsAfter(tokens, text, share.end) }];
    const word = foldWord(token.text);
    const own = SCALES.get(word);
    const isOne = word === 'one' || word === 'single';
    if (isOne && before && ONE_ONLY.has(before.norm)) {
      const span = { start: before.start, end: token.end };
      return [{ scale: 'amount', place: 'one', span, of: wordsAfter(tokens, text, token.end) }];
    }
    if (!own) return [];
    const span = { start: token.start, end: token.end };
    // "More than half the guests" are most of them.
    const { bound = 'exact' } = boundBefore(new Tokens(text, tokens), at);
    const place = word === 'half' ? placeOf(HALF, bound) : own.place;
    if (place === undefined) return [];
    return [{ scale: own.scale, place, span, of: wordsAfter(tokens, text, token.end) }];
  });
  return found;
}

/** Percentages as places on the scale of amounts. */
function sharesIn(text: string): (Omit<Degree, 'of'> & Span)[] {
  return numbersIn(text).flatMap(({ sort, value, bound, start, end, numeral }) => {
    if (sort !== 'percent' && sort !== 'share') return [];
    const place = placeOf(sort === 'share' ? 100 * value : value, bound);
    return place === undefined
      ? []
      : [{ scale: 'amount', place, span: { start, end }, start: numeral.start, end }];
  });
}

/** The place of a share of a hundred on the scale of amounts; nothing where its bound leaves that open: "at least half". */
function placeOf(share: number, bound: NumberIn['bound']): string | undefined {
  const isUp = bound === 'more-than' || bound === 'at-least';
  const isDown = bound === 'less-than' || bound === 'at-most';
  if (share >= 100) return isDown ? undefined : 'all';
  if (share > HALF || (share === HALF && bound === 'more-than')) return isDown ? undefined : 'most';
  if (isUp) return undefined;
  return share > MAX_FEW ? 'part' : 'few';
}

function wordsAfter(tokens: readonly Token[], text: string, from: number): string[] {
  const found: string[] = [];
  let last = from;
  for (const { start, end, norm, stem, number } of tokens) {
    if (start < from) continue;
    if (found.length >= REACH || BREAK.test(text.slice(last, start))) break;
    if (!number && !isStopword(norm) && !SCALES.has(norm)) found.push(stem);
    last = end;
  }
  return found;
}
