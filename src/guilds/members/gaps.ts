/** Questions that no source answered: grouped by likeness and counted, without who asked. */
import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { sanitize } from '../db/sanitize.ts';
import type { Store, Writer } from '../db/store.ts';
import { defaultQuotas } from '../items/quotas.ts';
import type { Tables } from '../db/tables.ts';

/** A question that the sources do not answer, in all the wordings that are alike. */
export interface Gap {
  /** Short enough for a button. */
  readonly id: string;
  /** How often it was asked, in any wording. */
  readonly asked: number;
  /** Its first wordings, at most five, oldest first. */
  readonly wordings: readonly string[];
  readonly first: Date;
  readonly last: Date;
}

const maxWordings = 5;
const maxLength = 500;
const wordingsSchema = z.array(z.string());

/**
 * Counts a declined question. Questions with the same `likeness`, a key that the caller makes, are one gap.
 * @throws StoreFault
 */
export async function recordGap(
  store: Store,
  guild: string,
  question: string,
  likeness: string,
  at: Date,
  { gaps: most } = defaultQuotas,
): Promise<void> {
  const id = createHash('sha256').update(likeness).digest('hex').slice(0, 16);
  const wording = sanitize(question, maxLength);
  const now = at.toISOString();
  await store.write(async (trx) => {
    const row = await trx
      .insertInto('gap')
      .values({
        ...{ guild, id, asked: 1, wordings: JSON.stringify([wording]) },
        ...{ first_at: now, last_at: now, dismissed_at: null },
      })
      .onConflict((conflict) =>
        conflict
          .columns(['guild', 'id'])
          .doUpdateSet((eb) => ({ asked: eb('gap.asked', '+', 1), last_at: now })),
      )
      .returning(['wordings', 'asked'])
      .executeTakeFirstOrThrow();
    if (row.asked === 1) await dropSurplus(trx, guild, most);
    const wordings = parseWordings(row.wordings);
    if (wordings.includes(wording) || wordings.length >= maxWordings) return;
    await trx
      .updateTable('gap')
      .set({ wordings: JSON.stringify([...wordings, wording]) })
      .where('guild', '=', guild)
      .where('id', '=', id)
      .execute();
  });
}

/** Deletes gaps beyond so many: dismissed ones first, then those asked least, the oldest of them. */
async function dropSurplus(trx: Writer, guild: string, most: number): Promise<void> {
  const own = trx.selectFrom('gap').where('guild', '=', guild);
  const { count } = await own
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  const surplus = Number(count) - most;
  if (surplus <= 0) return;
  const rows = await own
    .select('id')
    .orderBy((eb) => eb.case().when('dismissed_at', 'is', null).then(1).else(0).end())
    .orderBy('asked')
    .orderBy('last_at')
    .limit(surplus)
    .execute();
  const ids = rows.map(({ id }) => id);
  await trx.deleteFrom('gap').where('guild', '=', guild).where('id', 'in', ids).execute();
}

/** Gaps that were not dismissed, most asked first; only those that were asked again `since` then. @throws StoreFault */
export async function listGaps(
  store: Store,
  guild: string,
  {
    offset = 0,
    limit = 25,
    since,
  }: { readonly offset?: number; readonly limit?: number; readonly since?: Date } = {},
): Promise<{ readonly total: number; readonly gaps: readonly Gap[] }> {
  return store.read(async (db) => {
    let open = db.selectFrom('gap').where('guild', '=', guild).where('dismissed_at', 'is', null);
    if (since) open = open.where('last_at', '>=', since.toISOString());
    const { total } = await open
      .select((eb) => eb.fn.countAll().as('total'))
      .executeTakeFirstOrThrow();
    const rows = await open
      .selectAll()
      .orderBy('asked', 'desc')
      .orderBy('last_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute();
    return { total: Number(total), gaps: rows.map(parseGap) };
  });
}

/** One gap, dismissed or not; `undefined` where there is none such. @throws StoreFault */
export async function findGap(store: Store, guild: string, id: string): Promise<Gap | undefined> {
  const row = await store.read((db) =>
    db
      .selectFrom('gap')
      .selectAll()
      .where('guild', '=', guild)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return row && parseGap(row);
}

/** Takes a gap off the list, also when it is asked again. False when there is none such. @throws StoreFault */
export async function dismissGap(
  store: Store,
  guild: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await store.write((trx) =>
    trx
      .updateTable('gap')
      .set({ dismissed_at: at.toISOString() })
      .where('guild', '=', guild)
      .where('id', '=', id)
      .where('dismissed_at', 'is', null)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Takes a gap off the list that is answered now; should it be declined again, it comes back. @throws StoreFault */
export async function forgetGap(store: Store, guild: string, id: string): Promise<void> {
  await store.write((trx) =>
    trx
      .deleteFrom('gap')
      .where('guild', '=', guild)
      .where('id', '=', id)
      .where('dismissed_at', 'is', null)
      .execute(),
  );
}

function parseGap(row: Selectable<Tables['gap']>): Gap {
  const { id, asked, first_at: first, last_at: last } = row;
  const wordings = parseWordings(row.wordings);
  return { id, asked, wordings, first: new Date(first), last: new Date(last) };
}

function parseWordings(json: string): readonly string[] {
  return wordingsSchema.parse(JSON.parse(json));
}
