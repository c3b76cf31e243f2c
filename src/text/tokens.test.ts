import { describe, expect, test } from 'vitest';
import { contentStems, foldWord, stemOf, tokenise } from './tokens.ts';

describe('the words of a text', () => {
  test.each([
    ['forty-five ministers', ['45', 'ministers']],
    ['forty five', ['45']],
    ['forty, five', ['40', '5']],
    ['forty fifteen', ['40', '15']],
    ['forty 5', ['45']],
    ['40 five', ['40', '5']],
    ['ten five', ['10', '5']],
    ['a hundred-five', ['a', 'hundred', '5']],
    ['1,200 experts', ['1200', 'experts']],
    ['1,20 or 1.5 or 10:30', ['1,20', 'or', '1.5', 'or', '10:30']],
    [
      'the 3rd and third, the 1st, 2nd and 4th',
      ['the', '3th', 'and', '3th', 'the', '1th', '2th', 'and', '4th'],
    ],
    ['100metres 1stly', ['100', 'metres', '1', 'stly']],
    ["Hungary’s don't boys’ OʼNeill's", ['hungary', 'do', 'boys', 'oneill']],
    ['U.N. café e.g. A. B', ['un', 'cafe', 'eg', 'a', 'b']],
    ['non-fatal a/b', ['non', 'fatal', 'a', 'b']],
    ['a dozen', ['a', '12']],
    ['zero nineteen twenty ninety', ['0', '19', '20', '90']],
    ['…!?', []],
  ])('%s', (text, norms) => {
    expect(tokenise(text).map(({ norm }) => norm)).toEqual(norms);
  });

  test('know where they stand', () => {
    const text = 'On  17 October — “yes”, forty-five';
    for (const { text: word, start, end } of tokenise(text)) {
      expect(text.slice(start, end)).toBe(word);
    }
  });

  test('leave a possessive behind', () => {
    expect(tokenise("Orn's road").map(({ text, end }) => [text, end])).toEqual([
      ['Orn', 3],
      ['road', 10],
    ]);
  });

  test('are the same however often they are read', () => {
    expect(tokenise('Guests came')).toEqual(tokenise('Guests came'));
    const long = 'a'.repeat(60);
    expect(tokenise(long)).toEqual(tokenise(long));
  });
});

describe('a token', () => {
  test.each([
    ['a name', 'Velm', { number: false, capital: true, stem: 'velm' }],
    ['a word', 'guests', { number: false, capital: false, stem: 'guest' }],
    ['a number', '1,200', { number: true, capital: false, stem: '1200' }],
    ['a number word', 'Twelve', { number: true, capital: true, norm: '12', stem: '12' }],
    ['an ordinal', 'third', { number: false, norm: '3th' }],
    ['tens and ones', 'forty-five', { number: true, norm: '45', stem: '45', text: 'forty-five' }],
  ])('of %s', (_, text, expected) => {
    expect(tokenise(text)).toMatchObject([expected]);
  });

  test.each([
    ['$5', { currency: '$' }],
    ['€ 5', {}],
    ['38%', { percent: true }],
    ['38 %', { percent: true }],
    ['38  %', {}],
    ['five%', {}],
  ])('%s has the sign beside it', (text, expected) => {
    const [{ currency, percent } = {}] = tokenise(text);
    expect({ ...(currency && { currency }), ...(percent && { percent }) }).toEqual(expected);
  });
});

test.each([
  ['Émile', 'emile'],
  ['Don’t', "don't"],
  ['OʼNeill', "o'neill"],
  ['ＡＢＣ', 'abc'],
])('%s is folded to %s', (text, folded) => {
  expect(foldWord(text)).toBe(folded);
});

test.each([
  ['told', 'telling'],
  ['countries', 'country'],
  ['held', 'holds'],
])('%s and %s have one stem', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

test.each([
  ['The ferries are sinking', ['ferri', 'sink']],
  ['1,200 guests of Ada Orn', ['1200', 'guest', 'ada', 'orn']],
  ['Ferry ferries', ['ferri', 'ferri']],
  ['it was the', []],
])('the stems of “%s” are %j', (text, expected) => {
  expect(contentStems(text)).toEqual(expected);
});
