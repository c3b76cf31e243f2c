/** What a guild can ask about: the shipped packs with its own additions, corrections and hidden facts laid over them. */
import { isDeepStrictEqual } from 'node:util';
import { areSame } from '../../packs/assemble.ts';
import type { Pack } from '../../packs/pack.ts';
import { atOnce, type Work } from '../../runtime/schedule.ts';
import type { Shipped } from './edits.ts';
import { rowsOf, touchedBy } from './event-rows.ts';
import { emptyGuild, type GuildRows } from './guild-rows.ts';
import { splitKey, targetKey } from './items.ts';
import { changedNames, namesOf, type Names } from './names.ts';
import {
  isArchived,
  openedOf,
  packOf,
  putEvents,
  putFacts,
  putSources,
  type InvalidItem,
  type Opened,
} from './opened-pack.ts';

/** Shipped packs with a guild's changes laid over them. */
export interface Overlay {
  /** Sound packs: `assemble` takes them. */
  readonly packs: readonly Pack[];
  /** What was left out of them, for moderators to mend. */
  readonly invalid: readonly InvalidItem[];
}

/** Pure; one bad item never takes the others with it. */
export function overlay(shipped: readonly Pack[], rows: GuildRows): Overlay {
  return atOnce(overlaying(shipped, rows));
}

/** What an earlier state of the guild's rows came to. */
export interface EarlierOverlay extends Overlay {
  readonly rows: GuildRows;
}

/**
 * The same as work that can pause. Events of which no row and no name has changed since the state before have the packs
 * that they had then; packs that the guild leaves as they are shipped, or that come out as they were, are the same objects, so that
 * nothing is made of them anew.
 */
export function* overlaying(
  shipped: readonly Pack[],
  rows: GuildRows,
  before: EarlierOverlay = { packs: shipped, invalid: [], rows: emptyGuild },
): Work<Overlay> {
  if (rows.revision === 0) return { packs: shipped, invalid: [] };
  const invalid: InvalidItem[] = [];
  const names = namesOf(shipped, rows.items);
  const isStale = staleEvents(rows, names, before, namesOf(shipped, before.rows.items));
  const own = rowsOf(rows.items, isStale);
  const touched = touchedBy(own, rows);
  const asShipped = new Map(shipped.map((pack) => [pack.event.id, pack]));
  const opened = new Map<string, Opened>();
  for (const [id, pack] of asShipped) {
    if (!isStale(id)) continue;
    const { entities } = pack.event;
    const same = !touched.has(id) && entities.every((each) => names.isShipped(each.id));
    if (!same) opened.set(id, openedOf(pack));
  }
  putEvents(opened, own);
  putSources(opened, own, rows, invalid);
  putFacts(opened, own, rows, invalid);
  for (const { body } of rows.items.entity.values()) opened.get(body.event)?.entities.add(body.id);
  const last = new Map(before.packs.map((pack) => [pack.event.id, pack]));
  const packs: Pack[] = [];
  for (const id of new Set([...asShipped.keys(), ...rows.items.event.keys()])) {
    if (isArchived(rows.items, id)) continue;
    const now = opened.get(id);
    const kept = isStale(id) ? asShipped.get(id) : last.get(id);
    if (now) packs.push(sameAs(last.get(id), yield* packOf(now, names, invalid)));
    else if (kept) packs.push(kept);
  }
  // A list that grew has room for more than it holds.
  return { packs: [...packs], invalid };
}

/** Tells of which events the packs have to be made anew. */
function staleEvents(
  { items }: GuildRows,
  names: Names,
  { invalid, packs, rows: { items: old } }: EarlierOverlay,
  oldNames: Names,
): (eventId: string) => boolean {
  // What was amiss may be mended by a row of another event, such as one with the same text.
  const stale = new Set(invalid.map(({ target: { id } }) => splitKey(id)[0]));
  for (const kind of ['event', 'source', 'hidden'] as const) {
    for (const id of changedKeys<unknown>(items[kind], old[kind])) stale.add(splitKey(id)[0]);
  }
  for (const id of changedKeys(items.fact.groups(), old.fact.groups())) stale.add(id);
  for (const id of changedKeys(items.entity, old.entity)) {
    for (const { body } of [items.entity.get(id), old.entity.get(id)].filter(isThere)) {
      stale.add(body.event);
    }
  }
  const changed = changedNames(names, oldNames);
  if (changed.size > 0) {
    for (const { event } of packs) {
      if (event.entities.some(({ id }) => changed.has(id))) stale.add(event.id);
    }
  }
  return (eventId) => stale.has(eventId);
}

/** Keys that one of two maps has not, or has with something else. */
function* changedKeys<T>(
  now: ReadonlyMap<string, T>,
  before: ReadonlyMap<string, T>,
): Generator<string, undefined> {
  if (now === before) return;
  for (const [key, value] of now) if (before.get(key) !== value) yield key;
  for (const key of before.keys()) if (!now.has(key)) yield key;
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** The earlier one of two packs where they hold the same; else the later one, with what both hold taken from the earlier. */
function sameAs(before: Pack | undefined, now: Pack): Pack {
  if (!before) return now;
  const [{ sources, entities, ...header }, other] = [before.event, now.event];
  const { sources: ownSources, entities: ownEntities, ...ownHeader } = other;
  const sameSources = areSame(sources, ownSources);
  const sameEntities = isDeepStrictEqual(entities, ownEntities);
  const sameTexts =
    before.texts.size === now.texts.size &&
    [...before.texts].every(([id, text]) => now.texts.get(id) === text);
  const sameRest = isDeepStrictEqual(header, ownHeader) && areSame(before.facts, now.facts);
  if (sameSources && sameEntities && sameTexts && sameRest) return before;
  return {
    ...now,
    event: {
      ...other,
      sources: sameSources ? sources : ownSources,
      entities: sameEntities ? entities : ownEntities,
    },
    texts: sameTexts ? before.texts : now.texts,
  };
}

/** Keys of all that the packs hold: what a guild's items may refer to without having it themselves. */
export function shippedKeys(packs: readonly Pack[]): Shipped {
  return new Set(
    packs.flatMap(({ event, facts }) => [
      targetKey({ kind: 'event', id: event.id }),
      ...event.sources.map(({ id }) => targetKey({ kind: 'source', id: `${event.id}/${id}` })),
      ...event.entities.map(({ id }) => targetKey({ kind: 'entity', id })),
      ...facts.map(({ id }) => targetKey({ kind: 'fact', id: `${event.id}/${id}` })),
    ]),
  );
}
