import { expect, test } from 'vitest';
import { suggestion } from './suggest.ts';

test.each([
  ['harbor-fire', 'harbour-fire'],
  ['the-bridge-of-velm', 'bridge'],
  ['bridg', 'bridge'],
  ['qqzzxx', undefined],
])('%j was probably meant to be %s', (name, meant) => {
  expect(suggestion(name, ['harbour-fire', 'bridge'])).toBe(meant);
});
