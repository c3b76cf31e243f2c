/** Whether the sources agree with a claim, contradict it, or say nothing of it. */
import { probabilityBy, readerCard, type Card, type Signs } from '../../../reading/card.ts';
import type { AnswerIndex } from '../../index/answer-index.ts';
import type { ReadPassage } from '../../candidates/candidates.ts';
import { marksOf, type Difference } from './marks.ts';
import { signsOf } from './signs.ts';
import { readClaim } from './read-claim.ts';

/** What the sources make of a claim; silent where they do not settle it. */
export type ClaimVerdict = 'agrees' | 'contradicted' | 'silent';

/** A verdict with its probability, 0 to 1, of being right. */
export interface Judged {
  readonly verdict: ClaimVerdict;
  readonly confidence: number;
  /** The passage that agrees or contradicts; missing where the sources are silent. */
  readonly read?: ReadPassage;
  /** Where the verdict is silence for doubt, the passage that is about the same. */
  readonly nearest?: ReadPassage;
  /** Of a claim that is contradicted, what differs, as far as it can be told. */
  readonly differences: readonly Difference[];
}

/** From this probability on that a passage settles a claim it is worth a look, whatever it says of it. */
const MIN_NEAR = 0.5;

/** Probabilities, 0 to 1, of the two verdicts that need a passage. */
export interface ClaimProbabilities {
  readonly agrees: number;
  readonly contradicted: number;
  /**
   * The passage has something else in the place of the claim's: another day, exact figure, name, degree, doer or a
   * "not".
   */
  readonly hasOtherValue: boolean;
  /** The passage itself shows that the claim is wrong. */
  readonly isProved: boolean;
  /** What differs can be told: a value, a name, who speaks, a word that denies, says the opposite or how much. */
  readonly differs: boolean;
  /** Whatever the reader makes of it, the claim is not contradicted. */
  readonly isInDoubt: boolean;
}

/**
 * Signs of another figure, day or speaker, of a figure or name that the source lacks, or of a bare "not": whatever the
 * reader makes of it, a source with another one, with none, or that says the same without the "not", does not agree.
 */
const VETOES = [
  ...['other figure', 'other day', 'other speaker'],
  ...['figure unmet', 'name unknown', 'only denies'],
  ...['other degree', 'renamed', 'crosses roles'],
];

/**
 * Signs that a claim puts together what the source tells apart, or has no words but the passage's. On articles that
 * were not trained on ten of the twelve true claims that the reader was surest were false sum up, and one in twenty of
 * the false ones; of 37 that say again 35 are true.
 */
const DOUBTS = ['sums up', 'says again', 'says alike'];

/**
 * Signs of something else in the very place of what the claim has: a value, a name, a degree, a "not", a doer. On the
 * 1,233 claims of the bench 99 false ones and six true ones have one that is no value.
 */
const OTHERS = [
  ...['other value', 'other degree', 'degree'],
  ...['renamed', 'crosses roles', 'denies same'],
];

/** Signs of what differs, if not surely in its place. */
const DIFFERENCES = [...OTHERS, 'other figure', 'other day', 'name unknown', 'opposed'];

/**
 * Signs by which a claim is contradicted whatever the reader makes of it, which cannot tell who did what to whom: the
 * passage's own words, but denied, said by another, or with their doer and the other one exchanged. Nearly all
 * claims of the bench that have one are false.
 */
const PROOFS = ['plainly denies', 'said by other', 'swaps roles'];
/** The probability that is given to such a verdict. */
const PROVED = 0.95;
/** From this on a replaced value differs: two logits more for yes. */
const MIN_REPLACED = 1 / 3;

/**
 * From this probability on another value contradicts: on 1,200 true claims and 1,500 false ones beside the sentences
 * that tell of them, 13 of the true ones and 238 of the false ones have one.
 */
export const MIN_BY_VALUE = 0.4;

/** By the card's weights. */
export function probabilitiesOf(
  signs: Signs,
  { agrees, contradicted }: Pick<Card['claims'], 'agrees' | 'contradicted'>,
): ClaimProbabilities {
  const has = (sign: string): boolean => signs[sign] === 1;
  const hasOtherValue = OTHERS.some(has);
  const isProved = PROOFS.some(has);
  const byReader = probabilityBy(contradicted, signs);
  return {
    agrees: isProved || VETOES.some(has) ? 0 : probabilityBy(agrees, signs),
    contradicted: isProved ? Math.max(PROVED, byReader) : byReader,
    isProved,
    hasOtherValue,
    differs: DIFFERENCES.some(has) || (signs.replaced ?? 0) >= MIN_REPLACED,
    // A passage that does not bear on the claim contradicts nothing of it.
    isInDoubt: (signs.score ?? 0) < 0 || (!hasOtherValue && DOUBTS.some(has)),
  };
}

/**
 * In doubt the sources are silent: a false claim must not be confirmed, nor a true one denied. Where nothing can be
 * told that differs, the reader has to be surer: it takes true claims in other words than it has read for contradicted.
 */
export function verdictOn(
  { agrees, contradicted, hasOtherValue, isProved, differs, isInDoubt }: ClaimProbabilities,
  { thresholds }: Card['claims'],
): Pick<Judged, 'verdict' | 'confidence'> {
  if (isProved) return { verdict: 'contradicted', confidence: contradicted };
  if (agrees >= thresholds.agrees && agrees >= contradicted)
    return { verdict: 'agrees', confidence: agrees };
  const least = hasOtherValue
    ? Math.min(MIN_BY_VALUE, thresholds.contradicted)
    : thresholds[differs ? 'contradicted' : 'untold'];
  // Of what it rather agrees with a source denies nothing, however low the bar.
  if (contradicted >= least && contradicted > agrees && !isInDoubt)
    return { verdict: 'contradicted', confidence: contradicted };
  return { verdict: 'silent', confidence: 1 - Math.max(agrees, contradicted) };
}

/** Reads and judges a claim; costs what {@link readClaim} does. */
export async function judgeClaim(
  claim: string,
  index: AnswerIndex,
  { claims }: Card = readerCard(),
): Promise<Judged> {
  const read = await readClaim(claim, index);
  if (!read) return { verdict: 'silent', confidence: 1, differences: [] };
  const probabilities = probabilitiesOf(signsOf(read), claims);
  const { verdict, confidence } = verdictOn(probabilities, claims);
  if (verdict === 'silent') {
    const near = probabilities.agrees + probabilities.contradicted >= MIN_NEAR;
    return { verdict, confidence, ...(near && { nearest: read.best }), differences: [] };
  }
  const differences = verdict === 'contradicted' ? marksOf(read) : [];
  return { verdict, confidence, read: read.best, differences };
}
