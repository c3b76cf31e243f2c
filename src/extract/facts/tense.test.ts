import { expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { isFuture } from './tense.ts';

test.each([
  ['The council will meet on Friday.', true],
  ['The council is due to meet on Friday.', true],
  ['The meeting is scheduled on Friday.', true],
  ['The council plans a vote on Friday.', true],
  ['The council wants to meet on Friday.', true],
  ['The council had to meet on Friday.', false],
  ['The council was told on Friday.', false],
  ['It will rain. The council met on Friday.', false],
  ['The council will say what was done on Friday.', false],
  ['The council met on Friday.', false],
  ['Many seem to like it, by a poll conducted on Friday.', false],
  ['The pier is to be formally opened on Friday.', true],
])('“%s” speaks of what is to come: %s', (sentence, expected) => {
  const article = readText(`Council meets in the old town hall\n\n${sentence}\n`);
  const friday = article.words.findIndex(({ norm }) => norm === 'friday');
  expect(friday).toBeGreaterThan(0);
  expect(isFuture(article, friday)).toBe(expected);
});
