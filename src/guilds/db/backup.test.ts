import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { readAudit } from '../items/audit.ts';
import { backUp, restoreFrom } from './backup.ts';
import { migrations } from './migrations.ts';
import { openStore } from './store.ts';
import { backup } from '../../cli/backup.ts';
import { restore } from '../../cli/restore.ts';
import { askFor } from '../../../tests/on-demand.ts';
import { runHere } from '../../../tests/programs.ts';
import { at, done, event, fact, guild, tell, withEvent } from '../../../tests/guilds/fixtures.ts';

let folder: string;
let file: string;
let url: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-backup-'));
  file = join(folder, 'verbatim.db');
  url = `file:${file}`;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function storeWithEvent(address = url) {
  const store = await openStore(address);
  await withEvent(store);
  return store;
}

/** The revisions in a database's log, oldest first. */
async function revisionsIn(path: string): Promise<readonly number[]> {
  const store = await openStore(`file:${path}`);
  const log = await readAudit(store, guild, { limit: 1e6 });
  await store.close();
  return log.map(({ revision }) => revision).reverse();
}

it('backs up one moment of a database that another process writes to', async () => {
  const store = await storeWithEvent();
  const script = await askFor(inject('writer'));
  const writer = spawn(process.execPath, [script, url, guild, 'a,b', '10000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(writer.stdout, 'data');
  for (const name of ['one.db', 'two.db', 'three.db']) {
    await backUp(url, join(folder, 'backups', name));
    const revisions = await revisionsIn(join(folder, 'backups', name));
    expect(revisions.length).toBeGreaterThan(3);
    expect(revisions).toEqual(revisions.map((_, i) => i + 1));
  }
  writer.kill('SIGKILL');
  await once(writer, 'close');
  await store.close();
});

it('brings a backup back, and keeps what it replaces', async () => {
  const store = await storeWithEvent();
  const backup = join(folder, 'backup.db');
  await backUp(url, backup);
  const before = await readFile(backup);
  done(await tell(store, [fact('sheds')]));
  await expect(backUp(url, backup)).rejects.toThrow('exists already');
  await expect(restoreFrom(backup, url, at)).rejects.toThrow(
    `${file} is in use. Stop the bot, then restore.`,
  );
  done(await tell(store, [fact('more')]));
  await store.close();

  const replaced = await restoreFrom(backup, url, at);
  expect(replaced).toBe(`${file}.replaced-20260301-120000`);
  expect(await revisionsIn(file)).toEqual([1, 2, 3]);
  expect(await revisionsIn(replaced ?? '')).toEqual([1, 2, 3, 4, 5]);
  // The backup is as it was, and nothing is left over.
  expect(await readFile(backup)).toEqual(before);
  expect((await readdir(folder)).sort()).toEqual([
    'backup.db',
    'verbatim.db',
    'verbatim.db.replaced-20260301-120000',
  ]);
});

it('restores where nothing is, and over a damaged database', async () => {
  await (await storeWithEvent()).close();
  const backup = join(folder, 'backup.db');
  await backUp(url, backup);
  const elsewhere = `file:${join(folder, 'new', 'place.db')}`;
  expect(await restoreFrom(backup, elsewhere, at)).toBeUndefined();
  expect(await revisionsIn(join(folder, 'new', 'place.db'))).toEqual([1, 2, 3]);

  await writeFile(file, 'no longer a database '.repeat(1000));
  await writeFile(`${file}-wal`, 'left over by a crash');
  await restoreFrom(backup, url, at);
  expect(await revisionsIn(file)).toEqual([1, 2, 3]);
  expect(await readdir(folder)).not.toContain('verbatim.db-wal');
});

it('refuses what is no backup, and leaves the database as it is', async () => {
  const store = await storeWithEvent();
  done(await tell(store, [event('second')]));
  await store.close();
  const path = join(folder, 'wrong.db');
  await expect(restoreFrom(path, url, at)).rejects.toThrow(`${path}: there is no such file.`);

  await writeFile(path, 'Dear database, '.repeat(1000));
  await expect(restoreFrom(path, url, at)).rejects.toThrow('is not a sound backup');

  await rm(path);
  const foreign = new DatabaseSync(path);
  foreign.exec('create table holidays (day text)');
  foreign.close();
  await expect(restoreFrom(path, url, at)).rejects.toThrow(
    `${path} is a database, but not one of this program.`,
  );

  await copyFile(file, path);
  const future = { ...migrations, '9999-future': { up: () => Promise.resolve() } };
  await (await openStore(`file:${path}`, { migrations: future })).close();
  await expect(restoreFrom(path, url, at)).rejects.toMatchObject({ kind: 'newer' });

  await copyFile(file, path);
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(0x55, 4096, 3 * 4096));
  await expect(restoreFrom(path, url, at)).rejects.toThrow(/is not a sound backup/);

  expect(await revisionsIn(file)).toEqual([1, 2, 3, 4]);
  const left = await readdir(folder);
  expect(left.filter((name) => name.startsWith('verbatim'))).toEqual(['verbatim.db']);
});

it('has programs for it, which say what they did or what is wrong', async () => {
  const run = async (name: string, ...args: string[]) => {
    const script = new URL(`../../cli/${name}.ts`, import.meta.url).pathname;
    const env = { ...process.env, DATABASE_URL: url };
    return promisify(execFile)(process.execPath, [script, ...args], { env, cwd: folder });
  };
  const mistake = async (program: typeof backup, DATABASE_URL = url) => {
    const { code, stdout, stderr } = await runHere(program, [], { settings: { DATABASE_URL } });
    expect({ failed: code !== 0, stdout }).toEqual({ failed: true, stdout: '' });
    return stderr;
  };
  expect(await mistake(backup)).toBe(`There is no database at ${file} yet.\n`);
  const steps = Object.keys(migrations).join(', ');
  expect((await run('migrate')).stdout).toBe(`The database is up to date: ${steps}.\n`);
  const path = join(folder, 'a.db');
  const given = await runHere(backup, [path], { settings: { DATABASE_URL: url } });
  expect(given).toEqual({ code: 0, stdout: `The backup is in ${path}.\n`, stderr: '' });
  expect((await run('backup')).stdout).toMatch(
    /^The backup is in backups\/verbatim-\d{8}-\d{6}\.db\.\n$/,
  );
  expect((await run('restore', 'a.db')).stdout).toMatch(
    /^The database is now that of a\.db\.\nThe one before is in .*\.replaced-\d{8}-\d{6}\.\n$/,
  );
  expect(await mistake(restore)).toContain('Expected one file.\n\nUsage: npm run restore');
  expect(await mistake(backup, 'postgres://bot:secret@localhost/verbatim')).toBe(
    'This database is in PostgreSQL, which has its own tool:\n  pg_dump --format=custom --file=FILE "$DATABASE_URL"\n',
  );
});
