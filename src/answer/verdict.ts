/** What the answer layer gives back: the chosen fact with its reasons, a choice, or a refusal. */
import type { Fact, Source, Span } from '../knowledge/knowledge.ts';
import type { Analysis } from './analysis.ts';

/** A verbatim span of a source that may answer; `fact` is missing where it is the source's own sentence. */
export interface Candidate extends Span {
  readonly fact?: Fact;
  readonly source: Source;
  /** The short answer: the fact's, or the sentence itself. */
  readonly answer: string;
  /** The letters of the source between `start` and `end`. */
  readonly quote: string;
  /** Calibrated chance that it answers the question, 0 to 1. */
  readonly confidence: number;
  readonly why: Why;
}

/** Why a candidate was chosen, for moderators and tests. */
export interface Why {
  /** Question words with what they met: "turnout ~ attendance". */
  readonly matched: readonly string[];
  /** Informative question words that the candidate does not cover. */
  readonly missing: readonly string[];
  readonly features: Readonly<Record<string, number>>;
}

export type Outcome = 'answered' | 'which' | 'declined';

export interface Verdict {
  readonly outcome: Outcome;
  /** How the question was understood. */
  readonly analysis: Analysis;
  /** The likeliest candidate, also when it is not likely enough to be given. */
  readonly best?: Candidate;
  /** Answered: the answer first, then agreeing or contradicting ones of other sources. Which: the choices. Declined: none. */
  readonly chosen: readonly Candidate[];
  /** The nearest other things that are known, best first. */
  readonly related: readonly Candidate[];
  /** One plain sentence: why it was declined, or what has to be chosen. */
  readonly reason?: string;
}
