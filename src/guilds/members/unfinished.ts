/** What a moderator began and has not finished, such as a form that was refused: nothing typed is lost. */
import { randomBytes } from 'node:crypto';
import { inParts } from '../db/parts.ts';
import { defaultQuotas } from '../items/quotas.ts';
import { sanitize } from '../db/sanitize.ts';
import type { Store } from '../db/store.ts';
import { keepSent, selectSent } from '../items/sent-forms.ts';

/** A form or preview that a member can go on with. */
export interface Unfinished {
  /** Short enough for a button. */
  readonly id: string;
  /** One line that tells its member what it is. */
  readonly title: string;
  readonly at: Date;
}

export interface NewUnfinished {
  readonly guild: string;
  readonly member: string;
  readonly title: string;
  /** Any JSON. */
  readonly body: unknown;
  readonly at: Date;
  /** The sending of a form that is kept: sent again, it is there already. */
  readonly once?: string | undefined;
}

/** Bytes of a body from which on it is a preview of an import: it goes before any form that somebody typed. */
const PREVIEW = 100_000;

/** Gives the id of the kept thing; what the guild has no room for goes, the oldest previews first. @throws StoreFault */
export async function keepUnfinished(
  store: Store,
  { guild, member, title, body, at, once }: NewUnfinished,
  { unfinished: most, unfinishedBytes } = defaultQuotas,
): Promise<string> {
  const id = randomBytes(6).toString('hex');
  const json = JSON.stringify(body);
  return store.write(async (trx) => {
    if (once !== undefined) {
      const sent = { guild, id: once, member, at };
      const isNew = await keepSent(trx, sent, { unfinished: id });
      const earlier = isNew ? undefined : await selectSent(trx, sent);
      if (earlier?.unfinished !== undefined) return earlier.unfinished;
    }
    const others = await trx
      .selectFrom('unfinished')
      .select((eb) => ['id', eb.fn<number>('octet_length', ['body']).as('length')])
      .where('guild', '=', guild)
      .orderBy('at')
      .orderBy('id')
      .execute();
    const surplus = surplusOf(others, most - 1, unfinishedBytes - Buffer.byteLength(json));
    await inParts(surplus, (part) =>
      trx.deleteFrom('unfinished').where('guild', '=', guild).where('id', 'in', part).execute(),
    );
    await trx
      .insertInto('unfinished')
      .values({
        ...{ guild, id, member, title: sanitize(title, 200) },
        ...{ body: json, at: at.toISOString() },
      })
      .execute();
    return id;
  });
}

/** What goes so that the rest is no more than may be kept; it comes oldest first. */
function surplusOf(
  kept: readonly { readonly id: string; readonly length: number }[],
  most: number,
  bytes: number,
): string[] {
  const isPreview = ({ length }: { readonly length: number }): boolean => length >= PREVIEW;
  const inTurn = [...kept.filter(isPreview), ...kept.filter((each) => !isPreview(each))];
  let [count, sum] = [kept.length, kept.reduce((total, { length }) => total + length, 0)];
  const surplus: string[] = [];
  for (const { id, length } of inTurn) {
    if (count <= most && sum <= bytes) break;
    surplus.push(id);
    count -= 1;
    sum -= length;
  }
  return surplus;
}

/** The body of a member's own; `undefined` where there is none such. @throws StoreFault */
export async function findUnfinished(
  store: Store,
  guild: string,
  member: string,
  id: string,
): Promise<unknown> {
  const row = await store.read((db) =>
    db
      .selectFrom('unfinished')
      .select('body')
      .where('guild', '=', guild)
      .where('member', '=', member)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return row && (JSON.parse(row.body) as unknown);
}

/** What a member has not finished, newest first, at most 20. @throws StoreFault */
export async function listUnfinished(
  store: Store,
  guild: string,
  member: string,
): Promise<readonly Unfinished[]> {
  const rows = await store.read((db) =>
    db
      .selectFrom('unfinished')
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

/** Deletes a member's own; false when there is none such. @throws StoreFault */
export async function dropUnfinished(
  store: Store,
  guild: string,
  member: string,
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await store.write((trx) =>
    trx
      .deleteFrom('unfinished')
      .where('guild', '=', guild)
      .where('member', '=', member)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return numDeletedRows > 0n;
}
