/** What a guild can ask about: the shipped packs with its own additions, corrections and hidden facts laid over them. */
import { isDeepStrictEqual } from 'node:util';
import type { Pack } from '../../packs/pack.ts';
import { locate } from '../../packs/quotes.ts';
import type { EventFile, FactFile, SourceFile } from '../../packs/schema.ts';
import type { Shipped } from './edits.ts';
import { emptyGuild, type GuildRows, type Items } from './guild-rows.ts';
import type { Row } from './rows-by-event.ts';
import { splitKey, targetKey, type Target } from './items.ts';
import { atOnce, type Work } from '../../runtime/schedule.ts';
import { changedNames, namesOf, type Names } from './names.ts';

/** An item that can't be answered from as it stands. */
export interface InvalidItem {
  readonly target: Target;
  /** What it lacks: its event, its source, the source's text, a person it names; or its quote no longer stands. */
  readonly lacks: 'event' | 'source' | 'text' | 'entity' | 'quote';
}

export interface Overlay {
  /** Sound packs: `assemble` takes them. */
  readonly packs: readonly Pack[];
  /** What was left out of them, for moderators to mend. */
  readonly invalid: readonly InvalidItem[];
}

/** A pack being put together. */
interface Opened {
  readonly header: Omit<EventFile, 'sources' | 'entities'>;
  readonly entities: Set<string>;
  readonly sources: Map<string, SourceFile>;
  readonly texts: Map<string, string>;
  readonly facts: Map<string, FactFile>;
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
  return { packs, invalid };
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

type Rows<T> = ReadonlyMap<string, Row<T>>;

/** Kinds whose ids begin with their event's. */
const OF_EVENTS = ['event', 'source', 'fact', 'hidden'] as const;

/** Rows by which packs are put together. */
interface EventRows {
  readonly event: Items['event'];
  readonly source: Items['source'];
  readonly fact: Rows<FactFile>;
  readonly hidden: Items['hidden'];
}

/** The rows of these events alone. */
function rowsOf(items: Items, isOf: (eventId: string) => boolean): EventRows {
  const own = <T>(rows: Rows<T>): Rows<T> =>
    new Map([...rows].filter(([id]) => isOf(splitKey(id)[0])));
  const stale = [...items.fact.groups().keys()].filter(isOf);
  return {
    event: own(items.event),
    source: own(items.source),
    fact: new Map(stale.flatMap((event) => [...items.fact.rowsOf(event)])),
    hidden: own(items.hidden),
  };
}

/** Events that these rows say something of, or to which the guild's own names belong. */
function touchedBy(own: EventRows, { items }: GuildRows): Set<string> {
  const ids = OF_EVENTS.flatMap((kind) => [...own[kind].keys()]);
  return new Set([
    ...ids.map((key) => splitKey(key)[0]),
    ...[...items.entity.values()].map(({ body }) => body.event),
  ]);
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

function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
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

function openedOf({ event, facts, texts }: Pack): Opened {
  const { sources, entities, ...header } = event;
  return {
    header,
    entities: new Set(entities.map(({ id }) => id)),
    sources: new Map(sources.map((source) => [source.id, source])),
    texts: new Map(texts),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
  };
}

function putEvents(all: Map<string, Opened>, own: EventRows): void {
  for (const { id, body } of own.event.values()) {
    const { archived, ...header } = body;
    if (archived) {
      all.delete(id);
      continue;
    }
    const { entities, sources, texts, facts } = all.get(id) ?? nothingOpened();
    all.set(id, { header, entities, sources, texts, facts });
  }
}

function putSources(
  all: ReadonlyMap<string, Opened>,
  own: EventRows,
  { items, texts }: GuildRows,
  invalid: InvalidItem[],
): void {
  for (const { id: key, body } of own.source.values()) {
    const target: Target = { kind: 'source', id: key };
    const [eventId, id] = splitKey(key);
    const opened = all.get(eventId);
    if (!opened) {
      if (!isArchived(items, eventId)) invalid.push({ target, lacks: 'event' });
      continue;
    }
    const shippedText = opened.sources.get(id)?.sha256 === body.sha256 && opened.texts.get(id);
    const text = texts.get(body.sha256) ?? shippedText;
    if (typeof text !== 'string') {
      invalid.push({ target, lacks: 'text' });
      continue;
    }
    opened.sources.set(id, body);
    opened.texts.set(id, text);
  }
}

function putFacts(
  all: ReadonlyMap<string, Opened>,
  own: EventRows,
  { items }: GuildRows,
  invalid: InvalidItem[],
): void {
  for (const { id: key, body } of own.fact.values()) {
    const [eventId, id] = splitKey(key);
    const opened = all.get(eventId);
    if (opened) opened.facts.set(id, body);
    else if (!isArchived(items, eventId))
      invalid.push({ target: { kind: 'fact', id: key }, lacks: 'event' });
  }
  for (const key of own.hidden.keys()) {
    const [eventId, id] = splitKey(key);
    all.get(eventId)?.facts.delete(id);
  }
}

function* packOf(opened: Opened, names: Names, invalid: InvalidItem[]): Work<Pack> {
  const { header, sources, texts } = opened;
  const facts: FactFile[] = [];
  const entities = new Set([...opened.entities].map(names.resolve));
  for (const original of opened.facts.values()) {
    yield;
    const fact = renamed(original, names);
    const people = fact.speaker === undefined ? fact.subjects : [fact.speaker, ...fact.subjects];
    const text = texts.get(fact.source);
    const lacks =
      (text === undefined && 'source') ||
      (people.some((id) => !names.entities.has(id)) && 'entity') ||
      (text !== undefined && !locate(fact, text) && 'quote');
    if (lacks) {
      invalid.push({ target: { kind: 'fact', id: `${header.id}/${fact.id}` }, lacks });
      continue;
    }
    facts.push(fact);
    for (const id of people) entities.add(id);
  }
  return {
    event: { ...header, sources: [...sources.values()], entities: names.withRoles(entities) },
    // As long as it has to be, and no longer.
    facts: [...facts],
    texts,
  };
}

/** The fact with merged entities by the id that they have now; the same one where none has changed. */
function renamed(fact: FactFile, { resolve }: Names): FactFile {
  const people = fact.speaker === undefined ? fact.subjects : [fact.speaker, ...fact.subjects];
  if (people.every((id) => resolve(id) === id)) return fact;
  const subjects = [...new Set(fact.subjects.map(resolve))];
  return fact.speaker === undefined
    ? { ...fact, subjects }
    : { ...fact, subjects, speaker: resolve(fact.speaker) };
}

function isArchived(items: GuildRows['items'], eventId: string): boolean {
  return items.event.get(eventId)?.body.archived === true;
}

function nothingOpened(): Omit<Opened, 'header'> {
  return { entities: new Set(), sources: new Map(), texts: new Map(), facts: new Map() };
}
