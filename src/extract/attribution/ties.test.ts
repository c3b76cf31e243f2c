import { expect, test } from 'vitest';
import type { Labels } from '../../reading/labels.ts';
import { likeliest } from './ties.ts';

/** Ten word pieces, the last two in a sentence of their own; no tie is stronger than another. */
const labels: Labels = {
  ...{ count: 10, starts: Int32Array.from({ length: 10 }, (_, i) => i * 4) },
  ends: Int32Array.from({ length: 10 }, (_, i) => i * 4 + 3),
  sentence: Int32Array.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 1]),
  probability: () => 0.5,
  kinds: () => [],
  otherEvent: () => 0,
  importance: () => 0,
  approved: () => 0,
  link: (_content, _to, begins) => begins.map(() => 0),
};
const content = { from: 2, to: 6, probability: 0.9 };
const cue = (from: number, to: number) => ({ from, to, probability: 0.8 });

test('the one in the same sentence is likeliest', () => {
  expect(likeliest(labels, content, 'cue', [cue(0, 1), cue(8, 9)])?.span).toEqual(cue(0, 1));
});

test('one whose label runs into what is said counts as far as it stands outside', () => {
  expect(likeliest(labels, content, 'cue', [cue(1, 4), cue(8, 9)])?.span).toEqual(cue(1, 2));
  expect(likeliest(labels, content, 'cue', [cue(5, 8), cue(8, 9)])?.span).toEqual(cue(6, 8));
});

test('one within what is said is none', () => {
  expect(likeliest(labels, content, 'cue', [cue(3, 4)])).toBeUndefined();
});
