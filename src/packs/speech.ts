/** Who says what in a source. */
import type { Source } from './knowledge.ts';
import type { Span } from '../text/span.ts';

/** A stretch of a source that someone says. */
export interface Speech extends Span {
  readonly speaker: string;
}

/** Finds who says what in a source, at least around a place in it; may take some 0.5 s at first. */
export type SpeechOf = (
  source: Pick<Source, 'sha256' | 'text'>,
  near: Span,
) => Promise<readonly Speech[]>;
