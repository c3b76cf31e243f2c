/** The reader and its index as the benchmarks use them: the product's own, ready to be asked. */
import { speechBy } from '../../src/extract/speech.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import { openModel, READER } from '../../src/model/model.ts';
import {
  buildIndex,
  makeVectors,
  type AnswerIndex,
  type ReadingParts,
} from '../../src/qa/index/answer-index.ts';
import { openReader } from '../../src/qa/index/reader.ts';
import { createVectors } from '../../src/qa/retrieval/vectors.ts';

/** The shipped reader. */
export function shippedReader(): ReadingParts {
  return openReader(speechBy);
}

/** The shipped reader on one core, for times that can be compared. */
export function readerOnOneCore(): ReadingParts {
  const model = openModel(READER, 1);
  return { model, vectors: createVectors(model), speechOf: speechBy(model) };
}

/** An index over what is known, with the vectors that the bot makes in the background. */
export async function readyIndex(knowledge: Knowledge, reader: ReadingParts): Promise<AnswerIndex> {
  const index = buildIndex(knowledge, reader);
  await makeVectors(index);
  return index;
}
