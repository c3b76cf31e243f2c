/** An index over the passages of all sources: by their words here, by the encoder's vectors beside it. */
import type { Event, Fact, Knowledge, Source } from '../../packs/knowledge.ts';
import type { WordPieces } from '../../model/tokenizer.ts';
import { atOnce, type Work } from '../../runtime/schedule.ts';
import { overlap, type Span } from '../../text/span.ts';
import { factsOfSource } from '../segments/facts-of-source.ts';
import { partsOf } from '../segments/parts.ts';
import { type Segments } from '../segments/segments.ts';
import { contentStems } from '../../text/tokens.ts';
import { factTermsOf } from './fact-terms.ts';
import { readingPassages, type Passage, type SourcePassages } from './passages.ts';

/** A passage of the index; places are numbers from 0. */
export interface IndexedPassage {
  readonly source: Source;
  readonly passage: Passage;
  /** Its place in its source. */
  readonly position: number;
  /** The facts that it proves. */
  readonly facts: readonly Fact[];
}

/** A source with its passages, and where these stand in the index. */
export interface IndexedSource {
  readonly event: Pick<Event, 'id' | 'title'>;
  readonly source: Source;
  readonly own: SourcePassages;
  /** Place of its first passage in the index. */
  readonly first: number;
  /** How often a stem stands in the headline and the event's title, which every passage is found by. */
  readonly around: ReadonlyMap<string, number>;
}

/** Sources in order; one object for all states of what is known that have the same. */
interface Sources {
  readonly all: readonly IndexedSource[];
  readonly of: ReadonlyMap<Source, IndexedSource>;
}

/** The passages of all sources, found by their words. */
export interface PassageIndex {
  readonly sources: readonly IndexedSource[];
  /** How many passages there are. */
  readonly count: number;
  readonly facts: Segments<Fact>;
  /** Words of all passages together, for BM25, with those of their facts. */
  readonly totalLength: number;
  readonly indexed: (source: Source) => IndexedSource | undefined;
  /** Words that facts add to each passage of a source; undefined where they add none. */
  readonly factLengths: (source: Source) => Uint32Array | undefined;
  /** The facts of a source, in their event's order. */
  readonly factsOf: (source: Source) => readonly Fact[];
}

/** Parts of an index that other ones may share. */
interface Shareable {
  readonly sources: Sources;
  readonly lengths: ReadonlyMap<Source, Uint32Array>;
}

const shareable = new WeakMap<PassageIndex, Shareable>();

/** Indexes all sources in small steps; those that an earlier state has are taken from it. Some 0.2 ms a sentence at first. */
export function* indexingPassages(
  knowledge: Knowledge,
  pieces: WordPieces,
  before: readonly PassageIndex[] = [],
): Work<PassageIndex> {
  const sources: Omit<IndexedSource, 'first'>[] = [];
  for (const event of knowledge.events) {
    for (const source of event.sources) {
      yield;
      const { title } = event;
      const known = before.map((each) => each.indexed(source)).find(Boolean);
      const around = known?.event.title === title ? known.around : countsOf(source, title);
      const own = known?.own ?? (yield* readingPassages(source, pieces));
      sources.push({ event: { id: event.id, title }, source, own, around });
    }
  }
  return yield* indexingSources(knowledge, sources, before);
}

/** The same over sources that are read already. */
export function indexOfSources(
  knowledge: Knowledge,
  sources: readonly Pick<IndexedSource, 'event' | 'source' | 'own'>[],
): PassageIndex {
  const all = sources.map((each) => ({ ...each, around: countsOf(each.source, each.event.title) }));
  return atOnce(indexingSources(knowledge, all, []));
}

/** All passages with their facts, in order; for a look at all of them. */
export function passagesIn(index: PassageIndex): IndexedPassage[] {
  return index.sources.flatMap((each) =>
    each.own.passages.map((_, position) => passageAt(index, each, position)),
  );
}

/** A passage of one of the index's sources. @throws RangeError where the source has none at that position */
export function passageAt(
  { factsOf }: PassageIndex,
  { source, own }: IndexedSource,
  position: number,
): IndexedPassage {
  const passage = own.passages[position];
  if (!passage) throw new RangeError(`${source.key} has no passage ${position}`);
  const facts = factsOf(source).filter((fact) => overlap(fact, passage));
  return { source, passage, position, facts };
}

