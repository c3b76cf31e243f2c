import { describe, expect, test } from 'vitest';
import { LayeredMap } from './layered-map.ts';

const base = new Map([
  ['a', 1],
  ['b', 2],
]);

describe.each([
  ['nothing', {}, { a: 1, b: 2 }],
  ['another value', { a: 9 }, { a: 9, b: 2 }],
  ['a new entry', { c: 3 }, { c: 3, a: 1, b: 2 }],
  ['one without an entry of the base', { a: undefined }, { b: 2 }],
  ['one without what was not there', { c: undefined }, { a: 1, b: 2 }],
])('a map with %s over it', (_, changes, all) => {
  const wanted = new Map<string, number>(Object.entries(all));
  const map = new LayeredMap<number>(base, new Map(Object.entries(changes)), () => wanted);

  test.each(['a', 'b', 'c', 'd'])('knows of %s what it should', (key) => {
    expect(map.get(key)).toBe(wanted.get(key));
    expect(map.has(key)).toBe(wanted.has(key));
  });

  test('gives all in their order, each way', () => {
    expect(map.size).toBe(wanted.size);
    expect([...map]).toEqual([...wanted]);
    expect([...map.entries()]).toEqual([...wanted]);
    expect([...map.keys()]).toEqual([...wanted.keys()]);
    expect([...map.values()]).toEqual([...wanted.values()]);
    const visited: unknown[] = [];
    map.forEach((value, key, of) => visited.push([key, value, of === map]));
    expect(visited).toEqual([...wanted].map(([key, value]) => [key, value, true]));
  });
});
