import { describe, expect, test } from 'vitest';
import { stretchesOf } from './spliced.ts';

const text = [
  'The old mill on the Ane burned down on Sunday night, and nobody was hurt by the fire.',
  'Firefighters from nine towns came to help the owners save what they could.',
  'The owners want to build it again before the winter comes.',
  'Mayor Ada Orn’s council gave 1,200 crowns at 10:30 on Monday.',
].join('\n\n');

const stretches = (quote: string): string[] =>
  stretchesOf(quote, { text }).map(({ start, end }) => text.slice(start, end));

describe('stretches that stand apart', () => {
  test('are found in the order of the quotation, letter for letter', () => {
    expect(stretches('The old mill on the Ane to build it again before the winter')).toEqual([
      'The old mill on the Ane',
      'to build it again before the winter',
    ]);
  });

  test('whatever their capitals and marks are', () => {
    expect(stretches('firefighters FROM nine towns: “nobody was hurt by”')).toEqual([
      'Firefighters from nine towns',
      'nobody was hurt by',
    ]);
  });

  test('with figures, times and possessives as words', () => {
    expect(stretches('The old mill on the Ane Orn’s council gave 1,200 crowns at 10:30')).toEqual([
      'The old mill on the Ane',
      'Orn’s council gave 1,200 crowns at 10:30',
    ]);
  });

  test('of four words each at least', () => {
    expect(stretches('the old mill on build it again before')).toHaveLength(2);
    expect(stretches('the old mill on the Ane build it again')).toEqual([]);
  });

  test('with few words between them that are in none', () => {
    const quote = (between: string): string =>
      `The old mill on the Ane burned down ${between} want to build it again before the winter comes`;
    expect(stretches(quote('and so we'))).toHaveLength(2);
    expect(stretches(quote('and so we all'))).toEqual([]);
  });

  test('with more than eight words of the source between them, or in another order', () => {
    expect(stretches('The old mill on Sunday night and nobody was')).toEqual([]);
    expect(stretches('the old mill on nobody was hurt by')).toEqual([]);
    expect(stretches('the old mill on was hurt by the')).toHaveLength(2);
    expect(stretches('on the Ane burned was hurt by the')).toEqual([]);
    expect(stretches('the Ane burned down was hurt by the fire')).toEqual([]);
    expect(stretches('was hurt by the the Ane burned down')).toHaveLength(2);
  });
});

test('what one stretch has whole is not put together', () => {
  expect(stretches('The old mill on the Ane burned down on Sunday night')).toEqual([]);
});

test('what stands nowhere is not put together', () => {
  expect(stretches('Nobody knows where the money for all of this went')).toEqual([]);
  expect(stretches('…')).toEqual([]);
});

test('a stretch is of whole words', () => {
  expect(stretches('he old mill on the build it again before the win')).toEqual([]);
});
