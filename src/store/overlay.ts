/** What a guild can ask about: the shipped packs with its own additions, corrections and hidden facts laid over them. */
import type { Pack } from '../knowledge/pack.ts';
import { locate } from '../knowledge/quotes.ts';
import type { EventFile, FactFile, SourceFile } from '../knowledge/schema.ts';
import type { Shipped } from './change.ts';
import type { GuildRows } from './guild.ts';
import { splitKey, targetKey, type Target } from './items.ts';
import { namesOf, type Names } from './names.ts';

/** An item that can't be answered from as it stands. */
export interface Review {
  readonly target: Target;
  /** What it lacks: its event, its source, the source's text, a person it names; or its quote no longer stands. */
  readonly lacks: 'event' | 'source' | 'text' | 'entity' | 'quote';
}

export interface Overlay {
  /** Sound packs: `assemble` takes them. */
  readonly packs: readonly Pack[];
  /** What was left out of them, for moderators to mend. */
  readonly review: readonly Review[];
}

/** A pack being put together. */
interface Draft {
  readonly header: Omit<EventFile, 'sources' | 'entities'>;
  readonly entities: Set<string>;
  readonly sources: Map<string, SourceFile>;
  readonly texts: Map<string, string>;
  readonly facts: Map<string, FactFile>;
}

/** Pure; one bad item never takes the others with it. */
export function overlay(shipped: readonly Pack[], rows: GuildRows): Overlay {
  if (rows.revision === 0) return { packs: shipped, review: [] };
  const review: Review[] = [];
  const names = namesOf(shipped, rows.items);
  const drafts = new Map(shipped.map((pack) => [pack.event.id, draftOf(pack)]));
  putEvents(drafts, rows);
  putSources(drafts, rows, review);
  putFacts(drafts, rows, review);
  for (const { body } of rows.items.entity.values()) drafts.get(body.event)?.entities.add(body.id);
  const packs = [...drafts.values()].map((draft) => packOf(draft, names, review));
  return { packs, review };
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

function draftOf({ event, facts, texts }: Pack): Draft {
  const { sources, entities, ...header } = event;
  return {
    header,
    entities: new Set(entities.map(({ id }) => id)),
    sources: new Map(sources.map((source) => [source.id, source])),
    texts: new Map(texts),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
  };
}

function putEvents(drafts: Map<string, Draft>, { items }: GuildRows): void {
  for (const { id, body } of items.event.values()) {
    const { archived, ...header } = body;
    if (archived) {
      drafts.delete(id);
      continue;
    }
    const { entities, sources, texts, facts } = drafts.get(id) ?? emptyDraft();
    drafts.set(id, { header, entities, sources, texts, facts });
  }
}

function putSources(
  drafts: ReadonlyMap<string, Draft>,
  { items, texts }: GuildRows,
  review: Review[],
): void {
  for (const { id: key, body } of items.source.values()) {
    const target: Target = { kind: 'source', id: key };
    const [eventId, id] = splitKey(key);
    const draft = drafts.get(eventId);
    if (!draft) {
      if (!isArchived(items, eventId)) review.push({ target, lacks: 'event' });
      continue;
    }
    const shippedText = draft.sources.get(id)?.sha256 === body.sha256 && draft.texts.get(id);
    const text = texts.get(body.sha256) ?? shippedText;
    if (typeof text !== 'string') {
      review.push({ target, lacks: 'text' });
      continue;
    }
    draft.sources.set(id, body);
    draft.texts.set(id, text);
  }
}

function putFacts(
  drafts: ReadonlyMap<string, Draft>,
  { items }: GuildRows,
  review: Review[],
): void {
  for (const { id: key, body } of items.fact.values()) {
    const [eventId, id] = splitKey(key);
    const draft = drafts.get(eventId);
    if (draft) draft.facts.set(id, body);
    else if (!isArchived(items, eventId))
      review.push({ target: { kind: 'fact', id: key }, lacks: 'event' });
  }
  for (const key of items.hidden.keys()) {
    const [eventId, id] = splitKey(key);
    drafts.get(eventId)?.facts.delete(id);
  }
}

function packOf(draft: Draft, names: Names, review: Review[]): Pack {
  const { header, sources, texts } = draft;
  const facts: FactFile[] = [];
  const entities = new Set([...draft.entities].map(names.resolve));
  for (const original of draft.facts.values()) {
    const fact = renamed(original, names);
    const people = fact.speaker === undefined ? fact.subjects : [fact.speaker, ...fact.subjects];
    const text = texts.get(fact.source);
    const lacks =
      (text === undefined && 'source') ||
      (people.some((id) => !names.entities.has(id)) && 'entity') ||
      (text !== undefined && !locate(fact, text) && 'quote');
    if (lacks) {
      review.push({ target: { kind: 'fact', id: `${header.id}/${fact.id}` }, lacks });
      continue;
    }
    facts.push(fact);
    for (const id of people) entities.add(id);
  }
  return {
    event: { ...header, sources: [...sources.values()], entities: names.withRoles(entities) },
    facts,
    texts,
  };
}

/** The fact with merged entities by the id that they have now. */
function renamed(fact: FactFile, { resolve }: Names): FactFile {
  const subjects = [...new Set(fact.subjects.map(resolve))];
  return fact.speaker === undefined
    ? { ...fact, subjects }
    : { ...fact, subjects, speaker: resolve(fact.speaker) };
}

function isArchived(items: GuildRows['items'], eventId: string): boolean {
  return items.event.get(eventId)?.body.archived === true;
}

function emptyDraft(): Omit<Draft, 'header'> {
  return { entities: new Set(), sources: new Map(), texts: new Map(), facts: new Map() };
}
