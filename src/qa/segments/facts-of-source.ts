/** The facts of a source, grouped once an event for all states of what is known that share it. */
import {
  eventById,
  type Event,
  type Fact,
  type Knowledge,
  type Source,
} from '../../packs/knowledge.ts';

const grouped = new WeakMap<Event, ReadonlyMap<Source, readonly Fact[]>>();

/** In their event's order. */
export function factsOfSource(knowledge: Knowledge, source: Source): readonly Fact[] {
  const event = eventById(knowledge, source.eventId);
  if (!event) return [];
  const known = grouped.get(event) ?? Map.groupBy(event.facts, (fact) => fact.source);
  grouped.set(event, known);
  return known.get(source) ?? [];
}
