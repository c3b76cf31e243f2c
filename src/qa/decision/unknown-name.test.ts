import { describe, expect, test } from 'vitest';
import { tokenise } from '../../text/tokens.ts';
import type { Query } from '../query/query.ts';
import { boundOf, unknownName, within } from './unknown-name.ts';

const query = (question: string, ...typed: readonly string[]): Query => ({
  ...{ question, text: question, type: 'words', tokens: tokenise(question) },
  ...{
    mended: typed.map((each) => ({ typed: each, meant: 'mill' })),
    mentions: [],
    bareName: false,
  },
});
const KNOWN = new Set(['orn', 'brunn', 'mill', 'french', 'korean', 'linda', 'burn', 'ferries']);
const isKnown = (word: string): boolean => KNOWN.has(word);
const unknown = (question: string, ...typed: readonly string[]) =>
  unknownName(query(question, ...typed), isKnown);

describe('a name that no source has', () => {
  test.each([
    ['a word with a capital', 'what did Quade say', 'Quade'],
    ['all of a name', 'what did Orv Quade say', 'Orv Quade'],
    ['a name with small words inside', 'what did Orv van der Quade say', 'Orv van der Quade'],
    ['a name without the small word behind it', 'who met Quade of the town', 'Quade'],
    ['a name with a hyphen, whatever follows it', 'what did Orv-un say', 'Orv-un'],
    ['a name with a possessive inside', 'who owns Quade’s Tavern now', 'Quade’s Tavern'],
    ['a name with a stop inside', 'what is in Mt. Quade', 'Mt. Quade'],
    ['the first that is unknown', 'did Orn meet Quade or Zorn', 'Quade'],
    ['a person in small letters', 'who is graham cluley', 'graham cluley'],
    ['a person where everything has a capital', 'Who Is Graham Cluley', 'Graham Cluley'],
    ['a person with a surname that is a month', 'when did theresa may leave', 'theresa may'],
    ['a person with a link in the name', 'who is ursula von quade', 'ursula von quade'],
    ['a country in small letters', 'did norway come', 'norway'],
    ['a country of two words', 'did saudi arabia come', 'saudi arabia'],
  ])('%s: “%s”', (_what, question, name) => {
    expect(unknown(question)).toBe(name);
  });
});

describe('no name is unknown', () => {
  test.each([
    ['the sources have one word of it', 'what did Orv Orn say'],
    ['it begins the question', 'Quade said what'],
    ['everything has a capital', 'What Did Quade Say'],
    ['it is a day or a month', 'what happened on Monday in March'],
    ['it has a figure for its capital', 'what did he say at 7 or Seven'],
    ['it is a small word', 'what did The man say'],
    ['the country’s people are named', 'did france come'],
    ['the country’s last word is known', 'did the mill of brunn burn'],
    ['a given name stands before a small word', 'what will robert do'],
    ['a given name is known', 'what did linda quade say'],
    ['the surname is known', 'what did robert orn say'],
    ['the surname is known by its stem', 'what did robert burns say'],
    ['a mark stands between the two', 'did robert, quade or brunn burn'],
  ])('where %s: “%s”', (_why, question) => {
    expect(unknown(question)).toBeUndefined();
  });

  test('where its spelling was mended', () => {
    expect(unknown('what did Milll say', 'Milll')).toBeUndefined();
    expect(unknown('who is graham cluley', 'cluley')).toBeUndefined();
    expect(unknown('who is graham cluley', 'who')).toBe('graham cluley');
  });
});

describe('of whose words are asked for', () => {
  const said = (question: string): Query => ({ ...query(question), type: 'said' });

  test.each([
    ['what did quade say', 'quade'],
    ['what has orv quade said about the mill', 'orv quade'],
    ['what did Quade say', 'Quade'],
  ])('who is no one that the sources know is a stranger: %s', (question, name) => {
    expect(unknownName(said(question), isKnown)).toBe(name);
    expect(boundOf(said(question), isKnown).most).toBeLessThan(0.05);
  });

  test.each([
    'what did orn say',
    'what did the quade say',
    'what did police say',
    'what did officials say',
    'what did he say',
  ])('others may be meant by: %s', (question) => {
    expect(boundOf(said(question), isKnown).most).toBe(1);
  });
});

test.each([
  ['marks', 'did Quade, Zorn or Orn come', 'Quade'],
  ['small letters', 'did Quade meet Zorn', 'Quade'],
  ['days', 'did Quade Monday leave', 'Quade'],
])('a name ends at %s', (_at, question, name) => {
  expect(unknown(question)).toBe(name);
});

test.each([
  ['a stranger', query('who is graham cluley'), 0.03, 0.03],
  ['what may be called otherwise', query('what did Quade say'), 0.3, 0.95],
  ['the same, of yes or no', { ...query('did Quade come'), type: 'yes-no' as const }, 0.3, 0.3],
  ['a country', query('how long is it in norway'), 0.3, 0.3],
  ['what is known', query('what did Orn say'), 0.85, 0.95],
])('of %s a likely passage and a sure one count so much', (_name, asked, likely, sure) => {
  const bound = boundOf(asked, isKnown);
  expect([0.85, 0.95].map((probability) => within(bound, probability))).toEqual([likely, sure]);
});
