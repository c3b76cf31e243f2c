/** The shipped encoder with what is made of it; one for a process. */
import type { SpeechOf } from '../../packs/speech.ts';
import { openModel, type Model } from '../../model/model.ts';
import type { ReadingParts } from './answer-index.ts';
import { createVectors } from '../retrieval/vectors.ts';

/**
 * Opens the shipped model, and with it what `speechBy` makes to find who says what. Takes some 0.1 s for the vocabulary;
 * its thread starts with the first question. `watch` may put something around the model.
 */
export function openReader(
  speechBy?: (model: Model) => SpeechOf,
  watch: (model: Model) => Model = (model) => model,
): ReadingParts {
  const model = watch(openModel());
  return { model, vectors: createVectors(model), ...(speechBy && { speechOf: speechBy(model) }) };
}
