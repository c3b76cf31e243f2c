import { expect, test } from 'vitest';
import { compareVague } from './vague.ts';

test.each([
  ['Thousands of guests came.', 'It had 250 guests.', 'Thousands', '250'],
  ['Dozens of people were hurt.', 'In all 12 guests were hurt.', 'Dozens', '12'],
  ['Dozens of people were hurt.', 'Thousands of men were hurt.', 'Dozens', 'Thousands'],
  ['Hundreds of thousands of jars broke.', '20,000 jars broke.', 'Hundreds of thousands', '20,000'],
])('%s is no word for %s', (claim, passage, own, theirs) => {
  const found = compareVague(claim, passage).map((each) => [
    claim.slice(each.claim.start, each.claim.end),
    passage.slice(each.passage?.start, each.passage?.end),
    each.outcome,
  ]);
  expect(found).toEqual([[own, theirs, 'other']]);
});

test.each([
  ['Hundreds of guests came.', 'It had 250 guests.'],
  ['Hundreds of people came.', 'It had 250 guests, and then 12 guests.'],
  ['Thousands of guests came.', 'More than 900 guests came.'],
  ['Hundreds of guests came.', 'It had 12 rooms.'],
  ['Thousands came.', 'It had 12 guests.'],
])('%s may be said beside %s', (claim, passage) => {
  expect(compareVague(claim, passage)).toEqual([]);
});
