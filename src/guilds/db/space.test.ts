/** The disk that a file of an older version gives back, beside those who read and write it. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { at, guild, member } from '../../../tests/guilds/fixtures.ts';
import { countTurns } from '../../../tests/turns.ts';
import { guildLeft } from '../members/retention.ts';
import { keepUnfinished, listUnfinished } from '../members/unfinished.ts';
import { openStore } from './store.ts';

/** A store over a file that can't give space back in steps, most of which is empty. */
async function mostlyEmpty({ patience = 5000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-space-'));
  const path = join(folder, 'verbatim.db');
  const store = await openStore(`file:${path}`, { patience });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  await keepUnfinished(store, { guild, member, title: 'form', body: 'kept', at });
  const file = new DatabaseSync(path);
  file.exec(`
    pragma auto_vacuum = none; vacuum;
    create table filler as
      with recursive n(i) as (select 1 union all select i + 1 from n where i < 10000)
      select randomblob(2000) as body from n;
    delete from filler where rowid % 10 > 0;
    pragma wal_checkpoint(truncate);
  `);
  expect(file.prepare('pragma auto_vacuum').get()).toEqual({ auto_vacuum: 0 });
  file.close();
  return { store, path };
}

test('a file that is written anew holds up neither answers nor changes', async () => {
  const { store, path } = await mostlyEmpty();
  expect(statSync(path).size).toBeGreaterThan(20_000_000);
  const turns = countTurns();
  const under = { way: true };
  const done = store.giveSpaceBack().finally(() => (under.way = false));
  let changes = 0;
  while (under.way) {
    await guildLeft(store, `guild-${changes++}`, at);
    expect(await listUnfinished(store, guild, member)).toHaveLength(1);
    await pause(5);
  }
  await done;
  expect(turns.count()).toBeGreaterThan(20);
  expect(changes).toBeGreaterThan(5);
  const guilds = await store.read((db) => db.selectFrom('guild').select('id').execute());
  expect(guilds).toHaveLength(changes);
  expect(statSync(path).size).toBeLessThan(5_000_000);
});

test('what others hold for too long is told as busy, and is done another time', async () => {
  const { store, path } = await mostlyEmpty({ patience: 50 });
  const other = new DatabaseSync(path);
  other.exec('begin immediate');
  await expect(store.giveSpaceBack()).rejects.toMatchObject({ name: 'StoreFault', kind: 'busy' });
  other.exec('rollback');
  other.close();
  await store.giveSpaceBack();
  expect(statSync(path).size).toBeLessThan(5_000_000);
});
