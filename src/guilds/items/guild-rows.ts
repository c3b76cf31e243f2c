/** What one guild has stored, at one revision. */
import {
  settingsSchema,
  parseBody,
  parseKind,
  settingsId,
  type Bodies,
  type Kind,
  type Settings,
} from './items.ts';
import { pacer } from '../../runtime/schedule.ts';
import { RowsByEvent, type Row } from './rows-by-event.ts';
import type { Reader, Store } from '../db/store.ts';

/** The rows of a kind by their ids; facts, of which there may be thousands, by their events. */
type Rows<K extends Kind> = ReadonlyMap<string, Row<Bodies[K]>> &
  (K extends 'fact' ? RowsByEvent<Bodies['fact']> : unknown);

/** A guild’s items of each kind. */
export type Items = { readonly [K in Kind]: Rows<K> };

/** All that a guild keeps of items, as it is stored. */
export interface GuildRows {
  /** 0 for a guild that never changed anything. */
  readonly revision: number;
  readonly items: Items;
  /** Texts of the stored sources, by SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One for all guilds: an empty map takes 200 bytes, and most guilds have most of theirs empty. */
const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** Of a guild that never changed anything. */
export const emptyGuild: GuildRows = {
  revision: 0,
  items: {
    event: NOTHING,
    source: NOTHING,
    entity: NOTHING,
    fact: RowsByEvent.of(),
    hidden: NOTHING,
    merge: NOTHING,
    settings: NOTHING,
  },
  texts: NOTHING,
};

/** Counts the changes of a guild; one key read. @throws StoreFault */
export async function revisionOf(store: Store, guild: string): Promise<number> {
  const row = await store.read((db) =>
    db.selectFrom('guild').select('revision').where('id', '=', guild).executeTakeFirst(),
  );
  return row?.revision ?? 0;
}

/**
 * All that a guild has stored, at one moment. `previous`, an older state of the same guild, saves reading and parsing
 * what has not changed since.
 * @throws StoreFault
 */
export async function readGuild(
  store: Store,
  guild: string,
  previous: GuildRows = emptyGuild,
): Promise<GuildRows> {
  return store.read((db) => selectGuild(db, guild, previous));
}

/** The same inside a transaction. */
export async function selectGuild(
  db: Reader,
  guild: string,
  previous: GuildRows,
): Promise<GuildRows> {
  const rows = await changedSince(db, guild, previous.revision);
  const { revision, logged } = rows[0] ?? {};
  // Purged meanwhile, and perhaps begun anew: what was known of it is worth nothing.
  if (revision === undefined) return emptyGuild;
  if (revision < previous.revision) return selectGuild(db, guild, emptyGuild);
  // What was removed since may be known no more.
  const isTold = revision === previous.revision || (logged ?? Infinity) <= previous.revision + 1;
  if (previous.revision > 0 && !isTold) return selectGuild(db, guild, emptyGuild);
  const changes = new Map<Kind, Map<string, Row<unknown> | undefined>>();
  const pace = pacer();
  for (const { kind: name, id, changed, body } of rows) {
    await pace();
    if (name === null || id === null || changed === null) continue;
    const kind = parseKind(name);
    const row = body === null ? undefined : rowOf(kind, id, changed, body);
    const own = changes.get(kind) ?? new Map<string, Row<unknown> | undefined>();
    changes.set(kind, own.set(id, row));
  }
  const items = withChanges(previous.items, changes);
  const texts = await readTexts(db, guild, items, previous.texts);
  return { revision, items, texts };
}

/** What the guild chose, defaults where it did not. */
export function settingsOf(rows: GuildRows): Settings {
  return rows.items.settings.get(settingsId)?.body ?? settingsSchema.parse({});
}

/** Revision and items in one statement, so that they belong to one moment on both engines. */
function changedSince(db: Reader, guild: string, revision: number) {
  return db
    .selectFrom('guild')
    .leftJoin('item', (join) =>
      join.onRef('item.guild', '=', 'guild.id').on('item.revision', '>', revision),
    )
    .where('guild.id', '=', guild)
    .select((eb) => [
      'guild.revision as revision',
      'item.kind as kind',
      'item.id as id',
      'item.revision as changed',
      'item.body as body',
      eb
        .selectFrom('audit')
        .select((log) => log.fn.min('audit.revision').as('first'))
        .where('audit.guild', '=', guild)
        .as('logged'),
    ])
    .execute();
}

function rowOf<K extends Kind>(kind: K, id: string, revision: number, json: string) {
  return { id, revision, body: parseBody(kind, id, json) };
}

type Changes = ReadonlyMap<Kind, ReadonlyMap<string, Row<unknown> | undefined>>;

/** The items with these changes; of kinds that have none, the very same maps. */
function withChanges(items: Items, changes: Changes): Items {
  // What was parsed as a body of a kind is one.
  const changesOf = <K extends Kind>(kind: K) =>
    changes.get(kind) as ReadonlyMap<string, Row<Bodies[K]> | undefined> | undefined;
  const changed = <K extends Exclude<Kind, 'fact'>>(kind: K): ReadonlyMap<string, Row<Bodies[K]>> =>
    laidOver(items[kind], changesOf(kind));
  return {
    event: changed('event'),
    source: changed('source'),
    entity: changed('entity'),
    fact: items.fact.with(changesOf('fact') ?? NOTHING),
    hidden: changed('hidden'),
    merge: changed('merge'),
    settings: changed('settings'),
  };
}

function laidOver<T>(
  rows: ReadonlyMap<string, Row<T>>,
  changes: ReadonlyMap<string, Row<T> | undefined> | undefined,
): ReadonlyMap<string, Row<T>> {
  if (!changes) return rows;
  const now = new Map(rows);
  for (const [id, row] of changes) {
    if (row) now.set(id, row);
    else now.delete(id);
  }
  return now.size === 0 ? NOTHING : now;
}

/** Texts never change, so those already known are not read again; those no longer in use are dropped. */
async function readTexts(
  db: Reader,
  guild: string,
  items: Items,
  known: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set([...items.source.values()].map(({ body }) => body.sha256));
  if (wanted.size === known.size && wanted.isSubsetOf(new Set(known.keys()))) return known;
  const texts = new Map<string, string>();
  for (const sha256 of wanted) {
    const text = known.get(sha256) ?? (await readText(db, guild, sha256));
    if (text !== undefined) texts.set(sha256, text);
  }
  return texts;
}

/** The text of a source, also of one removed or replaced since; undefined where the guild never stored it. */
export async function readText(
  db: Reader,
  guild: string,
  sha256: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('source_text')
    .select('body')
    .where('guild', '=', guild)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  // Kept as JSON: PostgreSQL takes no zero character in a text.
  return row && (JSON.parse(row.body) as string);
}
