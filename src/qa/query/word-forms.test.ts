import { expect, test } from 'vitest';
import { isDerived } from './word-forms.ts';

const WORDS = new Set([
  'pension',
  'knife',
  'dodge',
  'save',
  'party',
  'carry',
  'block',
  'slow',
  'run',
  'be',
  'pen',
  'ice',
  'owner',
  'to',
  'cat',
]);
const derived = (word: string) => isDerived(word, (each) => WORDS.has(each));

test.each([
  ['pensioners', 'an ending of two', true],
  ['pensioner', 'an ending', true],
  ['pensionless', 'an ending', true],
  ['knifed', 'a letter behind an e', true],
  ['savers', 'two letters behind an e', true],
  ['dodging', 'an ending in the place of an e', true],
  ['iced', 'the same of a word of three letters', false],
  ['parties', 'ies in the place of a y', true],
  ['carried', 'ied in the place of a y', true],
  ['unblock', 'a beginning', true],
  ['overrun', 'a beginning before three letters', true],
  ['slowdown', 'a particle', true],
  ['runoff', 'a particle behind three letters', true],
])('“%s” is made by %s: %s', (word, _how, expected) => {
  expect(derived(word)).toBe(expected);
});

test.each([
  ['pens', 'the word is too short for an ending'],
  ['beup', 'it is too short for a particle'],
  ['unbe', 'it is too short for a beginning'],
  ['pensiond', 'no e stands before the letter'],
  ['pension', 'it is a word itself'],
  ['ownerqs', 'that is no ending'],
  ['xxblock', 'that is no beginning'],
  ['slowin', 'that is no particle'],
  ['unstick', 'the rest is no word'],
  ['mugging', 'no word is left'],
  ['mugies', 'no word with a y is'],
])('“%s” is not, as %s', (word) => {
  expect(derived(word)).toBe(false);
});
