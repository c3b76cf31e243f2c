import { expect, test } from 'vitest';
import { draftForest, probabilityIn, type Forest } from './forest.ts';

/** Below 0.5 of `sure` 0.1, else by `kept`: below 0.25 0.4, else 0.9; and a tree that asks nothing. */
const FOREST: Forest = {
  signs: ['sure', 'kept'],
  trees: [
    [0, 0.5, 5, -1, 0.1, 1, 0.25, 10, -1, 0.4, -1, 0.9],
    [-1, 0.5],
  ],
};

test.each([
  [{}, 0.3],
  [{ sure: 0.49, kept: 1 }, 0.3],
  [{ sure: 0.5 }, 0.45],
  [{ sure: 1, kept: 0.2 }, 0.45],
  [{ sure: 1, kept: 0.25 }, 0.7],
  [{ sure: 1, kept: 0.25, unheard: 1 }, 0.7],
])('signs %o lead to the mean of their leaves', (signs, expected) => {
  expect(probabilityIn(FOREST, signs)).toBeCloseTo(expected, 10);
});

test('every tree that is shipped ends in probabilities, and asks for signs that it has', () => {
  const { signs, trees } = draftForest();
  for (const tree of trees) {
    for (let at = 0; at < tree.length;) {
      const [sign = NaN, least = NaN, right = NaN] = tree.slice(at, at + 3);
      const isLeaf = sign === -1;
      if (isLeaf) expect(least >= 0 && least <= 1).toBe(true);
      else expect(signs[sign] !== undefined && right > at + 3 && right < tree.length).toBe(true);
      at += isLeaf ? 2 : 3;
    }
  }
});
