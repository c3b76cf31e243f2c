import { expect, test } from 'vitest';
import { fitSoftmax, type ClassWeights } from '../../bench/lib/softmax.ts';

/** Three classes on a plane, none at the origin, as the vectors of an encoder are not. */
const rows = [
  [0.1, 0.3, 0],
  [0.12, 0.28, 0],
  [0.3, 0.1, 1],
  [0.28, 0.12, 1],
  [0.3, 0.3, 2],
  [0.28, 0.28, 2],
].map(([x = 0, y = 0, label = 0]) => ({ vector: new Float32Array([x, y]), label, weight: 1 }));

function likeliest(vector: Float32Array, classes: readonly ClassWeights[]): number {
  const logits = classes.map(({ bias, weights }) =>
    weights.reduce((sum, weight, i) => sum + weight * (vector[i] ?? 0), bias),
  );
  return logits.indexOf(Math.max(...logits));
}

test('each row is of its own class, by weights for vectors as they are', () => {
  const classes = fitSoftmax(rows, 3);
  expect(rows.map(({ vector }) => likeliest(vector, classes))).toEqual([0, 0, 1, 1, 2, 2]);
});

test('a class that counts more takes what lies between two', () => {
  const between = new Float32Array([0.2, 0.2]);
  const heavy = (label: number): number =>
    likeliest(
      between,
      fitSoftmax(
        rows.slice(0, 4).map((row) => ({ ...row, weight: row.label === label ? 20 : 1 })),
        2,
      ),
    );
  expect([heavy(0), heavy(1)]).toEqual([0, 1]);
});
