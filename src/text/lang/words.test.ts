import { expect, test } from 'vitest';
import { anyOf, escaped, patternOf, phrases, words, wordSet } from './words.ts';

test('words are parted by white space, phrases by bars', () => {
  expect(words('\n one  two\n three ')).toEqual(['one', 'two', 'three']);
  expect(wordSet('one two one')).toEqual(new Set(['one', 'two']));
  expect(phrases(' at\n  least | more than')).toEqual(['at least', 'more than']);
});

test('of alternatives the longest is tried first, and each stands once', () => {
  expect(anyOf(words('sep sept sep'))).toBe('sept|sep');
  expect(new RegExp(anyOf(['sep', 'sept'])).exec('sept')?.[0]).toBe('sept');
});

test('a word is a pattern that fits it alone', () => {
  for (const text of ['a.m.', 'who?', '(sic)', '[a]', 'a|b', '$1+', '^{2}*', 'a\\b', 'two words']) {
    expect(text).toMatch(new RegExp(`^(?:${escaped(text)})$`));
    expect(text).toMatch(new RegExp(`^(?:${anyOf([text])})$`));
  }
  expect('axmx').not.toMatch(new RegExp(anyOf(['a.m.'])));
});

test('patterns keep their order and what they mean', () => {
  expect(patternOf(['an?', 'the'])).toBe('(?:an?|the)');
});
