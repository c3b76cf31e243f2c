/** Who says what in a source. */
import type { Source } from './knowledge.ts';
import type { Span } from '../text/span.ts';

/** A stretch of a source that someone says. */
export interface Speech extends Span {
  readonly speaker: string;
}

/** Where it outlives the process who says what, by a text's SHA-256 and the number of a part of it; never rejects. */
export interface SpeechKeeper {
  readonly load: (sha256: string, part: number) => Promise<readonly Speech[] | undefined>;
  readonly save: (sha256: string, part: number, speeches: readonly Speech[]) => Promise<void>;
}

/** How who says what is looked for. */
export interface SpeechOptions {
  readonly keeper?: SpeechKeeper;
  /** Nothing is read for it: what nobody found yet is nothing. */
  readonly onlyKnown?: boolean;
}

/** Finds who says what in a source, at least around a place in it; may take some 1 s at first. */
export type SpeechOf = (
  source: Pick<Source, 'sha256' | 'text'>,
  near: Span,
  options?: SpeechOptions,
) => Promise<readonly Speech[]>;
