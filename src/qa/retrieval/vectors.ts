/** The encoder's vectors of sources' sentences, made in the background and kept by the source's hash. */
import type { Source } from '../../knowledge/knowledge.ts';
import { VECTOR_SIZE, type Model } from '../../model/model.ts';
import { vectorIds } from '../../reading/windows.ts';
import type { SourcePassages } from './passages.ts';

/** Vectors of one source's passages, one after the other: [passages × VECTOR_SIZE]. */
export type SourceVectors = Float32Array;

export interface Vectors {
  /** The vectors of a source, when they are ready. */
  readonly of: (source: Source) => SourceVectors | undefined;
  /** Starts making those of a source; some 5 ms a sentence in the model's thread. Resolves when they are there. */
  readonly make: (source: Source, own: SourcePassages) => Promise<void>;
  /** The vector of a question. */
  readonly ofQuestion: (question: string) => Promise<Float32Array>;
}

/** Sources kept; some 30 KB each for a story of 20 sentences. */
const MAX_KEPT = 5000;

export function createVectors(model: Model): Vectors {
  const kept = new Map<string, SourceVectors | Promise<void>>();
  const encode = (text: string): Promise<Float32Array> => model.encode(vectorIds(model.pieces.of(text)));
  const made = async ({ passages }: SourcePassages): Promise<SourceVectors> => {
    const vectors = new Float32Array(passages.length * VECTOR_SIZE);
    for (const [i, { text }] of passages.entries()) {
      vectors.set(await encode(`passage: ${text}`), i * VECTOR_SIZE);
    }
    return vectors;
  };
  return {
    of({ sha256 }) {
      const found = kept.get(sha256);
      return found instanceof Float32Array ? found : undefined;
    },
    async make({ sha256 }, own) {
      const found = kept.get(sha256);
      if (found instanceof Float32Array) return;
      if (found) return found;
      const making = made(own).then(
        (vectors) => {
          const [oldest] = kept.keys();
          if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
          kept.set(sha256, vectors);
        },
        (error: unknown) => {
          kept.delete(sha256);
          throw error;
        },
      );
      kept.set(sha256, making);
      return making;
    },
    ofQuestion: (question) => encode(`query: ${question}`),
  };
}
