/** Makes knowledge of packs: references resolved, quotes proved. */
import { atOnce, type Work } from '../runtime/schedule.ts';
import { checking } from './check.ts';
import type { Entity, Event, Fact, Knowledge, Role, Source } from './knowledge.ts';
import type { Pack } from './pack.ts';
import { PackError, type Problem } from './problems.ts';
import { locate } from './quotes.ts';
import type { EntityFile, FactFile } from './schema.ts';

/** The knowledge that packs hold together; throws a PackError that lists all their problems. */
export function assemble(packs: readonly Pack[]): Knowledge {
  return atOnce(assembling(packs));
}

/** The same as work that can pause. */
export function* assembling(packs: readonly Pack[]): Work<Knowledge> {
  const problems: Problem[] = [];
  yield* checking(packs, (problem) => problems.push(problem));
  if (problems.length > 0) throw new PackError(problems);

  const entities = entitiesOf(packs);
  const events: Event[] = [];
  for (const pack of packs) events.push(yield* eventOf(pack, entities));
  return {
    events,
    facts: byKey(events.flatMap(({ facts }) => facts)),
    sources: byKey(events.flatMap(({ sources }) => sources)),
    entities,
  };
}

function byKey<T extends { readonly key: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.key, item]));
}

function* eventOf(pack: Pack, entities: ReadonlyMap<string, Entity>): Work<Event> {
  const { event, facts, texts } = pack;
  const sources = event.sources.map((source): Source => ({
    ...source,
    key: `${event.id}/${source.id}`,
    eventId: event.id,
    text: texts.get(source.id) ?? '',
  }));
  const proved: Fact[] = [];
  for (const fact of facts) {
    yield;
    proved.push(...factOf(fact, sources, entities));
  }
  return {
    ...event,
    sources,
    facts: proved,
    entities: event.entities.flatMap(({ id }) => entities.get(id) ?? []),
  };
}

/** A fact with all that it refers to; the check before has seen to it that nothing is amiss. */
function factOf(
  file: FactFile,
  sources: readonly Source[],
  entities: ReadonlyMap<string, Entity>,
): Fact[] {
  const { id, kind, answer, sampleQuestions, when, quantities } = file;
  const source = sources.find((each) => each.id === file.source);
  const span = source && locate(file, source.text);
  const speaker = file.speaker === undefined ? undefined : entities.get(file.speaker);
  if (!span) return [];
  return [
    {
      ...span,
      id,
      key: `${source.eventId}/${id}`,
      eventId: source.eventId,
      kind,
      answer,
      quote: source.text.slice(span.start, span.end),
      source,
      subjects: file.subjects.flatMap((subject) => entities.get(subject) ?? []),
      sampleQuestions,
      quantities,
      ...(speaker && { speaker }),
      ...(when && { when }),
    },
  ];
}

/** Entities by id; those of one id over several packs are one, with all their names and roles. */
function entitiesOf(packs: readonly Pack[]): Map<string, Entity> {
  const files = new Map<string, EntityFile>();
  for (const file of packs.flatMap(({ event }) => event.entities)) {
    const first = files.get(file.id);
    files.set(file.id, first ? merged(first, file) : file);
  }
  const roles = new Map([...files.keys()].map((id): [string, Role[]] => [id, []]));
  const entities = new Map(
    [...files.values()].map((file): [string, Entity] => [
      file.id,
      { ...file, roles: roles.get(file.id) ?? [] },
    ]),
  );
  // Roles come after all entities, as they may refer to each other.
  for (const file of files.values()) {
    for (const { title, of: id } of file.roles) {
      const of = id === undefined ? undefined : entities.get(id);
      roles.get(file.id)?.push(of ? { title, of } : { title });
    }
  }
  return entities;
}

/** One entity of two: the first, with the names, demonyms and roles of the second as well. */
export function merged(a: EntityFile, b: EntityFile): EntityFile {
  const names = new Set([...a.aliases, b.name, ...b.aliases]);
  names.delete(a.name);
  const roles = new Map([...a.roles, ...b.roles].map((role) => [JSON.stringify(role), role]));
  return {
    ...a,
    aliases: [...names],
    demonyms: [...new Set([...a.demonyms, ...b.demonyms])],
    roles: [...roles.values()],
  };
}
