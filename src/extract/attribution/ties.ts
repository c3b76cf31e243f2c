/** Which source and which cue a content belongs to. */
import type { Labels, PieceRange, Tag } from '../../reading/labels.ts';
import { overlaps, type LabelSpan } from './label-spans.ts';

/** How much likelier the source or cue of a content stands in its own sentence than the ties alone say. */
const OWN_SENTENCE = 30;

/** The span that a content belongs to, and how likely it is that one, 0 to 1. */
export interface Tie {
  readonly span: LabelSpan;
  readonly probability: number;
}

/** The source or cue that a content most likely belongs to: by the tie of their first word pieces, and its own label. */
export function likeliest(
  labels: Labels,
  content: LabelSpan,
  to: 'source' | 'cue',
  spans: readonly LabelSpan[],
): Tie | undefined {
  const outside = spans.flatMap((span) => clipped(span, content) ?? []);
  const begins = to === 'source' ? 'sourceBegins' : 'cueBegins';
  const logits = labels.link(
    likeliestBegin(labels, content, 'contentBegins'),
    to,
    outside.map((span) => likeliestBegin(labels, span, begins)),
  );
  const own = new Set([labels.sentence[content.from], labels.sentence[content.to - 1]]);
  const weights = outside.map(({ probability, from }, i) => {
    const logit = logits[i];
    const near = own.has(labels.sentence[from]) ? OWN_SENTENCE : 1;
    return logit === undefined ? 0 : Math.exp(logit) * probability * near;
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  const best = weights.indexOf(Math.max(...weights));
  const span = outside[best];
  const weight = weights[best] ?? 0;
  return span && weight > 0
    ? { span, probability: (weight / sum) * Math.min(1, span.probability) }
    : undefined;
}

/** A span without what is said: the labels may run from "urged" into "Republicans to join"; none where nothing is left. */
function clipped(span: LabelSpan, content: LabelSpan): LabelSpan | undefined {
  if (!overlaps(span, content)) return span;
  const before = { ...span, to: content.from };
  const after = { ...span, from: content.to };
  const longer = before.to - before.from >= after.to - after.from ? before : after;
  return longer.to > longer.from ? longer : undefined;
}

/** The word piece of a span that most likely begins it: its tie is the one that was trained. */
function likeliestBegin(labels: Labels, { from, to }: PieceRange, tag: Tag): number {
  let best = from;
  for (let piece = from + 1; piece < to; piece++) {
    if (labels.probability(piece, tag) > labels.probability(best, tag)) best = piece;
  }
  return best;
}
