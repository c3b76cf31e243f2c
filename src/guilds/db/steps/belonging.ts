/**
 * Whose the database is, so that another application neither reads nor deletes what is kept here; and since when, and at
 * how many looks, a guild was missing where Discord lists the bot's guilds.
 */
import type { Kysely } from 'kysely';

export async function belonging({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('application')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema.alterTable('guild').addColumn('missing_since', 'text').execute();
  await schema.alterTable('guild').addColumn('missing_looks', 'integer').execute();
}
