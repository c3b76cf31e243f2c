/** The shipped reader, one for each test file; its thread starts with the first question. */
import { openModel } from '../src/model/model.ts';
import { createVectors } from '../src/qa/retrieval/vectors.ts';
import { speechBy } from '../src/extract/speech.ts';
import type { ReadingParts } from '../src/qa/answer-index.ts';
import { recorded } from './recorded.ts';

export const model = recorded(openModel());
export const reader: ReadingParts = {
  model,
  vectors: createVectors(model),
  speechOf: speechBy(model),
};
