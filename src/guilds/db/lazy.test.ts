import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { revisionOf } from '../items/guild-rows.ts';
import { lazyStore } from './lazy.ts';
import { onSqlite } from '../../../tests/guilds/engines.ts';
import { done, event, guild, tell } from '../../../tests/guilds/fixtures.ts';

onSqlite('a store opened when needed', ({ address }) => {
  it('is new until something needs it', async () => {
    const url = await address();
    const store = lazyStore(url);
    expect(store.isNew()).toBe(true);
    await store.close();
    expect(existsSync(url.slice('file:'.length))).toBe(false);
    expect(await revisionOf(store, guild)).toBe(0);
    expect(store.isNew()).toBe(false);
    done(await tell(store, [event()]));
    await store.close();
    const again = lazyStore(url);
    expect(again.isNew()).toBe(false);
    expect(await revisionOf(again, guild)).toBe(1);
    await again.close();
  });

  it('is tried again after it could not be opened', async () => {
    const url = await address();
    const store = lazyStore(`${url}/below/a/file`);
    const first = lazyStore(url);
    await first.ready();
    await expect(store.ready()).rejects.toMatchObject({ name: 'StoreFault' });
    await expect(store.ready()).rejects.toMatchObject({ name: 'StoreFault' });
    await store.close();
    await first.close();
  });
});
