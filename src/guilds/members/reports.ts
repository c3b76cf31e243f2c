/** Members' reports that something is wrong, until a moderator closes them. */
import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import { sanitize } from '../db/sanitize.ts';
import { StoreFault } from '../db/faults.ts';
import type { Reader, Store, Writer } from '../db/store.ts';
import { defaultQuotas } from '../items/quotas.ts';
import type { Tables } from '../db/tables.ts';

const reportStates = ['open', 'corrected', 'dismissed'] as const;
/** What became of a report. */
export type ReportState = (typeof reportStates)[number];

/** What a member said is wrong with a reply, as it is stored. */
export interface StoredReport {
  readonly id: string;
  readonly member: string;
  /** What it is about: a fact's key, or a span of a source. */
  readonly subject: string;
  readonly note: string;
  readonly state: ReportState;
  readonly at: Date;
  readonly closed?: { readonly by: string; readonly at: Date };
}

export interface NewReport {
  readonly guild: string;
  readonly member: string;
  readonly subject: string;
  readonly note?: string;
  readonly at: Date;
}

const MAX_SUBJECT = 200;

/**
 * Keeps a report and gives its id; the same member's report on the same subject takes the older one's place, and one
 * that was closed makes room where there is none. @throws StoreFault, `reports` where as many are open as are kept
 */
export async function addReport(
  store: Store,
  { guild, member, subject, note = '', at }: NewReport,
  { reports: most } = defaultQuotas,
): Promise<string> {
  const state: ReportState = 'open';
  const content = { note: sanitize(note, 1000), at: at.toISOString(), state };
  const row = await store.write(async (trx) => {
    const kept = await trx
      .insertInto('report')
      .values({
        ...{ guild, id: randomUUID(), member, subject: sanitize(subject, MAX_SUBJECT) },
        ...content,
        ...{ closed_by: null, closed_at: null },
      })
      .onConflict((conflict) =>
        conflict
          .columns(['guild', 'subject', 'member'])
          .doUpdateSet({ ...content, closed_by: null, closed_at: null }),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    await makeRoom(trx, guild, most);
    return kept;
  });
  return row.id;
}

/** Deletes closed reports beyond so many, the oldest first. @throws StoreFault `reports` where too many are open */
async function makeRoom(trx: Writer, guild: string, most: number): Promise<void> {
  const own = trx.selectFrom('report').where('guild', '=', guild);
  const { count } = await own
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  const surplus = Number(count) - most;
  if (surplus <= 0) return;
  const closed = await own
    .select('id')
    .where('state', '!=', 'open')
    .orderBy('closed_at')
    .limit(surplus)
    .execute();
  if (closed.length < surplus) throw new StoreFault('reports');
  const ids = closed.map(({ id }) => id);
  await trx.deleteFrom('report').where('guild', '=', guild).where('id', 'in', ids).execute();
}

/** Which reports are meant: those in one state, open unless told, and of one subject or member where that is told. */
export interface WhichReports {
  readonly state?: ReportState;
  readonly subject?: string;
  readonly member?: string;
}

/** How many there are. @throws StoreFault */
export async function countReports(
  store: Store,
  guild: string,
  which: WhichReports = {},
): Promise<number> {
  const { count } = await store.read((db) =>
    meant(db, guild, which)
      .select((eb) => eb.fn.countAll().as('count'))
      .executeTakeFirstOrThrow(),
  );
  return Number(count);
}

function meant(db: Reader, guild: string, { state = 'open', subject, member }: WhichReports) {
  let all = db.selectFrom('report').where('guild', '=', guild).where('state', '=', state);
  if (subject !== undefined) all = all.where('subject', '=', sanitize(subject, MAX_SUBJECT));
  if (member !== undefined) all = all.where('member', '=', member);
  return all;
}

/** Reports, newest first. @throws StoreFault */
export async function listReports(
  store: Store,
  guild: string,
  {
    offset = 0,
    limit = 25,
    ...which
  }: WhichReports & { readonly offset?: number; readonly limit?: number } = {},
): Promise<readonly StoredReport[]> {
  const rows = await store.read((db) =>
    meant(db, guild, which)
      .selectAll()
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute(),
  );
  return rows.map(parseReport);
}

/** One report; `undefined` where there is none such. @throws StoreFault */
export async function findReport(
  store: Store,
  guild: string,
  id: string,
): Promise<StoredReport | undefined> {
  const row = await store.read((db) =>
    db
      .selectFrom('report')
      .selectAll()
      .where('guild', '=', guild)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return row && parseReport(row);
}

/** A moderator is done with a report. */
export interface Closing {
  readonly guild: string;
  readonly id: string;
  readonly state: Exclude<ReportState, 'open'>;
  readonly member: string;
  readonly at: Date;
}

/** Closes an open report; false when another moderator was first, or there is none such. @throws StoreFault */
export async function closeReport(
  store: Store,
  { guild, id, state, member, at }: Closing,
): Promise<boolean> {
  const { numUpdatedRows } = await store.write((trx) =>
    trx
      .updateTable('report')
      .set({ state, closed_by: member, closed_at: at.toISOString() })
      .where('guild', '=', guild)
      .where('id', '=', id)
      .where('state', '=', 'open')
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

function parseReport(row: Selectable<Tables['report']>): StoredReport {
  const { id, member, subject, note, closed_by: by, closed_at: closedAt } = row;
  const state = reportStates.find((each) => each === row.state) ?? 'open';
  const closed = by === null || closedAt === null ? {} : { closed: { by, at: new Date(closedAt) } };
  return { id, member, subject, note, state, at: new Date(row.at), ...closed };
}
