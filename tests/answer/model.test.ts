import { describe, expect, test } from 'vitest';
import { COLUMNS, directions } from '../../src/answer/features.ts';
import { chance, readModel, type Node } from '../../src/answer/model.ts';

describe.each(['facts', 'sentences'] as const)('the model of %s', (name) => {
  const model = readModel(name);

  test('names only columns that there are', () => {
    expect(model.trees.flatMap(columnsOf).filter((column) => column < 0)).toEqual([]);
  });

  test('never falls with more that speaks for an entry, nor rises with more against it', () => {
    const start = COLUMNS.map((_, i) => ((i * 37) % 10) / 10);
    directions().forEach((direction, column) => {
      const low = chance(model, start.with(column, 0));
      const high = chance(model, start.with(column, 1));
      expect((high - low) * direction, COLUMNS[column]).toBeGreaterThanOrEqual(-1e-6);
    });
  });

  test('has a threshold that is a chance', () => {
    expect(model.threshold).toBeGreaterThan(0);
    expect(model.threshold).toBeLessThan(1);
  });
});

function columnsOf(node: Node): number[] {
  return 'leaf' in node ? [] : [node.column, ...columnsOf(node.low), ...columnsOf(node.high)];
}
