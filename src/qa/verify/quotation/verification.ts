/** What is found of a quotation in sources, and where. */
import type { Source } from '../../../packs/knowledge.ts';
import type { Word } from '../../../packs/nearest.ts';
import type { Span } from '../../../text/span.ts';

/** What is searched of a source. */
export type Searched = Pick<Source, 'text' | 'sha256'>;

/** Where a quotation stands. */
export interface Place<S = Source> extends Span {
  readonly source: S;
  /** The quoted pieces, in order: one, or more when the quotation leaves out words between them. */
  readonly parts: readonly Span[];
}

/** Where something like it stands, and how the two differ. */
export interface NearPlace<S = Source> extends Place<S> {
  readonly words: readonly Word[];
}

/** How a quotation compares with the sources, and where; `S` is what stands for a source. */
export type Verification<S = Source> =
  | { readonly outcome: 'verbatim'; readonly places: readonly Place<S>[] }
  /** Word for word; only marks and capitals differ, or the source breaks it with "she said". */
  | { readonly outcome: 'same-words'; readonly places: readonly NearPlace<S>[] }
  | { readonly outcome: 'altered'; readonly places: readonly NearPlace<S>[] }
  /** Put together of stretches that stand apart in the source, each word for word. */
  | { readonly outcome: 'spliced'; readonly places: readonly Place<S>[] }
  /** Not there; at most one passage that comes near. */
  | { readonly outcome: 'unknown'; readonly places: readonly NearPlace<S>[] };

/** The same with something else in the place of each source. */
export function withSources<A, B>(
  found: Verification<A>,
  other: (source: A) => B,
): Verification<B> {
  const moved = <P extends Place<A>>(place: P) => ({ ...place, source: other(place.source) });
  switch (found.outcome) {
    case 'verbatim':
    case 'spliced':
      return { outcome: found.outcome, places: found.places.map(moved) };
    default:
      return { outcome: found.outcome, places: found.places.map(moved) };
  }
}
