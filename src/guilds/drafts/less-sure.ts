/** Less sure drafts: put aside as they are drafted, and open once a moderator asks for them. */
import { isFree, type Lease } from './leases.ts';
import type { Store, Writer } from '../db/store.ts';

/** Opens the drafts of a text that are put aside; gives their numbers, the first first. @throws StoreFault */
export async function openAside(
  store: Store,
  { guild, drafting }: Pick<Lease, 'guild' | 'drafting'>,
): Promise<readonly number[]> {
  const rows = await store.write((trx) =>
    ofText(trx, guild, drafting)
      .where('state', '=', 'aside')
      .set({ state: 'open' })
      .returning('number')
      .execute(),
  );
  return rows.map(({ number }) => number).toSorted((a, b) => a - b);
}

/**
 * Puts the open drafts from the number `first` on aside again, but for those that another moderator has before them;
 * gives how many. @throws StoreFault
 */
export async function putAside(
  store: Store,
  { guild, drafting, member, at }: Lease,
  first: number,
): Promise<number> {
  const { numUpdatedRows } = await store.write((trx) =>
    ofText(trx, guild, drafting)
      .where('number', '>=', first)
      .where('state', '=', 'open')
      .where('confident', '=', 0)
      .where((eb) => isFree(eb, member, at))
      .set({ state: 'aside', held_by: null, held_until: null })
      .executeTakeFirst(),
  );
  return Number(numUpdatedRows);
}

function ofText(trx: Writer, guild: string, drafting: string) {
  return trx.updateTable('draft').where('guild', '=', guild).where('drafting', '=', drafting);
}
