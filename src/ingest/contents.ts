/** Which words may be said: candidates around a cue, with features for a fitted model to weigh. */
import type { Article } from './article.ts';
import { aroundFeatures, pairFeatures } from './content-features.ts';
import { endsAfter, endsBefore, startsAfter, startsBefore, type Edge } from './edges.ts';
import { score, type Weights } from './linear.ts';
import { viewOf, type View } from './view.ts';

/** Words `from` to `to` exclusive. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** What may be said: one passage before or after the cue, or two around its clause. */
export interface Content {
  readonly parts: readonly Passage[];
  readonly start: Edge;
  readonly end: Edge;
  /** What start and end tell only together. */
  readonly features: readonly string[];
}

/** An edge with the sum of its weights. */
export interface WeighedEdge extends Edge {
  readonly sum: number;
}

export interface WeighedContent extends Content {
  readonly start: WeighedEdge;
  readonly end: WeighedEdge;
}

/** The contents that the cue at word `at` may introduce or close. `chances` tells of each word how likely it is a cue. */
export function contentsOf(article: Article, at: number, chances: Float64Array): Content[] {
  return contents(article, at, chances, (edges) => edges);
}

/** The same, but only of edges that do well on their own. */
export function likelyContents(
  article: Article,
  at: number,
  chances: Float64Array,
  weights: Weights,
): WeighedContent[] {
  return contents(article, at, chances, (edges) => likeliest(edges, weights));
}

function contents<E extends Edge>(
  article: Article,
  at: number,
  chances: Float64Array,
  best: (edges: readonly Edge[]) => readonly E[],
): (Content & { readonly start: E; readonly end: E })[] {
  const view = viewOf(article, at, chances);
  if (!view) return [];
  const gap = gapOf(view);
  return [
    ...(view.inverted
      ? []
      : passages(view, 'after', best(startsAfter(view)), best(endsAfter(view)))),
    ...passages(view, 'before', best(startsBefore(view)), best(endsBefore(view))),
    ...(gap
      ? around(view, gap, best(startsBefore(view, 'around')), best(endsAfter(view, 'around')))
      : []),
  ];
}

function passages<E extends Edge>(
  view: View,
  side: 'before' | 'after',
  starts: readonly E[],
  ends: readonly E[],
) {
  return starts.flatMap((start) =>
    ends
      .filter((end) => end.at > start.at)
      .map((end) => ({
        parts: [{ from: start.at, to: end.at }],
        start,
        end,
        features: pairFeatures(view, side, start.at, end.at),
      })),
  );
}

function around<E extends Edge>(
  view: View,
  gap: Passage,
  starts: readonly E[],
  ends: readonly E[],
) {
  const fitting = ends.filter((end) => end.at > gap.to);
  return starts
    .filter((start) => start.at < gap.from)
    .flatMap((start) =>
      fitting.map((end) => ({
        parts: [
          { from: start.at, to: gap.from },
          { from: gap.to, to: end.at },
        ],
        start,
        end,
        features: aroundFeatures(view, start.at, gap, end.at),
      })),
    );
}

/** Edges that do badly on their own are not tried in pairs. */
const MOST_EDGES = 6;

function likeliest(edges: readonly Edge[], weights: Weights): WeighedEdge[] {
  return edges
    .map((edge) => ({ ...edge, sum: score(weights, edge.features) }))
    .sort((a, b) => b.sum - a.sum)
    .slice(0, MOST_EDGES);
}

/** A clause that breaks what is said ends within so many words of its cue. */
const REACH = 16;
const MARK = /^(?:,|;|--|[—–―])$/;

/** The words of a clause that breaks what is said: ", she said," or "which the agency says". */
function gapOf({ article, at, clause, sentence, opening }: View): Passage | undefined {
  const { words } = article;
  const before = words[clause - 1];
  if (clause <= sentence.from || !before) return undefined;
  const relative = RELATIVE.test(before.norm);
  if (!relative && opening !== 'quote' && !MARK.test(before.text)) return undefined;
  const limit = Math.min(sentence.to, at + REACH);
  let mark = at + 1;
  while (mark < limit && !MARK.test(words[mark]?.text ?? '')) mark++;
  if (MARK.test(words[mark]?.text ?? '')) return { from: clause, to: mark + 1 };
  return relative ? { from: clause, to: at + 1 } : undefined;
}

const RELATIVE = /^(?:who|whom|which|what|that|how)$/;
