import { expect, test } from 'vitest';
import { definite } from './definite.ts';

test.each([
  ['United Kingdom', 'the United Kingdom'],
  ['White House', 'the White House'],
  ['U.K.', 'the U.K.'],
  ['the Refugee Council', 'the Refugee Council'],
  ['Orrin Press', 'Orrin Press'],
  ['Norway', 'Norway'],
  ['Council', 'Council'],
])('%s in a sentence is “%s”', (name, expected) => {
  expect(definite(name)).toBe(expected);
});
