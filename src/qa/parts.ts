/** What is known in segments, by kind: what is found in it is looked up segment by segment. */
import type { Entity, Event, Fact, Knowledge, Source } from '../packs/knowledge.ts';
import { segmentsOf, type Segments } from './segments.ts';

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

/** The same, with the segments of `shared` wherever it has them, and those of an earlier state that still hold. */
export function sharing(
  knowledge: Knowledge,
  shared: Knowledge | undefined,
  before: Knowledge | undefined,
): Parts {
  const [base, last] = [shared && partsOf(shared), before && partsOf(before)];
  const parts = {
    facts: segmentsOf(knowledge.facts.values(), base?.facts, last?.facts),
    entities: segmentsOf(knowledge.entities.values(), base?.entities, last?.entities),
    sources: segmentsOf(knowledge.sources.values(), base?.sources, last?.sources),
    events: segmentsOf(knowledge.events, base?.events, last?.events),
  };
  made.set(knowledge, parts);
  return parts;
}
