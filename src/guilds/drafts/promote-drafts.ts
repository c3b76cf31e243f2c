/** What drafts become: facts, and the people, bodies and places that these need and nobody has added yet. */
import type { Source } from '../../packs/knowledge.ts';
import { findQuote, isQuoteAt } from '../../packs/proof.ts';
import { located } from '../../packs/quotes.ts';
import type { FactFile } from '../../packs/schema.ts';
import type { Put } from '../items/edits.ts';
import type { Approval, Promotion } from './decide.ts';
import type { DraftedEntity, Drafting } from './draftings.ts';
import { lacksSpeaker, type Draft, type DraftBody } from './drafts.ts';
import type { GuildRows } from '../items/guild-rows.ts';
import { targetKey } from '../items/items.ts';
import { namesOf } from '../items/names.ts';
import { quantitiesIn } from '../items/facts.ts';
import { newId } from '../items/ids.ts';
import type { Guild } from '../items/guild-store.ts';
import { entityIndexOf, matchOf, type EntityIndex } from './entity-linking.ts';

/**
 * The same of several together, but for what a fact says already in the same words: its draft is open again after an undo, and
 * the fact may have been brought back since.
 */
export function promoteNewDrafts(guild: Guild, source: Source): Approval['become'] {
  const become = promoteDrafts(guild, source);
  return (drafts, drafting, rows) => {
    const said = new Set(
      [...rows.items.fact.rowsOf(source.eventId).values()].map(({ body }) => wordingOf(body)),
    );
    const wordings = drafts.map(({ body }) => wordingOf({ ...body, source: source.id }));
    return become(
      drafts.filter((_, i) => !said.has(wordings[i] ?? '')),
      drafting,
      rows,
    );
  };
}

function wordingOf({
  source,
  kind,
  quote,
  answer,
}: Pick<FactFile, 'source' | 'kind' | 'quote' | 'answer'>): string {
  return JSON.stringify([source, kind, quote, answer]);
}

/** Gives what makes facts of drafts as they stand, but for those whose speaker is not clear. A name that may be someone known is no subject. */
export function promoteDrafts(guild: Guild, source: Source): Approval['become'] {
  return function* (drafts, drafting, rows) {
    const facts = new Map<number, FactFile>();
    const names = naming(guild, source.eventId, drafting, rows);
    const taken = new Set<string>();
    for (const { number, body } of drafts) {
      yield;
      if (lacksSpeaker(body)) continue;
      const speaker = names.idOf(body.speaker);
      if (body.speaker !== undefined && speaker === undefined) continue;
      const id = newId(body.answer, 'fact', (each) => taken.has(each) || isTaken(each));
      taken.add(id);
      const subjects = body.subjects.flatMap((name) => names.idOf(name) ?? []);
      facts.set(number, factOf(id, body, source, { speaker, subjects: [...new Set(subjects)] }));
    }
    return edits(drafts, facts, names.added, source.eventId, rows);

    function isTaken(id: string): boolean {
      const key = `${source.eventId}/${id}`;
      const { fact, hidden } = rows.items;
      return (
        guild.keys.has(targetKey({ kind: 'fact', id: key })) || fact.has(key) || hidden.has(key)
      );
    }
  };
}

/** The fact of a draft as a pack has it. */
export function factOf(
  id: string,
  body: DraftBody,
  source: Pick<Source, 'id' | 'text'>,
  { speaker, subjects }: { readonly speaker: string | undefined; readonly subjects: string[] },
): FactFile {
  const {
    kind,
    answer,
    quote,
    start,
    sampleQuestions,
    when,
    quantities = quantitiesIn(answer),
  } = body;
  // Nearly every quote stands once; looking for all its places takes longer in a long text.
  const first = source.text.indexOf(quote) === start;
  const places = first ? [] : findQuote(quote, source.text);
  const occurrence = places.findIndex((place) => place.start === start) + 1;
  const fact: FactFile = {
    ...{ id, kind, answer, quote, source: source.id, sampleQuestions, quantities },
    subjects: subjects.filter((each) => each !== speaker),
    ...(occurrence > 1 && { occurrence }),
    ...(speaker !== undefined && { speaker }),
    ...(when && { when }),
  };
  if (isQuoteAt(quote, source.text, start)) {
    located(fact, source.text, { start, end: start + quote.length });
  }
  return fact;
}

