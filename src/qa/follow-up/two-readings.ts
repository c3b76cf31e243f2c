/** A follow-up that is read in two ways, with the question before it and as one of its own: what both tell together. */
import type { Found } from '../answer.ts';
import { atMostNear, bestOf, type Verdict } from '../candidates/verdict.ts';

/**
 * What the log odds that each reading gives a passage are worth in those of both, by logistic regression on 296 follow-ups,
 * the six sets of `bench/unseen`. One that finds another passage says nothing of this one.
 */
const IN_CONTEXT = 0.85;
const ALONE = 0.65;
/** Beyond these a probability says no more. */
const MAX_LOG_ODDS = 5;

/** The verdict of one reading, as sure as both make it. */
export interface Weighed {
  readonly verdict: Verdict;
  readonly from: 'in context' | 'alone';
}

/**
 * The passage that is likelier by both readings; without the second by the first alone. An answer from `least` on, the
 * probability from which a guild wants one, as long as the reading that found it doesn't hold it back; else the nearest
 * passage.
 */
export function weighed(inContext: Found, alone: Found | undefined, least: number): Weighed {
  const one = { ...inContext, from: 'in context' } as const;
  if (!alone) return asSure([one], inContext.verdict.confidence, least);
  const other = { ...alone, from: 'alone' } as const;
  const [ofOne, ofOther] = [
    IN_CONTEXT * logOdds(inContext.verdict.confidence),
    ALONE * logOdds(alone.verdict.confidence),
  ];
  if (isSamePassage(inContext.verdict, alone.verdict)) {
    // "How old is Orn?" doubts what tells of somebody else; "how old is he?" has no name to doubt it by.
    if (alone.ifSure.outcome === 'near')
      return { verdict: atMostNear(alone.verdict), from: 'alone' };
    const isSurer = alone.verdict.confidence >= inContext.verdict.confidence;
    return asSure(isSurer ? [other, one] : [one, other], probability(ofOne + ofOther), least);
  }
  return ofOne >= ofOther
    ? asSure([one], probability(ofOne), least)
    : asSure([other], probability(ofOther), least);
}

type Reading = Found & Pick<Weighed, 'from'>;

/** Of readings of one passage, the surer first: the first that may be the answer. Yes or no is told by one that is sure alone. */
function asSure(readings: readonly [Reading, ...Reading[]], sure: number, least: number): Weighed {
  const [first] = readings;
  if (sure >= least) {
    const known = readings.find(({ verdict }) => verdict.outcome === 'answered');
    if (known) return { verdict: known.verdict, from: known.from };
    const unsure = readings.find(
      ({ ifSure }) => ifSure.outcome === 'answered' && ifSure.polarity === undefined,
    );
    if (unsure) return { verdict: { ...unsure.ifSure, confidence: sure }, from: unsure.from };
  }
  return { verdict: atMostNear(first.verdict), from: first.from };
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function logOdds(chance: number): number {
  return Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, Math.log(chance / (1 - chance))));
}

/** Whether two verdicts rest on passages that overlap. */
function isSamePassage(verdict: Verdict, other: Verdict): boolean {
  const [one, two] = [bestOf(verdict), bestOf(other)];
  if (!one || !two) return false;
  return one.source === two.source && one.span.start < two.end && two.span.start < one.end;
}
