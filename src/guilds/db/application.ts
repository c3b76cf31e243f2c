/** The application that a database belongs to: the first that started with it. */
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

const TABLE = 'application';

/** The token is of another application than the database. Nothing was changed. */
export class OtherApplication extends Error {
  override readonly name = 'OtherApplication';

  constructor(own: string, given: string) {
    super(
      `The database belongs to application ${own}, but DISCORD_TOKEN is of application ${given}. Nothing was changed; use the token of ${own}, or name another database in DATABASE_URL.`,
    );
  }
}

/** The application that the database belongs to; nothing before the first has started. */
export async function applicationOf(db: Kysely<Tables>): Promise<string | undefined> {
  // Read by name, as the database may be of a version that has no such table yet.
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === TABLE)) return undefined;
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(TABLE)}`.execute(db);
  return rows[0]?.id;
}

/** @throws OtherApplication when the database belongs to another one. */
export async function checkApplication(db: Kysely<Tables>, given: string): Promise<void> {
  const found = await applicationOf(db);
  if (found !== undefined && found !== given) throw new OtherApplication(found, given);
}

/** Makes the database that of this application, where it is nobody's. @throws OtherApplication */
export async function claim(trx: Transaction<Tables>, given: string, at: Date): Promise<void> {
  await checkApplication(trx, given);
  await trx
    .insertInto('application')
    .values({ id: given, at: at.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Two that started at the same moment have waited for each other here.
  await checkApplication(trx, given);
}
