import { expect, test } from 'vitest';
import { fitForest } from '../../bench/lib/forest.ts';
import { randomFrom } from '../../bench/lib/sampling.ts';
import { probabilityIn } from '../../src/reading/forest.ts';

/** Right where `a` is above 0.5 or, of what is `said`, where `b` is below it: no sum of weights tells that. */
function examplesOf(seed: number) {
  const random = randomFrom(seed);
  return Array.from({ length: 600 }, () => {
    const [a, b, said] = [random(), random(), random() < 0.5 ? 1 : 0];
    const signs = { a, b, noise: random(), ...(said === 1 && { said }) };
    return { signs, right: said === 1 ? b < 0.5 : a > 0.5 };
  });
}

test('what a sign means may depend on another one', () => {
  const forest = fitForest(examplesOf(1));
  const unseen = examplesOf(2);
  const right = unseen.filter(
    ({ signs, right: isRight }) => probabilityIn(forest, signs) >= 0.5 === isRight,
  );
  expect(right.length / unseen.length).toBeGreaterThan(0.9);
});

test('the same seed makes the same forest, and a sign of few examples is none', () => {
  const examples = examplesOf(3).map((each, i) =>
    i < 4 ? { ...each, signs: { ...each.signs, rare: 1 } } : each,
  );
  const forest = fitForest(examples);
  expect(forest.signs).toEqual(['a', 'b', 'noise', 'said']);
  expect(fitForest(examples)).toEqual(forest);
  expect(fitForest(examples, 2)).not.toEqual(forest);
});

test('examples that are all alike give one leaf', () => {
  const forest = fitForest(Array.from({ length: 50 }, () => ({ signs: { a: 1 }, right: true })));
  expect(forest.trees.every((tree) => tree.join() === '-1,1')).toBe(true);
});
