import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, pieces, storm } from '../../../tests/qa/stories.ts';
import type { Source } from '../../packs/knowledge.ts';
import { VECTOR_SIZE, type Model } from '../../model/model.ts';
import { vectorIds } from '../../reading/windows.ts';
import { atOnce } from '../../runtime/schedule.ts';
import { readingPassages, type SourcePassages } from './passages.ts';
import { ofBytes, toBytes, type SourceVectors } from './signed-bytes.ts';
import { createVectors } from './vectors.ts';

/** A model whose vectors tell what it was given: how many word pieces, and the sum of their ids. */
function counting(): { readonly model: Model; readonly asked: Int32Array[] } {
  const asked: Int32Array[] = [];
  const encode = (ids: Int32Array): Promise<Float32Array> => {
    asked.push(ids);
    return Promise.resolve(vectorFor(ids));
  };
  const read = () => Promise.reject(new Error('not asked for'));
  const close = () => Promise.resolve();
  return {
    asked,
    model: { pieces, id: 'by-hand', read, label: read, encode, warm: () => undefined, close },
  };
}

function vectorFor(ids: Int32Array): Float32Array {
  const vector = new Float32Array(VECTOR_SIZE);
  vector[0] = ids.length;
  vector[1] = ids.reduce((sum, id) => sum + id, 0);
  return vector;
}

const [source, other] = [...knowledgeOf(bridge, storm).sources.values()] as [Source, Source];
const own = atOnce(readingPassages(source, pieces));

function expected({ passages }: SourcePassages): number[] {
  return passages.flatMap(({ text }) => [
    ...toBytes(vectorFor(vectorIds(pieces.of(`passage: ${text}`)))).subarray(0, 2),
  ]);
}

function firstTwo(vectors: SourceVectors | undefined): number[] {
  return [...(vectors?.bytes ?? [])].filter((_, i) => i % VECTOR_SIZE < 2);
}

describe('the vectors of a source', () => {
  test('are one for each passage, in order, once they are made', async () => {
    const vectors = createVectors(counting().model);
    expect(vectors.of(source)).toBeUndefined();
    await vectors.make(source, own);
    expect(vectors.of(source)?.bytes).toHaveLength(own.passages.length * VECTOR_SIZE);
    expect(firstTwo(vectors.of(source))).toEqual(expected(own));
    expect(vectors.of(other)).toBeUndefined();
  });

  test('are made once, however many ask and under whichever name', async () => {
    const { model, asked } = counting();
    const vectors = createVectors(model);
    await Promise.all([vectors.make(source, own), vectors.make({ ...source, id: 'copy' }, own)]);
    await vectors.make(source, own);
    expect(asked).toHaveLength(own.passages.length);
  });

  test('are made anew where that failed', async () => {
    const { model } = counting();
    let broken = true;
    const encode = (ids: Int32Array) =>
      broken ? Promise.reject(new Error('out of memory')) : model.encode(ids);
    const vectors = createVectors({ ...model, encode });
    await expect(vectors.make(source, own)).rejects.toThrow('out of memory');
    expect(vectors.of(source)).toBeUndefined();
    broken = false;
    await vectors.make(source, own);
    expect(firstTwo(vectors.of(source))).toEqual(expected(own));
  });
});

test('sample questions are encoded once, however many guilds have the fact', async () => {
  const { model, asked } = counting();
  const vectors = createVectors(model);
  const facts = [...knowledgeOf(bridge, storm).facts.values()];
  const [fact] = facts.filter(({ sampleQuestions }) => sampleQuestions.length > 0);
  if (!fact) throw new Error('no fact has sample questions');
  await Promise.all([
    vectors.makeSampleQuestions(fact),
    vectors.makeSampleQuestions({ ...fact }),
    vectors.makeSampleQuestions(fact),
  ]);
  await vectors.makeSampleQuestions(fact);
  expect(asked).toHaveLength(fact.sampleQuestions.length);
  expect(vectors.ofSampleQuestions(fact)?.lengths).toHaveLength(fact.sampleQuestions.length);
});

test('a question is encoded as one', async () => {
  const { model, asked } = counting();
  await createVectors(model).ofQuestion('how many came?');
  expect(asked).toEqual([vectorIds(pieces.of('query: how many came?'))]);
});

describe('a keeper', () => {
  function keeping(first?: Int8Array) {
    const kept = new Map<string, Int8Array>(first && [[source.sha256, first]]);
    const load = ({ sha256 }: Source) => Promise.resolve(kept.get(sha256));
    const save = ({ sha256 }: Source, vectors: Int8Array) => {
      kept.set(sha256, vectors);
      return Promise.resolve();
    };
    return { kept, keeper: { load, save } };
  }

  test('is given what was made', async () => {
    const { kept, keeper } = keeping();
    const vectors = createVectors(counting().model);
    await vectors.make(source, own, keeper);
    expect(kept.get(source.sha256)).toEqual(vectors.of(source)?.bytes);
  });

  test('spares the making', async () => {
    const { model, asked } = counting();
    const { keeper } = keeping(new Int8Array(own.passages.length * VECTOR_SIZE).fill(5));
    const vectors = createVectors(model);
    await vectors.make(source, own, keeper);
    expect(asked).toEqual([]);
    const bytes = new Int8Array(own.passages.length * VECTOR_SIZE).fill(5);
    expect(vectors.of(source)).toEqual(ofBytes(bytes));
  });

  test('that has vectors of another number of passages is not believed', async () => {
    const { kept, keeper } = keeping(new Int8Array(VECTOR_SIZE));
    const vectors = createVectors(counting().model);
    await vectors.make(source, own, keeper);
    expect(firstTwo(vectors.of(source))).toEqual(expected(own));
    expect(kept.get(source.sha256)).toEqual(vectors.of(source)?.bytes);
  });

  test('that fails fails for who brought it alone', async () => {
    const vectors = createVectors(counting().model);
    const full = {
      load: () => Promise.resolve(undefined),
      save: () => Promise.reject(new Error('disk full')),
    };
    const [kept, asked] = await Promise.allSettled([
      vectors.make(source, own, full),
      vectors.make(source, own),
    ]);
    expect([kept.status, asked.status]).toEqual(['rejected', 'fulfilled']);
    expect(firstTwo(vectors.of(source))).toEqual(expected(own));
  });
});
