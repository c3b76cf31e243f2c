import { expect, test } from 'vitest';
import { hasNegation, isNegation } from './negation.ts';

test.each(['not', 'never', 'hardly', "didn't", "n't"])('%s denies', (word) => {
  expect(isNegation(word)).toBe(true);
});

test.each(['note', 'know', 'certainly'])('%s does not deny', (word) => {
  expect(isNegation(word)).toBe(false);
});

test.each(['who didnt come?', 'who won’t come?', 'was nobody hurt?'])('%s denies', (text) => {
  expect(hasNegation(text)).toBe(true);
});

test('what only looks like a denial is none', () => {
  expect(hasNegation('notable wonts of Cannes')).toBe(false);
});
