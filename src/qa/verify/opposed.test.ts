import { expect, test } from 'vitest';
import { isOpposed } from './opposed.ts';

test.each([
  ['Prices fell in May.', 'In May prices rose by 2%.'],
  ['The board rejected the plan.', 'The plan was accepted by the board.'],
  ['It closes before noon.', 'It closes after noon.'],
  ['All of them came.', 'Some of them came.'],
])('%s – %s', (claim, passage) => {
  expect(isOpposed(claim, passage)).toBe(true);
});

test.each([
  ['Prices rose in May.', 'In May prices climbed by 2%.'],
  ['Prices rose in May, then fell.', 'In May prices rose by 2%, and fell in June.'],
  ['Prices fell in May.', 'Prices fell in May, and wages rose.'],
  ['Nine towns came.', 'It rose by 2%.'],
  ['It opened on Friday.', 'It opened after several days.'],
])('not: %s – %s', (claim, passage) => {
  expect(isOpposed(claim, passage)).toBe(false);
});
