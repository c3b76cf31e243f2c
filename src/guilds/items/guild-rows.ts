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
import type { Reader, Store } from '../db/store.ts';

/** An item's state, and the revision of the change that made it. */
export interface Row<T> {
  readonly id: string;
  readonly revision: number;
  readonly body: T;
}

export type Items = { readonly [K in Kind]: ReadonlyMap<string, Row<Bodies[K]>> };

export interface GuildRows {
  /** 0 for a guild that never changed anything. */
  readonly revision: number;
  readonly items: Items;
  /** Texts of the stored sources, by SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Of a guild that never changed anything. */
export const emptyGuild: GuildRows = { revision: 0, items: copyItems(), texts: new Map() };

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
  const items = copyItems(previous.items);
  const pace = pacer();
  for (const { kind, id, changed, body } of rows) {
    await pace();
    if (kind === null || id === null || changed === null) continue;
    putRow(items, parseKind(kind), id, changed, body);
  }
  const texts = await readTexts(db, guild, items, previous.texts);
  return { revision, items: withoutEmpty(items), texts: texts.size === 0 ? NOTHING : texts };
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

type MutableItems = { readonly [K in Kind]: Map<string, Row<Bodies[K]>> };

function putRow(
  items: MutableItems,
  kind: Kind,
  id: string,
  revision: number,
  json: string | null,
): void {
  const rows: Map<string, Row<unknown>> = items[kind];
  if (json === null) rows.delete(id);
  else rows.set(id, { id, revision, body: parseBody(kind, id, json) });
}

/** Texts never change, so those already known are not read again; those no longer in use are dropped. */
async function readTexts(
  db: Reader,
  guild: string,
  items: Items,
  known: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const wanted = new Set([...items.source.values()].map(({ body }) => body.sha256));
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

/** One for all guilds: an empty map takes 200 bytes, and most guilds have most of theirs empty. */
const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

function withoutEmpty(items: Items): Items {
  const kept = <T>(rows: ReadonlyMap<string, T>) => (rows.size === 0 ? NOTHING : rows);
  return {
    event: kept(items.event),
    source: kept(items.source),
    entity: kept(items.entity),
    fact: kept(items.fact),
    hidden: kept(items.hidden),
    merge: kept(items.merge),
    settings: kept(items.settings),
  };
}

/** A copy that can be changed; of nothing, empty maps. */
function copyItems(items?: Items): MutableItems {
  return {
    event: new Map(items?.event),
    source: new Map(items?.source),
    entity: new Map(items?.entity),
    fact: new Map(items?.fact),
    hidden: new Map(items?.hidden),
    merge: new Map(items?.merge),
    settings: new Map(items?.settings),
  };
}
