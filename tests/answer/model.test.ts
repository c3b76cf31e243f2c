import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../src/answer/features/index.ts';
import { chance, forestOf, readModel, type Node } from '../../src/answer/model.ts';

describe.each(['facts', 'sentences'] as const)('the model of %s', (name) => {
  const { forest, threshold } = readModel(name);

  test('weighs columns that there are', () => {
    expect(Math.max(...forest.columns)).toBeLessThan(COLUMNS.length);
    expect(forest.columns.filter((column) => column >= 0).length).toBeGreaterThan(100);
  });

  test('has a threshold that is a chance', () => {
    expect(threshold).toBeGreaterThan(0);
    expect(threshold).toBeLessThan(1);
  });
});

test('a forest adds up the leaves that a row falls into', () => {
  const tree: Node = { column: 1, at: 0.5, low: { leaf: -1 }, high: { leaf: 2 } };
  const forest = forestOf([{ leaf: 0.25 }, tree, tree]);
  expect(chance(forest, [0, 0.5])).toBeCloseTo(1 / (1 + Math.exp(1.75)));
  expect(chance(forest, [0, 0.6])).toBeCloseTo(1 / (1 + Math.exp(-4.25)));
});
