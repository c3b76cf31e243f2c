/** Which moderator has which draft before them, so that several on one text don't step on each other. */
import type { ExpressionBuilder } from 'kysely';
import { selectDrafts, type Draft } from './drafts.ts';
import type { Reader, Store, Writer } from '../db/store.ts';
import type { Tables } from '../db/tables.ts';

/** Who looks at drafts, and when. */
export interface Lease {
  readonly guild: string;
  readonly drafting: string;
  readonly member: string;
  readonly at: Date;
}

/** How far the review of a text has come: numbers of drafts. */
export interface Progress {
  /** Without those that are aside. */
  readonly total: number;
  readonly approved: number;
  readonly edited: number;
  readonly rejected: number;
  /** Open drafts that other moderators have before them. */
  readonly held: number;
  /** Open drafts that may be approved without a look, and nobody else has before them. */
  readonly confident: number;
  /** Less sure ones that wait until somebody asks for them. */
  readonly aside: number;
}

/** How far the review of a text is, as a member sees it. @throws StoreFault */
export async function progressOf(
  store: Store,
  { guild, drafting, member, at }: Lease,
): Promise<Progress> {
  const rows = await store.read((db) =>
    db
      .selectFrom('draft')
      .where('guild', '=', guild)
      .where('drafting', '=', drafting)
      .select((eb) => [
        'state',
        'confident',
        eb
          .case()
          .when(isFree(eb, member, at))
          .then(eb.lit(0))
          .else(eb.lit(1))
          .end()
          .as('held'),
        eb.fn.countAll().as('count'),
      ])
      .groupBy(['state', 'confident', 'held'])
      .execute(),
  );
  const counts = rows.map((row) => ({ ...row, count: Number(row.count) }));
  const count = (fits: (row: (typeof counts)[number]) => boolean) =>
    counts.filter(fits).reduce((sum, row) => sum + row.count, 0);
  return {
    total: count(({ state }) => state !== 'aside'),
    approved: count(({ state }) => state === 'approved'),
    edited: count(({ state }) => state === 'edited'),
    rejected: count(({ state }) => state === 'rejected'),
    held: count(({ state, held }) => state === 'open' && held === 1),
    confident: count(
      ({ state, held, confident }) => state === 'open' && held === 0 && confident === 1,
    ),
    aside: count(({ state }) => state === 'aside'),
  };
}

/** The condition that no other member has a draft before them. */
export function isFree(eb: ExpressionBuilder<Tables, 'draft'>, member: string, at: Date) {
  return eb.or([
    eb('held_until', 'is', null),
    eb('held_until', '<=', at.toISOString()),
    eb('held_by', '=', member),
  ]);
}

/** How long a draft is a moderator's own after they got it before them, in minutes. */
export const holdMinutes = 5;

/** Drafts that are tried before it is said that none is left: others may take them at the same moment. */
const MAX_TRIED = 50;

/**
 * Gives a member the next open draft after the number `after` that no other moderator holds, and from the first on
 * when there is none; it is theirs for some minutes, and what they held before is free. `undefined` when none is left.
 * @throws StoreFault
 */
export async function leaseNext(
  store: Store,
  { guild, drafting, member, at }: Lease,
  after = -1,
): Promise<Draft | undefined> {
  return store.write(async (trx) => {
    await release(trx, { guild, drafting, member, at });
    const until = new Date(at.getTime() + holdMinutes * 60_000).toISOString();
    for (const number of await openNumbers(trx, { guild, drafting, member, at }, after)) {
      // Another process may have given it to someone since it was read.
      const { numUpdatedRows } = await trx
        .updateTable('draft')
        .set({ held_by: member, held_until: until })
        .where('guild', '=', guild)
        .where('drafting', '=', drafting)
        .where('number', '=', number)
        .where('state', '=', 'open')
        .where((eb) => isFree(eb, member, at))
        .executeTakeFirst();
      if (numUpdatedRows === 0n) continue;
      const [draft] = await selectDrafts(trx, guild, drafting, [number]);
      return draft;
    }
    return undefined;
  });
}

/** Whether another member than this one has the draft before them. */
export function isHeldByOther(
  { holder }: Pick<Draft, 'holder'>,
  member: string,
  at: Date,
): boolean {
  return holder !== undefined && holder.member !== member && holder.until > at;
}

async function release(trx: Writer, { guild, drafting, member }: Lease): Promise<void> {
  await trx
    .updateTable('draft')
    .set({ held_by: null, held_until: null })
    .where('guild', '=', guild)
    .where('drafting', '=', drafting)
    .where('held_by', '=', member)
    .execute();
}

/** Numbers of the first open drafts that no other member holds, those after `after` first. */
async function openNumbers(
  db: Reader,
  { guild, drafting, member, at }: Lease,
  after: number,
): Promise<number[]> {
  const open = db
    .selectFrom('draft')
    .select('number')
    .where('guild', '=', guild)
    .where('drafting', '=', drafting)
    .where('state', '=', 'open')
    .where((eb) => isFree(eb, member, at))
    .orderBy('number')
    .limit(MAX_TRIED);
  const later = await open.where('number', '>', after).execute();
  const earlier = await open.where('number', '<=', after).execute();
  return [...later, ...earlier].map(({ number }) => number);
}
