import { expect, test } from 'vitest';
import { hasWords } from './has-words.ts';
import { overlap } from './span.ts';

test.each([
  [0, 2, 1, 3, true],
  [1, 3, 0, 2, true],
  [0, 5, 2, 3, true],
  [2, 3, 0, 5, true],
  [0, 2, 2, 3, false],
  [2, 3, 0, 2, false],
  [0, 1, 3, 4, false],
  [3, 4, 0, 1, false],
])('%i to %i and %i to %i have a place in common: %s', (start, end, from, to, common) => {
  expect(overlap({ start, end }, { start: from, end: to })).toBe(common);
});

test.each([
  ['a', true],
  ['… 7!', true],
  ['서울', true],
  ['', false],
  [' \n', false],
  ['?!…', false],
  ['🙂', false],
  ['\u3164', false],
  ['\u200B', false],
])('%j has words that show: %s', (text, has) => {
  expect(hasWords(text)).toBe(has);
});
