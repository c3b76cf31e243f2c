/** Kysely over `node:sqlite`: the only file that knows Node's driver. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { backup, DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  SqliteAdapter,
  SqliteDialect,
  type DialectAdapter,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';
import { LRUCache } from 'lru-cache';

/**
 * How long a statement may block the event loop waiting for a lock, in milliseconds.
 * Longer waits are made of many attempts with pauses between, see store.ts.
 */
const lockWait = 20;

/** Opens the file, made with its folder if missing. Falls back to reading alone when nothing may be written. */
function openDatabase(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  try {
    return configured(new DatabaseSync(path, { timeout: lockWait }));
  } catch (error) {
    if (!readable(path)) throw error;
    return frozen(path, error);
  }
}

/** A dialect over one connection, opened when first used. Transactions take the write lock at once: a later upgrade would fail under load. */
export function sqliteDialect(path: string): SqliteDialect {
  const open = () =>
    new Promise<SqliteDatabase>((done) => {
      done(adapt(openDatabase(path)));
    });
  return new TransactionalDialect({ database: open });
}

/** Copies a database that may be in use, as it stands at one moment, to one plain file. */
export async function copyDatabase(from: string, target: string): Promise<void> {
  // Opened only to read, so that a backup stays as it is when it is brought back.
  const source = new DatabaseSync(from, { readOnly: true, timeout: lockWait });
  try {
    // All pages in one step: with several, each write of another process would start the copy again.
    await backup(source, target, { rate: 0x7fffffff });
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(target);
  try {
    copy.exec('pragma journal_mode = delete');
  } finally {
    copy.close();
  }
}

/** Pages that are given back before changes get their turn: 8 MB. */
const PAGES_AT_ONCE = 2000;
/** Milliseconds for that turn: whoever waits for the lock tries for it more often. */
const TURN = 20;
/** Share of a file of an older version that must be empty for it to be written anew. */
const MAX_EMPTY_SHARE = 0.25;

/**
 * Gives the disk back what was deleted. A file that can't do so in steps is written anew, where much of it is empty:
 * it can be read meanwhile, but changes wait. Holds up its thread, also for `patience` milliseconds while others write.
 */
export async function giveSpaceBack(path: string, patience: number): Promise<void> {
  const database = new DatabaseSync(path, { timeout: patience });
  const number = (pragma: string): number =>
    Number(Object.values(database.prepare(`pragma ${pragma}`).get() ?? {})[0] ?? 0);
  try {
    if (number('auto_vacuum') !== INCREMENTAL) {
      if (number('freelist_count') < number('page_count') * MAX_EMPTY_SHARE) return;
      database.exec('pragma auto_vacuum = incremental; vacuum');
    }
    while (number('freelist_count') > 0) {
      database.exec(`pragma incremental_vacuum(${PAGES_AT_ONCE})`);
      await pause(TURN);
    }
    database.exec('pragma wal_checkpoint(truncate)');
  } finally {
    database.close();
  }
}

/** What `pragma auto_vacuum` gives for it. */
const INCREMENTAL = 2;

/** What a look into a database file found. */
export interface Inspection {
  readonly tables: readonly string[];
  /** What is wrong inside; nothing when it is sound. */
  readonly flaws: readonly string[];
}

/** Looks into a database file that nobody uses. Throws when it is none at all. */
export function inspect(path: string): Inspection {
  const database = new DatabaseSync(path, { readOnly: true });
  const column = (query: string) =>
    database
      .prepare(query)
      .all()
      .flatMap((row) => Object.values(row).map(String));
  try {
    return {
      tables: column("select name from sqlite_master where type = 'table'"),
      flaws: column('pragma integrity_check').filter((text) => text !== 'ok'),
    };
  } finally {
    database.close();
  }
}

/** Runs `work` while no other connection can use the database. Throws, as busy, when one is open. */
export function whileUnused(path: string, work: () => void): void {
  const database = new DatabaseSync(path, { timeout: lockWait });
  try {
    // Leaving the write-ahead log is only possible for a connection that is alone.
    database.exec('pragma journal_mode = delete; begin exclusive');
    work();
  } finally {
    database.close();
  }
}

function configured(database: DatabaseSync): DatabaseSync {
  try {
    // It counts for a new file alone: an older one keeps what it has until it is written anew.
    database.exec(
      'pragma auto_vacuum = incremental; pragma journal_mode = wal; pragma synchronous = full',
    );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A database in a folder that can't be written to: SQLite reads it only when told that it can't change. */
function frozen(path: string, reason: unknown): DatabaseSync {
  const log = `${path}-wal`;
  if (existsSync(log) && statSync(log).size > 0) throw reason;
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  const database = new DatabaseSync(url, { readOnly: true });
  try {
    database.exec('select count(*) from sqlite_master');
    return database;
  } catch {
    database.close();
    throw reason;
  }
}

function readable(path: string): boolean {
  return existsSync(path) && statSync(path).isFile() && statSync(path).size > 0;
}

/** Statements that are kept prepared, some kilobytes each: to prepare one takes ten times as long as to run it. */
const MAX_PREPARED = 200;

function adapt(database: DatabaseSync): SqliteDatabase {
  const prepared = new LRUCache<string, SqliteStatement>({ max: MAX_PREPARED });
  const statement = (sql: string): SqliteStatement => {
    const known = prepared.get(sql) ?? prepare(database, sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    close: () => {
      database.close();
    },
    prepare: (sql) => {
      if (sql === 'begin') return statement('begin immediate');
      // A full disk ends the transaction by itself; there is nothing left to roll back then.
      if (sql === 'rollback' && !database.isTransaction) return statement('select 1');
      return statement(sql);
    },
  };
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
  const prepared = database.prepare(sql);
  return {
    reader: prepared.columns().length > 0,
    all: (values) => prepared.all(...values.map(bindable)),
    run: (values) => prepared.run(...values.map(bindable)),
    iterate: (values) => prepared.iterate(...values.map(bindable)),
  };
}

/** An object bound first would be read as named parameters, so only plain values pass. */
function bindable(value: unknown): SQLInputValue {
  // A number is bound as one with a fraction, and 7 would be “7.0” in a column of texts.
  if (Number.isInteger(value)) return BigInt(value as number);
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`The store binds strings, numbers and null, not ${typeof value}.`);
}

class TransactionalDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

/** SQLite can change tables inside a transaction; Kysely's own adapter doesn't rely on it. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
