/**
 * Whether a claim puts together what its source tells apart: "came out the day after she died", "does better than", "some
 * eight million" of 7% of 120 million. The encoder cannot reckon, and takes many of them for contradicted.
 */
import {
  APART,
  BEFORE_COMPARED,
  COMPARING,
  INSTEAD,
  NEARLY,
  ROUND_TIMES,
  WHOLES,
} from '../../../text/lang/en/comparing.ts';
import { unitSort } from '../../../text/lang/en/units.ts';
import { numbersIn } from '../../../text/numbers/numbers.ts';
import { tokenise, type Token } from '../../../text/tokens.ts';
import type { Compared } from './figures.ts';

const WHOLE: ReadonlySet<string> = new Set(WHOLES);

/** A pair and less need nobody who adds up: "one of the jars". */
const MIN_RECKONED = 3;

/** By its own figures, as compared with the passage's, and by words that the passage lacks. */
export function sumsUp(claim: string, passage: string, figures: readonly Compared[]): boolean {
  return (
    isReckoned(claim, figures) ||
    comparesMore(claim, passage) ||
    (isNearlyWhole(claim) && numbersIn(passage).length > 0)
  );
}

/** A figure that others give, or that is roughly told or a part of a whole, and none that the passage has another for. */
function isReckoned(claim: string, figures: readonly Compared[]): boolean {
  if (figures.some(({ outcome }) => outcome === 'other')) return false;
  return numbersIn(claim).some(({ start, end, sort, value, bound }) => {
    const own = figures.find((each) => each.claim.start < end && start < each.claim.end);
    if (own?.outcome !== 'unmet') return false;
    const isSmall = sort === 'count' && value < MIN_RECKONED;
    return sort === 'share' || bound !== 'exact' || (own.isReckoned === true && !isSmall);
  });
}

function comparesMore(claim: string, passage: string): boolean {
  const theirs = new Set(comparingIn(passage));
  return comparingIn(claim).some((word) => !theirs.has(word));
}

/** The words that compare; "than" before a figure only bounds it. */
function comparingIn(text: string): string[] {
  const bounded = numbersIn(text);
  const isBound = ({ start }: Token): boolean =>
    bounded.some((number) => number.start <= start && start < number.end);
  return tokenise(text).flatMap((token, at, all) => {
    const { norm } = token;
    const before = all[at - 1]?.norm ?? '';
    const isName = token.capital && at > 0;
    const compares = COMPARING.has(norm) && !isName && !INSTEAD.has(before) && !isBound(token);
    // "Five times" alone counts; "five times as much" compares.
    const counts = norm === 'times' && all[at - 1]?.number === true && !isBeforeComparison(all, at);
    const tellsApart = APART.has(norm) && unitSort(before) === 'duration';
    return (compares && !counts) || tellsApart || ROUND_TIMES.has(norm) ? [norm] : [];
  });
}

/** Whether "as", "more", "larger" or "the" follows: "five times the height". */
function isBeforeComparison(tokens: readonly Token[], at: number): boolean {
  const [next = '', ...more] = tokens.slice(at + 1, at + 5).map(({ norm }) => norm);
  const isAs = next === 'as' && more.includes('as');
  return isAs || BEFORE_COMPARED.has(next) || /^\p{L}{3,}er$/u.test(next);
}

/** "Practically all" may be said of 99.3%. */
function isNearlyWhole(claim: string): boolean {
  const tokens = tokenise(claim);
  return tokens.some(({ norm }, at) => NEARLY.has(norm) && WHOLE.has(tokens[at + 1]?.norm ?? ''));
}
