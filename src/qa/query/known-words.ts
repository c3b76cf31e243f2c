/** The words of what is known: of passages, names and sample questions, looked up where they stand. */
import type { Entity, Event, Fact, Knowledge } from '../../packs/knowledge.ts';
import { tokenise } from '../../text/tokens.ts';
import { partsOf } from '../parts.ts';
import type { PassageIndex } from '../retrieval/passage-index.ts';
import { liveIn, ofSegment, type Part, type Segment, type Segments } from '../segments.ts';

export interface KnownWords {
  /** Whether a word in lower case is known. */
  readonly has: (word: string) => boolean;
}

/** Words in segments, and how to tell those of a part. */
interface Lookup {
  readonly has: (word: string) => boolean;
  readonly sets: () => Iterable<Iterable<string>>;
}

const questions = wordsBy<Fact>(({ sampleQuestions }) => sampleQuestions);
const names = wordsBy<Entity>(({ name, aliases, demonyms }) => [name, ...aliases, ...demonyms]);
const titles = wordsBy<Event>(({ title, aliases, place = '' }) => [title, ...aliases, place]);

/** Some microseconds a look-up, more where there are thousands of sources. */
export function knownWords(knowledge: Knowledge, { sources }: PassageIndex): KnownWords {
  return {
    has: (word) =>
      sources.some(({ own }) => own.words.has(word)) ||
      // Made each time: kept, they would take more memory than all else of a guild that changed little.
      lookupsOf(knowledge).some(({ has }) => has(word)),
  };
}

/** All known words, many of them several times. */
export function* allWords(knowledge: Knowledge, { sources }: PassageIndex): Iterable<string> {
  for (const { own } of sources) yield* own.words;
  yield* wordsBeside(knowledge);
}

/** Those of names and questions alone. */
export function* wordsBeside(knowledge: Knowledge): Iterable<string> {
  for (const { sets } of lookupsOf(knowledge)) for (const words of sets()) yield* words;
}

function lookupsOf(knowledge: Knowledge): readonly Lookup[] {
  const { facts, entities, events } = partsOf(knowledge);
  return [questions(facts), names(entities), titles(events)];
}

function wordsBy<T>(textsOf: (item: T) => readonly string[]): (segments: Segments<T>) => Lookup {
  const wordsOf = (items: readonly T[]): Set<string> =>
    new Set(items.flatMap((item) => textsOf(item).flatMap(normsIn)));
  const wordsIn: (segment: Segment<T>) => ReadonlySet<string> = ofSegment(wordsOf);
  /** Words that only items have which are not there. */
  const lost = new WeakMap<Part<T>, ReadonlySet<string>>();
  const lostIn = (part: Part<T>): ReadonlySet<string> => {
    const known =
      lost.get(part) ?? wordsOf([...(part.without ?? [])]).difference(wordsOf(liveIn(part)));
    lost.set(part, known);
    return known;
  };
  return (segments) => ({
    has: (word) =>
      segments.some(
        (part) => wordsIn(part.segment).has(word) && !(part.without && lostIn(part).has(word)),
      ),
    sets: () =>
      segments.map((part) =>
        part.without ? wordsIn(part.segment).difference(lostIn(part)) : wordsIn(part.segment),
      ),
  });
}

function normsIn(text: string): string[] {
  return tokenise(text).map(({ norm }) => norm);
}
