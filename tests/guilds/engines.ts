/** The two engines that every test of the store runs on. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import { openStore, type Store } from '../../src/guilds/db/store.ts';
import { askFor } from '../on-demand.ts';
import { startPostgres, type Server } from './postgres.ts';

export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  /** The address of an empty database, for one test. */
  readonly address: () => Promise<string>;
  /** A store over an empty database, closed after the test. */
  readonly open: () => Promise<Store>;
}

interface Databases {
  readonly address: () => Promise<string>;
  /** The address of a database that has the tables of this version, and nothing in them. */
  readonly withTables: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Milliseconds; a server starts in one or two seconds, on a busy machine in more. */
const startTimeout = 60_000;

const starts = { sqlite: startFolder, postgres: oneDatabase };

/** Runs `tests` once on each engine. */
export function onBothEngines(subject: string, tests: (engine: Engine) => void): void {
  onEngines(['sqlite', 'postgres'], subject, tests);
}

/** For what does not depend on the engine. */
export function onSqlite(subject: string, tests: (engine: Engine) => void): void {
  onEngines(['sqlite'], subject, tests);
}

function onEngines(
  names: readonly Engine['name'][],
  subject: string,
  tests: (engine: Engine) => void,
): void {
  for (const name of names) {
    describe(`${subject} (${name})`, () => {
      let databases: Databases;
      const stores: Store[] = [];
      beforeAll(async () => {
        databases = await starts[name]();
      }, startTimeout);
      afterEach(async () => {
        for (const store of stores.splice(0)) await store.close();
      });
      afterAll(() => databases.stop());
      const address = () => databases.address();
      const open = async () => {
        const store = await openStore(await databases.withTables());
        stores.push(store);
        return store;
      };
      tests({ name, address, open });
    });
  }
}

/** A PostgreSQL server for the tests around the call, from their start to their end. */
export function postgresServer(): () => Server {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres();
  }, startTimeout);
  afterAll(() => server.stop());
  return () => server;
}

/** A database of the server that all test files share. To empty it takes a tenth of the time that a new one takes. */
async function oneDatabase(): Promise<Databases> {
  const url = await askFor(inject('postgres'));
  // PostgreSQL starts a process for each connection.
  const client = new pg.Client(url);
  await client.connect();
  /** What empties the tables, as long as they are those that a store made. */
  let emptied: string | undefined;
  const address = async (): Promise<string> => {
    emptied = undefined;
    await client.query('drop schema public cascade; create schema public');
    return url;
  };
  return {
    address,
    withTables: async () => {
      if (emptied === undefined) {
        await (await openStore(await address())).close();
        const { rows } = await client.query<{ name: string }>(
          `select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`,
        );
        emptied = rows.map(({ name }) => `delete from "${name}"`).join(';');
      } else await client.query(emptied);
      return url;
    },
    stop: () => client.end(),
  };
}

/** A folder for SQLite files. */
export async function startFolder(): Promise<Databases & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
  let databases = 0;
  let first: Promise<Uint8Array> | undefined;
  const next = (): string => {
    databases += 1;
    return join(path, `test-${databases}.db`);
  };
  return {
    path,
    address: () => Promise.resolve(`file:${next()}`),
    withTables: async () => {
      const file = next();
      await writeFile(file, await (first ??= fileWithTables(next())));
      return `file:${file}`;
    },
    stop: () => rm(path, { recursive: true, force: true }),
  };
}

async function fileWithTables(file: string): Promise<Uint8Array> {
  await (await openStore(`file:${file}`)).close();
  return readFile(file);
}
