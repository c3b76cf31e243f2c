/** Which windows are read for a question: the best by words (BM25) and vectors together. */
import { VECTOR_SIZE } from '../../model/model.ts';
import type { SentenceRange } from '../../reading/windows.ts';
import { stemsOf, type IndexedSource, type PassageIndex } from './passage-index.ts';
import type { Vectors } from './vectors.ts';

/** A window to read: a range of one source's passages. */
export interface RetrievedWindow extends SentenceRange {
  readonly source: IndexedSource;
}

/** Windows that a question reads at most: the price of a question. */
export const MAX_WINDOWS = 6;
/** BM25's usual constants. */
const [K1, B] = [1.2, 0.75];
/** What words are worth beside the cosine of vectors, which e5 keeps between 0.7 and 0.9. */
const WORDS_WEIGHT = 0.25;

/**
 * Up to `limit` windows, the most promising first; all of them, without any search, where there are no more.
 * Over 3,000 passages some 5 ms, of which the question's vector takes most.
 */
export async function retrieve(
  index: PassageIndex,
  vectors: Vectors,
  question: string,
  { eventId, limit = MAX_WINDOWS }: { readonly eventId?: string; readonly limit?: number } = {},
): Promise<RetrievedWindow[]> {
  const sources = index.sources.filter(
    ({ event }) => eventId === undefined || event.id === eventId,
  );
  const all = sources.flatMap((source) =>
    source.own.windows.map((window): RetrievedWindow => ({ ...window, source })),
  );
  if (all.length <= limit) return all;
  const scores = wordScores(index, question);
  const most = scores.reduce((top, score) => Math.max(top, score), 0) || 1;
  const asked = await vectors.ofQuestion(question);
  for (const source of sources) addVectors(scores, source, vectors, asked, most);
  return spread(all, scores, limit);
}

/** BM25 of each passage. */
export function wordScores(index: PassageIndex, question: string): Float64Array {
  const scores = new Float64Array(index.passages.length);
  for (const stem of new Set(stemsOf(question))) {
    const posting = index.postings.get(stem);
    if (!posting) continue;
    const found = posting.places.length;
    const rarity = Math.log(1 + (scores.length - found + 0.5) / (found + 0.5));
    for (const [i, place] of posting.places.entries()) {
      const count = posting.counts[i] ?? 0;
      const length = (index.lengths[place] ?? 0) / index.averageLength;
      scores[place] =
        (scores[place] ?? 0) + (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
    }
  }
  return scores;
}

/** Puts the sum of cosine and weighted words in the place of words alone. */
function addVectors(
  scores: Float64Array,
  { source, own, first }: IndexedSource,
  vectors: Vectors,
  asked: Float32Array,
  most: number,
): void {
  const known = vectors.of(source);
  for (let i = 0; i < own.passages.length; i++) {
    let cosine = 0;
    if (known) {
      const from = i * VECTOR_SIZE;
      for (let k = 0; k < VECTOR_SIZE; k++) cosine += (known[from + k] ?? 0) * (asked[k] ?? 0);
    }
    scores[first + i] = cosine + (WORDS_WEIGHT * (scores[first + i] ?? 0)) / most;
  }
}

/** Windows by their best passage; one whose best passage was taken already waits behind the others. */
function spread(
  windows: readonly RetrievedWindow[],
  scores: Float64Array,
  limit: number,
): RetrievedWindow[] {
  const ranked = windows
    .map((window) => ({ window, ...bestOf(window, scores) }))
    .sort((a, b) => b.score - a.score);
  const taken = new Set<number>();
  const [fresh, again]: [RetrievedWindow[], RetrievedWindow[]] = [[], []];
  for (const { window, place } of ranked) {
    (taken.has(place) ? again : fresh).push(window);
    taken.add(place);
  }
  return [...fresh, ...again].slice(0, limit);
}

function bestOf({ from, to, source }: RetrievedWindow, scores: Float64Array) {
  let [place, score] = [-1, -Infinity];
  for (let i = from; i < to; i++) {
    const own = scores[source.first + i] ?? 0;
    if (own > score) [place, score] = [source.first + i, own];
  }
  return { place, score };
}
