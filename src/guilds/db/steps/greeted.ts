/** When the bot said in a guild what it does, which it does once. */
import type { Kysely } from 'kysely';

export async function greeted({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('guild').addColumn('greeted_at', 'text').execute();
}
