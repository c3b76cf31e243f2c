import { expect, test } from 'vitest';
import { compareOffsets } from './offsets.ts';

function other(claim: string, passage: string): (string | undefined)[] {
  return compareOffsets(claim, passage).map(
    ({ passage: at }) => at && passage.slice(at.start, at.end),
  );
}

test.each([
  ['He wrote a week after the flood.', 'He wrote the day after the flood.', 'the day after'],
  ['It began two weeks ago.', 'It began two days ago.', 'two days ago'],
  ['It ended 20 years ago.', 'It ended some 10 years ago.', '10 years ago'],
  ['She left a month earlier.', 'She left two months before.', 'two months before'],
])('“%s” is another time than “%s”', (claim, passage, told) => {
  expect(other(claim, passage)).toEqual([told]);
});

test.each([
  ['He wrote a day after the flood.', 'He wrote the day after the flood.'],
  ['It began a fortnight ago.', 'It began 14 days ago.'],
  ['It began a week ago.', 'The day before it rained.'],
  ['It began long ago.', 'It began two days ago.'],
  ['It began two days ago.', 'It began years ago.'],
  ['Two weeks later he left.', 'A day later he wept, and two weeks later he left.'],
  ['Three weeks passed.', 'Two weeks later he left.'],
])('“%s” is no other time than “%s”', (claim, passage) => {
  expect(other(claim, passage)).toEqual([]);
});
