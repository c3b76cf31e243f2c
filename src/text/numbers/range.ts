/** Ranges and changes: "10 to 15", "30-40 pupils", "from 17 to 6". */
import { isPlural } from '../lang/en/nouns.ts';
import { WORDS_OF_CHANGE } from '../lang/en/numbers.ts';
import { unitSort } from '../lang/en/units.ts';
import { stemSet } from '../tokens.ts';
import { cardinalAt, type Numeral, type Tokens } from './numeral.ts';
import { signBefore } from './unit.ts';

const CHANGES = stemSet(WORDS_OF_CHANGE);

/** "10 to 15", "30–40", "between 70 and 85 million": the second number; the first itself when there is none. */
export function rangeEnd(tokens: Tokens, at: number, first: Numeral): Numeral {
  if (first.share) return first;
  const opener = tokens.word((signBefore(tokens, at)?.token ?? at) - 1);
  const joint = tokens.word(first.to);
  const gap = tokens.gap(first.to);
  const worded =
    /^(?:\s?%)?\s+$/.test(gap) && (joint === 'to' || (joint === 'and' && opener === 'between'));
  const dash = /^(?:\s?%)?\s?(?<dash>[-–‐‑])\s?\p{Sc}?$/u.exec(gap)?.groups?.dash;
  if (!worded && dash === undefined) return first;
  const last = cardinalAt(tokens, worded ? first.to + 1 : first.to);
  if (!last || !(opener === 'from' || last.value > first.value)) return first;
  const opens = /^(?:from|between)$/.test(opener);
  if (worded) {
    // "up 5% to 10 euros" is no range.
    const percents = [first, last].map(({ to }) => isPercent(tokens, to));
    const changes = CHANGES.has(tokens.all[at - 1]?.stem ?? '');
    return (percents[0] && !percents[1]) || (changes && !opens) ? first : last;
  }
  // With a hyphen it may be a score: "lost 2-3".
  const next = tokens.word(last.to);
  const plural =
    tokens.beside(last.to) && /^\p{Ll}/u.test(tokens.all[last.to]?.text ?? '') && isPlural(next);
  const counted = isPercent(tokens, last.to) || unitSort(next) !== undefined || plural;
  return dash === '–' || counted || signBefore(tokens, at) ? last : first;
}

function isPercent(tokens: Tokens, to: number): boolean {
  return tokens.all[to - 1]?.percent === true || unitSort(tokens.word(to)) === 'percent';
}
