import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { countedIn } from './counted.ts';

function counted(sentence: string) {
  const article = readText(`Council closes the old pier\n\nThe council met.\n\n${sentence}\n`);
  const { from, to } = article.sentences.at(-1) ?? { from: 0, to: 0 };
  return countedIn(article, from, to);
}

describe('numbers with what they count', () => {
  test.each([
    ['About 2,300 residents were taken from their homes.', 2300, 'residents', 'about'],
    [
      'It drew 1,200 government officials and experts.',
      1200,
      'government officials and experts',
      'exact',
    ],
    ['The relief fund holds 31,000 crowns a year.', 31_000, 'crowns a year', 'exact'],
    ['The rise would cost 5 crore rupees.', 5e7, 'rupees', 'exact'],
    ['The storm sank two dozen boats.', 24, 'boats', 'exact'],
    ['Half a million homes lost power.', 500_000, 'homes', 'exact'],
    ['Some three dozen people were hurt.', 36, 'people', 'about'],
    ['He was charged with a 63-million-crown fraud.', 63e6, 'crown', 'exact'],
    ['The firm paid a €20m fine.', 2e7, 'euros', 'exact'],
    ['They fined 52 of the 121 seats.', 52, 'seats', 'exact'],
    ['The rate rose by 5 per cent a year.', 5, 'per cent a year', 'exact'],
    ['The rate rose by 5% there.', 5, '%', 'exact'],
    ['They met 45 foreign and defence ministers.', 45, 'foreign and defence ministers', 'exact'],
    ['It was a two-day run there.', 2, 'days', 'exact'],
    ['It was a one-day run there.', 1, 'day', 'exact'],
    ['They bought a 500-acre park.', 500, 'acres', 'exact'],
    ['They built a 12-foot wall.', 12, 'feet', 'exact'],
    ['They rode a 40-km race.', 40, 'km', 'exact'],
    ['They saw a 74-year-old man there.', 74, 'years old', 'exact'],
    ['It cost $5 million there.', 5e6, 'dollars', 'exact'],
    ['It lasted nine years there.', 9, 'years', 'exact'],
    ['They sold 30 red boats this year.', 30, 'red boats', 'exact'],
    [
      'They met 12 dealers, farmers and sailors there.',
      12,
      'dealers, farmers and sailors',
      'exact',
    ],
    ['Fewer than one in ten buses ran.', 0.1, 'buses', 'less-than'],
  ])('%s', (sentence, value, unit, bound) => {
    expect(counted(sentence)).toMatchObject([{ value, unit, bound }]);
  });

  test('the whole of a part and the second of a range stand beside it', () => {
    expect(counted('They opened two of the four sluice gates.')).toMatchObject([
      { value: 2, unit: 'sluice gates', others: [{ value: 4, unit: 'sluice gates' }] },
    ]);
    expect(counted('The bus carried 30-40 pupils.')).toMatchObject([
      { value: 30, bound: 'at-least', others: [{ value: 40, bound: 'at-most' }] },
    ]);
  });

  test.each([
    ['a year', 'The flood of 2007 was worse.'],
    ['a compound that counts nothing', 'It was a four-way race.'],
    ['a pronoun', 'She bought one of them.'],
    ['a name', 'They flew the Lumen 2 home.'],
  ])('%s is none', (_, sentence) => {
    expect(counted(sentence)).toEqual([]);
  });
});

test('a number outside of the words is left out, a unit that goes on is cut', () => {
  const article = readText('Council closes the old pier\n\nSix men and two women came.\n');
  const { from, to } = article.sentences.at(-1) ?? { from: 0, to: 0 };
  expect(countedIn(article, from, from + 2)).toMatchObject([{ value: 6, unit: 'men' }]);
  expect(countedIn(article, from + 3, to)).toMatchObject([{ value: 2, unit: 'women' }]);
});
