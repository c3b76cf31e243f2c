import { expect, test } from 'vitest';
import { numbersIn } from '../../commands/fact/numbers-in.ts';

test.each([
  ['1', [1]],
  ['3, 1', [1, 3]],
  ['2-4 7', [2, 3, 4, 7]],
  ['2 – 3; 3', [2, 3]],
  ['All', [1, 2, 3, 4, 5, 6, 7, 8]],
  ['모두', [1, 2, 3, 4, 5, 6, 7, 8]],
])('%s', (typed, numbers) => {
  expect(numbersIn(typed, 8)).toEqual(numbers);
});

test.each([
  [''],
  ['0'],
  ['9'],
  ['3-9'],
  ['4-2'],
  ['one'],
  ['1-2-3'],
  ['-1'],
  ['1e3'],
  ['99999999'],
])('none in “%s”', (typed) => {
  expect(numbersIn(typed, 8)).toBeUndefined();
});
