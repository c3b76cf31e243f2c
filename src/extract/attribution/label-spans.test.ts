import { describe, expect, test } from 'vitest';
import type { Labels, Tag } from '../../reading/labels.ts';
import { labelSpans, meanProbability, piecesIn, wordStarts } from './label-spans.ts';

/** Labels of words with one piece each, four letters apart; `sentences` gives the sentence of each. */
function labelsOf(
  probabilities: Partial<Record<Tag, readonly number[]>>,
  sentences?: number[],
): Labels {
  const count = Math.max(...Object.values(probabilities).map(({ length }) => length));
  const starts = Int32Array.from({ length: count }, (_, i) => i * 4);
  return {
    ...{ count, starts, ends: starts.map((start) => start + 3) },
    sentence: Int32Array.from(sentences ?? new Array<number>(count).fill(0)),
    probability: (piece, tag) => probabilities[tag]?.[piece] ?? 0,
    kinds: () => [],
    otherEvent: () => 0,
    importance: () => 0,
    approved: () => 0,
    link: (_content, _to, begins) => begins.map(() => 0),
  };
}

const ranges = (...given: Parameters<typeof labelSpans>) =>
  labelSpans(...given).map(({ from, to }) => [from, to]);

describe('runs of a label', () => {
  test('need one likely word, and go on over less likely ones', () => {
    const labels = labelsOf({ content: [0.4, 0.9, 0.4, 0.2, 0.4] });
    expect(ranges(labels, 'content', 0.5)).toEqual([[1, 3]]);
  });

  test('end with their sentence', () => {
    const labels = labelsOf({ source: [0.9, 0.9, 0.9] }, [0, 0, 1]);
    expect(ranges(labels, 'source', 0.3)).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  test('hold whole words', () => {
    const labels = { ...labelsOf({ cue: [0.9, 0.1, 0.1] }) };
    const starts = Int32Array.from([0, 0, 8]);
    expect(wordStarts({ ...labels, starts })).toEqual([0, 2]);
    expect(ranges({ ...labels, starts }, 'cue', 0.5)).toEqual([[0, 2]]);
  });

  test('have the mean of their words as probability', () => {
    const [span] = labelSpans(labelsOf({ cue: [0.9, 0.5, 0] }), 'cue', 0.5);
    expect(span?.probability).toBeCloseTo(0.7);
    expect(meanProbability(labelsOf({ cue: [1] }), { from: 1, to: 1 }, 'cue')).toBe(0);
  });
});

test('word pieces are found by the offsets of their words', () => {
  const labels = labelsOf({ cue: [0, 0, 0, 0] });
  expect(piecesIn(labels, { start: 4, end: 12 })).toEqual({ from: 1, to: 3 });
  expect(piecesIn(labels, { start: 5, end: 6 })).toEqual({ from: 2, to: 2 });
});
