/** A fact as it is proposed; a moderator approves, edits or rejects it. */
import type { Span } from '../../text/span.ts';
import type { FactFile } from '../../packs/schema.ts';

/** Its span is where its quote, a whole sentence, stands in the article. */
export interface FactDraft extends Span {
  /** One of `src/packs/kinds.ts`. */
  readonly kind: string;
  /** Cut out of the quote in one piece. */
  readonly answer: string;
  /** The letters of the article between `start` and `end`. */
  readonly quote: string;
  /** The entity's name, or the words that stand for an unnamed speaker. */
  readonly speaker?: string;
  readonly cue?: string;
  /** Names of the other entities that the fact is about. */
  readonly subjects: readonly string[];
  /** A question that fits this fact alone, where there is one. */
  readonly sampleQuestions: readonly string[];
  readonly quantities: readonly FactFile['quantities'][number][];
  /** The days that it speaks of, resolved against the day the article was published. */
  readonly when?: NonNullable<FactFile['when']>;
  /** Whether it belongs to the article's own event or to another one that it mentions. */
  readonly event: 'main' | 'other';
  /** Probability that it is right as it stands. */
  readonly confidence: number;
  /** What the confidence is calibrated by. */
  readonly signs: Signs;
}

/**
 * Numbers from 0 to 1 by name. `said` is 1 for what somebody says; `kept` that an editor keeps the span; `kind` and `main`
 * that the kind is right and the article's own event is meant; `importance` from the last to the first that is kept;
 * `content` and `source` that it is said, and that its source says it.
 */
export type Signs = Readonly<Record<string, number>>;
