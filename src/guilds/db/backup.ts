/** Backups of an SQLite store, made while it is in use, and bringing one back. */
import { existsSync, renameSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DEFAULT_MIGRATION_TABLE } from 'kysely/migration';
import { FileError, UsageError } from '../../runtime/cli-errors.ts';
import { faultOf, StoreFault } from './faults.ts';
import { copyDatabase, inspect, whileUnused } from './sqlite.ts';
import { addressOf } from './address.ts';
import { openStore } from './store.ts';

/**
 * Writes the database at `url`, as it stands at one moment, to the new file `target`.
 * @throws FileError when there is no database, or `target` exists
 * @throws UsageError for PostgreSQL, which has its own tools
 */
export async function backUp(url: string, target: string): Promise<void> {
  const path = fileOf(url, 'pg_dump --format=custom --file=FILE "$DATABASE_URL"');
  if (!existsSync(path)) throw new FileError(`There is no database at ${path} yet.`);
  if (existsSync(target))
    throw new FileError(`${target} exists already. Name another file for the backup.`);
  await mkdir(dirname(target), { recursive: true });
  await viaPart(target, async (part) => {
    await copyDatabase(path, part);
    mustBeSound(part, path);
    await rename(part, target);
  });
}

/**
 * Puts the backup `from` in the place of the database at `url`; gives where the replaced one was moved to.
 * The database must not be in use. Nothing changes when the backup is no good.
 * @throws FileError when the backup is missing or no database of this program, or the database is in use
 * @throws StoreFault when the backup is newer than the program
 */
export async function restoreFrom(
  from: string,
  url: string,
  now: Date,
): Promise<string | undefined> {
  const path = fileOf(
    url,
    'pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" FILE',
  );
  if (!existsSync(from)) throw new FileError(`${from}: there is no such file.`);
  await mkdir(dirname(path), { recursive: true });
  const replaced = `${path}.replaced-${stamp(now)}`;
  return viaPart(path, async (part) => {
    await copyBackup(from, part);
    if (!existsSync(path)) {
      await rename(part, path);
      return undefined;
    }
    exchange(path, replaced, part);
    return replaced;
  });
}

/** A time as part of a file's name: 20131017-093000. */
export function stamp(time: Date): string {
  return time.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
}

function fileOf(url: string, command: string): string {
  const address = addressOf(url);
  if (address.engine === 'sqlite') return address.path;
  throw new UsageError(`This database is in PostgreSQL, which has its own tool:\n  ${command}`);
}

/** Works on a file beside `target` that disappears unless it was moved to its place. */
async function viaPart<T>(target: string, work: (part: string) => Promise<T>): Promise<T> {
  const part = `${target}.part`;
  await rm(part, { force: true });
  try {
    return await work(part);
  } finally {
    await rm(part, { force: true });
  }
}

/** Copies the backup and brings the copy to this version, so that only a good one takes the database's place. */
async function copyBackup(from: string, part: string): Promise<void> {
  try {
    await copyDatabase(from, part);
    mustBeSound(part, from);
  } catch (error) {
    throw isDamage(error)
      ? new FileError(`${from} is not a sound backup: ${String(error)}.`)
      : error;
  }
  const store = await openStore(`file:${part}`);
  await store.close();
}

function mustBeSound(copy: string, name: string): void {
  const { tables, flaws } = inspect(copy);
  if (!tables.includes('guild') || !tables.includes(DEFAULT_MIGRATION_TABLE))
    throw new FileError(`${name} is a database, but not one of this program.`);
  if (flaws[0] !== undefined) throw new StoreFault('damaged', `${name}: ${flaws[0]}`);
}

/** Moves `part` to `path`, and what was there to `replaced`. */
function exchange(path: string, replaced: string, part: string): void {
  const move = () => {
    // What a crash left beside the database belongs to it.
    for (const end of ['-wal', '-shm', '']) {
      if (existsSync(path + end)) renameSync(path + end, replaced + end);
    }
    renameSync(part, path);
  };
  try {
    whileUnused(path, move);
  } catch (error) {
    const fault = faultOf(error);
    if (fault instanceof StoreFault && fault.kind === 'busy')
      throw new FileError(`${path} is in use. Stop the bot, then restore.`);
    // A damaged database can't be locked, and is what backups are for.
    if (!isDamage(error)) throw fault;
    move();
  }
}

function isDamage(error: unknown): boolean {
  const fault = faultOf(error);
  return fault instanceof StoreFault && fault.kind === 'damaged';
}
