import { describe, expect, test } from 'vitest';
import { cut, cutStart, shorten } from './shorten.ts';

describe('cut', () => {
  test('keeps what fits', () => {
    expect(cut('one two', 7)).toBe('one two');
    expect(cutStart('one two', 7)).toBe('one two');
    expect(cut('one two', Infinity)).toBe('one two');
  });

  test('ends and starts at a word', () => {
    expect(cut('one two three', 10)).toBe('one two…');
    expect(cut('one two three', 8)).toBe('one two…');
    expect(cutStart('one two three four five', 13)).toBe('…four five');
    expect(cut('one two three', 12, ' […]')).toBe('one two […]');
  });

  test('cuts a long word where it must', () => {
    expect(cut('abcdefghij', 5)).toBe('abcd…');
    expect(cutStart('abcdefghij', 5)).toBe('…ghij');
    expect(cut('abcdefghij', 0)).toBe('…');
  });

  test('shortens to one line', () => {
    expect(shorten(' one\n two\tthree ', 13)).toBe('one two three');
    expect(shorten(' one\n two\tthree ', 9)).toBe('one two…');
  });

  test('never cuts through a character', () => {
    const family = '👩‍👩‍👧';
    expect(cut(family.repeat(3), 12)).toBe(`${family}…`);
    expect(cutStart(family.repeat(3), 12)).toBe(`…${family}`);
  });

  test.each([1, 2, 3, 10, 50, 99])('gives at most %i units', (most) => {
    const text = 'Some words of é 👩‍👩‍👧 different length\nand lines '.repeat(3);
    expect(cut(text, most).length).toBeLessThanOrEqual(most);
    expect(cutStart(text, most).length).toBeLessThanOrEqual(most);
  });

  test.each([
    ['between words where the gap is near', 'abcdefgh ij', 10, 'abcdefgh…'],
    ['through the word where it is far', 'ab cdefghijkl', 10, 'ab cdefgh…'],
    ['right before a gap', 'abcd efgh', 5, 'abcd…'],
  ])('ends %s', (_, text, most, expected) => {
    expect(cut(text, most)).toBe(expected);
  });

  test.each([
    ['between words where the gap is near', 'ij abcdefgh', 10, '…abcdefgh'],
    ['through the word where it is far', 'abcdefghijk lm', 10, '…fghijk lm'],
    ['with nothing, where there is room for the mark alone', 'abcdef', 1, '…'],
  ])('starts %s', (_, text, most, expected) => {
    expect(cutStart(text, most)).toBe(expected);
  });

  test('the start may be marked by other words', () => {
    expect(cutStart('one two three', 12, '[…] ')).toBe('[…] three');
  });
});
