import { describe, expect, test } from 'vitest';
import { anyOf, words } from '../words.ts';
import { isMonth } from './calendar.ts';
import { isPerson, isPlural, isSpeaker, isWho } from './nouns.ts';
import { genderOf, isOfTitle, isTitle, singular } from './titles.ts';
import { unitSort } from './units.ts';

test('the longest alternative comes first, and marks stand for themselves', () => {
  expect(anyOf(['sep', 'sept', 'a.m'])).toBe('sept|sep|a\\.m');
  expect(words('  one two\n three ')).toEqual(['one', 'two', 'three']);
});

test.each(['october', 'oct', 'sept.', 'may'])('%s is a month', (word) => {
  expect(isMonth(word)).toBe(true);
});

test.each([
  ['dollars', 'money'],
  ['pennies', 'money'],
  ['centuries', 'duration'],
  ['inches', 'measure'],
  ['percent', 'percent'],
  ['people', undefined],
])('%s measure %s', (unit, sort) => {
  expect(unitSort(unit)).toBe(sort);
});

describe('words for persons', () => {
  test.each([
    ['witnesses', 'witness'],
    ['spokesmen', 'spokesman'],
    ['deputies', 'deputy'],
    ['boss', 'boss'],
  ])('one of the %s is a %s', (many, one) => {
    expect(singular(many)).toBe(one);
    expect(isTitle(many)).toBe(true);
  });

  test('an office tells a gender where its word does', () => {
    expect(['mrs.', 'chairman', 'minister', 'fiona'].map(genderOf)).toEqual([
      ...['female', 'male', undefined, 'female'],
    ]);
  });

  test('a body may be asked for by "who" and is no person; a report only speaks', () => {
    expect([isWho('council'), isPerson('council'), isSpeaker('council')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([isWho('report'), isSpeaker('reports')]).toEqual([false, true]);
    expect([isWho('voters'), isPlural('voters')]).toEqual([true, true]);
  });

  test('many of an office are no title before a name', () => {
    expect([isOfTitle('former'), isOfTitle('minister'), isOfTitle('residents')]).toEqual([
      ...[true, true, false],
    ]);
  });
});
