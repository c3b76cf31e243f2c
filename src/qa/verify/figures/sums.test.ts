import { describe, expect, test } from 'vitest';
import { compareFigures } from './figures.ts';
import { sumsUp } from './sums.ts';

function isSum(claim: string, passage: string): boolean {
  return sumsUp(claim, passage, compareFigures(claim, passage));
}

describe('a claim puts together what its source tells apart', () => {
  test.each([
    ['a sum', 'Orn found 168 jars.', 'Orn found 162 jars in Velm and six in Bram.'],
    ['about how many', 'Some 60 jars broke.', 'A third of the 180 jars broke.'],
    ['a part of a whole', 'A third of the jars broke.', 'Of 180 jars, Orn mended 120.'],
    ['a comparison', 'Velm has more guests than Bram.', 'Velm had 90 guests, Bram 40.'],
    ['twice', 'Orn won twice.', 'Orn won on Friday and on Sunday.'],
    ['so many times', 'It is five times as big as Bram.', 'It has 50 acres, Bram 10.'],
    ['both', 'Both towns were flooded.', 'Velm was flooded, and so was Bram.'],
    [
      'how much later',
      'The book came out the day after she died.',
      'The book came out on Tuesday.',
    ],
    ['how old, roughly', 'A teenager takes his place.', 'Ott Lind, 18, takes his place.'],
    ['nearly all', 'The town owns almost all of the weir.', 'The town owns 99.3% of the weir.'],
  ])('%s', (_, claim, passage) => {
    expect(isSum(claim, passage)).toBe(true);
  });

  test.each([
    ['the same words', 'Velm has more guests than Bram.', 'Velm had many more guests than Bram.'],
    ['another figure', 'Some 60 jars broke.', 'Some 90 jars broke.'],
    ['a bound', 'More than 60 guests came.', 'Some 20 guests came.'],
    ['how often', 'Orn won five times as mayor.', 'Orn won three times.'],
    ['one in the place of another', 'Orn will stay rather than leave.', 'Orn will leave.'],
    ['one of several', 'One of the jars broke.', 'Orn lost 4 of 5 jars.'],
    ['a name', 'The Velm Times asked about it.', 'The Bram Echo asked about it.'],
    ['after what', 'Orn left after the flood.', 'Orn left before the flood.'],
    ['all of it', 'The town owns all of the weir.', 'The town owns 40% of the weir.'],
    ['nearly nothing that is counted', 'Almost all guests left.', 'No guest left.'],
  ])('not by %s', (_, claim, passage) => {
    expect(isSum(claim, passage)).toBe(false);
  });
});
