import { expect, test } from 'vitest';
import { align } from './align.ts';

const gain = (left: string, right: string): number => (left === right ? 1 : -0.15);

/** Pairs as "left:right", without the one that is missing. */
function pairsOf(left: string, right: string): string[] {
  const { pairs } = align(Array.from(left), Array.from(right), gain);
  return pairs.map((pair) => `${pair.left ?? ''}:${pair.right ?? ''}`);
}

test.each([
  ['the same', 'abc', 'abc', ['a:a', 'b:b', 'c:c'], 3],
  ['a stretch of what is longer, whose ends are free', 'abc', 'xxabcyy', ['a:a', 'b:b', 'c:c'], 3],
  ['another item in the place of one', 'abc', 'axc', ['a:a', 'b:x', 'c:c'], 1.85],
  ['an item that the right lacks', 'abc', 'ac', ['a:a', 'b:', 'c:c'], 1.8],
  ['an item that the left lacks', 'ac', 'abc', ['a:a', ':b', 'c:c'], 1.85],
  ['nothing to align with', 'ab', '', ['a:', 'b:'], -0.4],
  ['nothing to align', '', 'ab', [], 0],
])('%s', (_, left, right, pairs, score) => {
  expect(pairsOf(left, right)).toEqual(pairs);
  expect(align(Array.from(left), Array.from(right), gain).score).toBeCloseTo(score);
});

test('what can’t be a pair stands alone', () => {
  const { pairs } = align(['a'], ['b'], () => -Infinity);
  expect(pairs).toEqual([{ left: 'a' }]);
});
