import { describe, expect, test } from 'vitest';
import { even, fold, wordsOf } from './letters.ts';

describe('a text in one line', () => {
  test.each([
    ['spaces, tabs and line breaks', ' The  old\tboat\r\n\n left ', 'The old boat left'],
    ['spaces that do not break', 'at\u00a010\u202fa.m.\u3000sharp', 'at 10 a.m. sharp'],
  ])('has one space for %s, and none at its ends', (_, text, expected) => {
    expect(even(text)).toBe(expected);
  });

  test.each([
    ['a soft hyphen', 'har\u00adbour'],
    ['a space of no width', 'har\u200bbour'],
    ['joiners', 'har\u200cbo\u200dur'],
    ['a word joiner', 'har\u2060bour'],
    ['a byte order mark', '\ufeffharbour'],
  ])('loses %s without parting the word', (_, text) => {
    expect(even(text)).toBe('harbour');
  });

  test('keeps its case, its signs and its accents', () => {
    expect(even('“Très bien” – well-being’s 3.5 %')).toBe('“Très bien” – well-being’s 3.5 %');
  });
});

describe('two spellings of one text', () => {
  test.each([
    ['in case', 'Ferry To ORM', 'ferry to orm'],
    ['in marks and spaces', '“Don’t go”, she said.', "'Dont go' she said"],
    ['in accents', 'Élodie Touré', 'Elodie Toure\u0301'],
    ['in ligatures and wide digits', 'oﬃce ２０２４', 'office 2024'],
    ['in hyphens', 'e-mail', 'email'],
  ])('are alike but for what differs %s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
    expect(fold(one)).not.toBe('');
  });

  test.each([
    ['a letter more', 'boat', 'boats'],
    ['another number', 'page 12', 'page 13'],
    ['other letters', '김민지', '김민준'],
  ])('are not alike with %s', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('signs alone are nothing', () => {
    expect(fold(' … – “” \n')).toBe('');
  });
});

describe('the words of a text', () => {
  test.each([
    ['in lower case, without marks', '“The Boat,” she said.', ['the', 'boat', 'she', 'said']],
    ['with an apostrophe inside', "Orm’s don't", ['orm’s', "don't"]],
    ['without an apostrophe at an end', "the islanders' ’tis", ['the', 'islanders', 'tis']],
    ['parted by hyphens and points', 'well-known 3.5', ['well', 'known', '3', '5']],
    ['with digits and letters mixed', 'the A12 in 1998', ['the', 'a12', 'in', '1998']],
    ['with marks of their own', 'Toure\u0301 left', ['toure\u0301', 'left']],
    ['in other scripts', '항구에 пристань', ['항구에', 'пристань']],
  ])('stand there %s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test('are none where only signs stand', () => {
    expect(wordsOf('– … ’ ’')).toEqual([]);
  });
});
