import { expect, test } from 'vitest';
import { MAX_IN_SET, setNumbers, setText } from '../../commands/review/number-set.ts';

test.each([[[]], [[0]], [[7]], [[8]], [[0, 1, 2, 9, 64, 299]]])(
  '%j comes back as it was',
  (numbers) => {
    expect(setNumbers(setText(numbers))).toEqual(numbers);
  },
);

test('a full set takes 50 characters, and no more fit', () => {
  const all = Array.from({ length: MAX_IN_SET }, (_, i) => i);
  expect(setText(all)).toHaveLength(51);
  expect(setNumbers(setText(all))).toEqual(all);
  expect(() => setText([MAX_IN_SET])).toThrow(RangeError);
  expect(() => setText([-1])).toThrow(RangeError);
});

test('what was forged gives no numbers beyond the bound', () => {
  expect(setNumbers('_'.repeat(80)).every((number) => number < MAX_IN_SET)).toBe(true);
  expect(setNumbers('?!')).toEqual([]);
});
