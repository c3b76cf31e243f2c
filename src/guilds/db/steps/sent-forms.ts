/** Forms that were sent, so that one that comes again is stored once, and answered as it was. */
import type { Kysely } from 'kysely';

export async function sentForms({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('sent_form')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('member', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('batch', 'integer')
    .addColumn('unfinished', 'text')
    .addColumn('answer', 'text')
    .addPrimaryKeyConstraint('sent_form_key', ['guild', 'id'])
    .execute();
}
