/** A fact as the program proposes it; a moderator approves, edits or rejects it. */
import type { Span } from '../knowledge/knowledge.ts';
import type { FactFile } from '../knowledge/schema.ts';

/** Its span is where its quote stands in the article. */
export interface DraftFact extends Span {
  /** One of `src/knowledge/kinds.ts`, or another slug. */
  readonly kind: string;
  /** Cut from the quote, never made up. */
  readonly answer: string;
  /** The letters of the article between `start` and `end`. */
  readonly quote: string;
  /** The entity's name, or the words that stand for an unnamed speaker. */
  readonly speaker?: string;
  readonly cue?: string;
  /** Names of the other entities that the fact is about. */
  readonly subjects: readonly string[];
  /** Ways in which people ask for it. */
  readonly asks: readonly string[];
  readonly quantities: readonly FactFile['quantities'][number][];
  /** The days that it speaks of, resolved against the day the article was published. */
  readonly when?: NonNullable<FactFile['when']>;
  /** Chance, 0 to 1, that it is right as it stands. */
  readonly confidence: number;
  /** The pattern that found it, and what else its confidence goes by. */
  readonly pattern: string;
  readonly hints: readonly string[];
}
