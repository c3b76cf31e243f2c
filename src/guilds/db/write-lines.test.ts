import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createWriteLines } from './write-lines.ts';

/** A change that is over when it is told so. */
function held() {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const end = () => {
    resolve(undefined);
  };
  return { change: () => promise, end };
}

test('a guild’s changes come one after the other, others’ beside them', async () => {
  const inLine = createWriteLines();
  const order: string[] = [];
  const first = held();
  const note = (name: string) => async () => {
    order.push(name);
    await nextTurn();
    order.push(`${name} over`);
  };
  const all = [
    inLine('a', first.change),
    inLine('a', note('second')),
    inLine('a', note('third')),
    inLine('b', note('other')),
  ];
  await all[3];
  expect(order).toEqual(['other', 'other over']);
  first.end();
  await Promise.all(all);
  expect(order.slice(2)).toEqual(['second', 'second over', 'third', 'third over']);
});

test('one that fails lets the next one go on', async () => {
  const inLine = createWriteLines();
  const failed = inLine('a', () => Promise.reject(new Error('no')));
  const next = inLine('a', () => Promise.resolve('done'));
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('done');
});

test('who waits too long is told that others are at it, and is not done later', async () => {
  const inLine = createWriteLines(20);
  const first = held();
  const before = inLine('a', first.change);
  let isDone = false;
  const late = inLine('a', () => Promise.resolve((isDone = true)));
  await expect(late).rejects.toMatchObject({ kind: 'busy' });
  first.end();
  await before;
  expect(await inLine('a', () => Promise.resolve('now'))).toBe('now');
  expect(isDone).toBe(false);
});
