/** What is known in segments, by kind: what is found in it is looked up segment by segment. */
import type { Entity, Event, Fact, Knowledge, Source } from '../../packs/knowledge.ts';
import { differenceOf, segmentsOf, type Difference, type Segments } from './segments.ts';

/** All that is known, in segments. */
export interface Parts {
  readonly facts: Segments<Fact>;
  readonly entities: Segments<Entity>;
  readonly sources: Segments<Source>;
  readonly events: Segments<Event>;
}

const made = new WeakMap<Knowledge, Parts>();

/** The segments of what is known. */
export function partsOf(knowledge: Knowledge): Parts {
  return made.get(knowledge) ?? sharing(knowledge, undefined, undefined);
}

/**
 * The same, with the segments of `shared` wherever it has them, and those of an earlier state that still hold: some
 * microseconds for each event, and for each fact of those that changed.
 */
export function sharing(
  knowledge: Knowledge,
  shared: Knowledge | undefined,
  before: Knowledge | undefined,
): Parts {
  const [base, last] = [shared && partsOf(shared), before && partsOf(before)];
  const facts = factsChanged(knowledge, before);
  const entities = changed(knowledge.entities, before?.entities);
  const sources = changed(knowledge.sources, before?.sources);
  const events = differenceOf(knowledge.events, before?.events ?? []);
  const parts = {
    facts: segmentsOf(facts, base?.facts, last?.facts),
    entities: segmentsOf(entities, base?.entities, last?.entities),
    sources: segmentsOf(sources, base?.sources, last?.sources),
    events: segmentsOf(events, base?.events, last?.events),
  };
  made.set(knowledge, parts);
  return parts;
}

/** Only events that are not the very same have other facts. */
function factsChanged({ events }: Knowledge, before: Knowledge | undefined): Difference<Fact> {
  const { added, gone } = differenceOf(events, before?.events ?? []);
  const factsOf = (all: Iterable<Event>): Fact[] => [...all].flatMap(({ facts }) => facts);
  return differenceOf(factsOf(added), factsOf(gone));
}

function changed<T>(
  now: ReadonlyMap<string, T>,
  before: ReadonlyMap<string, T> | undefined,
): Difference<T> {
  return differenceOf(
    now === before ? [] : now.values(),
    now === before ? [] : (before?.values() ?? []),
  );
}
