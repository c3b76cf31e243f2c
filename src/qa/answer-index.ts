/** All that answering needs of what is known, built once for each state of it. */
import { LRUCache } from 'lru-cache';
import type { Entity, Knowledge } from '../packs/knowledge.ts';
import type { SpeechOf } from '../packs/speech.ts';
import type { Model } from '../model/model.ts';
import { atOnce, type Work } from '../runtime/schedule.ts';
import { spellingOf, type Spelling } from './query/mend.ts';
import { namesOf, type Names } from './query/names.ts';
import { indexingPassages, type PassageIndex } from './retrieval/passage-index.ts';
import { MAX_WINDOWS } from './retrieval/retrieve.ts';
import type { VectorKeeper, Vectors } from './retrieval/vectors.ts';
import { sampleQuestionsOf, type SampleQuestions } from './sample-questions.ts';
import type { Verdict } from './verdict.ts';

/** What reads: the encoder, the vectors it made, and who finds who says what. */
export interface ReadingParts {
  readonly model: Model;
  readonly vectors: Vectors;
  readonly speechOf?: SpeechOf;
}

export interface AnswerIndex extends ReadingParts {
  readonly knowledge: Knowledge;
  readonly passages: PassageIndex;
  readonly names: Names;
  readonly spelling: Spelling;
  readonly samples: SampleQuestions;
  /** The entities of each event, by its id. */
  readonly entities: ReadonlyMap<string, ReadonlySet<Entity>>;
  /** Verdicts on the latest questions: many ask the same, and nothing here changes. */
  readonly recent: LRUCache<string, Promise<Verdict>>;
}

/** Verdicts that an index remembers. */
const MAX_RECENT = 200;

export function buildIndex(knowledge: Knowledge, parts: ReadingParts): AnswerIndex {
  return atOnce(indexing(knowledge, parts));
}

/** Indexes what is known, in steps: some 0.1 ms a sentence. Vectors are made in the background. */
export function* indexing(knowledge: Knowledge, parts: ReadingParts): Work<AnswerIndex> {
  const passages = yield* indexingPassages(knowledge, parts.model.pieces);
  return {
    ...parts,
    ...{ knowledge, passages, names: namesOf(knowledge) },
    spelling: spellingOf(passages.words),
    samples: sampleQuestionsOf(knowledge),
    entities: new Map(knowledge.events.map(({ id, entities }) => [id, new Set(entities)])),
    recent: new LRUCache({ max: MAX_RECENT }),
  };
}

/**
 * Makes the vectors of all sources; retrieval uses those that are there. Needed only where a question can't read all
 * windows. Resolves when all are made.
 */
export async function makeVectors(
  { passages, vectors }: AnswerIndex,
  keeper?: VectorKeeper,
): Promise<void> {
  for (const { source, own } of passages.sources) await vectors.make(source, own, keeper);
}

/** Whether a question reads all that is known, so that nothing has to be retrieved. */
export function readsAll({ passages }: AnswerIndex): boolean {
  const windows = passages.sources.reduce((sum, { own }) => sum + own.windows.length, 0);
  return windows <= MAX_WINDOWS;
}
