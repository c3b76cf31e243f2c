import { expect, test } from 'vitest';
import { hasWords } from '../../text/has-words.ts';
import { plain } from './typed.ts';
import { wordsOf } from './words.ts';

test.each([
  ['a mention of a member', 'ask <@123> and <@!4> who', 'ask and who'],
  ['a mention of a role', 'ask <@&123> who', 'ask who'],
  ['a channel', 'see <#123> now', 'see now'],
  ['a command', 'use </ask:123> now', 'use now'],
  ['a custom emoji', 'who <:smile:123> won <a:dance:45>', 'who won'],
  ['a time', 'at <t:1700000000:R> or <t:-5>', 'at or'],
  ['a link', 'read https://example.com/a?b=c and HTTP://EXAMPLE.ORG now', 'read and now'],
  ['line ends and runs of spaces', '  who\n\twon   it ', 'who won it'],
  ['what nobody sees', 'w\u200bho\u202e won', 'who won'],
  ['half a surrogate pair', 'who\ud83d', 'who\ufffd'],
])('%s stands for no words', (_, typed, expected) => {
  expect(plain(typed)).toBe(expected);
});

test.each([
  'a < b > c',
  '<3 you',
  '<@name>',
  'see <#general>',
  'http:// alone',
  'hashttps://x.org',
])('%s is left alone', (typed) => {
  expect(plain(typed)).toBe(typed);
});

test.each([
  ['who', true],
  ['7', true],
  ['한', true],
  ['?!…', false],
  ['', false],
])('%j has words: %s', (text, expected) => {
  expect(hasWords(text)).toBe(expected);
});

test.each([
  ['Café d’Été', ['cafe', 'd', 'ete']],
  ["Park's and Orn’s sons", ['park', 'and', 'orn', 'sons']],
  ["the boss'sxy", ['the', 'boss', 'sxy']],
  ['G-20, 1.5!', ['g', '20', '1', '5']],
  ['…', []],
])('the words of %j are %j', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});
