import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { lazyStore } from '../guilds/db/lazy.ts';
import { ConfigError } from '../runtime/config.ts';
import { createLog } from '../runtime/log.ts';
import { type BackupSettings, scheduleBackups } from './scheduled-backups.ts';

const NIGHT = '30 3 * * *';
const MINUTE = 60_000;

/** Backups of a database that is there, by a clock that goes on by a minute at each. */
async function scheduled(more: Partial<BackupSettings> = {}) {
  const home = mkdtempSync(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => {
    rmSync(home, { recursive: true });
  });
  const path = join(home, 'verbatim.db');
  const store = lazyStore(`file:${path}`);
  await store.ready();
  onTestFinished(store.close);
  const folder = join(home, 'backups');
  let time = Date.parse('2024-05-01T03:30:00Z');
  const results: boolean[] = [];
  const known: Date[] = [];
  const backups = await scheduleBackups({
    ...{ url: `file:${path}`, folder, at: NIGHT, keep: 2, log: createLog({ level: 'silent' }) },
    now: () => new Date((time += MINUTE)),
    meter: { backedUp: (good) => results.push(good), lastBackup: (at) => known.push(at) },
    ...more,
  });
  onTestFinished(backups.stop);
  return { backups, folder, path, results, known, names: () => readdirSync(folder).sort() };
}

test('the newest are kept, and nothing else in the folder is touched', async () => {
  const { backups, folder, names, results } = await scheduled();
  for (const name of ['verbatim-old.db', 'notes.txt', 'verbatim-20240101-000000.db.part']) {
    writeFileSync(join(folder, name), 'x');
  }
  await Promise.all([backups.run(), backups.run(), backups.run()]);
  expect(results).toEqual([true, true, true]);
  expect(names()).toEqual([
    ...['notes.txt', 'verbatim-20240501-033200.db', 'verbatim-20240501-033300.db'],
    'verbatim-old.db',
  ]);
  const copy = new DatabaseSync(join(folder, 'verbatim-20240501-033300.db'), { readOnly: true });
  expect(copy.prepare('select count(*) as n from guild').get()).toEqual({ n: 0 });
  copy.close();
});

test('the one just made is kept, though the clock has gone back', async () => {
  for (const keep of [1, 2]) {
    const times = ['2031-01-01', '2031-01-02', '2024-05-01'].map((day) => new Date(day));
    const { backups, names } = await scheduled({
      keep,
      now: () => times.shift() ?? new Date(0),
    });
    for (let i = 0; i < 3; i++) await backups.run();
    const later = keep === 1 ? [] : ['verbatim-20310102-000000.db'];
    expect(names()).toEqual(['verbatim-20240501-000000.db', ...later]);
  }
});

test('one that fails is counted, and takes none of the earlier ones', async () => {
  const { backups, folder, path, names, results } = await scheduled({ keep: 1 });
  await backups.run();
  const [good = ''] = names();
  const before = readFileSync(join(folder, good));
  writeFileSync(path, 'no database any more');
  rmSync(`${path}-wal`, { force: true });
  await backups.run();
  expect(results).toEqual([true, false]);
  expect(names()).toEqual([good]);
  expect(readFileSync(join(folder, good)).equals(before)).toBe(true);
});

test('one is made when its time has come', async () => {
  vi.useFakeTimers({
    now: new Date(2024, 4, 1, 3, 29),
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
  });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { names, results } = await scheduled();
  vi.advanceTimersByTime(2 * MINUTE);
  vi.useRealTimers();
  await expect.poll(() => results, { timeout: 20_000 }).toEqual([true]);
  expect(names()).toHaveLength(1);
});

test('the newest that is there at the start is known', async () => {
  const none = await scheduled();
  expect(none.known).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const stamp of ['20240430-033000', '20240501-013000', '20240429-235959'])
    writeFileSync(join(folder, `verbatim-${stamp}.db`), 'x');
  writeFileSync(join(folder, 'verbatim-20250101-000000.db.part'), 'x');
  const { known, results } = await scheduled({ folder });
  expect(known).toEqual([new Date('2024-05-01T01:30:00Z')]);
  expect(results).toEqual([]);
});

test('a folder that can’t be used is told at the start, in one line, and counted', async () => {
  const logged: string[] = [];
  const log = createLog({ level: 'info', write: (line) => logged.push(line) });
  const folder = join(import.meta.dirname, 'scheduled-backups.ts', 'in-a-file');
  const { results } = await scheduled({ folder, log });
  expect(results).toEqual([false]);
  expect(logged).toEqual([expect.stringContaining('BACKUP_DIR can’t be used: ENOTDIR')]);
  expect(logged[0]).not.toContain('stack');
});

test('PostgreSQL and times that can’t be read are refused', async () => {
  const refused = { url: 'postgres://bot@127.0.0.1/verbatim' };
  await expect(scheduled(refused)).rejects.toThrow(/^BACKUP_DIR is for a database in a file/);
  await expect(scheduled({ at: '99 3 * * *' })).rejects.toThrow(/^BACKUP_AT is wrong/);
  await expect(scheduled({ at: '99 3 * * *' })).rejects.toThrow(ConfigError);
});
