import { describe, expect, test } from 'vitest';
import { wordCount } from '../../text/word-table.ts';
import {
  eachPosting,
  eachPostingOf,
  makingPostings,
  postingsOf,
  type Postings,
} from './postings.ts';

const found = (postings: Postings, word: string) => {
  const all: (readonly [number, number])[] = [];
  eachPosting(postings, word, (item, count) => all.push([item, count]));
  return all;
};

describe('a word', () => {
  const postings = postingsOf([['mill', 'ferry', 'mill'], [], ['ferry', 'ane'], ['mill']]);

  test.each([
    [
      'mill',
      [
        [0, 2],
        [3, 1],
      ],
    ],
    [
      'ferry',
      [
        [0, 1],
        [2, 1],
      ],
    ],
    ['ane', [[2, 1]]],
    ['mil', []],
    ['', []],
    ['zebra', []],
  ])('“%s” stands in the items, so often each: %j', (word, expected) => {
    expect(found(postings, word)).toEqual(expected);
  });

  test('is found by its number as well, in the order of letters', () => {
    const all: number[] = [];
    for (let word = 0; word < wordCount(postings.words); word++)
      eachPostingOf(postings, word, (item) => all.push(item));
    expect(all).toEqual([2, 0, 2, 0, 3]);
    eachPostingOf(postings, wordCount(postings.words), () => expect.fail('there is no such word'));
  });
});

test('counts are kept only where a word stands several times in an item', () => {
  const once = postingsOf([['mill'], ['mill']]);
  expect(once.counts).toBeUndefined();
  expect(found(once, 'mill')).toEqual([
    [0, 1],
    [1, 1],
  ]);
  expect(postingsOf([['mill', 'mill']]).counts).toBeDefined();
});

test('a word counts 255 times at most', () => {
  const many = (times: number) => Array.from({ length: times }, () => 'mill');
  expect(found(postingsOf([many(255), many(256), many(300)]), 'mill')).toEqual([
    [0, 255],
    [1, 255],
    [2, 255],
  ]);
});

test('many items are told apart', () => {
  const items = Array.from({ length: 70_000 }, (_, i) => [i % 2 === 0 ? 'even' : 'odd', `n${i}`]);
  const postings = postingsOf(items);
  expect(found(postings, 'n69999')).toEqual([[69_999, 1]]);
  expect(found(postings, 'odd')).toHaveLength(35_000);
});

test('nothing has no words, and others get their turn after each item and word', () => {
  expect(found(postingsOf([]), 'mill')).toEqual([]);
  expect([...makingPostings([['mill', 'ane'], ['mill']])]).toHaveLength(4);
});
