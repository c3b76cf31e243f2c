/** What a moderator began and has not finished, such as a form that was refused: nothing typed is lost. */
import { randomBytes } from 'node:crypto';
import { storable } from './storable.ts';
import type { Store } from './store.ts';

export interface Draft {
  /** Short enough for a button. */
  readonly id: string;
  /** One line that tells its member what it is. */
  readonly title: string;
  readonly at: Date;
}

export interface NewDraft {
  readonly guild: string;
  readonly member: string;
  readonly title: string;
  /** Any JSON. */
  readonly body: unknown;
  readonly at: Date;
}

/** Gives the id of the kept draft. @throws StoreFault */
export async function keepDraft(
  store: Store,
  { guild, member, title, body, at }: NewDraft,
): Promise<string> {
  const id = randomBytes(6).toString('hex');
  await store.write((trx) =>
    trx
      .insertInto('draft')
      .values({
        ...{ guild, id, member, title: storable(title, 200) },
        ...{ body: JSON.stringify(body), at: at.toISOString() },
      })
      .execute(),
  );
  return id;
}

/** The body of a member's own draft; `undefined` where there is none such. @throws StoreFault */
export async function findDraft(
  store: Store,
  guild: string,
  member: string,
  id: string,
): Promise<unknown> {
  const row = await store.read((db) =>
    db
      .selectFrom('draft')
      .select('body')
      .where('guild', '=', guild)
      .where('member', '=', member)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return row && (JSON.parse(row.body) as unknown);
}

/** A member's drafts, newest first, at most 20. @throws StoreFault */
export async function listDrafts(
  store: Store,
  guild: string,
  member: string,
): Promise<readonly Draft[]> {
  const rows = await store.read((db) =>
    db
      .selectFrom('draft')
      .select(['id', 'title', 'at'])
      .where('guild', '=', guild)
      .where('member', '=', member)
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(20)
      .execute(),
  );
  return rows.map(({ id, title, at }) => ({ id, title, at: new Date(at) }));
}

/** Deletes a member's own draft; false when there is none such. @throws StoreFault */
export async function dropDraft(
  store: Store,
  guild: string,
  member: string,
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await store.write((trx) =>
    trx
      .deleteFrom('draft')
      .where('guild', '=', guild)
      .where('member', '=', member)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return numDeletedRows > 0n;
}
