import { describe, expect, test } from 'vitest';
import {
  describe as told,
  PackError,
  shortened,
  shown,
  asWritten,
  type Problem,
} from './problems.ts';

const problem: Problem = { file: 'pack/facts.json', what: 'this is amiss', remedy: 'Mend it.' };

describe('a problem is told', () => {
  test('with its file, what is wrong and what to do', () => {
    expect(told(problem)).toBe('pack/facts.json: this is amiss\n  to do:    Mend it.');
  });

  test('with what was expected, what was found and what comes nearest, in this order', () => {
    const whole = { ...problem, nearest: 'a boat', found: '"a goat"', expected: 'a text' };
    expect(told(whole).split('\n').slice(1)).toEqual([
      '  expected: a text',
      '  found:    "a goat"',
      '  nearest:  a boat',
      '  to do:    Mend it.',
    ]);
  });

  test.each<[string, NonNullable<Problem['place']>]>([
    [', line 12: ', { line: 12 }],
    [', fact "boat", field "quote": ', { item: { noun: 'fact', id: 'boat' }, field: 'quote' }],
    [', source 2: ', { item: { noun: 'source', id: 2 } }],
    [', entity "7": ', { item: { noun: 'entity', id: '7' } }],
    [', field "place": ', { field: 'place' }],
    [', field "": ', { field: '' }],
    [': ', {}],
  ])('with its place%s', (place, given) => {
    expect(told({ ...problem, place: given })).toContain(`pack/facts.json${place}this is amiss\n`);
  });

  test('with an empty text where one was found', () => {
    expect(told({ ...problem, found: '' })).toContain('\n  found:    \n');
  });
});

describe('an error of packs', () => {
  test('counts its problems, and lists them all with a blank line before each', () => {
    const other = { ...problem, file: 'pack/event.json' };
    const { message, problems, name } = new PackError([problem, other]);
    expect(message).toBe(`2 problems in the knowledge packs\n\n${told(problem)}\n\n${told(other)}`);
    expect(problems).toEqual([problem, other]);
    expect(name).toBe('PackError');
  });

  test('of one problem speaks of one', () => {
    expect(new PackError([problem]).message).toMatch(/^1 problem in the knowledge packs\n\n/);
  });
});

describe('a value is shown as it stands in a file', () => {
  test.each([
    ['Park', '"Park"'],
    [17, '17'],
    [null, 'null'],
    ['', '""'],
    [['a', { b: false }], '["a",{"b":false}]'],
  ])('%j', (value, expected) => {
    expect(shown(value)).toBe(expected);
    expect(asWritten(value)).toBe(expected);
  });

  test('and where none stands, that is said, or left out', () => {
    expect(shown(undefined)).toBe('nothing');
    expect(asWritten(undefined)).toBeUndefined();
  });

  test('shortened where it is long', () => {
    expect(shown('x'.repeat(198))).toBe(`"${'x'.repeat(198)}"`);
    expect(shown('x'.repeat(199))).toBe(`"${'x'.repeat(198)}…`);
  });
});

test('a text of 200 characters is whole, a longer one ends with its 199th', () => {
  const whole = `${'a'.repeat(199)}z`;
  expect(shortened(whole)).toBe(whole);
  expect(shortened(`${whole}!`)).toBe(`${'a'.repeat(199)}…`);
});
