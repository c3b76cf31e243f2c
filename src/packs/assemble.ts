/** Makes knowledge of packs: references resolved, quotes proved. */
import { isDeepStrictEqual } from 'node:util';
import { atOnce, type Work } from '../runtime/schedule.ts';
import { checking } from './check.ts';
import { entitiesOf } from './entities.ts';
import type { Entity, Event, Fact, Knowledge, Source } from './knowledge.ts';
import { FactsByEvent } from './facts-by-event.ts';
import { LayeredMap } from './layered-map.ts';
import type { Pack } from './pack.ts';
import { PackError, type Problem } from './problems.ts';
import { locate } from './quotes.ts';
import type { FactFile, SourceFile } from './schema.ts';

/** The knowledge that packs hold together; throws a PackError that lists all their problems. */
export function assemble(packs: readonly Pack[], before: readonly Knowledge[] = []): Knowledge {
  return atOnce(assembling(packs, before));
}

/** Files that things were made of: what is made of the same ones again is the same thing. */
const eventPacks = new WeakMap<Event, Pack>();
const sourceFiles = new WeakMap<Source, SourceFile>();
const factFiles = new WeakMap<Fact, FactFile>();

/**
 * The same as work that can pause. Events, sources, facts and entities that would be like those of the states `before`
 * are those themselves, and maps are laid over those of the first: a state that differs little costs little memory.
 */
export function* assembling(
  packs: readonly Pack[],
  before: readonly Knowledge[] = [],
): Work<Knowledge> {
  const problems: Problem[] = [];
  yield* checking(packs, (problem) => problems.push(problem));
  if (problems.length > 0) throw new PackError(problems);

  const entities = entitiesOf(packs, before);
  const events: Event[] = [];
  const earlier = before.map((each) => new Map(each.events.map((event) => [event.id, event])));
  for (const pack of packs) {
    const same = earlier.flatMap((each) => each.get(pack.event.id) ?? []);
    events.push(yield* assembledEvent(pack, entities, { events: same, states: before }));
  }
  const [base] = before;
  const has = <K extends 'facts' | 'sources' | 'entities'>(kind: K): Knowledge[K] | undefined =>
    before.find((each) => haveSame(each.events, events, kind))?.[kind];
  return {
    // A list that grew has room for more than it holds.
    events: [...events],
    facts: has('facts') ?? new FactsByEvent(events),
    sources: has('sources') ?? over(base?.sources, () => sourcesIn(events)),
    entities: has('entities') ?? over(base?.entities, () => entitiesIn(events)),
  };
}

/** Whether lists of events have the very same things of a kind. */
function haveSame(
  a: readonly Event[],
  b: readonly Event[],
  kind: 'facts' | 'sources' | 'entities',
): boolean {
  return a.length === b.length && a.every((event, i) => event[kind] === b[i]?.[kind]);
}

/** All sources of all events with their keys, in order. */
function* sourcesIn(events: readonly Event[]): Iterable<readonly [string, Source]> {
  for (const { sources } of events) for (const source of sources) yield [source.key, source];
}

/** Each entity once, in the order in which packs list them. */
function* entitiesIn(events: readonly Event[]): Iterable<readonly [string, Entity]> {
  const seen = new Set<string>();
  for (const event of events) {
    for (const entity of event.entities) {
      if (seen.has(entity.id)) continue;
      seen.add(entity.id);
      yield [entity.id, entity];
    }
  }
}

/** A map of these entries: the base itself where it has just these, or one laid over it. */
function over<V>(
  base: ReadonlyMap<string, V> | undefined,
  all: () => Iterable<readonly [string, V]>,
): ReadonlyMap<string, V> {
  if (!base) return new Map(all());
  const changes = new Map<string, V | undefined>();
  const seen = new Set<string>();
  for (const [key, value] of all()) {
    if (base.get(key) === value) seen.add(key);
    else changes.set(key, value);
  }
  for (const key of base.keys()) {
    if (!seen.has(key) && !changes.has(key)) changes.set(key, undefined);
  }
  return changes.size === 0 ? base : new LayeredMap(base, changes, all);
}

/** What earlier states had: all of it, and the event of one id. */
interface Earlier {
  readonly states: readonly Knowledge[];
  readonly events: readonly Event[];
}

function* assembledEvent(
  pack: Pack,
  entities: ReadonlyMap<string, Entity>,
  { states, events: earlier }: Earlier,
): Work<Event> {
  const { event, facts } = pack;
  const own = shared(
    event.entities.flatMap(({ id }) => entities.get(id) ?? []),
    earlier.map((each) => each.entities),
  );
  const known = earlier.find((each) => eventPacks.get(each) === pack && each.entities === own);
  if (known) return known;
  const sources = shared(
    event.sources.map((file) => sourceOf(file, pack, states)),
    earlier.map((each) => each.sources),
  );
  const proved: Fact[] = [];
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  for (const fact of facts) {
    yield;
    const source = sourceById.get(fact.source);
    const made = source && factOf(fact, source, entities, states);
    if (made) proved.push(made);
  }
  // A list that grew has room for more than it holds.
  const made: Event = { ...event, sources, facts: [...proved], entities: own };
  eventPacks.set(made, pack);
  return made;
}

function sourceOf(file: SourceFile, { event, texts }: Pack, before: readonly Knowledge[]): Source {
  const key = `${event.id}/${file.id}`;
  const text = texts.get(file.id) ?? '';
  for (const { sources } of before) {
    const known = sources.get(key);
    if (known?.text === text && isDeepStrictEqual(sourceFiles.get(known), file)) return known;
  }
  const made: Source = { ...file, key, eventId: event.id, text };
  sourceFiles.set(made, file);
  return made;
}

/** A fact with all that it refers to; the check before has seen to it that nothing is amiss. */
function factOf(
  file: FactFile,
  source: Source,
  entities: ReadonlyMap<string, Entity>,
  before: readonly Knowledge[],
): Fact | undefined {
  const { id, kind, answer, sampleQuestions, when, quantities } = file;
  const key = `${source.eventId}/${id}`;
  const speaker = file.speaker === undefined ? undefined : entities.get(file.speaker);
  const subjects = file.subjects.flatMap((subject) => entities.get(subject) ?? []);
  for (const { facts } of before) {
    const known = facts.get(key);
    if (known?.source !== source) continue;
    if (known.speaker !== speaker || !areSame(known.subjects, subjects)) continue;
    if (isDeepStrictEqual(factFiles.get(known), file)) return known;
  }
  const span = locate(file, source.text);
  if (!span) return undefined;
  const made: Fact = {
    ...span,
    id,
    key,
    eventId: source.eventId,
    kind,
    answer,
    quote: source.text.slice(span.start, span.end),
    source,
    subjects,
    sampleQuestions,
    quantities,
    ...(speaker && { speaker }),
    ...(when && { when }),
  };
  factFiles.set(made, file);
  return made;
}

/** A list of an earlier state that holds the same, or the list itself. */
function shared<T>(list: readonly T[], earlier: readonly (readonly T[])[]): readonly T[] {
  return earlier.find((each) => areSame(each, list)) ?? list;
}

/** Whether two lists hold the very same things in the same order. */
export function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
