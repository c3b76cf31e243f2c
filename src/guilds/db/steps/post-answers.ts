/** What was answered under posts in forums, so that each is answered once, and what was said of the answers. */
import type { Kysely } from 'kysely';

export async function postAnswers({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('post_answer')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('post', 'text', (column) => column.notNull())
    .addColumn('forum', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('said', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('post_answer_key', ['guild', 'post'])
    .execute();
}
