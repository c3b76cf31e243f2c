/** What the answer layer gives back: an answer, the nearest passage, a choice, or silence. */
import type { Fact, Source } from '../../packs/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { Query } from '../query/query.ts';
import type { SmallTalk } from '../../text/lang/en/small-talk.ts';

/** A sentence of a source, or a fact's quote, with the short answer in it. */
export interface Candidate extends Span {
  readonly source: Source;
  /** The approved fact whose wording is shown; missing where the span itself is the short answer. */
  readonly fact?: Fact;
  /** The short answer: the fact's words, or the letters of `span`. */
  readonly answer: string;
  /** Where the reader found the short answer: offsets into the source's text, inside `start` to `end`. */
  readonly span: Span;
  /** The letters of the source between `start` and `end`. */
  readonly quote: string;
  /** Probability, 0 to 1, that it answers the question. */
  readonly confidence: number;
  /** Who says it, as far as facts or attribution tell. */
  readonly speaker?: string;
}

/** answered: sure; near: a passage that may answer; ambiguous: which is meant; silent: the sources do not say. */
export type Outcome = 'answered' | 'near' | 'ambiguous' | 'silent';

/** `noMention`: the sources have not one word of a name in the question, which is given whole. */
export type Reason =
  | { readonly key: 'silent' | 'near' | 'whichEvent' | 'whichPerson' }
  | { readonly key: 'noMention'; readonly name: string }
  /** Nothing of the news was asked. */
  | { readonly key: 'smallTalk'; readonly kind: SmallTalk };

/** What a question gets, and how sure that is. */
export interface Verdict {
  readonly outcome: Outcome;
  /** How the question was understood. */
  readonly query: Query;
  /**
   * Answered: the answer first, then further entries of a list or what other sources say. Near: the passage. Ambiguous:
   * the choices.
   */
  readonly answers: readonly Candidate[];
  /** Other passages, best first. */
  readonly related: readonly Candidate[];
  /** Probability, 0 to 1, that the first passage answers; for every outcome. */
  readonly confidence: number;
  /** For a question of yes or no that is answered. */
  readonly polarity?: 'yes' | 'no';
  /** The answers are a list, the likeliest first. */
  readonly list?: true;
  /** The card that shows more than the answers: of an event or an entity, by id. */
  readonly card?: { readonly of: 'event' | 'entity'; readonly id: string };
  /** Why nothing is answered, or what has to be chosen. */
  readonly reason?: Reason;
}

/** The likeliest passage, whatever the outcome; the first of a list need not be it. */
export function bestOf({ answers, related }: Verdict): Candidate | undefined {
  const [first = related[0], ...others] = answers;
  return others.reduce(
    (best, each) => (best && best.confidence >= each.confidence ? best : each),
    first,
  );
}

/** An answer as the nearest passage, for a question of which is not known what it goes back to. */
export function atMostNear(verdict: Verdict): Verdict {
  const best = bestOf(verdict);
  if (verdict.outcome !== 'answered' || verdict.card || !best) return verdict;
  const { query, answers, related, confidence } = verdict;
  const others = [...answers, ...related].filter((each) => each !== best);
  const reason = { key: 'near' } as const;
  return { outcome: 'near', query, answers: [best], related: others, confidence, reason };
}
