/** A pack that is open to a guild's rows: they are put into it, and what still holds together comes out. */
import type { Pack } from '../../packs/pack.ts';
import { locate } from '../../packs/quotes.ts';
import type { EventFile, FactFile, SourceFile } from '../../packs/schema.ts';
import type { Work } from '../../runtime/schedule.ts';
import type { EventRows } from './event-rows.ts';
import type { GuildRows } from './guild-rows.ts';
import { splitKey, type Target } from './items.ts';
import type { Names } from './names.ts';

/** An item that can't be answered from as it stands. */
export interface InvalidItem {
  readonly target: Target;
  /** What it lacks: its event, its source, the source's text, a person it names; or its quote no longer stands. */
  readonly lacks: 'event' | 'source' | 'text' | 'entity' | 'quote';
}

/** A pack being put together. */
export interface Opened {
  readonly header: Omit<EventFile, 'sources' | 'entities'>;
  readonly entities: Set<string>;
  readonly sources: Map<string, SourceFile>;
  readonly texts: Map<string, string>;
  readonly facts: Map<string, FactFile>;
}

/** A shipped pack, open: its own maps are copies. */
export function openedOf({ event, facts, texts }: Pack): Opened {
  const { sources, entities, ...header } = event;
  return {
    header,
    entities: new Set(entities.map(({ id }) => id)),
    sources: new Map(sources.map((source) => [source.id, source])),
    texts: new Map(texts),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
  };
}

/** Puts the guild's headers of events in, with new events; archived ones go. */
export function putEvents(all: Map<string, Opened>, own: EventRows): void {
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

/** Puts its sources in, with their texts; what lacks its event or its text is added to `invalid`. */
export function putSources(
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

/** Puts its facts in and takes hidden ones out; a fact without its event is added to `invalid`. */
export function putFacts(
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

/** The pack, a fact a step; a fact that lacks its source, its quote or somebody whom it names is added to `invalid`. */
export function* packOf(opened: Opened, names: Names, invalid: InvalidItem[]): Work<Pack> {
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

/** Whether the guild archived the event: it is asked about no more. */
export function isArchived(items: GuildRows['items'], eventId: string): boolean {
  return items.event.get(eventId)?.body.archived === true;
}

function nothingOpened(): Omit<Opened, 'header'> {
  return { entities: new Set(), sources: new Map(), texts: new Map(), facts: new Map() };
}
