import { describe, expect, test } from 'vitest';
import type { EntityType, Name } from './entity-type.ts';
import { bearerOf, handles, isSame, isSurnameOf, type Calls } from './same-entity.ts';

/** Words of a name as they are compared: those that only join are left out. */
function keysOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(' ')
    .filter((word) => !/^(?:of|for)$/.test(word));
}

function nameOf(text: string, more: Partial<Name> = {}): Name {
  return { text, keys: keysOf(text), role: '', titled: false, definite: false, ...more };
}

describe('a name means one that is known', () => {
  test.each<[string, string, EntityType, string]>([
    ['by its last word', 'Ann Marsh', 'person', 'Marsh'],
    ['by its first word, where it is a person', 'Ann Marsh', 'person', 'Ann'],
    [
      'by its first word, where it is a body that says so',
      'Tarn Town Council',
      'organisation',
      'Tarn',
    ],
    ['by its last words', 'Velm Ferry Workers', 'organisation', 'Ferry Workers'],
    ['where it is fuller', 'Marsh', 'person', 'Ann Marsh'],
    ['by its last word, before “Jr.”', 'Cal Orn Jr', 'person', 'Orn'],
    ['where it is the same', 'Norway', 'country', 'Norway'],
    ['by its initials', 'Velm Port Authority', 'organisation', 'VPA'],
    ['of which the initials are known', 'VPA', 'organisation', 'Velm Port Authority'],
    ['whose body it is, and more', 'Council of Tarn', 'organisation', 'Tarn Council'],
    ['that says so behind', 'Tarn Council', 'organisation', 'Council of Tarn'],
  ])('%s: %s, %s, and %s', (_, known, type, name) => {
    expect(isSame(keysOf(known), nameOf(name), { name: known, type })).toBe(true);
  });
});

describe('a name means another', () => {
  test.each<[string, string, EntityType, string]>([
    ['by another last word', 'Ann Marsh', 'person', 'Ann Berg'],
    ['by a word in the middle', 'Velm Port Authority', 'organisation', 'Port'],
    ['by the first word of what is no body', 'Tarn Ferry', 'organisation', 'Tarn'],
    ['by the letters of two words', 'Velm Port', 'organisation', 'VP'],
    ['by “Jr.”', 'Cal Orn', 'person', 'Cal Orn Jr'],
    ['without it', 'Cal Orn III', 'person', 'Cal Orn'],
    ['by letters in another order', 'Velm Port Authority', 'organisation', 'VAP'],
    ['with more words than the initials', 'Velm Port Authority', 'organisation', 'VPA Orn'],
    ['where a country has more words', 'South Norway', 'country', 'Norway'],
    ['where it only tells whose a body is', 'Bank of Norway', 'organisation', 'Norway'],
    ['where it only tells for whom', 'Union for Tarn Bay', 'organisation', 'Tarn Bay'],
    ['where the body came later', 'Norway', 'organisation', 'Bank of Norway'],
    ['where it is half of whose it is', 'Union of Tarn-Velm', 'organisation', 'Velm'],
  ])('%s: %s, %s, and %s', (_, known, type, name) => {
    expect(isSame(keysOf(known), nameOf(name), { name: known, type })).toBe(false);
  });
});

test.each<[EntityType, 'male' | undefined, 'female' | undefined, boolean]>([
  ['person', 'male', 'female', false],
  ['person', 'male', undefined, true],
  ['person', undefined, 'female', true],
  ['organisation', 'male', 'female', true],
])('a %s that is %s and a name that is %s: %s', (type, known, called, same) => {
  const entity = { name: 'Orin Marsh', type, ...(known && { gender: known }) };
  const name = nameOf('Marsh', called && { gender: called });
  expect(isSame(['orin', 'marsh'], name, entity)).toBe(same);
});

test('two of one gender may be one', () => {
  const entity = { name: 'Ann Marsh', type: 'person', gender: 'female' } as const;
  expect(isSame(['ann', 'marsh'], nameOf('Marsh', { gender: 'female' }), entity)).toBe(true);
});

test('a name of more than two words is looked up by its initials as well', () => {
  expect(handles(['velm', 'port', 'authority'])).toEqual(['velm', 'port', 'authority', 'vpa']);
  expect(handles(['velm', 'port'])).toEqual(['velm', 'port']);
});

test.each<[string, EntityType, string, boolean]>([
  ['Ann Marsh', 'person', 'Marsh', true],
  ['Ann Marsh', 'person', 'Ann', false],
  ['Cal Marsh Sr', 'person', 'Marsh', true],
  ['Ann Lee Marsh', 'person', 'Marsh', true],
  ['Ann Marsh', 'person', 'Marsh Orn', false],
  ['Ann Marsh', 'organisation', 'Marsh', false],
])('whether of %s, a %s, “%s” is the last name: %s', (known, type, name, isSurname) => {
  const entity = { name: known, type };
  const all = new Map([[entity, keysOf(known)]]);
  expect(isSurnameOf(nameOf(name), entity, all)).toBe(isSurname);
});

describe('a last name that several bear', () => {
  const [ann, bo] = (['Ann Marsh', 'Bo Marsh'] as const).map((name) => ({
    name,
    type: 'person' as const,
  }));
  const bearer = (calls: readonly (Calls | undefined)[]): string | undefined => {
    const known = [ann, bo].flatMap((each) => each ?? []);
    const all = new Map(known.flatMap((each, i) => (calls[i] ? [[each, calls[i]] as const] : [])));
    return bearerOf(known, all)?.name;
  };

  test.each<[string, readonly (Calls | undefined)[], string]>([
    [
      'who was named first',
      [
        { whole: 1, bare: 0, subject: 1 },
        { whole: 1, bare: 0, subject: 1 },
      ],
      'Ann Marsh',
    ],
    [
      'who was called so before',
      [
        { whole: 1, bare: 0, subject: 1 },
        { whole: 1, bare: 1, subject: 1 },
      ],
      'Bo Marsh',
    ],
    [
      'who does something',
      [
        { whole: 1, bare: 0, subject: 0 },
        { whole: 1, bare: 0, subject: 1 },
      ],
      'Bo Marsh',
    ],
    [
      'the first, where none does anything',
      [
        { whole: 1, bare: 0, subject: 0 },
        { whole: 1, bare: 0, subject: 0 },
      ],
      'Ann Marsh',
    ],
    [
      'the first, who was named once more',
      [
        { whole: 2, bare: 0, subject: 1 },
        { whole: 1, bare: 0, subject: 1 },
      ],
      'Ann Marsh',
    ],
    [
      'the other, if the first was named in whole much oftener',
      [
        { whole: 3, bare: 0, subject: 1 },
        { whole: 1, bare: 0, subject: 1 },
      ],
      'Bo Marsh',
    ],
    [
      'the first of those who were called so',
      [
        { whole: 5, bare: 1, subject: 1 },
        { whole: 1, bare: 2, subject: 1 },
      ],
      'Ann Marsh',
    ],
    [
      'one who was never called, if the other was twice',
      [{ whole: 2, bare: 0, subject: 1 }, undefined],
      'Bo Marsh',
    ],
  ])('means %s', (_, calls, name) => {
    expect(bearer(calls)).toBe(name);
  });

  test('means nobody where nobody bears it', () => {
    expect(bearerOf([], new Map())).toBeUndefined();
  });
});
