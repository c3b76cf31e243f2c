import { expect, test } from 'vitest';
import { wordsOf } from './words.ts';

test.each([
  ['Park’s speech', ['park', 'speech']],
  ["Park's", ['park']],
  ['It’s so', ['it', 'so']],
  ['O’Neill', ['o', 'neill']],
  ['o’sullivan', ['o', 'sullivan']],
  ['Café Łódź', ['cafe', 'łodz']],
  ['1,200 (about)', ['1', '200', 'about']],
  ['“…” – !', []],
  ['', []],
])('%j has the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
