/** Forms that were sent, with what they made: one that is sent twice, at any distance, is stored once. */
import type { Store, Writer } from '../db/store.ts';

/** One sending of a form: what was typed included, so that a corrected one is another. */
export interface Sent {
  readonly guild: string;
  /** Made of the form's own key, its member and what it was filled with. */
  readonly id: string;
  readonly member: string;
  readonly at: Date;
}

/** What came of it. */
export interface Made {
  /** First revision of the change that it made. */
  readonly batch?: number | undefined;
  /** What is kept of it because it could not be saved. */
  readonly unfinished?: string | undefined;
  /** What the member was told, as JSON; missing once it was deleted, and when nobody was told. */
  readonly answer?: string | undefined;
}

/** What an earlier sending made; nothing when there was none, or it made nothing. @throws StoreFault */
export async function sentBefore(
  store: Store,
  sent: Pick<Sent, 'guild' | 'id'>,
): Promise<Made | undefined> {
  return store.read((db) => selectSent(db, sent));
}

/** The same inside a transaction. */
export async function selectSent(
  db: Pick<Writer, 'selectFrom'>,
  { guild, id }: Pick<Sent, 'guild' | 'id'>,
): Promise<Made | undefined> {
  const row = await db
    .selectFrom('sent_form')
    .select(['batch', 'unfinished', 'answer'])
    .where('guild', '=', guild)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { batch, unfinished, answer } = row;
  return {
    ...{ batch: batch ?? undefined, unfinished: unfinished ?? undefined },
    answer: answer ?? undefined,
  };
}

/** Keeps what a form made, inside the transaction that makes it; false when it came before, and nothing may be made. */
export async function keepSent(
  trx: Writer,
  { guild, id, member, at }: Sent,
  { batch, unfinished }: Made,
): Promise<boolean> {
  const row = await trx
    .insertInto('sent_form')
    .values({
      ...{ guild, id, member, at: at.toISOString(), answer: null },
      ...{ batch: batch ?? null, unfinished: unfinished ?? null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Answers of a guild that are kept; an older form is known without its own. At 50 kB at most, some 25 MB. */
const MAX_ANSWERS = 500;

/** Keeps what the member was told; of a form that made nothing, nothing is kept. @throws StoreFault */
export async function keepAnswer(
  store: Store,
  { guild, id }: Pick<Sent, 'guild' | 'id'>,
  answer: string,
  most = MAX_ANSWERS,
): Promise<void> {
  await store.write(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('sent_form')
      .set({ answer })
      .where('guild', '=', guild)
      .where('id', '=', id)
      .where('answer', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await dropAnswers(trx, guild, most);
  });
}

/** Lets the oldest answers go beyond so many. */
async function dropAnswers(trx: Writer, guild: string, most: number): Promise<void> {
  const older = await trx
    .selectFrom('sent_form')
    .select('id')
    .where('guild', '=', guild)
    .where('answer', 'is not', null)
    .orderBy('at', 'desc')
    .orderBy('id')
    .offset(most)
    .limit(MAX_ANSWERS)
    .execute();
  if (older.length === 0) return;
  const ids = older.map((each) => each.id);
  await trx
    .updateTable('sent_form')
    .set({ answer: null })
    .where('guild', '=', guild)
    .where('id', 'in', ids)
    .execute();
}
