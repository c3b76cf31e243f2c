/** The words of what is known: of passages, names and sample questions, looked up where they stand. */
import type { Entity, Event, Fact, Knowledge } from '../../packs/knowledge.ts';
import { tokenise } from '../../text/tokens.ts';
import { numberOf, wordsBegunBy, wordTable, type WordTable } from '../../text/word-table.ts';
import type { Work } from '../../runtime/schedule.ts';
import { partsOf } from '../segments/parts.ts';
import type { PassageIndex } from '../retrieval/passage-index.ts';
import { liveIn, ofSegment, type Part, type Segment, type Segments } from '../segments/segments.ts';

/** The words of all that is known. */
export interface KnownWords {
  /** Whether a word in lower case is known. */
  readonly has: (word: string) => boolean;
  /** Known words that begin with these letters, some of them several times. */
  readonly begunBy: (letters: string) => Iterable<string>;
}

const ofFacts = wordsBy<Fact>(({ sampleQuestions }) => sampleQuestions);
const ofEntities = wordsBy<Entity>(({ name, aliases, demonyms }) => [
  name,
  ...aliases,
  ...demonyms,
]);
const ofEvents = wordsBy<Event>(({ title, aliases, place = '' }) => [title, ...aliases, place]);

/** Some microseconds a look-up, more where there are thousands of sources. */
export function knownWords(knowledge: Knowledge, { sources }: PassageIndex): KnownWords {
  // Made each time: kept, they would take more memory than all else of a guild that changed little.
  const beside = (): readonly KnownWords[] => {
    const { facts, entities, events } = partsOf(knowledge);
    return [ofFacts.in(facts), ofEntities.in(entities), ofEvents.in(events)];
  };
  return {
    has: (word) =>
      sources.some(({ own }) => numberOf(own.words, word) !== undefined) ||
      beside().some(({ has }) => has(word)),
    *begunBy(letters) {
      for (const { own } of sources) yield* wordsBegunBy(own.words, letters);
      for (const words of beside()) yield* words.begunBy(letters);
    },
  };
}

/** These words alone. */
export function knownWordsOf(words: Iterable<string>): KnownWords {
  const table = wordTable(words);
  return {
    has: (word) => numberOf(table, word) !== undefined,
    begunBy: (letters) => wordsBegunBy(table, letters),
  };
}

/** Reads the words of all names and questions ahead, a segment a step. */
export function* readingKnownWords(knowledge: Knowledge): Work<void> {
  const { facts, entities, events } = partsOf(knowledge);
  yield* ofFacts.reading(facts);
  yield* ofEntities.reading(entities);
  yield* ofEvents.reading(events);
}

function wordsBy<T>(textsOf: (item: T) => readonly string[]) {
  const wordsOf = (items: readonly T[]): Set<string> =>
    new Set(items.flatMap((item) => textsOf(item).flatMap(normsIn)));
  const wordsIn: (segment: Segment<T>) => WordTable = ofSegment((items: readonly T[]) =>
    wordTable(wordsOf(items)),
  );
  /** Words that only items have which are not there. */
  const lost = new WeakMap<Part<T>, ReadonlySet<string>>();
  const lostIn = (part: Part<T>): ReadonlySet<string> => {
    const known =
      lost.get(part) ?? wordsOf([...(part.without ?? [])]).difference(wordsOf(liveIn(part)));
    lost.set(part, known);
    return known;
  };
  const isLost = (part: Part<T>, word: string): boolean =>
    part.without !== undefined && lostIn(part).has(word);
  return {
    in: (segments: Segments<T>): KnownWords => ({
      has: (word) =>
        segments.some(
          (part) => numberOf(wordsIn(part.segment), word) !== undefined && !isLost(part, word),
        ),
      *begunBy(letters) {
        for (const part of segments) {
          for (const word of wordsBegunBy(wordsIn(part.segment), letters)) {
            if (!isLost(part, word)) yield word;
          }
        }
      },
    }),
    *reading(segments: Segments<T>): Work<void> {
      for (const { segment } of segments) {
        yield;
        wordsIn(segment);
      }
    },
  };
}

function normsIn(text: string): string[] {
  return tokenise(text).map(({ norm }) => norm);
}
