import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../text/numbers/numbers.ts';
import { inSpellingOf, wholeOf } from './spelling.ts';

describe('a number that the passage has too is written as it is there', () => {
  test.each([
    ['It cost $4.7 million.', 'it cost $4.7m', 'it cost $4.7 million'],
    ['It cost $4.7m.', 'it cost 4.7 million dollars', 'it cost $4.7m'],
    ['Twelve boats sank.', '12 boats sank', 'Twelve boats sank'],
    ['Twelve boats sank.', '12 ships sank', 'Twelve ships sank'],
    ['Some 1,200 guests came.', '1200 guests came on 3 buses', '1,200 guests came on 3 buses'],
    ['Prices rose by 5 percent.', 'rose by 5%', 'rose by 5 percent'],
    ['It rose from 5 percent to 25 percent.', 'from 5% to 25%', 'from 5 percent to 25 percent'],
    ['It rose from 5% to 25%.', 'from 5 per cent to 25 per cent', 'from 5% to 25%'],
    ['The fourth boat sank.', 'the 4th boat', 'the fourth boat'],
    ['The 2nd boat sank.', 'the second boat', 'the 2nd boat'],
    ['It is 210 metres long.', '210 metre long', '210 metres long'],
    ['Between 30 and 40 boats sank.', '30 to 40 boats sank', '30 and 40 boats sank'],
  ])('%s', (passage, quote, expected) => {
    expect(inSpellingOf(passage, quote)).toBe(expected);
  });
});

describe('a number that differs stays', () => {
  test.each([
    ['in its value', 'Twelve boats sank.', '13 boats sank'],
    ['in its place', 'The fourth boat sank.', 'the 3rd boat sank'],
    ['beside both ways of writing', 'It rose from 5 percent to 25%.', 'from 6% to 25%'],
    ['in its unit', 'It is 210 metres long.', 'it is 210 miles long'],
    ['in its currency', 'It cost $40.', 'it cost 40 euros'],
    ['in its sort', 'It cost $40.', 'it cost 40 boats'],
    ['in where its range ends', 'Some 30 to 40 boats sank.', '30 to 50 boats sank'],
  ])('%s', (_how, passage, quote) => {
    expect(inSpellingOf(passage, quote)).toBe(quote);
  });
});

describe('another number has its multiple as the passage writes multiples', () => {
  test.each([
    ['It cost $4.7 million.', 'it cost $4.8m', 'it cost $4.8 million'],
    ['It cost $4.7 million.', 'it cost $4.8bn', 'it cost $4.8 billion'],
    ['It cost $4.7m.', 'it cost $4.8 million', 'it cost $4.8m'],
    ['It cost $4.7m.', 'it cost $4.8 billion', 'it cost $4.8 billion'],
    ['It cost a lot.', 'it cost $4.8m', 'it cost $4.8m'],
  ])('%s', (passage, quote, expected) => {
    expect(inSpellingOf(passage, quote)).toBe(expected);
  });
});

describe('a word that the passage writes with a hyphen is written so', () => {
  test.each([
    ['They re-opened it.', 'they reopened it', 'they re-opened it'],
    ['They re-opened it.', 'they re opened it', 'they re-opened it'],
    ['An Old-World inn.', 'an old‑world inn', 'an Old-World inn'],
    ['Their man-of-war sank.', 'their man of war sank', 'their man-of-war sank'],
    [
      `The ${'a'.repeat(30)}-${'b'.repeat(29)}.`,
      'a'.repeat(30) + 'b'.repeat(29),
      `${'a'.repeat(30)}-${'b'.repeat(29)}`,
    ],
  ])('%s', (passage, quote, expected) => {
    expect(inSpellingOf(passage, quote)).toBe(expected);
  });

  test.each([
    ['They re-opened it.', 'they preopened it'],
    ['They re-opened it.', 'they reopenedly did'],
    ['They reopened it.', 'they re-opened it'],
    [`The ${'a'.repeat(30)}-${'b'.repeat(30)}.`, 'a'.repeat(30) + 'b'.repeat(30)],
  ])('but no other: “%s” beside “%s”', (passage, quote) => {
    expect(inSpellingOf(passage, quote)).toBe(quote);
  });
});

test.each([
  ['It cost about $4.7 million in all.', '$4.7 million'],
  ['It cost US$ 40 in all.', 'US$ 40'],
  ['It cost EUR 40 in all.', 'EUR 40'],
  ['It cost 40 euros in all.', '40 euros'],
  ['More than 40 boats sank.', '40'],
  ['It paid $5 for 40 percent.', '40 percent'],
  ['It paid EUR 5 for 40 percent.', '40 percent'],
])('the whole of the last number in “%s” is “%s”', (text, expected) => {
  const number = numbersIn(text).at(-1);
  if (!number) throw new Error('no number');
  const { start, end } = wholeOf(number, text);
  expect(text.slice(start, end)).toBe(expected);
});
