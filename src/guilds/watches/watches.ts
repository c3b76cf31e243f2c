/** Feeds and pages that a guild follows: what is kept of each, and when it is looked at next. */
import { randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { ArticleFault } from '../../extract/pages/refusal.ts';
import type { FetchFault } from '../../fetch/fault.ts';
import { sanitize } from '../db/sanitize.ts';
import type { Store, Writer } from '../db/store.ts';
import type { Tables } from '../db/tables.ts';
import { lockGuild } from '../items/change.ts';

/** Why a look failed: nothing came, or it could not be read. */
export type LookFault =
  | { readonly of: 'web'; readonly fault: FetchFault }
  | { readonly of: 'text'; readonly fault: ArticleFault }
  /** What stands there is no feed any more. */
  | { readonly of: 'feed' };

function isObject(given: unknown): boolean {
  return typeof given === 'object' && given !== null;
}

/** What the last looks told, to tell at the next one what is new. */
const bodySchema = z.object({
  etag: z.string().exactOptional(),
  modified: z.string().exactOptional(),
  /** Of a feed: articles that need no more looks, and how often those were tried that could not be read. */
  seen: z.record(z.string(), z.number()).default({}),
  /** Of a page: the SHA-256 of its last text that differed from the source's, and when that was seen first. */
  edition: z.object({ sha256: z.string(), at: z.string(), lost: z.number() }).exactOptional(),
  /** Why the last look failed. */
  fault: z.custom<LookFault>(isObject).exactOptional(),
});
export type Body = z.infer<typeof bodySchema>;

export interface Watch {
  readonly guild: string;
  readonly id: string;
  /** Who set it up; empty once they had their data deleted. */
  readonly member: string;
  /** What its articles are about. */
  readonly event: string;
  readonly kind: 'feed' | 'page';
  readonly url: string;
  /** The feed's own name, or the article's headline. */
  readonly title: string;
  /** Of a feed: articles without one of these words are passed over; any article where there are none. */
  readonly words: readonly string[];
  /** The feed in which a page was found. */
  readonly parent: string | undefined;
  /** Key of the source that the page is. */
  readonly source: string | undefined;
  /** When it ends by itself. */
  readonly until: Date | undefined;
  readonly state: 'on' | 'stopped';
  readonly at: Date;
  readonly nextAt: Date;
  readonly lookedAt: Date | undefined;
  /** Looks in a row that failed. */
  readonly failures: number;
  readonly body: Body;
}

/** How many feeds and pages the moderators of a guild may follow, besides the articles that were found in feeds. */
export const maxWatches = 20;
/** Articles that were found, of which the oldest make room. */
const MAX_FOUND = 100;
/** Minutes for a look, after which another process may try. */
const HOLD = 15;
/** Due ones that are looked through for those that this process serves. */
const MAX_DUE = 500;
const MAX_TITLE = 200;

/** What a guild begins to follow. */
export type NewWatch = Omit<Watch, 'id' | 'lookedAt' | 'failures' | 'state'>;

/** What came of it: its id; or that the guild follows as many as it may, or this very address. */
export type Added =
  | { readonly id: string }
  | { readonly not: 'full' }
  | { readonly not: 'there'; readonly title: string };

/**
 * Keeps it, unless its address is followed already: what moderators follow, or, of an article that was found in a feed, by
 * whatever way. @throws StoreFault
 */
export function addWatch(store: Store, given: NewWatch): Promise<Added> {
  const { guild, parent, url } = given;
  return store.write(async (trx) => {
    // Others that add one at this moment wait here, in whichever process.
    await lockGuild(trx, guild);
    const all = await trx
      .selectFrom('watch')
      .select(['id', 'parent', 'url', 'title'])
      .where('guild', '=', guild)
      .orderBy('at')
      .orderBy('id')
      .execute();
    const found = all.filter((each) => each.parent !== null);
    const chosen = all.filter((each) => each.parent === null);
    const there = (parent === undefined ? chosen : all).find((each) => each.url === url);
    if (there) return { not: 'there', title: there.title };
    if (parent === undefined && chosen.length >= maxWatches) return { not: 'full' };
    if (parent !== undefined && found.length >= MAX_FOUND) {
      const surplus = found.slice(0, found.length - MAX_FOUND + 1).map(({ id }) => id);
      await trx.deleteFrom('watch').where('guild', '=', guild).where('id', 'in', surplus).execute();
    }
    const id = randomBytes(6).toString('hex');
    await trx.insertInto('watch').values(rowOf(given, id)).execute();
    return { id };
  });
}

function rowOf({ body, words, title, until, nextAt, at, ...given }: NewWatch, id: string) {
  const { guild, member, event, kind, url, parent = null, source = null } = given;
  return {
    ...{ guild, id, member, event, kind, url, parent, source },
    ...{ title: sanitize(title, MAX_TITLE), words: JSON.stringify(words), at: at.toISOString() },
    ...{ until: until?.toISOString() ?? null, state: 'on', next_at: nextAt.toISOString() },
    ...{ looked_at: null, failures: 0, held_until: null, body: JSON.stringify(body) },
  };
}

/** All of a guild, the newest first. @throws StoreFault */
export async function listWatches(store: Store, guild: string): Promise<readonly Watch[]> {
  const rows = await store.read((db) =>
    db
      .selectFrom('watch')
      .selectAll()
      .where('guild', '=', guild)
      .orderBy('at', 'desc')
      .orderBy('id')
      .execute(),
  );
  return rows.map(watchOf);
}

/** @throws StoreFault */
export async function findWatch(
  store: Store,
  guild: string,
  id: string,
): Promise<Watch | undefined> {
  const row = await store.read((db) =>
    db
      .selectFrom('watch')
      .selectAll()
      .where('guild', '=', guild)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  return row && watchOf(row);
}

/** Ends a watch, and those of the articles that were found by it; false when it is not there. @throws StoreFault */
export function endWatch(store: Store, guild: string, id: string): Promise<boolean> {
  return store.write(async (trx) => {
    const ended = await trx
      .deleteFrom('watch')
      .where('guild', '=', guild)
      .where((eb) => eb.or([eb('id', '=', id), eb('parent', '=', id)]))
      .executeTakeFirst();
    return ended.numDeletedRows > 0n;
  });
}

/** Has it looked at from now on, also when it was stopped. @throws StoreFault */
export async function resumeWatch(
  store: Store,
  guild: string,
  id: string,
  at: Date,
): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('watch')
      .set({ state: 'on', failures: 0, next_at: at.toISOString() })
      .where('guild', '=', guild)
      .where('id', '=', id)
      .execute(),
  );
}

