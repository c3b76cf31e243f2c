import { expect, test } from 'vitest';
import { isOpposed, oppositesBeside } from './opposed.ts';

test.each([
  ['Prices fell in May.', 'In May prices rose by 2%.'],
  ['The board rejected the plan.', 'The plan was accepted by the board.'],
  ['It closes before noon.', 'It closes after noon.'],
  ['All of them came.', 'Some of them came.'],
  ['Prices went up in May.', 'Prices dropped in May.'],
  ['Prices are up 5% in May.', 'Prices dropped by 5% in May.'],
])('%s – %s', (claim, passage) => {
  expect(isOpposed(claim, passage)).toBe(true);
});

test.each([
  ['Prices rose in May.', 'In May prices climbed by 2%.'],
  ['Prices rose in May, then fell.', 'In May prices rose by 2%, and fell in June.'],
  ['Prices fell in May.', 'Prices fell in May, and wages rose.'],
  ['Nine towns came.', 'It rose by 2%.'],
  ['It opened on Friday.', 'It opened after several days.'],
  ['Velm was ahead at the break.', 'Velm scored after the break.'],
  ['Ten guests threw up.', 'Ten guests dropped out, sick.'],
  ['Two ended up in hospital.', 'Two fell ill.'],
])('not: %s – %s', (claim, passage) => {
  expect(isOpposed(claim, passage)).toBe(false);
});

test.each([
  ['It wants a weak dollar.', 'It wants a strong dollar.', ['weak → strong']],
  ['It cost 40 public sector jobs.', 'It cost 40 private sector jobs.', ['public → private']],
  ['It wants a weak dollar.', 'It wants a strong dollar and a weak euro.', ['weak → strong']],
  ['It wants a weak dollar.', 'It wants a weak dollar, not a strong dollar.', []],
  ['It wants a weak euro.', 'It wants a strong dollar.', []],
  ['It is weak and old.', 'It is strong and old.', []],
])('what is right before the same word: %s – %s', (claim, passage, expected) => {
  const found = oppositesBeside(claim, passage).map(
    ({ claim: own, passage: theirs }) =>
      `${claim.slice(own.start, own.end)} → ${passage.slice(theirs?.start, theirs?.end)}`,
  );
  expect(found).toEqual(expected);
});
