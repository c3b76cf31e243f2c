/** Ranges and changes: "10 to 15", "30-40 pupils", "from 17 to 6". */
import { isPlural } from '../lang/en/nouns.ts';
import { WORDS_OF_CHANGE } from '../lang/en/numbers.ts';
import { unitSort } from '../lang/en/units.ts';
import { stemOf, stemSet } from '../tokens.ts';
import type { Numeral, Tokens } from './number-tokens.ts';
import { cardinalAt } from './numeral.ts';
import { signBefore, unitAfter } from './unit.ts';

const CHANGES = stemSet(WORDS_OF_CHANGE);

/**
 * "10 to 15", "30–40", "between 70 and 85 million", "two or three", "5 per cent to 7 per cent": the second number; the first
 * itself when there is none.
 */
export function rangeEnd(tokens: Tokens, at: number, first: Numeral): Numeral {
  if (first.share) return first;
  const opener = tokens.word((signBefore(tokens, at)?.token ?? at) - 1);
  const to = behindUnit(tokens, first);
  const gap = tokens.gap(to);
  const worded = /^(?:\s?%)?\s+$/.test(gap) && joins(tokens.word(to), opener);
  const dash = /^(?:\s?%)?(?:\s?°)?\s?(?<dash>[-–‐‑])\s?\p{Sc}?$/u.exec(gap)?.groups?.dash;
  if (!worded && (dash === undefined || to !== first.to)) return first;
  const last = cardinalAt(tokens, worded ? to + 1 : to);
  if (!last || !(opener === 'from' || last.value > first.value)) return first;
  if (to !== first.to && !haveOneUnit(tokens, first, last)) return first;
  if (tokens.word(to) === 'or' && !areNeighbours(first, last)) return first;
  const opens = /^(?:from|between)$/.test(opener);
  if (worded) {
    // "up 5% to 10 euros" is no range.
    const percents = [first, last].map((each) => isPercent(tokens, each.to));
    const changes = CHANGES.has(tokens.all[at - 1]?.stem ?? '');
    return (percents[0] && !percents[1]) || (changes && !opens) ? first : last;
  }
  // With a hyphen it may be a score: "lost 2-3".
  const next = tokens.word(last.to);
  const plural =
    tokens.beside(last.to) && /^\p{Ll}/u.test(tokens.all[last.to]?.text ?? '') && isPlural(next);
  const counted = isPercent(tokens, last.to) || unitAfter(tokens, last).sort !== 'count' || plural;
  return dash === '–' || counted || signBefore(tokens, at) ? last : first;
}

function joins(word: string, opener: string): boolean {
  return word === 'to' || word === 'or' || (word === 'and' && opener === 'between');
}

/** The token after the unit of a number, where it has one of its own before "to". */
function behindUnit(tokens: Tokens, number: Numeral): number {
  const { sort, to } = unitAfter(tokens, number);
  return sort === 'count' ? number.to : to;
}

function haveOneUnit(tokens: Tokens, first: Numeral, last: Numeral): boolean {
  const [one, other] = [unitAfter(tokens, first), unitAfter(tokens, last)];
  return (
    one.sort === other.sort && stemOf(one.name.toLowerCase()) === stemOf(other.name.toLowerCase())
  );
}

/** "Two or three", "30 or 40", "two or three hundred": near each other, in one scale. */
function areNeighbours(first: Numeral, { value, scale = 1 }: Numeral): boolean {
  return value / (first.scale === undefined ? scale : 1) <= MOST_APART * first.value;
}

const MOST_APART = 2;

function isPercent(tokens: Tokens, to: number): boolean {
  return tokens.all[to - 1]?.percent === true || unitSort(tokens.word(to)) === 'percent';
}
