/** Which windows are read for a question: the best by words (BM25) and vectors together. */
import type { SentenceRange } from '../../reading/windows.ts';
import { contentStems } from '../../text/tokens.ts';
import { factTermsOf } from './fact-terms.ts';
import { passagesUnder, type IndexedSource, type PassageIndex } from './passage-index.ts';
import { eachPosting } from './postings.ts';
import { cosineOf, roughCosineOf } from './signed-bytes.ts';
import { signsOf } from './signs.ts';
import type { PassageVectors } from './vectors.ts';

/** A window to read: a range of one source's passages. */
export interface RetrievedWindow extends SentenceRange {
  readonly source: IndexedSource;
  /** How well its best passage fits the question, by words and vectors: 0 to 1.25. */
  readonly promise: number;
}

/** Windows that a question reads at most: the price of a question. */
export const MAX_WINDOWS = 5;
/** BM25's usual constants. */
const [K1, B] = [1.2, 0.75];
/** What words are worth beside the cosine of vectors, which e5 keeps between 0.7 and 0.9. */
const WORDS_WEIGHT = 0.25;
/** Passages whose cosines are told exactly, the most promising by the signs of their vectors. */
const EXACT = 1000;
/** Passages whose vectors a question waits for, some 5 ms each. */
const MAX_AWAITED = 500;

/**
 * Up to `limit` windows, the most promising first. Over 10,000 passages some 10 ms, of which the question's vector takes
 * most. Sources that words alone would have read get their vectors first, as long as these are made quickly: words find
 * another passage than the one that answers, and what has no vector is behind all that has one.
 */
export async function retrieve(
  index: PassageIndex,
  vectors: PassageVectors,
  question: string,
  { eventId, limit = MAX_WINDOWS }: { readonly eventId?: string; readonly limit?: number } = {},
): Promise<RetrievedWindow[]> {
  const sources = index.sources.filter(
    ({ event }) => eventId === undefined || event.id === eventId,
  );
  // Made in the model's thread meanwhile.
  const vector = vectors.ofQuestion(question);
  const scores = wordScores(index, question);
  let most = 0;
  for (const score of scores) if (score > most) most = score;
  const weight = WORDS_WEIGHT / (most || 1);
  for (let place = 0; place < scores.length; place++) scores[place] = (scores[place] ?? 0) * weight;
  const areMade = sources.every(({ source }) => vectors.of(source) !== undefined);
  const awaited = areMade ? [] : quicklyMade(spread(sources, scores, limit), vectors);
  await Promise.all(awaited.map(({ source, own }) => vectors.make(source, own)));
  addCosines(scores, sources, vectors, await vector);
  return spread(sources, scores, limit);
}

/** The sources of windows that have no vectors yet, the first of them, up to the bound. */
function quicklyMade(
  windows: readonly RetrievedWindow[],
  vectors: PassageVectors,
): readonly IndexedSource[] {
  let left = MAX_AWAITED;
  return [...new Set(windows.map(({ source }) => source))].filter((each) => {
    const count = each.own.passages.length;
    if (count > left || vectors.of(each.source)) return false;
    left -= count;
    return true;
  });
}

/** BM25 of each passage. Each word costs as much as there are passages that have it. */
export function wordScores(index: PassageIndex, question: string): Float64Array {
  const scores = new Float64Array(index.count);
  const counts = new Uint16Array(index.count);
  const average = index.totalLength / Math.max(1, index.count);
  for (const stem of new Set(contentStems(question))) {
    const places = countPlaces(index, stem, counts);
    const rarity = Math.log(1 + (index.count - places.length + 0.5) / (places.length + 0.5));
    addWord(scores, places, counts, index, { rarity, average });
    for (const place of places) counts[place] = 0;
  }
  return scores;
}

/**
 * Puts into `counts`, which is all zeros, how often a stem stands in each passage, its facts and its headings; gives the
 * places that have it, in order.
 */
function countPlaces(index: PassageIndex, stem: string, counts: Uint16Array): Uint32Array {
  const places: number[] = [];
  const add = (place: number, more: number): void => {
    const before = counts[place] ?? 0;
    if (before === 0) places.push(place);
    counts[place] = before + more;
  };
  for (const { own, first } of index.sources) {
    eachPosting(own.stems, stem, (position, count) => {
      add(first + position, count);
    });
  }
  let source: IndexedSource | undefined;
  for (const { segment, without } of index.facts) {
    eachPosting(factTermsOf(segment).stems, stem, (number) => {
      const fact = segment.items[number];
      if (!fact || without?.has(fact)) return;
      // Most facts of a segment stand in one source.
      if (source?.source !== fact.source) source = index.indexed(fact.source);
      if (!source) return;
      const { from, to } = passagesUnder(fact, source.own.passages);
      for (let at = source.first + from; at < source.first + to; at++) add(at, 1);
    });
  }
  for (const { own, first, around } of index.sources) {
    const count = around.get(stem) ?? 0;
    const end = count > 0 ? first + own.passages.length : first;
    for (let at = first; at < end; at++) if (counts[at] === 0) add(at, count);
  }
  return Uint32Array.from(places).sort();
}

