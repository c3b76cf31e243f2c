/** Brings a database to the tables of this version, once, however many processes start together. */
import { sql, type Kysely, type Transaction } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator, type Migration } from 'kysely/migration';
import { StoreFault } from './faults.ts';

/** The steps that a database has gone through, and those still ahead of it. */
export interface Steps {
  readonly done: readonly string[];
  readonly ahead: readonly string[];
}

/** @throws StoreFault `newer` when the database has gone through a step that `migrations` lacks. */
export async function stepsOf<DB>(
  db: Kysely<DB>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<Steps> {
  const done = await stepsDone(db);
  const unknown = done.find((name) => !(name in migrations));
  if (unknown !== undefined)
    throw new StoreFault('newer', `The database holds the step "${unknown}"`);
  return { done, ahead: Object.keys(migrations).filter((name) => !done.includes(name)) };
}

/** Takes the steps that are ahead, inside `trx`: all of them or, on an error, none. */
export async function takeSteps<DB>(
  trx: Transaction<DB>,
  engine: 'sqlite' | 'postgres',
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> {
  // On SQLite the transaction itself is the lock. The number is arbitrary, but the same in all processes.
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(870220131017)`.execute(trx);
  await stepsOf(trx, migrations);
  const migrator = new Migrator({
    db: trx,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
}

async function stepsDone<DB>(db: Kysely<DB>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return [];
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name`.execute(db);
  return rows.map(({ name }) => name);
}
