/** Alignment of two sequences, as in a word diff. */

/** An item of the left, of the right, or of both at one place. */
export interface Pair<T> {
  readonly left?: T;
  readonly right?: T;
}

/** Two lists put side by side; `score` is the sum of what their pairs are worth, less what stands alone. */
export interface Alignment<T> {
  readonly pairs: readonly Pair<T>[];
  readonly score: number;
}

/** What an item without a partner takes from the score; items at either end of the right take nothing. */
const LONE = { left: 0.2, right: 0.15 };

const PAIR = 1;
const LEFT = 2;
const RIGHT = 3;

/**
 * Aligns all of `left` with the best stretch of `right`: Needleman–Wunsch with free ends on the
 * right, in time and space of the product of the lengths. `gain` is what a pair brings to the
 * score, about -0.15 to 1; `-Infinity` where two items can't be a pair.
 */
export function align<T>(
  left: readonly T[],
  right: readonly T[],
  gain: (left: T, right: T) => number,
): Alignment<T> {
  const width = right.length + 1;
  const steps = new Uint8Array((left.length + 1) * width);
  let above = new Float64Array(width);
  left.forEach((item, i) => {
    const row = new Float64Array(width);
    row[0] = (above[0] ?? 0) - LONE.left;
    steps[(i + 1) * width] = LEFT;
    right.forEach((other, j) => {
      const pair = (above[j] ?? 0) + gain(item, other);
      const loneLeft = (above[j + 1] ?? 0) - LONE.left;
      const loneRight = (row[j] ?? 0) - LONE.right;
      const best = Math.max(pair, loneLeft, loneRight);
      row[j + 1] = best;
      steps[(i + 1) * width + j + 1] = best === pair ? PAIR : best === loneLeft ? LEFT : RIGHT;
    });
    above = row;
  });
  const score = Math.max(...above);
  return { score, pairs: walkBack(left, right, steps, above.indexOf(score)) };
}

function walkBack<T>(
  left: readonly T[],
  right: readonly T[],
  steps: Uint8Array,
  end: number,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let i = left.length;
  let j = end;
  while (i > 0) {
    const step = steps[i * (right.length + 1) + j];
    const pair: { left?: T; right?: T } = {};
    if (step !== RIGHT) pair.left = left[--i] as T;
    if (step !== LEFT) pair.right = right[--j] as T;
    pairs.push(pair);
  }
  return pairs.reverse();
}