/** The passages that a span of a source overlaps: from `from` to before `to`. */
export function passagesUnder(
  { start, end }: Span,
  passages: readonly Span[],
): { readonly from: number; readonly to: number } {
  let [from, high] = [0, passages.length];
  while (from < high) {
    const middle = (from + high) >> 1;
    if ((passages[middle]?.end ?? 0) > start) high = middle;
    else from = middle + 1;
  }
  let to = from;
  while (to < passages.length && (passages[to]?.start ?? Infinity) < end) to++;
  return { from, to };
}

function* indexingSources(
  knowledge: Knowledge,
  given: readonly Omit<IndexedSource, 'first'>[],
  before: readonly PassageIndex[],
): Work<PassageIndex> {
  const { facts } = partsOf(knowledge);
  const known = before.flatMap((each) => shareable.get(each) ?? []);
  const sources = placed(given, known);
  const lengths = yield* lengthsOf(facts, sources.of, before);
  const last = sources.all.at(-1);
  const base = known[0]?.lengths;
  const factLengths = (source: Source): Uint32Array | undefined =>
    lengths.get(source) ?? base?.get(source);
  let totalLength = 0;
  for (const { source, own } of sources.all) {
    totalLength += sumOf(own.lengths) + sumOf(factLengths(source) ?? []);
  }
  const index: PassageIndex = {
    sources: sources.all,
    count: last ? last.first + last.own.passages.length : 0,
    ...{ facts, totalLength, factLengths },
    indexed: (source) => sources.of.get(source),
    factsOf: (source) => factsOfSource(knowledge, source),
  };
  shareable.set(index, { sources, lengths });
  return index;
}

/** The sources with their places; the very ones of an earlier state where all are alike. */
function placed(
  given: readonly Omit<IndexedSource, 'first'>[],
  known: readonly Shareable[],
): Sources {
  const all: IndexedSource[] = [];
  let first = 0;
  for (const each of given) {
    const before = known
      .map(({ sources }) => sources.of.get(each.source))
      .find((other) => other?.first === first && other.around === each.around);
    all.push(before ?? { ...each, first });
    first += each.own.passages.length;
  }
  const same = known.find(
    ({ sources }) =>
      sources.all.length === all.length && sources.all.every((each, i) => each === all[i]),
  );
  return same?.sources ?? { all, of: new Map(all.map((each) => [each.source, each])) };
}

/**
 * What facts add to the lengths of passages, for sources of which the first of the states before may have other facts;
 * for all where there is none. What the last state has is taken from it where the facts are the same.
 */
function* lengthsOf(
  facts: Segments<Fact>,
  indexed: ReadonlyMap<Source, IndexedSource>,
  before: readonly PassageIndex[],
): Work<ReadonlyMap<Source, Uint32Array>> {
  const last = before.at(-1);
  const changed = changedSources(facts, last?.facts ?? []);
  const lengths = new Map<Source, Uint32Array>();
  const ofLast = last && last !== before[0] ? shareable.get(last)?.lengths : undefined;
  for (const [source, sums] of ofLast ?? []) {
    if (indexed.has(source) && !changed.has(source)) lengths.set(source, sums);
  }
  for (const source of changed) {
    const own = indexed.get(source)?.own;
    if (own) lengths.set(source, new Uint32Array(own.passages.length));
  }
  for (const { segment, without } of facts) {
    yield;
    for (const [i, fact] of segment.items.entries()) {
      if (!changed.has(fact.source) || without?.has(fact)) continue;
      const [own, sums] = [indexed.get(fact.source)?.own, lengths.get(fact.source)];
      if (!own || !sums) continue;
      const length = factTermsOf(segment).lengths[i] ?? 0;
      const { from, to } = passagesUnder(fact, own.passages);
      for (let at = from; at < to; at++) sums[at] = (sums[at] ?? 0) + length;
    }
  }
  return lengths;
}

/** Sources that have facts in parts which only one of two states has. */
function changedSources(now: Segments<Fact>, before: Segments<Fact>): ReadonlySet<Source> {
  const parts = new Set(before);
  const changed = new Set<Source>();
  const add = (facts: Iterable<Fact>): void => {
    for (const { source } of facts) changed.add(source);
  };
  for (const part of now) {
    if (parts.delete(part)) continue;
    const last = before.find(({ segment }) => segment === part.segment);
    if (last) parts.delete(last);
    // Of a segment that both have, only what is missing from one of them may differ.
    add(last ? [...(part.without ?? []), ...(last.without ?? [])] : part.segment.items);
  }
  for (const { segment } of parts) add(segment.items);
  return changed;
}

function countsOf({ headline }: Source, title: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of contentStems([headline, title].join(' '))) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const each of numbers) sum += each;
  return sum;
}