interface Naming {
  /** The id of a name; nothing for one that may be someone known. One who is new is added. */
  readonly idOf: (name: string | undefined) => string | undefined;
  readonly added: readonly Put[];
}

/** The ids of the names in drafts, over the guild's rows. */
export function naming(
  { shipped, keys }: Pick<Guild, 'shipped' | 'keys'>,
  eventId: string,
  drafting: Drafting,
  rows: GuildRows,
): Naming {
  const { entities, resolve } = namesOf(shipped, rows.items);
  const pack = shipped.find(({ event }) => event.id === eventId);
  const ofEvent = new Set(pack?.event.entities.map(({ id }) => resolve(id)));
  for (const { id, body } of rows.items.entity.values()) {
    if (body.event === eventId) ofEvent.add(resolve(id));
  }
  const known: EntityIndex = entityIndexOf(entities.values(), (id) => ofEvent.has(id));
  const drafted = new Map(drafting.entities.map((each) => [each.name, each]));
  const ids = new Map<string, string | undefined>();
  const added: Put[] = [];

  function idOf(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    if (!ids.has(name)) ids.set(name, decided(drafted.get(name) ?? unnamed(name)));
    return ids.get(name);
  }

  function decided(entity: DraftedEntity): string | undefined {
    const is = entity.is === undefined ? {} : { is: resolve(entity.is) };
    const match = matchOf({ ...entity, ...is }, known);
    if (match.found === 'known') return match.id;
    return match.found === 'new' ? add(entity) : undefined;
  }

  function add({ type, name, aliases, roles }: DraftedEntity): string {
    const isTaken = (id: string) =>
      entities.has(id) ||
      keys.has(targetKey({ kind: 'entity', id })) ||
      rows.items.merge.has(id) ||
      added.some((put) => put.id === id);
    const id = newId(name, 'name', isTaken);
    // Kept before its roles are looked at: they may lead back to it.
    ids.set(name, id);
    const held = roles.map(({ title, of }) => {
      const holder = idOf(of);
      return holder === undefined || holder === id ? { title } : { title, of: holder };
    });
    added.push({
      ...{ do: 'put', kind: 'entity', id, seen: rows.revision },
      body: { id, type, name, aliases: [...aliases], roles: held, demonyms: [], event: eventId },
    });
    return id;
  }

  return { idOf, added };
}

/** Of the people, bodies and places that are to be added, those that the fact needs. */
export function needed(
  added: readonly Put[],
  { speaker, subjects }: Pick<FactFile, 'speaker' | 'subjects'>,
): Put[] {
  const wanted = new Set([speaker, ...subjects]);
  // Each comes after those that its roles are held for.
  return added
    .toReversed()
    .filter((put) => {
      if (put.kind !== 'entity' || !wanted.has(put.id)) return false;
      for (const { of } of put.body.roles) wanted.add(of);
      return true;
    })
    .toReversed();
}

/** Words that stand for a speaker of whom the draft tells nothing else. */
function unnamed(name: string): DraftedEntity {
  return { type: 'group', name, aliases: [], roles: [], near: [] };
}

function edits(
  drafts: readonly Draft[],
  facts: ReadonlyMap<number, FactFile>,
  added: readonly Put[],
  eventId: string,
  { revision: seen }: GuildRows,
): Promotion {
  const became = new Map(
    drafts.flatMap(({ number, body: { speaker } }) => {
      const fact = facts.get(number);
      if (!fact) return [];
      const { id, kind, answer, quote } = fact;
      const said = { kind, answer, quote, ...(speaker !== undefined && { speaker }) };
      return [[number, { fact: `${eventId}/${id}`, became: said }] as const];
    }),
  );
  const puts = [...facts.values()].map((body): Put => ({
    ...{ do: 'put', kind: 'fact', id: `${eventId}/${body.id}`, body, seen },
  }));
  return { edits: [...added, ...puts], became };
}
