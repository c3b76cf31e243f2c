/** A fit of the probabilities that a source agrees with a claim and that it contradicts it, for `npm run bench:claims`. */
import { createHash } from 'node:crypto';
import {
  probabilitiesOf,
  MIN_BY_VALUE,
  type ClaimProbabilities,
} from '../../src/qa/verify/judgement/judge-claim.ts';
import type { Card, Signs } from '../../src/reading/card.ts';
import type { NewsClaim } from '../news/data.ts';
import { fitLogistic } from './logistic.ts';

/** What the bot judges claims by. */
export type Calibration = Card['claims'];

/** A claim with its signs, on the article of this id. */
export interface Fittable extends Pick<NewsClaim, 'verdict'> {
  readonly article: string;
  readonly signs: Signs;
}

/** Shares of claims that may get a wrong verdict. */
const MAX_WRONG_SHARES = {
  ...{ trueContradicted: 0.018, falseConfirmed: 0.028, silentSettled: 0.04 },
  /**
   * Of those so many may be contradicted without anything that differs: true claims in words of their own look like it.
   */
  untold: 0.005,
};
/** Parts of the articles by which thresholds are found: each is judged by a fit on the others. */
const FOLDS = 8;
const PENALTY = 0.01;

/** A number below `count` for an article, the same in each run. */
export function numberOf(article: string, count: number): number {
  return (createHash('sha256').update(`claims:${article}`).digest()[0] ?? 0) % count;
}

function weightsOf(from: readonly Fittable[]): Omit<Calibration, 'thresholds'> {
  const fit = (wanted: Fittable['verdict']) =>
    fitLogistic(
      from.map(({ signs, verdict }) => ({ signs, right: verdict === wanted })),
      PENALTY,
    );
  return { agrees: fit('agrees'), contradicted: fit('contradicted') };
}

/** The probabilities of each of these claims by a fit on those about articles of other folds. */
export function probabilitiesApart<R extends Fittable>(
  from: readonly Fittable[],
  of: readonly R[],
): { row: R; probabilities: ClaimProbabilities }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isIn = ({ article }: Fittable): boolean => numberOf(article, FOLDS) === fold;
    const weights = weightsOf(from.filter((row) => !isIn(row)));
    return of
      .filter(isIn)
      .map((row) => ({ row, probabilities: probabilitiesOf(row.signs, weights) }));
  }).flat();
}

/** The weights and thresholds by all of these claims. */
export function fitted(from: readonly Fittable[]): Calibration {
  const apart = probabilitiesApart(from, from);
  const probabilitiesFor = (verdict: Fittable['verdict']): ClaimProbabilities[] =>
    apart.filter(({ row }) => row.verdict === verdict).map(({ probabilities }) => probabilities);
  const minToAgree = (verdict: Fittable['verdict'], share: number): number => {
    const all = probabilitiesFor(verdict).map(({ agrees }) => agrees);
    return minFor(all, Math.floor(share * all.length));
  };
  const minToContradict = (verdict: Fittable['verdict'], share: number, untoldShare: number) => {
    const all = probabilitiesFor(verdict);
    const most = Math.floor(share * all.length);
    const maxUntold = Math.floor(untoldShare * all.length);
    // Another value has a bar of its own; what reaches that is counted already. What is in doubt reaches none.
    const byValue = all.filter(
      ({ hasOtherValue, isProved, isInDoubt, contradicted }) =>
        isProved || (hasOtherValue && !isInDoubt && contradicted >= MIN_BY_VALUE),
    );
    const others = all.filter(
      ({ hasOtherValue, isProved, isInDoubt }) => !hasOtherValue && !isProved && !isInDoubt,
    );
    const of = (told: boolean): number[] =>
      others.filter(({ differs }) => differs === told).map(({ contradicted }) => contradicted);
    // Fits on few articles find next to none of them, and would take what is unlikely for contradicted.
    const contradicted = Math.max(
      MIN_BY_VALUE,
      minFor(of(true), most - maxUntold - byValue.length),
    );
    return { contradicted, untold: Math.max(contradicted, minFor(of(false), maxUntold)) };
  };
  const [ofTrue, ofSilent] = [
    minToContradict('agrees', MAX_WRONG_SHARES.trueContradicted, MAX_WRONG_SHARES.untold),
    minToContradict('silent', MAX_WRONG_SHARES.silentSettled, MAX_WRONG_SHARES.untold),
  ];
  return {
    ...weightsOf(from),
    thresholds: {
      agrees: Math.max(
        minToAgree('contradicted', MAX_WRONG_SHARES.falseConfirmed),
        minToAgree('silent', MAX_WRONG_SHARES.silentSettled),
      ),
      contradicted: Math.max(ofTrue.contradicted, ofSilent.contradicted),
      untold: Math.max(ofTrue.untold, ofSilent.untold),
    },
  };
}

/** The least threshold that no more than so many of these probabilities reach; 0 where there are no more. */
function minFor(probabilities: readonly number[], most: number): number {
  const first = probabilities.toSorted((a, b) => b - a)[Math.max(0, most)];
  if (first === undefined) return 0;
  return Math.min(1, Math.ceil((first + 1e-9) * 1e4) / 1e4);
}
