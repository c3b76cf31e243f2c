/** Drafted facts in place of the hand-made ones: what the bot knows once a moderator approved the confident ones. */
import type { DraftFact } from '../../src/ingest/draft-fact.ts';
import type { DraftEntity } from '../../src/ingest/draft.ts';
import { slugOf } from '../../src/knowledge/article.ts';
import type { Entity, Event, Fact, Knowledge, Source } from '../../src/knowledge/knowledge.ts';
import type { DraftedSource } from './packs.ts';

/** The same events and sources, with those drafts as their facts that `keep` keeps. */
export function draftedKnowledge(
  drafted: readonly DraftedSource[],
  keep: (fact: DraftFact) => boolean,
): Knowledge {
  const byEvent = Map.groupBy(drafted, ({ event }) => event);
  const entities = new Map<string, Entity>();
  const events = [...byEvent].map(([event, sources]): Event => {
    const named = new Map<string, Entity>();
    for (const { draft } of sources) {
      for (const each of draft.entities)
        if (!named.has(each.name)) named.set(each.name, entityOf(each, named));
    }
    for (const entity of named.values()) entities.set(entity.id, entity);
    const facts = sources.flatMap(({ source, draft }) =>
      draft.facts.filter(keep).map((fact, i) => factOf(fact, i, source, named)),
    );
    return { ...event, facts, entities: [...named.values()] };
  });
  return {
    events,
    entities,
    facts: new Map(events.flatMap(({ facts }) => facts.map((fact) => [fact.key, fact]))),
    sources: new Map(
      events.flatMap(({ sources }) => sources.map((source) => [source.key, source])),
    ),
  };
}

function entityOf(
  { name, type, aliases, roles }: DraftEntity,
  known: ReadonlyMap<string, Entity>,
): Entity {
  return {
    ...{ id: slugOf(name), name, type, aliases: [...aliases], demonyms: [] },
    roles: roles.map(({ title, of }) => {
      const held = of === undefined ? undefined : known.get(of);
      return held ? { title, of: held } : { title };
    }),
  };
}

function factOf(
  fact: DraftFact,
  i: number,
  source: Source,
  named: ReadonlyMap<string, Entity>,
): Fact {
  const { kind, answer, quote, start, end, asks, quantities, when, speaker, subjects } = fact;
  const id = `${source.id}-${i}`;
  const spoken = speaker === undefined ? undefined : named.get(speaker);
  return {
    ...{ id, key: `${source.eventId}/${id}`, eventId: source.eventId, source },
    ...{ kind, answer, quote, start, end, asks, quantities: [...quantities] },
    subjects: subjects.flatMap((name) => named.get(name) ?? []),
    ...(spoken && { speaker: spoken }),
    ...(when && { when }),
  };
}
