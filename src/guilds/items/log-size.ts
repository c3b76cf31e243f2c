/** How many bytes a guild's log of changes takes, and which changes leave it when these are too many. */
import { sql, type Selectable } from 'kysely';
import type { Writer } from '../db/store.ts';
import type { Tables } from '../db/tables.ts';

/** What an entry takes beside what was before and after it: its ids, its day, and its places in the indexes. */
const OF_ENTRY = 300;
/** Entries that are looked at together for where the log may be cut. */
const AT_ONCE = 1000;

/** Bytes of entries that are to be written. */
export function bytesOfEntries(
  entries: readonly Pick<Selectable<Tables['audit']>, 'before' | 'after'>[],
): number {
  return entries.reduce(
    (sum, { before, after }) =>
      sum + OF_ENTRY + Buffer.byteLength(before ?? '') + Buffer.byteLength(after ?? ''),
    0,
  );
}

const bytes = sql<number>`octet_length(coalesce(${sql.ref('before')}, '')) + octet_length(coalesce(${sql.ref('after')}, '')) + ${sql.lit(OF_ENTRY)}`;

/** Bytes of the guild's log, as noted; counted anew where that is not known, some 0.1 s for 100 MB. */
export async function logBytes(trx: Writer, guild: string): Promise<number> {
  const noted = await trx
    .selectFrom('guild')
    .select('log_bytes')
    .where('id', '=', guild)
    .executeTakeFirst();
  if (noted && noted.log_bytes !== null) return noted.log_bytes;
  const { sum } = await trx
    .selectFrom('audit')
    .select((eb) => eb.fn.coalesce(eb.fn.sum(bytes), eb.lit(0)).as('sum'))
    .where('guild', '=', guild)
    .executeTakeFirstOrThrow();
  return Number(sum);
}

/**
 * Notes that the guild's log is to take so many bytes more. Where that makes more than `most`, the oldest changes leave it,
 * each as a whole; what is to be written has room, however much it is. Tells whether entries of
 * sources left it.
 */
export async function makeRoomInLog(
  trx: Writer,
  guild: string,
  { more, most }: { readonly more: number; readonly most: number },
): Promise<boolean> {
  const before = await logBytes(trx, guild);
  const cut = await cutOf(trx, guild, before + more - most);
  let isOfSources = false;
  if (cut.freed > 0) {
    const source = await trx
      .selectFrom('audit')
      .select('id')
      .where('guild', '=', guild)
      .where('kind', '=', 'source')
      .where('revision', '<=', cut.last)
      .limit(1)
      .executeTakeFirst();
    isOfSources = source !== undefined;
    await trx
      .deleteFrom('audit')
      .where('guild', '=', guild)
      .where('revision', '<=', cut.last)
      .execute();
    // What was removed is known as long as the log tells of it.
    await trx
      .deleteFrom('item')
      .where('guild', '=', guild)
      .where('revision', '<=', cut.last)
      .where('body', 'is', null)
      .execute();
  }
  await trx
    .updateTable('guild')
    .set({ log_bytes: before + more - cut.freed })
    .where('id', '=', guild)
    .execute();
  return isOfSources;
}

/** The last revision of the oldest changes that take so many bytes, and what they take. */
async function cutOf(
  trx: Writer,
  guild: string,
  wanted: number,
): Promise<{ readonly last: number; readonly freed: number }> {
  let [last, freed, batch] = [0, 0, 0];
  while (freed < wanted) {
    const oldest = await trx
      .selectFrom('audit')
      .select(['revision', 'batch', bytes.as('bytes')])
      .where('guild', '=', guild)
      .where('revision', '>', last)
      .orderBy('revision')
      .limit(AT_ONCE)
      .execute();
    for (const entry of oldest) {
      if (freed >= wanted && entry.batch !== batch) return { last, freed };
      freed += entry.bytes;
      ({ revision: last, batch } = entry);
    }
    if (oldest.length < AT_ONCE) break;
  }
  return { last, freed };
}
