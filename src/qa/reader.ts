/** The shipped encoder with what is made of it; one for a process. */
import { openModel } from '../model/model.ts';
import type { ReadingParts } from './answer.ts';
import { createVectors } from './retrieval/vectors.ts';
import type { SpeechOf } from './speech.ts';

/** Opens the shipped model; takes some 0.1 s for its vocabulary, its thread starts with the first question. */
export function openReader(speechOf?: SpeechOf): ReadingParts {
  const model = openModel();
  return { model, vectors: createVectors(model), ...(speechOf && { speechOf }) };
}
