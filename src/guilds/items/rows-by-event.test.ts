import { expect, it } from 'vitest';
import { RowsByEvent } from './rows-by-event.ts';

const row = (id: string, revision = 1) => [id, { id, revision, body: id.toUpperCase() }] as const;
const three = RowsByEvent.of([row('a/1'), row('b/1'), row('a/2')]);

it('is a map of all rows, event by event', () => {
  expect(three.size).toBe(3);
  expect([...three.keys()]).toEqual(['a/1', 'a/2', 'b/1']);
  expect([...three].map(([id, { body }]) => [id, body])).toContainEqual(['b/1', 'B/1']);
  expect(three.get('a/2')?.body).toBe('A/2');
  expect([three.has('b/1'), three.has('b/2'), three.has('c/1')]).toEqual([true, false, false]);
  expect([...three.rowsOf('a').keys()]).toEqual(['a/1', 'a/2']);
  expect(three.rowsOf('c').size).toBe(0);
});

it('shares with a changed state the rows of all other events', () => {
  const now = three.with(new Map([['a/1', undefined], row('a/2', 2), row('c/1')]));
  expect([...now.keys()]).toEqual(['a/2', 'b/1', 'c/1']);
  expect(now.get('a/2')?.revision).toBe(2);
  expect(now.rowsOf('b')).toBe(three.rowsOf('b'));
  expect([three.size, three.get('a/2')?.revision]).toEqual([3, 1]);
  expect(three.with(new Map())).toBe(three);
});

it('has no event without rows', () => {
  const now = three.with(new Map([['b/1', undefined]]));
  expect([...now.groups().keys()]).toEqual(['a']);
});
