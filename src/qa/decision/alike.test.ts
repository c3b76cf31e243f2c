import { describe, expect, test } from 'vitest';
import { indexOf, queryOf, readingOf } from '../../../tests/qa/readings.ts';
import { bridge, knowledgeOf } from '../../../tests/qa/stories.ts';
import { VECTOR_SIZE } from '../../model/model.ts';
import type { Fact } from '../../packs/knowledge.ts';
import { withAlike } from './alike.ts';
import { candidateOf } from '../candidates/candidates.ts';
import { ofBytes } from '../retrieval/signed-bytes.ts';

const knowledge = knowledgeOf(bridge);
const passages = indexOf(knowledge);
const guests = readingOf(passages, '1,200 guests', 0.6);
const cost = readingOf(passages, '3.5 million crowns', 0.7);
const length = readingOf(passages, '210 metres', 0.6);

/** Sample questions by a word of theirs, each with its cosine to the question; of others nothing is ready. */
function vectorsWith(cosines: Readonly<Record<string, number>>) {
  const cosineOf = (ask: string): number | undefined =>
    Object.entries(cosines).find(([word]) => ask.includes(word))?.[1];
  return {
    of: () => undefined,
    make: () => Promise.resolve(),
    makeSampleQuestions: () => Promise.resolve(),
    ofQuestion: () =>
      Promise.resolve(Float32Array.from({ length: VECTOR_SIZE }, (_, i) => +(i === 0))),
    ofSampleQuestions({ sampleQuestions }: Fact) {
      if (!sampleQuestions.some((ask) => cosineOf(ask) !== undefined)) return undefined;
      const bytes = new Int8Array(sampleQuestions.length * VECTOR_SIZE);
      for (const [i, ask] of sampleQuestions.entries()) {
        const cosine = cosineOf(ask) ?? 0;
        bytes[i * VECTOR_SIZE] = Math.round(100 * cosine);
        bytes[i * VECTOR_SIZE + 1] = Math.round(100 * Math.sqrt(1 - cosine ** 2));
      }
      return ofBytes(bytes);
    },
  };
}

async function ranked(question: string, cosines: Readonly<Record<string, number>>) {
  const query = queryOf(question, knowledge);
  return withAlike([cost, guests, length], query, { vectors: vectorsWith(cosines), knowledge });
}

describe('a sample question like the one asked', () => {
  test('brings its passage to the front, so far ahead at most', async () => {
    const [first, second] = await ranked('how big was the turnout?', { people: 0.9, bridge: 0.6 });
    expect(first?.passage).toBe(guests.passage);
    expect(first?.ahead).toBeCloseTo(0.05);
    expect(second?.ahead).toBeCloseTo(-0.1);
  });

  test('leaves a passage in front that reads far better', async () => {
    const cosines = { people: 0.56, bridge: 0.54 };
    const [first] = await ranked('how much was it?', cosines);
    expect(first?.passage).toBe(cost.passage);
    expect(first?.ahead).toBeCloseTo(-0.02, 1);
  });

  test.each([
    ['somebody else', 'how many people did Rolf Marten bring?'],
    ['another number', 'did 900 people come?'],
    ['that it was not so', 'how many people did not come?'],
  ])('counts nothing where the question is about %s', async (_, question) => {
    const [first] = await ranked(question, { people: 0.95, bridge: 0.6 });
    expect(first?.passage).toBe(cost.passage);
  });

  test.each([
    ['a number that its fact tells', 'were 1,200 people there?'],
    ['the place of the event', 'how many people were in Velm?'],
    ['whom its fact names', 'how many guests were neighbours?'],
  ])('counts where the question has %s', async (_, question) => {
    const [first] = await ranked(question, { people: 0.95, bridge: 0.6 });
    expect(first?.passage).toBe(guests.passage);
  });

  test('chooses among the facts of a sentence, also for another span', async () => {
    const form = async (cosines: Readonly<Record<string, number>>, question = 'who came then') => {
      const [first] = await ranked(question, cosines);
      return first && candidateOf(first, 0.9, question).fact?.id;
    };
    expect(await form({ 'How many': 0.9, Who: 0.6 })).toBe('guests');
    expect(await form({ 'How many': 0.5, Who: 0.95 })).toBe('neighbours');
    expect(await form({ 'How many': 0.5, Who: 0.7 })).toBe('guests');
  });
});

test('without vectors of sample questions all stays as it was read', async () => {
  const read = [cost, guests];
  const query = queryOf('how big was the turnout?', knowledge);
  expect(await withAlike(read, query, { vectors: vectorsWith({}), knowledge })).toBe(read);
});
