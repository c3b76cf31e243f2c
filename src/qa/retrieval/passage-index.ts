/** An inverted index over the passages of all sources, with the encoder's vectors beside it. */
import type { Event, Fact, Knowledge, Source } from '../../packs/knowledge.ts';
import type { WordPieces } from '../../model/tokenizer.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Work } from '../../runtime/schedule.ts';
import { passagesOf, type Passage, type SourcePassages } from './passages.ts';

/** A passage of the index; places are numbers from 0. */
export interface IndexedPassage {
  readonly source: Source;
  readonly passage: Passage;
  /** Its place in its source. */
  readonly position: number;
  /** The facts that it proves. */
  readonly facts: readonly Fact[];
}

export interface IndexedSource {
  readonly event: Event;
  readonly source: Source;
  readonly own: SourcePassages;
  /** Place of its first passage in the index. */
  readonly first: number;
}

interface Posting {
  readonly places: number[];
  /** How often the word stands there. */
  readonly counts: number[];
}

export interface PassageIndex {
  readonly passages: readonly IndexedPassage[];
  readonly sources: readonly IndexedSource[];
  readonly postings: ReadonlyMap<string, Posting>;
  /** Words of each passage, for BM25. */
  readonly lengths: readonly number[];
  readonly averageLength: number;
  /** Words of the passages, names and questions, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** Indexes all sources, a passage a step; some 0.1 ms each once its source was read before. */
export function* indexingPassages(knowledge: Knowledge, pieces: WordPieces): Work<PassageIndex> {
  const passages: IndexedPassage[] = [];
  const sources: IndexedSource[] = [];
  const lengths: number[] = [];
  const postings = new Map<string, Posting>();
  const words = new Set<string>();
  for (const event of knowledge.events) {
    for (const each of wordsAbout(event)) words.add(each);
    const bySource = Map.groupBy(event.facts, ({ source }) => source.key);
    for (const source of event.sources) {
      yield;
      const own = passagesOf(source, pieces);
      for (const each of own.words) words.add(each);
      const facts = bySource.get(source.key) ?? [];
      sources.push({ event, source, own, first: passages.length });
      const around = stemsOf([source.headline, event.title].join(' '));
      for (const [position, passage] of own.passages.entries()) {
        yield;
        const proved = facts.filter(({ start, end }) => start < passage.end && passage.start < end);
        const stems = [...passage.stems, ...proved.flatMap(stemsOfFact)];
        add(passages.length, [...stems, ...around.filter((stem) => !stems.includes(stem))]);
        lengths.push(stems.length);
        passages.push({ source, passage, position, facts: proved });
      }
    }
  }
  for (const { sampleQuestions } of knowledge.facts.values()) {
    for (const ask of sampleQuestions) for (const { norm } of tokenise(ask)) words.add(norm);
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    passages,
    sources,
    postings,
    lengths,
    words,
    averageLength: total / Math.max(1, lengths.length),
  };

  function add(place: number, stems: readonly string[]): void {
    const counts = new Map<string, number>();
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const [stem, count] of counts) {
      const posting = postings.get(stem);
      if (!posting) postings.set(stem, { places: [place], counts: [count] });
      else {
        posting.places.push(place);
        posting.counts.push(count);
      }
    }
  }
}

function stemsOfFact({ answer, sampleQuestions, speaker, subjects }: Fact): string[] {
  const names = [...(speaker ? [speaker] : []), ...subjects].flatMap(({ name, aliases }) => [
    name,
    ...aliases,
  ]);
  return [...new Set(stemsOf([answer, ...sampleQuestions, ...names].join(' ')))];
}

export function stemsOf(text: string): string[] {
  return tokenise(text).flatMap(({ norm, stem }) => (isStopword(norm) ? [] : [stem]));
}

function wordsAbout({ title, aliases, place = '', entities }: Event): string[] {
  const names = entities.flatMap(({ name, aliases: also, demonyms }) => [
    name,
    ...also,
    ...demonyms,
  ]);
  return tokenise([title, ...aliases, place, ...names].join(' ')).map(({ norm }) => norm);
}
