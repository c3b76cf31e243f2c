import { describe, expect, test } from 'vitest';
import { tokenise } from '../tokens.ts';
import { Tokens } from './number-tokens.ts';
import { numeralAt } from './numeral.ts';

/** The number that begins at a word of a text, the first one unless another is named. */
function read(text: string, from = '') {
  const tokens = new Tokens(text, tokenise(text));
  const start = text.indexOf(from);
  const at = tokens.all.findIndex((token) => token.start >= start);
  const number = numeralAt(tokens, at);
  const end = number && tokens.all[number.to - 1]?.end;
  return number && { ...number, words: text.slice(tokens.all[at]?.start, end) };
}

describe('how far a number goes', () => {
  test.each([
    ['five, hundred boats', 'five', 5],
    ['five.million', 'five', 5],
    ['five  million boats', 'five  million', 5e6],
    ['5million boats', '5million', 5e6],
    ['half-million homes', 'half-million', 5e5],
    ['half a page', 'half a', 0.5],
    ['half an hour', 'half an', 0.5],
    ['a quarter of a million homes', 'a quarter of a million', 250_000],
    ['two hundred fifty boats', 'two hundred fifty', 250],
    ['two hundred and fifty million', 'two hundred and fifty million', 250e6],
    ['six million two hundred thousand', 'six million two hundred thousand', 6.2e6],
    ['two million and one thousand', 'two million and one thousand', 2_001_000],
    ['two hundred, fifty of them old', 'two hundred', 200],
    ['two hundred and, fifty times', 'two hundred', 200],
    ['two hundred and 50 more', 'two hundred', 200],
    ['two hundred and zero', 'two hundred', 200],
    ['two hundred and dozens', 'two hundred', 200],
    ['two hundred ', 'two hundred', 200],
    ['two hundred thousand and five million', 'two hundred thousand', 2e5],
    ['two dozen three-day trips', 'two dozen', 24],
    ['two dozen and three', 'two dozen', 24],
    ['five point three one million', 'five point three one million', 5.31e6],
    ['five point guards', 'five', 5],
    ['five point ten', 'five', 5],
    ['five point, three of them', 'five', 5],
    ['five and a half-million', 'five and a half-million', 5.5e6],
    ['five and, a half later', 'five', 5],
    ['4 1/2 miles', '4 1/2', 4.5],
    ['4, 1/2 of them', '4', 4],
    ['4 1-2 defeats', '4', 4],
    ['4 1/1', '4', 4],
    ['4 2/1', '4', 4],
    ['900m people', '900m', 9e8],
    ['1000m of rope', '1000', 1000],
    ['2,000bn won', '2,000bn', 2e12],
    ['5 bn won', '5 bn', 5e9],
    ['5 k', '5', 5],
    ['5, bn', '5', 5],
    ['several dozen eggs', undefined, undefined],
    ['a page', undefined, undefined],
    ['an A in maths', undefined, undefined],
    ['half the page', undefined, undefined],
    ['half, a page', undefined, undefined],
    ['million', undefined, undefined],
    ['2,00', undefined, undefined],
  ])('%s', (text, words, value) => {
    expect([read(text)?.words, read(text)?.value]).toEqual([words, value]);
  });

  test('“dozen” is a number but for “a few dozen”', () => {
    expect(read('the dozen eggs', 'dozen')?.value).toBe(12);
    expect(read('a few dozen eggs', 'dozen')).toBeUndefined();
  });
});

describe('the last multiple of all', () => {
  test.each([
    ['5 crore', 1e7],
    ['2 lakh crore', 1e12],
    ['two hundred and fifty thousand', 1e5],
    ['two hundred', 100],
    ['half of a million', 1e6],
    ['5bn', 1e9],
    ['fifty', undefined],
  ])('%s', (text, scale) => {
    expect(read(text)?.scale).toBe(scale);
  });
});

describe('what is loosely meant', () => {
  test.each([
    ['a couple of hundred people', 'a couple of hundred', 'about'],
    ['couple dozen boats', 'couple dozen', 'about'],
    ['40-odd boats', '40-odd', 'about'],
    ['50-plus guests', '50-plus', 'at-least'],
    ['a dozen or so boats', 'a dozen or so', 'about'],
    ['40 odd boats', '40', undefined],
    ['40 - odd as it is', '40', undefined],
    ['50 plus six', '50', undefined],
    ['six or seven', 'six', undefined],
    ['six and so on', 'six', undefined],
    ['six or, so they say, seven', 'six', undefined],
  ])('%s', (text, words, loose) => {
    expect([read(text)?.words, read(text)?.loose]).toEqual([words, loose]);
  });

  test.each(['a couple of people', 'a couple, dozen', 'a couple'])('no number: %s', (text) => {
    expect(read(text)).toBeUndefined();
    expect(read(text, 'couple')).toBeUndefined();
  });

  test('the article may be another word', () => {
    expect(read('this couple thousand', 'couple')).toMatchObject({ value: 2000, loose: 'about' });
    expect(read('this couple thousand')).toBeUndefined();
  });
});

describe('a part of a whole', () => {
  test.each([
    ['two thirds of it', 'two thirds', 2 / 3],
    ['two-thirds of it', 'two-thirds', 2 / 3],
    ['five sixths of it', 'five sixths', 5 / 6],
    ['a fifth of it', 'a fifth', 0.2],
    ['half of it', 'half', 0.5],
    ['two thirds, of it', 'two thirds', 2 / 3],
    ['two-thirds majority', 'two-thirds', 2 / 3],
    ['one-third agreed', 'one-third', 1 / 3],
    ['three-quarters agreed', 'three-quarters', 0.75],
    ['1/3 of it', '1/3', 1 / 3],
    ['⅓ of it', '⅓', 1 / 3],
    ['one out of every four', 'one out of every four', 0.25],
    ['nine out of 10', 'nine out of 10', 0.9],
    ['one in every six', 'one in every six', 1 / 6],
    ['one in five', 'one in five', 0.2],
    ['one in 2,500', 'one in 2,500', 0.0004],
    ['2 in 1,000', '2 in 1,000', 0.002],
    ['3 in 30, days later', '3 in 30', 0.1],
  ])('%s', (text, words, value) => {
    expect(read(text)).toMatchObject({ words, share: true });
    expect(read(text)?.value).toBeCloseTo(value, 9);
  });

  test.each([
    ['four quarters of it', 4],
    ['five quarters of it', 5],
    ['two, thirds of it', 2],
    ['two quarters', 2],
    ['two third places', 2],
    ['1/3 boats', 1],
    ['two and a half of them', 2.5],
    ['two in 24 hours', 2],
    ['3 in 2013', 3],
    ['3 in 2,013', 3],
    ['six in five', 6],
    ['six in six', 6],
    ['100 in 1,000', 100],
    ['0.5 out of 6', 0.5],
    ['two million in five million', 2e6],
    ['nine out there', 9],
    ['half of a million', 5e5],
  ])('is none: %s', (text, value) => {
    expect(read(text)).toMatchObject({ value });
    expect(read(text)).not.toHaveProperty('share');
  });

  test.each([
    ['two and a half of them', 'a half'],
    ['half of six', 'half'],
    ['the first half of the year', 'half'],
    ['a fourth, of them', 'a'],
  ])('no number: %s from “%s”', (text, from) => {
    expect(read(text, from)).toBeUndefined();
  });
});
