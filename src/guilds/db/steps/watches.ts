/** Feeds and pages of the web that moderators of a guild follow, and the articles that were found there. */
import type { Kysely } from 'kysely';

export async function watches({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('watch')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('member', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('parent', 'text')
    .addColumn('source', 'text')
    .addColumn('until', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('next_at', 'text', (column) => column.notNull())
    .addColumn('looked_at', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('held_until', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('watch_key', ['guild', 'id'])
    .execute();
  await schema.createIndex('watch_by_next').on('watch').columns(['state', 'next_at']).execute();
}
