/** Who says what in sources' texts, part by part, so that no start has to find it anew. */
import type { Kysely } from 'kysely';

export async function sourceSpeech({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('source_speech')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('model', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('source_speech_key', ['guild', 'sha256', 'part'])
    .execute();
}
