import { expect, test } from 'vitest';
import { reader } from '../../../tests/reader.ts';
import { clustersOf } from './question-clusters.ts';

async function grouped(questions: readonly string[]): Promise<string[][]> {
  const items = await Promise.all(
    questions.map(async (text) => ({ text, vector: await reader.vectors.ofQuestion(text) })),
  );
  return clustersOf(items).map((group) => group.map(({ text }) => text));
}

test('paraphrases are one group, led by the first; other questions about the same thing are not', async () => {
  expect(
    await grouped([
      'Who paid for the fireworks?',
      'When does the bridge open?',
      'who covered the cost of the fireworks',
      'what day will the bridge be opened',
      'What colour were the fireworks?',
      'Who financed the fireworks?',
    ]),
  ).toEqual([
    [
      'Who paid for the fireworks?',
      'who covered the cost of the fireworks',
      'Who financed the fireworks?',
    ],
    ['When does the bridge open?', 'what day will the bridge be opened'],
    ['What colour were the fireworks?'],
  ]);
});

test('an item goes to the group that it is most like', () => {
  const item = (name: string, ...vector: number[]) => ({ name, vector: Float32Array.from(vector) });
  const groups = clustersOf([item('a', 1, 0), item('b', 0.6, 0.8), item('c', 0.64, 0.77)], 0.61);
  expect(groups.map((group) => group.map(({ name }) => name))).toEqual([['a'], ['b', 'c']]);
});
