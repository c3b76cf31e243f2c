import { expect, test } from 'vitest';
import { StoreFault } from '../guilds/db/faults.ts';
import { lazyStore } from '../guilds/db/lazy.ts';
import { meteredStore } from './metered.ts';

test('faults of the store are counted by kind, and not what a rule refuses', async () => {
  const counted: string[] = [];
  for (const kind of ['crowded', 'reports', 'gone', 'left'] as const) {
    const write = () => Promise.reject(new StoreFault(kind));
    const failing = { ...lazyStore('file:not-opened.db'), write };
    const store = meteredStore(failing, { storeFailed: (each) => counted.push(each) });
    await expect(store.write(() => Promise.resolve())).rejects.toMatchObject({ kind });
  }
  expect(counted).toEqual(['crowded', 'gone']);
});
