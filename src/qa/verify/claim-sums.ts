/**
 * Whether a claim puts together what its source tells apart: "came out the day after she died", "does better than", "some
 * eight million" of 7% of 120 million. The encoder cannot reckon, and takes many of them for contradicted.
 */
import {
  APART,
  COMPARING,
  INSTEAD,
  NEARLY,
  ROUND_TIMES,
  WHOLES,
} from '../../text/lang/en/comparing.ts';
import { unitSort } from '../../text/lang/en/units.ts';
import { numbersIn } from '../../text/numbers/numbers.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import type { Compared } from './claim-figures.ts';

const WHOLE: ReadonlySet<string> = new Set(WHOLES);

/** By its own figures, as compared with the passage's, and by words that the passage lacks. */
export function sumsUp(claim: string, passage: string, figures: readonly Compared[]): boolean {
  return (
    isReckoned(figures) ||
    hasShare(claim, figures) ||
    comparesMore(claim, passage) ||
    (isNearlyWhole(claim) && numbersIn(passage).length > 0)
  );
}

/** A figure that others give, or that is roughly told, and none that the passage has another for. */
function isReckoned(figures: readonly Compared[]): boolean {
  return (
    figures.every(({ outcome }) => outcome !== 'other') &&
    figures.some(({ isReckoned, isLoose }) => isReckoned === true || isLoose === true)
  );
}

/** A part of a whole that the passage does not tell as such. */
function hasShare(claim: string, figures: readonly Compared[]): boolean {
  return numbersIn(claim).some(
    ({ sort, start }) =>
      sort === 'share' &&
      figures.some(
        ({ outcome, claim: own }) => outcome === 'unmet' && own.start <= start && start < own.end,
      ),
  );
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
    const compares = COMPARING.has(norm) && !INSTEAD.has(before) && !isBound(token);
    const tellsApart = APART.has(norm) && unitSort(before) === 'duration';
    return compares || tellsApart || ROUND_TIMES.has(norm) ? [norm] : [];
  });
}

/** "Practically all" may be said of 99.3%. */
function isNearlyWhole(claim: string): boolean {
  const tokens = tokenise(claim);
  return tokens.some(({ norm }, at) => NEARLY.has(norm) && WHOLE.has(tokens[at + 1]?.norm ?? ''));
}
