import { expect, test } from 'vitest';
import { covered, together } from './cover.ts';

const PASSAGE = 'Twelve guests from Florida dined on Friday, and Ann Orn paid $4.7m for the hall.';

test.each([
  ['Ann Orn paid for the hall.', 1],
  ['Orn paid 4.7 million dollars', 1],
  ['12 guests came from Fla.', 0.75],
  ['Thirteen guests dined', 2 / 3],
  ['Nobody else knows anything', 0],
  ['It was.', 1],
])('of “%s” so much is covered', (claim, share) => {
  expect(covered(claim, PASSAGE)).toBeCloseTo(share);
});

test('words from two clauses are not together', () => {
  const passage = 'Hearts was named best drama and Joey was the best comedy.';
  expect(together('Joey was the best comedy.', passage)).toBe(1);
  expect(together('Joey was the best drama.', passage)).toBe(0.5);
  expect(together('the best drama', passage)).toBe(0.5);
  expect(together('Vikings lost.', passage)).toBe(0.5);
});
