import { expect, test } from 'vitest';
import { SAME, share } from './proposal.ts';

const span = (start: number, end: number) => ({ start, end });

test.each([
  ['all, where they are the same', span(10, 20), span(10, 20), 1],
  ['all, where one stands in the other', span(10, 50), span(20, 30), 1],
  ['half, where half of the shorter one is shared', span(10, 20), span(15, 45), 0.5],
  ['nothing, where they touch', span(10, 20), span(20, 30), 0],
])('two spans share %s', (_, a, b, expected) => {
  expect(share(a, b)).toBe(expected);
  expect(share(b, a)).toBe(expected);
});

test('spans that stand apart share nothing, however far', () => {
  expect(share(span(10, 20), span(25, 35))).toBeLessThan(0);
  expect(share(span(10, 20), span(900, 910))).toBeLessThan(0);
});

test('an empty span shares nothing, rather than no number', () => {
  expect(share(span(10, 10), span(5, 20))).toBe(0);
  expect(share(span(10, 10), span(10, 10))).toBe(0);
});

test('one of two spans is enough where most of the shorter one is shared, but not at half', () => {
  expect(share(span(10, 20), span(14, 45))).toBeGreaterThanOrEqual(SAME);
  expect(share(span(10, 20), span(15, 45))).toBeLessThan(SAME);
});
