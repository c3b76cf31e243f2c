/** The log of changes: one entry a revision, with what was before and after. */
import type { Selectable, SelectQueryBuilder } from 'kysely';
import { pacer } from '../../runtime/schedule.ts';
import { parseBody, parseKind, type Bodies, type Kind, type Target } from './items.ts';
import type { Reader, Store } from '../db/store.ts';
import type { Tables } from '../db/tables.ts';

export const actions = ['add', 'edit', 'remove', 'restore', 'undo', 'import', 'move'] as const;
/** What was done to an item. */
export type Action = (typeof actions)[number];

interface EntryOf<K extends Kind> extends Target<K> {
  readonly revision: number;
  /** First revision of the change that it belongs to: entries of one import share it. */
  readonly batch: number;
  /** Who did it; empty once that member's data was deleted. */
  readonly member: string;
  readonly action: Action;
  /** Missing where there was nothing, or nothing is left. */
  readonly before?: Bodies[K];
  readonly after?: Bodies[K];
  /** Missing, as who did it and what was before, where the log keeps the entry no more. */
  readonly at?: Date;
}

/** A row of the log: what was done to one item, with what it was before and after. */
export type Entry = { readonly [K in Kind]: EntryOf<K> }[Kind];

/** Which entries of the log are asked for: those for which all that is told holds. */
export interface AuditFilter {
  readonly member?: string;
  readonly kind?: Kind;
  readonly id?: string;
  readonly batch?: number;
  readonly revision?: number;
  readonly action?: Action;
  readonly since?: Date;
  readonly until?: Date;
  /** Only entries older than this revision, for the next page. */
  readonly below?: number;
  /** At most so many; 25 when not told. */
  readonly limit?: number;
}

/** Entries that pass the filter, newest first. @throws StoreFault */
export async function readAudit(
  store: Store,
  guild: string,
  filter: AuditFilter = {},
): Promise<readonly Entry[]> {
  return store.read((db) => selectEntries(db, guild, filter));
}

/** The same inside a transaction. */
export async function selectEntries(
  db: Reader,
  guild: string,
  filter: AuditFilter,
): Promise<readonly Entry[]> {
  let query = filtered(db.selectFrom('audit'), guild, filter).selectAll();
  if (filter.below !== undefined) query = query.where('revision', '<', filter.below);
  const rows = await query
    .orderBy('revision', 'desc')
    .limit(filter.limit ?? 25)
    .execute();
  return parseEntries(rows);
}

/** The guild's entries that pass the filter, but for its `below` and `limit`. */
export function filtered<O>(
  entries: SelectQueryBuilder<Tables, 'audit', O>,
  guild: string,
  filter: Omit<AuditFilter, 'below' | 'limit'>,
): SelectQueryBuilder<Tables, 'audit', O> {
  let query = entries.where('guild', '=', guild);
  for (const column of ['member', 'kind', 'id', 'batch', 'revision', 'action'] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) query = query.where(column, '=', wanted);
  }
  if (filter.since) query = query.where('at', '>=', filter.since.toISOString());
  if (filter.until) query = query.where('at', '<', filter.until.toISOString());
  return query;
}

/** Rows as entries, with pauses for others. */
export async function parseEntries(
  rows: readonly Selectable<Tables['audit']>[],
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const pace = pacer();
  for (const row of rows) {
    await pace();
    entries.push(parseEntry(row));
  }
  return entries;
}

function parseEntry(row: Selectable<Tables['audit']>): Entry {
  const { revision, batch, member, id } = row;
  const kind = parseKind(row.kind);
  const action = actions.find((each) => each === row.action) ?? 'edit';
  const before = row.before === null ? {} : { before: parseBody(kind, id, row.before) };
  const after = row.after === null ? {} : { after: parseBody(kind, id, row.after) };
  const at = new Date(row.at);
  return { revision, batch, member, action, kind, id, ...before, ...after, at } as Entry;
}
