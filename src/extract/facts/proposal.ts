/** What may become a fact, before it is described. */
import type { Span } from '../../text/span.ts';
import type { Spoken } from '../attribution/speakers.ts';
import type { Signs } from './fact-draft.ts';

/** A span that may become a fact, with what tells for and against it. */
export interface Proposal {
  /** The short answer, as labelled. */
  readonly span: Span;
  /** Number of its sentence. */
  readonly sentence: number;
  readonly kind: string;
  /** Whose words it is, where it is somebody's. */
  readonly spoken?: Spoken;
  readonly signs: Probabilities;
}

/** Probabilities by the encoder's labels, and what further signs there are: see `Signs`. */
export interface Probabilities extends Signs {
  readonly said: 0 | 1;
  readonly kept: number;
  readonly kind: number;
  readonly main: number;
  readonly importance: number;
  readonly content: number;
  readonly source: number;
}

/** What two spans share, as a share of the shorter one. */
export function share(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(1, Math.min(a.end - a.start, b.end - b.start));
}

/** Of two spans that share so much of the shorter one, one is enough. */
export const SAME = 0.6;
