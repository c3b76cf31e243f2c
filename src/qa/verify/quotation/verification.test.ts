import { expect, test } from 'vitest';
import { withSources, type Verification } from './verification.ts';

const parts = [
  { start: 3, end: 9 },
  { start: 12, end: 20 },
];
const words = [{ text: 'mill', space: false, state: 'same' }] as const;
const place = (source: string) => ({ source, start: 3, end: 20, parts });
const lengthOf = (source: string): number => source.length;

test.each(['verbatim', 'spliced'] as const)('%s: only the sources are others', (outcome) => {
  const found: Verification<string> = { outcome, places: [place('post'), place('courier')] };
  expect(withSources(found, lengthOf)).toEqual({
    outcome,
    places: [
      { source: 4, start: 3, end: 20, parts },
      { source: 7, start: 3, end: 20, parts },
    ],
  });
});

test.each(['same-words', 'altered', 'unknown'] as const)(
  '%s: how the two differ stays beside them',
  (outcome) => {
    const found: Verification<string> = { outcome, places: [{ ...place('post'), words }] };
    expect(withSources(found, lengthOf)).toEqual({
      outcome,
      places: [{ source: 4, start: 3, end: 20, parts, words }],
    });
  },
);

test('where there is no place, no source is asked for', () => {
  const none: Verification<string> = { outcome: 'unknown', places: [] };
  const found = withSources(none, () => expect.fail('there is no source'));
  expect(found).toEqual({ outcome: 'unknown', places: [] });
});
