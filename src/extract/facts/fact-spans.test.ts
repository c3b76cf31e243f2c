import { expect, test } from 'vitest';
import { LABELLED_KINDS, type Labels, type Tag } from '../../reading/labels.ts';
import { factSpansOf } from './fact-spans.ts';

function labelsOf(
  probabilities: Partial<Record<Tag, readonly number[]>>,
  kind = 'casualty',
): Labels {
  const count = probabilities.fact?.length ?? 0;
  const starts = Int32Array.from({ length: count }, (_, i) => i * 4);
  return {
    ...{ count, starts, ends: starts.map((start) => start + 3), sentence: new Int32Array(count) },
    probability: (piece, tag) => probabilities[tag]?.[piece] ?? 0,
    kinds: () => LABELLED_KINDS.map((each) => (each === kind ? 0.8 : 0.2 / 22)),
    otherEvent: () => 0.7,
    importance: () => 0.6,
    approved: () => 0,
    link: () => [],
  };
}

const INSIDE = { fact: [0.9, 0.9, 0.9, 0.9] };

test('a span goes from a likely begin to a likely end, with its kind and event', () => {
  const [span, ...others] = factSpansOf(
    labelsOf({ ...INSIDE, factBegins: [0, 0.9, 0, 0], factEnds: [0, 0, 0, 0.9] }),
  );
  expect(span).toMatchObject({ from: 1, to: 4, otherEvent: 0.7 });
  expect(span?.kinds[0]).toEqual({ kind: 'casualty', probability: 0.8 });
  expect(others).toEqual([]);
});

test('of spans that overlap the likelier one stays', () => {
  const spans = factSpansOf(
    labelsOf({ ...INSIDE, factBegins: [0.9, 0, 0.5, 0], factEnds: [0, 0, 0, 0.9] }),
  );
  expect(spans.map(({ from, to }) => [from, to])).toEqual([[0, 4]]);
});

test('two that do not are both kept, in the order of the text', () => {
  const spans = factSpansOf(
    labelsOf({ ...INSIDE, factBegins: [0.9, 0, 0.95, 0], factEnds: [0, 0.9, 0, 0.95] }),
  );
  expect(spans.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 4],
  ]);
});

test('what no editor would keep is none', () => {
  expect(
    factSpansOf(labelsOf({ fact: [0.1, 0.1], factBegins: [0.2, 0], factEnds: [0, 0.2] })),
  ).toEqual([]);
});
