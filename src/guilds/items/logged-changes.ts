/** The log change by change: what was done at once is one, however many entries it has. */
import { type AuditFilter, type Entry, filtered, parseEntries } from './audit.ts';
import { pacer } from '../../runtime/schedule.ts';
import type { Shipped } from './edits.ts';
import { parseKind, targetKey, type Kind, type Target } from './items.ts';
import type { Reader, Store } from '../db/store.ts';

/** How many things of a kind a change did so. */
export interface Done {
  readonly kind: Kind;
  readonly did: 'add' | 'edit' | 'remove';
  readonly count: number;
}

/** A change as the log has it, to be shown or taken back. */
export interface LoggedChange {
  /** The first and the last of its revisions. */
  readonly batch: number;
  readonly last: number;
  /** All that it did. */
  readonly done: readonly Done[];
  /** Its first entries, in their order. */
  readonly entries: readonly Entry[];
  /** Decided drafts that would be open again if it were taken back. */
  readonly drafts: number;
  /** Something of it was changed again, so that it can't be taken back any more. */
  readonly isPast: boolean;
}

/** Entries of each change that are read. */
const ENTRIES_SHOWN = 5;

/** Changes with an entry that passes the filter, newest first; `below` is the first revision of another. @throws StoreFault */
export function readChanges(
  store: Store,
  guild: string,
  { below, limit = 25, ...filter }: AuditFilter,
  shipped: Shipped,
): Promise<readonly LoggedChange[]> {
  return store.read(async (db) => {
    let query = filtered(db.selectFrom('audit'), guild, filter);
    if (below !== undefined) query = query.where('batch', '<', below);
    const rows = await query
      .select('batch')
      .distinct()
      .orderBy('batch', 'desc')
      .limit(limit)
      .execute();
    const batches = rows.map(({ batch }) => batch);
    if (batches.length === 0) return [];
    const [done, entries, drafts, past] = [
      await selectDone(db, guild, batches, shipped),
      await selectFirst(db, guild, batches),
      await selectDrafts(db, guild, batches),
      await selectPast(db, guild, batches),
    ];
    return batches.map((batch) => {
      const own = done.filter((each) => each.batch === batch);
      const count = own.reduce((sum, each) => sum + each.count, 0);
      return {
        ...{ batch, last: batch + count - 1 },
        done: own.map(({ kind, did, count }) => ({ kind, did, count })),
        entries: entries.filter((each) => each.batch === batch),
        drafts: drafts.get(batch) ?? 0,
        isPast: past.has(batch),
      };
    });
  });
}

async function selectDone(
  db: Reader,
  guild: string,
  batches: readonly number[],
  shipped: Shipped,
): Promise<(Done & { readonly batch: number })[]> {
  const rows = await db
    .selectFrom('audit')
    .where('guild', '=', guild)
    .where('batch', 'in', batches)
    .select((eb) => [
      ...(['batch', 'kind', 'id'] as const),
      eb.case().when('before', 'is', null).then(1).else(0).end().as('fresh'),
      eb.case().when('after', 'is', null).then(1).else(0).end().as('gone'),
    ])
    .execute();
  const counts = new Map<string, Done & { readonly batch: number }>();
  const pace = pacer();
  for (const { batch, kind: name, id, fresh, gone } of rows) {
    await pace();
    const kind = parseKind(name);
    const did = didTo({ kind, id }, { fresh: fresh === 1, gone: gone === 1 }, shipped);
    const key = [batch, did, kind].join(' ');
    counts.set(key, { batch, kind, did, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** What moderators ask for first. */
const ORDER: readonly Kind[] = ['fact', 'hidden', 'entity', 'merge', 'source', 'event', 'settings'];

/** Hiding takes a shipped fact out; what lies over something shipped changes it, and is as shipped once removed. */
function didTo(
  target: Target,
  { fresh, gone }: { readonly fresh: boolean; readonly gone: boolean },
  shipped: Shipped,
): Done['did'] {
  if (target.kind === 'hidden') return gone ? 'add' : 'remove';
  if (target.kind === 'settings' || fresh === gone || shipped.has(targetKey(target))) return 'edit';
  return fresh ? 'add' : 'remove';
}

/** Revisions of a change follow one another. */
async function selectFirst(
  db: Reader,
  guild: string,
  batches: readonly number[],
): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('guild', '=', guild)
    .where('batch', 'in', batches)
    .where((eb) => eb('revision', '<', eb('batch', '+', ENTRIES_SHOWN)))
    .orderBy('revision')
    .execute();
  return parseEntries(rows);
}

async function selectDrafts(
  db: Reader,
  guild: string,
  batches: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('audit')
    .innerJoin('draft', (join) =>
      join.onRef('draft.guild', '=', 'audit.guild').onRef('draft.fact', '=', 'audit.id'),
    )
    .where('audit.guild', '=', guild)
    .where('audit.batch', 'in', batches)
    .where('audit.kind', '=', 'fact')
    .where('audit.before', 'is', null)
    // An open one became it before that was taken back.
    .where('draft.state', '!=', 'open')
    .select((eb) => ['audit.batch', eb.fn.countAll().as('count')])
    .groupBy('audit.batch')
    .execute();
  return new Map(rows.map(({ batch, count }) => [batch, Number(count)]));
}

/** Those of which an item has a later entry, of whatever change. */
async function selectPast(
  db: Reader,
  guild: string,
  batches: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('audit')
    .innerJoin('audit as later', (join) =>
      join
        .onRef('later.guild', '=', 'audit.guild')
        .onRef('later.kind', '=', 'audit.kind')
        .onRef('later.id', '=', 'audit.id')
        .onRef('later.revision', '>', 'audit.revision'),
    )
    .where('audit.guild', '=', guild)
    .where('audit.batch', 'in', batches)
    // Of the settings each is taken back by itself.
    .where('audit.kind', '!=', 'settings')
    .select('audit.batch')
    .distinct()
    .execute();
  return new Set(rows.map(({ batch }) => batch));
}
