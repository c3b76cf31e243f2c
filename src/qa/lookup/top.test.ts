import { expect, test } from 'vitest';
import { randomFrom } from '../../../tests/knowledge/random.ts';
import { topScored } from './top.ts';

test.each<readonly [scores: number[], most: number, places: number[]]>([
  [[1, 3, 2], 3, [1, 2, 0]],
  [[1, 3, 2], 2, [1, 2]],
  [[2, 2, 2], 2, [0, 1]],
  [[0, 1, 0], 3, [1]],
  [[-1, 0], 3, []],
  [[], 3, []],
])('of %j the best %i are at %j', (scores, most, places) => {
  expect(topScored(Float64Array.from(scores), most)).toEqual(places);
});

test('of any scores they are the first of a stable sort', () => {
  const random = randomFrom(5);
  for (let round = 0; round < 50; round++) {
    const scores = Float64Array.from({ length: 30 }, () => Math.floor(random() * 8));
    const sorted = [...scores.keys()]
      .filter((place) => (scores[place] ?? 0) > 0)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    expect(topScored(scores, 7)).toEqual(sorted.slice(0, 7));
  }
});
