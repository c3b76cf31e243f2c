import { expect, test } from 'vitest';
import { countryOf, demonymsOf, isCountry, isDemonym, isKnownPlace } from './gazetteer.ts';

test.each([
  ['Hungarian', 'Hungary'],
  ['swedish', 'Sweden'],
  ['Velmish', undefined],
])('%s is said of %s', (word, country) => {
  expect(countryOf(word)).toBe(country);
});

test('of several countries the one that is named', () => {
  const [first, second] = [countryOf('korean'), countryOf('korean', new Set(['North Korea']))];
  expect(first).toBe('South Korea');
  expect(second).toBe('North Korea');
  expect(countryOf('korean', new Set(['Norway']))).toBe('South Korea');
});

test('the people of a country are called', () => {
  expect(demonymsOf('Hungary')).toContain('Hungarian');
  expect(demonymsOf('United Kingdom')).toContain('British');
  expect(demonymsOf('United Kingdom').every((each) => /^\p{Lu}[^.]{2,}/u.test(each))).toBe(true);
  expect(demonymsOf('Velm')).toEqual([]);
});

test.each([
  ['Koreans', true],
  ['Swiss', true],
  ['european', true],
  ['Europeans', true],
  ['Velmish', false],
])('%s is a people: %s', (word, expected) => {
  expect(isDemonym(word)).toBe(expected);
});

test.each([
  ['Norway', true],
  ['the Netherlands', true],
  ['NORWAY', true],
  ['European Union', false],
  ['United Nations', false],
  ['Velm', false],
])('%s is a country: %s', (name, expected) => {
  expect(isCountry(name)).toBe(expected);
});

test.each([
  ['London', true],
  ['new york', true],
  ['Texas', true],
  ['Velm', false],
])('%s is a known place: %s', (name, expected) => {
  expect(isKnownPlace(name)).toBe(expected);
});
