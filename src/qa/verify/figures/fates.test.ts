import { expect, test } from 'vitest';
import { compareFigures } from './figures.ts';

const outcomes = (claim: string, passage: string) =>
  compareFigures(claim, passage).map(({ outcome }) => outcome);

test.each([
  ['Three people died in the fire.', 'Twenty-nine people were injured in the fire.'],
  ['Three people were hurt.', 'The fire killed 29 people.'],
  ['Three people were rescued.', 'The flood left 29 people missing.'],
  ['Twelve people were arrested.', 'The fire killed 29 people and went on.'],
])('those who fared otherwise are no other figure: %s – %s', (claim, passage) => {
  expect(outcomes(claim, passage)).toEqual(['unmet']);
});

test.each([
  ['Three people died in the fire.', 'Twenty-nine people were killed in the fire.'],
  ['The fire killed 3 people.', 'The fire killed 29 people and injured five others.'],
  ['Three people came.', 'Twenty-nine people came.'],
])('those who fared alike are: %s – %s', (claim, passage) => {
  expect(outcomes(claim, passage)).toEqual(['other']);
});
