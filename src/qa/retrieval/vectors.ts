/** The encoder's vectors: of sources' sentences, kept by the source's hash, and of facts' sample questions. */
import { LRUCache } from 'lru-cache';
import type { Fact, Source } from '../../packs/knowledge.ts';
import { VECTOR_SIZE, type Model } from '../../model/model.ts';
import { vectorIds } from '../../reading/windows.ts';
import type { SourcePassages } from './passages.ts';
import { ofBytes, toBytes, type SourceVectors } from './signed-bytes.ts';

/** Where vectors outlive the process, as bytes. */
export interface VectorKeeper {
  readonly load: (source: Source) => Promise<Int8Array | undefined>;
  readonly save: (source: Source, vectors: Int8Array) => Promise<void>;
}

/** The encoder’s vectors of questions and sources, of length 1. */
export interface Vectors {
  /** The vectors of a source, when they are ready. */
  readonly of: (source: Source) => SourceVectors | undefined;
  /**
   * Makes those of a source, unless they are there or kept; some 5 ms a sentence in the model's thread. Resolves when
   * they are there.
   */
  readonly make: (source: Source, own: SourcePassages, keeper?: VectorKeeper) => Promise<void>;
  /** The vector of a question. */
  readonly ofQuestion: (question: string) => Promise<Float32Array>;
  /** The vectors of a fact's sample questions, in their order, when they are ready. */
  readonly ofSampleQuestions: (fact: Fact) => SourceVectors | undefined;
  /** Makes those of a fact, unless they are there; some 3 ms a question in the model's thread. */
  readonly makeSampleQuestions: (fact: Fact) => Promise<void>;
}

/** As much of them as finds windows. */
export type PassageVectors = Pick<Vectors, 'of' | 'make' | 'ofQuestion'>;

/** Bytes of vectors kept in memory, those asked for last: some 300,000 sentences. */
const MAX_BYTES = 128 * 1024 * 1024;
/** What a source takes beside its vectors. */
const OF_SOURCE = 500;
/** Sample questions whose vectors are kept, those asked for last: some 10 MB. */
const MAX_SAMPLE_QUESTIONS = 20_000;
/** The latest questions, which are compared with passages and with sample questions. */
const MAX_QUESTIONS = 100;

/** Vectors by this model, none made yet; kept up to a bound, those longest unused go first. */
export function createVectors(model: Model): Vectors {
  const ready = new LRUCache<string, SourceVectors>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ bytes, lengths, signs }) =>
      OF_SOURCE + bytes.byteLength + lengths.byteLength + signs.byteLength,
  });
  const making = new Map<string, Promise<Int8Array>>();
  const ofFacts = new LRUCache<string, SourceVectors>({
    maxSize: MAX_SAMPLE_QUESTIONS,
    sizeCalculation: ({ lengths }) => lengths.length,
  });
  const makingQuestions = new Map<string, Promise<SourceVectors>>();
  const ofPassages = ({ passages }: SourcePassages): Promise<Int8Array> =>
    encodedAll(
      model,
      passages.map(({ text }) => `passage: ${text}`),
    );
  const ofQuestions = async (all: readonly string[]): Promise<SourceVectors> =>
    ofBytes(
      await encodedAll(
        model,
        all.map((question) => `query: ${question}`),
      ),
    );

  return {
    of: ({ sha256 }) => ready.get(sha256),
    async make(source, own, keeper) {
      const { sha256 } = source;
      if (ready.has(sha256)) return;
      const kept = await keeper?.load(source);
      if (kept?.length === own.passages.length * VECTOR_SIZE) {
        ready.set(sha256, ofBytes(kept));
        return;
      }
      // Only the making is shared: a keeper that fails fails for who brought it.
      const begun = making.get(sha256) ?? ofPassages(own).finally(() => making.delete(sha256));
      making.set(sha256, begun);
      const bytes = await begun;
      ready.set(sha256, ofBytes(bytes));
      await keeper?.save(source, bytes);
    },
    ofQuestion: rememberingQuestions(model),
    ofSampleQuestions: ({ sampleQuestions }) => ofFacts.get(sampleQuestions.join('\n')),
    async makeSampleQuestions({ sampleQuestions }) {
      const key = sampleQuestions.join('\n');
      if (ofFacts.has(key) || sampleQuestions.length === 0) return;
      const begun =
        makingQuestions.get(key) ??
        ofQuestions(sampleQuestions).finally(() => makingQuestions.delete(key));
      makingQuestions.set(key, begun);
      ofFacts.set(key, await begun);
    },
  };
}

/** The vector of a question; those of the latest are made once. */
function rememberingQuestions(model: Model): Vectors['ofQuestion'] {
  const questions = new LRUCache<string, Promise<Float32Array>>({ max: MAX_QUESTIONS });
  return (question) => {
    const known = questions.get(question);
    if (known) return known;
    const vector = encoded(model, `query: ${question}`);
    questions.set(question, vector);
    vector.catch(() => questions.delete(question));
    return vector;
  };
}

function encoded(model: Model, text: string): Promise<Float32Array> {
  return model.encode(vectorIds(model.pieces.of(text)));
}

/** The vectors of texts as bytes, one after the other: some ms each in the model's thread. */
async function encodedAll(model: Model, texts: readonly string[]): Promise<Int8Array> {
  const bytes = new Int8Array(texts.length * VECTOR_SIZE);
  for (const [i, text] of texts.entries()) {
    bytes.set(toBytes(await encoded(model, text)), i * VECTOR_SIZE);
  }
  return bytes;
}
