/** What of an article an editor would keep, by the encoder's labels: spans within sentences, with their kinds. */
import {
  LABELLED_KINDS,
  type LabelledKind,
  type Labels,
  type PieceRange,
} from '../../reading/labels.ts';
import { meanProbability } from '../attribution/label-spans.ts';

/** A kind that a fact may have, and how likely, 0 to 1. */
export interface KindProbability {
  readonly kind: LabelledKind;
  readonly probability: number;
}

/** A span that an editor might keep as a fact, as the reader labelled it. */
export interface FactSpan extends PieceRange {
  /** Number of its sentence. */
  readonly sentence: number;
  /** How likely an editor keeps just this span, 0 to 1; not calibrated. */
  readonly probability: number;
  /** Kinds with their probabilities, the likeliest first. */
  readonly kinds: readonly KindProbability[];
  /** Probability that it belongs to another event than the article's own. */
  readonly otherEvent: number;
  /** From 0 for the last to 1 for the first that an editor keeps. */
  readonly importance: number;
}

/** Begins and ends that are at least so likely are tried, the likeliest of a sentence. */
const MIN_EDGE = 0.06;
const MAX_EDGES = 8;
/** A span that is less likely is none. */
const MIN_PROBABILITY = 0.2;

/** Spans that don't overlap, the likelier first of those that would, in the order of the text. */
export function factSpansOf(labels: Labels): readonly FactSpan[] {
  return sentencesIn(labels).flatMap((range) => spansIn(labels, range));
}

/** The word pieces of each sentence. */
function sentencesIn({ sentence, count }: Labels): PieceRange[] {
  const found: PieceRange[] = [];
  for (let from = 0; from < count;) {
    let to = from + 1;
    while (to < count && sentence[to] === sentence[from]) to++;
    found.push({ from, to });
    from = to;
  }
  return found;
}

function spansIn(labels: Labels, range: PieceRange): FactSpan[] {
  const begins = boundaries(labels, range, 'factBegins');
  const ends = boundaries(labels, range, 'factEnds');
  const candidates = begins
    .flatMap((begin) =>
      ends
        .filter((end) => end.piece >= begin.piece)
        .map((end) => {
          const span = { from: begin.piece, to: end.piece + 1 };
          const inside = meanProbability(labels, span, 'fact');
          return { ...span, probability: Math.cbrt(begin.probability * end.probability * inside) };
        }),
    )
    .filter(({ probability }) => probability >= MIN_PROBABILITY)
    .sort((a, b) => b.probability - a.probability);
  const chosen: typeof candidates = [];
  for (const each of candidates) {
    if (!chosen.some((other) => each.from < other.to && other.from < each.to)) chosen.push(each);
  }
  return chosen
    .sort((a, b) => a.from - b.from)
    .map((span) => ({ ...span, ...described(labels, span) }));
}

/** The likeliest word pieces for an edge. */
function boundaries(
  labels: Labels,
  { from, to }: PieceRange,
  tag: 'factBegins' | 'factEnds',
): { readonly piece: number; readonly probability: number }[] {
  const found: { piece: number; probability: number }[] = [];
  for (let piece = from; piece < to; piece++) {
    const probability = labels.probability(piece, tag);
    if (probability >= MIN_EDGE) found.push({ piece, probability });
  }
  return found.sort((a, b) => b.probability - a.probability).slice(0, MAX_EDGES);
}

function described(
  labels: Labels,
  span: PieceRange,
): Omit<FactSpan, 'from' | 'to' | 'probability'> {
  const probabilities = labels.kinds(span);
  const kinds = LABELLED_KINDS.map((kind, i) => ({ kind, probability: probabilities[i] ?? 0 }));
  return {
    sentence: labels.sentence[span.from] ?? 0,
    kinds: kinds.sort((a, b) => b.probability - a.probability),
    otherEvent: labels.otherEvent(span),
    importance: labels.importance(span),
  };
}
