/** All facts of events by their keys, looked up event by event: a state that shares most events costs next to nothing. */
import type { Event, Fact } from './knowledge.ts';
import { MapView } from './map-view.ts';

/** Events with more facts have them in a map, once one is looked up. */
const FEW = 200;

const mapped = new WeakMap<Event, ReadonlyMap<string, Fact>>();

/** Facts by key, `event/fact`: making one costs the same however many facts its events have. */
export class FactsByEvent extends MapView<Fact> {
  readonly #events: ReadonlyMap<string, Event>;
  readonly size: number;

  constructor(events: readonly Event[]) {
    super();
    this.#events = new Map(events.map((event) => [event.id, event]));
    this.size = events.reduce((sum, { facts }) => sum + facts.length, 0);
  }

  /** The fact of this key, `event/fact`. */
  get(key: string): Fact | undefined {
    const event = this.#events.get(key.slice(0, Math.max(0, key.indexOf('/'))));
    if (!event) return undefined;
    if (event.facts.length <= FEW) return event.facts.find((fact) => fact.key === key);
    const facts = mapped.get(event) ?? new Map(event.facts.map((fact) => [fact.key, fact]));
    mapped.set(event, facts);
    return facts.get(key);
  }

  *entries(): MapIterator<[string, Fact]> {
    for (const { facts } of this.#events.values()) {
      for (const fact of facts) yield [fact.key, fact];
    }
  }
}
