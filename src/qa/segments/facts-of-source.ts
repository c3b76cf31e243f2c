/** The facts of a source, grouped once an event for all states of what is known that share it. */
import type { Event, Fact, Knowledge, Source } from '../../packs/knowledge.ts';

const grouped = new WeakMap<Event, ReadonlyMap<Source, readonly Fact[]>>();

/** In their event's order. */
export function factsOfSource({ events }: Knowledge, source: Source): readonly Fact[] {
  const event = events.find(({ id }) => id === source.eventId);
  if (!event) return [];
  const known = grouped.get(event) ?? Map.groupBy(event.facts, (fact) => fact.source);
  grouped.set(event, known);
  return known.get(source) ?? [];
}
