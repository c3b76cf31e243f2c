/** How many bytes a guild's log of changes takes, so that it can be bounded without a look at all of it. */
import type { Kysely } from 'kysely';

export async function logBytes({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('guild').addColumn('log_bytes', 'integer').execute();
}