interface Weights {
  readonly rarity: number;
  readonly average: number;
}

/** Adds what one word is worth to the passages that have it. */
function addWord(
  scores: Float64Array,
  places: Uint32Array,
  counts: Uint16Array,
  { sources, factLengths }: PassageIndex,
  { rarity, average }: Weights,
): void {
  let at = 0;
  for (const { source, own, first } of sources) {
    const end = first + own.passages.length;
    if ((places[at] ?? Infinity) >= end) continue;
    const added = factLengths(source);
    for (let place = places[at]; place !== undefined && place < end; place = places[++at]) {
      const count = counts[place] ?? 0;
      const length = ((own.lengths[place - first] ?? 0) + (added?.[place - first] ?? 0)) / average;
      scores[place] =
        (scores[place] ?? 0) + (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
    }
  }
}

/** Adds the cosines to what words are worth: exactly to the most promising, and roughly to the others. */
function addCosines(
  scores: Float64Array,
  sources: readonly IndexedSource[],
  vectors: PassageVectors,
  asked: Float32Array,
): void {
  const known = sources.flatMap(({ source, own, first }) => {
    const made = vectors.of(source);
    return made ? [{ vectors: made, first, count: own.passages.length }] : [];
  });
  const isFew = known.reduce((sum, { count }) => sum + count, 0) <= EXACT;
  const rough = new Float64Array(isFew ? 0 : scores.length).fill(-Infinity);
  const signs = signsOf(asked);
  if (!isFew) {
    for (const { vectors, first, count } of known) {
      for (let i = 0; i < count; i++) {
        rough[first + i] = (scores[first + i] ?? 0) + roughCosineOf(vectors, i, signs);
      }
    }
  }
  const least = isFew ? -Infinity : reachedBy(rough, EXACT);
  for (const { vectors, first, count } of known) {
    for (let i = 0; i < count; i++) {
      const place = first + i;
      const about = rough[place] ?? Infinity;
      scores[place] = about < least ? about : (scores[place] ?? 0) + cosineOf(vectors, i, asked);
    }
  }
}

/** Steps in which scores are counted, over all that they can be. */
const [LOWEST, STEPS, A_STEP] = [-1.25, 3000, 0.001];

/** A score that so many of these reach, and hardly more. */
function reachedBy(scores: Float64Array, count: number): number {
  const tally = new Uint32Array(STEPS);
  for (const score of scores) {
    if (score < LOWEST) continue;
    const step = Math.floor((score - LOWEST) / A_STEP);
    tally[step] = (tally[step] ?? 0) + 1;
  }
  let [step, reached] = [STEPS, 0];
  while (step > 0 && reached < count) reached += tally[--step] ?? 0;
  return LOWEST + step * A_STEP;
}

/** Windows by their best passage; one whose best passage was taken already waits behind the others. */
function spread(
  sources: readonly IndexedSource[],
  scores: Float64Array,
  limit: number,
): RetrievedWindow[] {
  const taken = new Uint8Array(scores.length);
  const [fresh, again] = [bestOf<RetrievedWindow>(limit), bestOf<RetrievedWindow>(limit)];
  for (const source of sources) {
    for (const window of source.own.windows) {
      const place = bestPlace(window, source.first, scores);
      const best = taken[place] === 1 ? again : fresh;
      taken[place] = 1;
      const promise = scores[place] ?? 0;
      best.offer(promise, () => ({ ...window, source, promise }));
    }
  }
  return [...fresh.items(), ...again.items()].slice(0, limit);
}

/** The place of the highest score in a window, the first of several. */
function bestPlace({ from, to }: SentenceRange, first: number, scores: Float64Array): number {
  let best = first + from;
  for (let place = best + 1; place < first + to; place++) {
    if ((scores[place] ?? 0) > (scores[best] ?? 0)) best = place;
  }
  return best;
}

/** Keeps what has the highest scores, of equal ones the earlier. */
function bestOf<T>(limit: number) {
  const best: { readonly score: number; readonly item: T }[] = [];
  return {
    offer(score: number, make: () => T): void {
      const last = best.at(-1);
      if (last && best.length === limit && score <= last.score) return;
      const at = best.findIndex((other) => other.score < score);
      best.splice(at < 0 ? best.length : at, 0, { score, item: make() });
      best.length = Math.min(best.length, limit);
    },
    items: () => best.map(({ item }) => item),
  };
}
