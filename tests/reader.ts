/** The shipped reader, one for each process of tests; its thread starts with the first question. */
import { openModel, READER, type Model } from '../src/model/model.ts';
import { createVectors } from '../src/qa/retrieval/vectors.ts';
import { speechBy } from '../src/extract/speech.ts';
import type { ReadingParts } from '../src/qa/index/answer-index.ts';
import { recorded } from './recorded.ts';

/** Test files run beside each other, so that more cores for one window would only be taken from another. */
const CORES = 1;

export const model = readingOnce(recorded(openModel(READER, CORES)));
export const reader: ReadingParts = {
  model,
  vectors: createVectors(model),
  speechOf: speechBy(model),
};

/** The same model, which reads no window twice: most tests ask over the same few stories. */
function readingOnce(model: Model): Model {
  const once = (run: Model['read']): Model['read'] => {
    const known = new Map<string, Promise<Float32Array>>();
    return async (ids) => {
      const key = ids.join(' ');
      const read = known.get(key) ?? run(ids);
      known.set(key, read);
      // A copy, as who asked may hand its memory on to a thread.
      return (await read).slice();
    };
  };
  return {
    ...model,
    read: once(model.read),
    label: once(model.label),
    encode: once(model.encode),
  };
}
