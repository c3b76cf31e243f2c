/** Runs of word pieces that bear a label, as spans. */
import type { Labels, PieceRange, Tag } from '../../reading/labels.ts';
import type { Span } from '../../text/span.ts';

/** Word pieces in a row that have one label. */
export interface LabelSpan extends PieceRange {
  /** Mean probability of the label over its word pieces. */
  readonly probability: number;
}

/** A run goes on over words that are so likely. */
const GOES_ON = 0.3;

/**
 * The runs of whole words of one sentence that bear a label: a run needs a word of at least `least`, and goes on over less
 * likely ones.
 */
export function labelSpans(labels: Labels, inside: Tag, least: number): readonly LabelSpan[] {
  const found: PieceRange[] = [];
  let from = -1;
  for (const piece of [...wordStarts(labels), labels.count]) {
    const enough = from >= 0 ? Math.min(GOES_ON, least) : least;
    const bears = piece < labels.count && labels.probability(piece, inside) >= enough;
    const crosses = from >= 0 && labels.sentence[piece] !== labels.sentence[from];
    if (from >= 0 && (!bears || crosses)) {
      found.push({ from, to: piece });
      from = -1;
    }
    if (bears && from < 0) from = piece;
  }
  return found.map((range) => ({ ...range, probability: meanProbability(labels, range, inside) }));
}

/** The first piece of each word. */
export function wordStarts({ starts, count }: Labels): number[] {
  const found: number[] = [];
  for (let piece = 0; piece < count; piece++)
    if (piece === 0 || starts[piece] !== starts[piece - 1]) found.push(piece);
  return found;
}

/** Mean probability of a label over word pieces; 0 for none. */
export function meanProbability(labels: Labels, { from, to }: PieceRange, tag: Tag): number {
  let sum = 0;
  for (let piece = from; piece < to; piece++) sum += labels.probability(piece, tag);
  return to > from ? sum / (to - from) : 0;
}

/** The word pieces whose words begin in a span of the text. */
export function piecesIn(
  { starts, count }: Labels,
  { start, end }: { readonly start: number; readonly end: number },
): PieceRange {
  const from = lowerBound(starts, count, start);
  return { from, to: Math.max(from, lowerBound(starts, count, end)) };
}

/** The first piece whose word begins at or after an offset. */
function lowerBound(starts: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where word pieces stand in the text. */
export function spanOf({ starts, ends }: Labels, { from, to }: PieceRange): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

/** Whether two ranges share a word piece. */
export function overlaps(a: PieceRange, b: PieceRange): boolean {
  return a.from < b.to && b.from < a.to;
}
