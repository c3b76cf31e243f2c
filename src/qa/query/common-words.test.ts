import { describe, expect, test } from 'vitest';
import { pieces } from '../../../tests/qa/stories.ts';
import { commonWordFor, isSlip } from './common-words.ts';

const meant = (word: string) => commonWordFor(word, pieces);

test.each([
  ['goverment', 'government'],
  ['presidant', 'president'],
  ['minster', 'minister'],
  ['eletcion', 'election'],
  ['weekk', 'week'],
  ['sceince', 'science'],
  ['frend', 'friend'],
])('“%s” means “%s”', (word, expected) => {
  expect(meant(word)).toBe(expected);
});

describe('a word means none', () => {
  test.each([
    ['it has fewer than five letters', 'huse'],
    ['its first letter is wrong', 'kovernment'],
    ['two letters are wrong in fewer than nine', 'elektoin'],
    ['another letter is typed in a short word', 'hoase'],
    ['nothing is near', 'qwertyuio'],
    ['three letters are wrong', 'govarmint'],
  ])('where %s', (_why, word) => {
    expect(meant(word)).toBeUndefined();
  });
});

test('of several that are as near it is the commonest, and the nearest of all', () => {
  expect(meant('thier')).toBe('their');
  expect(meant('mininster')).toBe('minister');
  expect(meant('presidents')).toBe('presidents');
});

test.each([
  ['frend', 'friend', true, 'a letter is left out'],
  ['riverr', 'river', true, 'a letter is doubled'],
  ['weekk', 'week', true, 'a letter is doubled beside two of a kind'],
  ['weeek', 'week', true, 'one of two of a kind is'],
  ['freind', 'friend', true, 'two are swapped'],
  ['friond', 'friend', false, 'another is typed'],
  ['friendz', 'friend', false, 'one is typed behind it'],
])('“%s” for “%s” is a slip: %s, as %s', (typed, word, expected) => {
  expect(isSlip(typed, word)).toBe(expected);
});
