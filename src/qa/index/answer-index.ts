/** All that answering needs of what is known, built once for each state of it. */
import type { Knowledge, Source } from '../../packs/knowledge.ts';
import type { SpeechOf } from '../../packs/speech.ts';
import type { Model } from '../../model/model.ts';
import { atOnce, type Work } from '../../runtime/schedule.ts';
import { knownWords, readingKnownWords, type KnownWords } from '../query/known-words.ts';
import { namesOf, readingNames, type Names } from '../query/names.ts';
import { readingSuggestedQuestions } from '../lookup/suggested-questions.ts';
import { sharing } from '../segments/parts.ts';
import { whenNobodyReads } from './reading-turns.ts';
import { readingSampleQuestions } from './sample-questions.ts';
import { indexingPassages, type PassageIndex } from '../retrieval/passage-index.ts';
import type { VectorKeeper, Vectors } from '../retrieval/vectors.ts';

/** What reads: the encoder, the vectors it made, and who finds who says what. */
export interface ReadingParts {
  readonly model: Model;
  readonly vectors: Vectors;
  readonly speechOf?: SpeechOf;
  /** The same for questions that ask for nobody's words, which may not be worth the wait; `speechOf` where it is missing. */
  readonly speechAside?: SpeechOf;
}

/** All that answering needs of one state of what is known. */
export interface AnswerIndex extends ReadingParts {
  /** Tells the verdicts on this state of what is known from those on others. */
  readonly number: number;
  readonly knowledge: Knowledge;
  readonly passages: PassageIndex;
  readonly names: Names;
  readonly words: KnownWords;
}

let made = 0;

/** The index over this knowledge, made at once; what `shared` or the index `before` has already is taken from there. */
export function buildIndex(
  knowledge: Knowledge,
  parts: ReadingParts,
  shared?: AnswerIndex,
  before?: AnswerIndex,
): AnswerIndex {
  return atOnce(indexing(knowledge, parts, shared, before));
}

/**
 * Indexes what is known, in steps: some 0.1 ms a sentence. What is in `shared`, the index of what is shipped, or in an
 * earlier state is not indexed again. Vectors are made in the background.
 */
export function* indexing(
  knowledge: Knowledge,
  parts: ReadingParts,
  shared?: AnswerIndex,
  before?: AnswerIndex,
): Work<AnswerIndex> {
  sharing(knowledge, shared?.knowledge, before?.knowledge);
  const others = [shared, before].flatMap((each) => (each ? [each.passages] : []));
  const passages = yield* indexingPassages(knowledge, parts.model.pieces, others);
  yield* readingSampleQuestions(passages.facts);
  yield* readingNames(knowledge);
  yield* readingKnownWords(knowledge);
  yield* readingSuggestedQuestions(knowledge);
  return {
    ...parts,
    ...{ number: made++, knowledge, passages, names: namesOf(knowledge) },
    words: knownWords(knowledge, passages),
  };
}

/** Facts whose sample questions get vectors ahead, the first of each index. */
const MAX_FACTS = 2000;

/**
 * Makes the vectors of all sources, and of facts' sample questions; what is not there yet is done without. Resolves when
 * all are made.
 */
export async function makeVectors(
  { passages, vectors, knowledge }: AnswerIndex,
  keeper?: VectorKeeper,
): Promise<void> {
  for (const { source, own } of passages.sources) await vectors.make(source, own, keeper);
  const facts = knowledge.facts.values();
  for (const fact of facts.take(MAX_FACTS)) await vectors.makeSampleQuestions(fact);
}

/** Sources whose speakers were found. */
export type HeardSources = WeakSet<Source>;

/**
 * Finds who says what in all sources that were not heard yet, so that no question waits for it: some 0.2 s for 1,500
 * characters in the model's thread, a part at a time and while no question is read. Resolves when all are found, or
 * `goesOn` says no.
 */
export async function findSpeakers(
  { passages, speechOf }: AnswerIndex,
  heard: HeardSources = new WeakSet(),
  goesOn: () => boolean = () => true,
): Promise<void> {
  if (!speechOf) return;
  for (const { source, own } of passages.sources) {
    if (heard.has(source)) continue;
    for (const passage of own.passages) {
      await whenNobodyReads();
      if (!goesOn()) return;
      await speechOf(source, passage);
    }
    heard.add(source);
  }
}
