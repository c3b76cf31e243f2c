import { describe, expect, test } from 'vitest';
import { begunBy, numberOf, wordAt, wordCount, wordsOfTable, wordTable } from './word-table.ts';

const WORDS = ['velm', 'bridge', 'bridges', 'é', 'brid', '2031', '船', 'bridge', 'über', 'a'];
const table = wordTable(WORDS);

test('holds each word once, in the order of its letters', () => {
  const all = [...new Set(WORDS)].sort();
  expect([...wordsOfTable(table)]).toEqual(all);
  expect(wordCount(table)).toBe(all.length);
  expect(all.map((word) => wordAt(table, numberOf(table, word) ?? -1))).toEqual(all);
});

test.each(['', 'b', 'bri', 'bridg', 'bridgess', 'velma', 'zz', '0', '船船', 'Velm'])(
  'has no “%s”',
  (word) => {
    expect(numberOf(table, word)).toBeUndefined();
  },
);

describe('words that begin so', () => {
  test.each([
    ['bridge', ['bridge', 'bridges']],
    ['b', ['brid', 'bridge', 'bridges']],
    ['velm', ['velm']],
    ['x', []],
    ['', [...new Set(WORDS)].sort()],
  ])('“%s”', (letters, expected) => {
    const { from, to } = begunBy(table, letters);
    expect(Array.from({ length: to - from }, (_, i) => wordAt(table, from + i))).toEqual(expected);
  });
});

test('of no words has none', () => {
  const none = wordTable([]);
  expect([...wordsOfTable(none)]).toEqual([]);
  expect(numberOf(none, 'a')).toBeUndefined();
  expect(begunBy(none, 'a')).toEqual({ from: 0, to: 0 });
});

test('takes many words', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `word${i * 7919}`);
  const large = wordTable(many);
  expect(many.every((word) => wordAt(large, numberOf(large, word) ?? -1) === word)).toBe(true);
  const others = many.map((word) => `${word}s`);
  expect(others.filter((word) => numberOf(large, word) !== undefined)).toEqual([]);
});

test('tells at once of most words that they are not there, in little memory', () => {
  const many = Array.from({ length: 1000 }, (_, i) => `word${i * 7919}`);
  const large = wordTable(many);
  // What is told without a look at the letters needs none.
  const told = { ...large, letters: '', starts: new Uint16Array(1) };
  expect(large.filter?.length).toBeLessThanOrEqual(1000);
  const isLooked = (word: string) => {
    const { starts } = large;
    let looks = 0;
    const watched = new Proxy(starts, {
      get: (target, key) => ((looks += 1), Reflect.get(target, key) as unknown),
    });
    numberOf({ ...told, letters: large.letters, starts: watched }, word);
    return looks > 0;
  };
  expect(many.every(isLooked)).toBe(true);
  expect(many.filter((word) => isLooked(`${word}s`)).length).toBeLessThan(300);
});
