import { expect, test } from 'vitest';
import { readText } from './article.ts';
import { touching, wordAt } from './offsets.ts';

test.each([
  [0, 2, ['a']],
  [1, 4, ['a', 'b']],
  [2, 3, []],
  [-5, 9, ['a', 'b', 'a']],
  [3, 3, []],
])('ranges that touch the words from %i to %i: %j', (from, to, expected) => {
  expect(touching(['a', 'b'], Int32Array.from([0, 0, -1, 1, 1, 0]), from, to)).toEqual(expected);
});

test('the word at an offset begins there or is the next', () => {
  const article = readText(
    'Ferry line gets a second boat\n\nThe board of Selby voted on Monday.\n',
  );
  for (const [number, { start }] of article.words.entries()) {
    expect(wordAt(article, start)).toBe(number);
    expect(wordAt(article, start + 1)).toBe(number + 1);
  }
  expect(wordAt(article, 0)).toBe(0);
  expect(wordAt(article, article.text.length)).toBe(article.words.length);
});