/**
 * Gives a watch that is due, of a guild that `serves` takes, to this process alone for some minutes; nothing when none is
 * left. What was held by a process that ended comes again after them. @throws StoreFault
 */
export async function takeDue(
  store: Store,
  at: Date,
  serves: (guild: string) => boolean,
): Promise<Watch | undefined> {
  const now = at.toISOString();
  const due = await store.read((db) =>
    db
      .selectFrom('watch')
      .selectAll()
      .where('state', '=', 'on')
      .where('next_at', '<=', now)
      .where((eb) => eb.or([eb('held_until', 'is', null), eb('held_until', '<=', now)]))
      .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
      .orderBy('next_at')
      .orderBy('id')
      .limit(MAX_DUE)
      .execute(),
  );
  for (const row of due) {
    if (serves(row.guild) && (await take(store, row, at))) return watchOf(row);
  }
  return undefined;
}

/** Takes this one, due or not; false when another process or member has it. @throws StoreFault */
export function take(
  store: Store,
  { guild, id }: Pick<Watch, 'guild' | 'id'>,
  at: Date,
): Promise<boolean> {
  const until = new Date(at.getTime() + HOLD * 60_000).toISOString();
  return store.write(async (trx) => {
    // Another process may have taken it since it was read.
    const { numUpdatedRows } = await trx
      .updateTable('watch')
      .set({ held_until: until })
      .where('guild', '=', guild)
      .where('id', '=', id)
      .where((eb) =>
        eb.or([eb('held_until', 'is', null), eb('held_until', '<=', at.toISOString())]),
      )
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });
}

/** What a look changes of a watch. */
export type Looked = Partial<Pick<Watch, 'state' | 'source' | 'title' | 'url'>> &
  Pick<Watch, 'nextAt' | 'failures' | 'body'>;

/** Notes what came of a look, and lets go of the watch; one that was ended meanwhile stays ended. @throws StoreFault */
export async function noteLook(
  store: Store,
  { guild, id }: Pick<Watch, 'guild' | 'id'>,
  { nextAt, failures, body, state, source, title, url }: Looked,
  at: Date,
): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('watch')
      .set({
        ...{ next_at: nextAt.toISOString(), looked_at: at.toISOString(), held_until: null },
        ...{ failures, body: JSON.stringify(body) },
        ...(state !== undefined && { state }),
        ...(source !== undefined && { source }),
        ...(title !== undefined && { title: sanitize(title, MAX_TITLE) }),
        ...(url !== undefined && { url }),
      })
      .where('guild', '=', guild)
      .where('id', '=', id)
      .execute(),
  );
}

/** Lets go of a watch that could not be looked at, so that it comes again. @throws StoreFault */
export async function letGo(
  store: Store,
  { guild, id }: Pick<Watch, 'guild' | 'id'>,
): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('watch')
      .set({ held_until: null })
      .where('guild', '=', guild)
      .where('id', '=', id)
      .execute(),
  );
}

/** Takes a member's name off what they set up, which stays the guild's. */
export async function unnameWatches(trx: Writer, member: string): Promise<void> {
  await trx.updateTable('watch').set({ member: '' }).where('member', '=', member).execute();
}

function watchOf(row: Selectable<Tables['watch']>): Watch {
  const { guild, id, member, event, url, title } = row;
  const day = (text: string | null) => (text === null ? undefined : new Date(text));
  return {
    ...{ guild, id, member, event, url, title },
    kind: row.kind === 'feed' ? 'feed' : 'page',
    words: z.array(z.string()).parse(JSON.parse(row.words)),
    parent: row.parent ?? undefined,
    source: row.source ?? undefined,
    until: day(row.until),
    state: row.state === 'on' ? 'on' : 'stopped',
    at: new Date(row.at),
    nextAt: new Date(row.next_at),
    lookedAt: day(row.looked_at),
    failures: row.failures,
    body: bodySchema.parse(JSON.parse(row.body)),
  };
}
