/** The steps that make the tables. A step that has been released is never changed; a change is a new step. */
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { belonging } from './steps/belonging.ts';
import { greeted } from './steps/greeted.ts';
import { logBytes } from './steps/log-bytes.ts';
import { postAnswers } from './steps/post-answers.ts';
import { sentForms } from './steps/sent-forms.ts';
import { sourceSpeech } from './steps/source-speech.ts';
import { watches } from './steps/watches.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': { up: first },
  '0002-drafts': { up: forms },
  '0003-unfinished': { up: unfinished },
  '0004-review': { up: review },
  '0005-vectors': { up: vectors },
  '0006-sample-questions': { up: sampleQuestions },
  '0007-belonging': { up: belonging },
  '0008-counted': { up: counted },
  '0009-sent-forms': { up: sentForms },
  '0010-post-answers': { up: postAnswers },
  '0011-greeted': { up: greeted },
  '0012-watches': { up: watches },
  '0013-log-bytes': { up: logBytes },
  '0014-source-speech': { up: sourceSpeech },
};

async function first(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('guild')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('left_at', 'text')
    .execute();
  await schema
    .createTable('item')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('body', 'text')
    .addPrimaryKeyConstraint('item_key', ['guild', 'kind', 'id'])
    .execute();
  await schema.createIndex('item_by_revision').on('item').columns(['guild', 'revision']).execute();
  await schema
    .createTable('source_text')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('source_text_key', ['guild', 'sha256'])
    .execute();
  await schema
    .createTable('audit')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('batch', 'integer', (column) => column.notNull())
    .addColumn('member', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_key', ['guild', 'revision'])
    .execute();
  await schema
    .createIndex('audit_by_target')
    .on('audit')
    .columns(['guild', 'kind', 'id', 'revision'])
    .execute();
  await gapsAndReports(schema);
}

/** Of the first step: what members asked for in vain, and what they reported. */
async function gapsAndReports(schema: Kysely<unknown>['schema']): Promise<void> {
  await schema
    .createTable('gap')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('asked', 'integer', (column) => column.notNull())
    .addColumn('wordings', 'text', (column) => column.notNull())
    .addColumn('first_at', 'text', (column) => column.notNull())
    .addColumn('last_at', 'text', (column) => column.notNull())
    .addColumn('dismissed_at', 'text')
    .addPrimaryKeyConstraint('gap_key', ['guild', 'id'])
    .execute();
  await schema
    .createTable('report')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('member', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('closed_by', 'text')
    .addColumn('closed_at', 'text')
    .addPrimaryKeyConstraint('report_key', ['guild', 'id'])
    .addUniqueConstraint('report_once', ['guild', 'subject', 'member'])
    .execute();
}

/** Forms that were not finished, under the name that they had then. */
async function forms(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('draft')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('member', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('draft_key', ['guild', 'id'])
    .execute();
}

/** “Draft” is what is drafted from a source; forms that were not finished get a name of their own. */
async function unfinished(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('draft').renameTo('unfinished').execute();
}

/** Facts that were drafted from a source's text, before and after moderators decided on them. */
async function review(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('drafting')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('entities', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('drafting_key', ['guild', 'id'])
    .addUniqueConstraint('drafting_once', ['guild', 'source', 'sha256'])
    .execute();
  await schema
    .createTable('draft')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('drafting', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('confident', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('held_by', 'text')
    .addColumn('held_until', 'text')
    .addColumn('fact', 'text')
    .addColumn('became', 'text')
    .addColumn('decided_by', 'text')
    .addColumn('decided_at', 'text')
    // `draft_key` is still the name of the index over unfinished forms.
    .addPrimaryKeyConstraint('draft_number', ['guild', 'drafting', 'number'])
    .execute();
  await schema.createIndex('draft_by_fact').on('draft').columns(['guild', 'fact']).execute();
}

/** Vectors of sources' sentences, so that no start has to make them anew. */
async function vectors(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source_vectors')
    .addColumn('guild', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('model', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('source_vectors_key', ['guild', 'sha256', 'model'])
    .execute();
}

/**
 * `asks` of facts is now called `sampleQuestions`. In JSON the quotation marks of a text are escaped, so that `"asks":` can
 * only be a key; in a form it is the name of an input.
 */
async function sampleQuestions(db: Kysely<unknown>): Promise<void> {
  const bodies = [
    ['item', 'body'],
    ['audit', 'before'],
    ['audit', 'after'],
    ['draft', 'body'],
    ['draft', 'became'],
    ['unfinished', 'body'],
  ] as const;
  for (const [table, column] of bodies) {
    const body = sql.ref(column);
    const renamed = sql`replace(replace(${body}, '"asks":', '"sampleQuestions":'), '"name":"asks"', '"name":"sampleQuestions"')`;
    await sql`update ${sql.table(table)} set ${body} = ${renamed} where ${body} like '%"asks"%'`.execute(
      db,
    );
  }
}

/** How much members ask for, where several processes count together; rows are those of rate-limiter-flexible. */
async function counted(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('counted')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('expire', 'bigint')
    .execute();
}
