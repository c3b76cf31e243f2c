/** Opens the store and runs work on it: the two engines, waiting for locks, and errors that say what to do. */
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Kysely, type Transaction } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addressOf, type Address } from './address.ts';
import { applicationOf, checkApplication, claim } from './application.ts';
import { faultOf, StoreFault } from './faults.ts';
import { migrations as ownMigrations } from './migrations.ts';
import { stepsOf, takeSteps } from './migrate.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Tables } from './tables.ts';
import { PATIENCE } from './write-lines.ts';

/** Reads the tables outside of a change. */
export type Reader = Kysely<Tables>;
/** Reads and writes the tables within one transaction. */
export type Writer = Transaction<Tables>;

export interface Store {
  readonly engine: 'sqlite' | 'postgres';
  /** Reads. @throws StoreFault */
  readonly read: <T>(work: (db: Reader) => Promise<T>) => Promise<T>;
  /** One transaction, all or nothing; `work` may run again after waiting for a lock. @throws StoreFault */
  readonly write: <T>(work: (trx: Writer) => Promise<T>) => Promise<T>;
  /** Gives the disk back what was deleted, where the engine does not do so by itself. @throws StoreFault */
  readonly giveSpaceBack: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface StoreOptions {
  /** Hears of connections that break. */
  readonly onLost?: (error: Error) => void;
  /** Milliseconds that a change waits for other writers before it is refused as busy; 5000 when not told. */
  readonly patience?: number;
  readonly migrations?: Readonly<Record<string, Migration>>;
  /** The application that the database must belong to; it becomes its own where it is nobody's. Any when not told. */
  readonly application?: string;
}

/**
 * Opens `file:PATH` (made if missing) or `postgres://…`, and brings its tables to this version.
 * @throws StoreFault when it can't be opened, is damaged, or is newer than the program.
 * @throws OtherApplication when it belongs to another application; nothing is changed then.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const { migrations = ownMigrations, patience = PATIENCE, onLost = () => undefined } = options;
  const { application } = options;
  const address = addressOf(url);
  const { reader, writer } = await connect(address, patience, onLost);
  const store: Store = {
    engine: address.engine,
    read: (work) => patiently(patience, () => work(reader)),
    write: (work) => patiently(patience, () => writer.transaction().execute(work)),
    giveSpaceBack: async () => {
      if (address.engine === 'sqlite') await giveSpaceBack(address.path, patience);
    },
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
  try {
    const { ahead } = await store.read((db) => stepsOf(db, migrations));
    const owner = await store.read(applicationOf);
    if (ahead.length > 0 || (application !== undefined && owner !== application)) {
      await store.write(async (trx) => {
        if (application !== undefined) await checkApplication(trx, application);
        await takeSteps(trx, address.engine, migrations);
        if (application !== undefined) await claim(trx, application, new Date());
      });
    }
    return store;
  } catch (error) {
    await store.close();
    // Nothing was under way that could be half done.
    const gone = error instanceof StoreFault && error.kind === 'gone';
    throw gone ? new StoreFault('unopened', undefined, error) : error;
  }
}

/** In a thread of its own, which waits for other writers by itself. */
async function giveSpaceBack(path: string, patience: number): Promise<void> {
  const worker = new Worker(new URL('./space-thread.ts', import.meta.url), {
    workerData: { path, patience },
  });
  try {
    // Rejects with what was thrown there.
    await once(worker, 'exit');
  } catch (error) {
    throw faultOf(error);
  }
}

interface Connections {
  readonly reader: Kysely<Tables>;
  readonly writer: Kysely<Tables>;
}

/** Apart, so that no question waits for a change of the same process. */
async function connect(
  address: Address,
  patience: number,
  onLost: (error: Error) => void,
): Promise<Connections> {
  if (address.engine === 'postgres') {
    // Loaded only where it is used: it would make every start slower.
    const { postgresDialect } = await import('./postgres.ts');
    const pool = () =>
      new Kysely<Tables>({ dialect: postgresDialect(address.url, patience, onLost) });
    return { reader: pool(), writer: pool() };
  }
  const open = () => new Kysely<Tables>({ dialect: sqliteDialect(address.path) });
  return { reader: open(), writer: open() };
}

/** Tries again while the store is busy, leaving the event loop free between attempts. */
async function patiently<T>(patience: number, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const fault = faultOf(error);
      const busy = fault instanceof StoreFault && fault.kind === 'busy';
      if (!busy || performance.now() > deadline) throw fault;
      await pause(2 + Math.random() * 10);
    }
  }
}
