import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import type { Knowledge } from '../../packs/knowledge.ts';
import { partsOf, sharing } from './parts.ts';
import { liveIn, type Segments } from './segments.ts';

const all = <T extends { readonly id: string }>(segments: Segments<T>) =>
  segments.flatMap((part) => liveIn(part).map(({ id }) => id)).sort();
const idsOf = (items: Iterable<{ readonly id: string }>) => [...items].map(({ id }) => id).sort();

function expectWhole(knowledge: Knowledge): void {
  const { facts, entities, sources, events } = partsOf(knowledge);
  expect(all(facts)).toEqual(idsOf(knowledge.events.flatMap((event) => event.facts)));
  expect(all(entities)).toEqual(idsOf(knowledge.entities.values()));
  expect(all(sources)).toEqual(idsOf(knowledge.sources.values()));
  expect(all(events)).toEqual(idsOf(knowledge.events));
}

test('the parts have all facts, entities, sources and events, each once', () => {
  expectWhole(knowledgeOf(bridge, storm));
  expectWhole(knowledgeOf());
});

test('they are made once', () => {
  const knowledge = knowledgeOf(bridge);
  expect(partsOf(knowledge)).toBe(partsOf(knowledge));
  expect(sharing(knowledge, undefined, undefined)).toBe(partsOf(knowledge));
});

/** The same without an event and what belongs to it alone. */
function without(id: string, knowledge: Knowledge): Knowledge {
  const gone = knowledge.events.find((event) => event.id === id) ?? expect.fail(id);
  const kept = <T>(items: ReadonlyMap<string, T>, lost: readonly T[]) =>
    new Map([...items].filter(([, item]) => !lost.includes(item)));
  return {
    events: knowledge.events.filter((event) => event !== gone),
    facts: kept(knowledge.facts, gone.facts),
    sources: kept(knowledge.sources, gone.sources),
    entities: kept(knowledge.entities, gone.entities),
  };
}

describe('another state of what is known', () => {
  const shared = knowledgeOf(bridge, storm);

  test('has the segments of what is shared, without what it has not', () => {
    const now = without('quell-storm', shared);
    const parts = sharing(now, shared, undefined);
    expectWhole(now);
    const base = partsOf(shared);
    expect(parts.facts[0]?.segment).toBe(base.facts[0]?.segment);
    expect(parts.entities[0]?.segment).toBe(base.entities[0]?.segment);
    expect(parts.sources[0]?.segment).toBe(base.sources[0]?.segment);
    expect(parts.events[0]?.segment).toBe(base.events[0]?.segment);
  });

  test('has all segments of an earlier one that is the same', () => {
    const now = { ...shared };
    expect(sharing(now, undefined, shared)).toEqual(partsOf(shared));
    expect(partsOf(now).facts).toBe(partsOf(shared).facts);
    expect(partsOf(now).entities).toBe(partsOf(shared).entities);
    expect(partsOf(now).sources).toBe(partsOf(shared).sources);
    expect(partsOf(now).events).toBe(partsOf(shared).events);
  });

  test('has what came and not what went, whatever it was before', () => {
    const less = without('quell-storm', shared);
    sharing(less, shared, undefined);
    const again = { ...shared };
    sharing(again, shared, less);
    expectWhole(again);
    const last = without('velm-bridge', again);
    sharing(last, undefined, again);
    expectWhole(last);
  });

  test('has an event’s other facts', () => {
    const [event = expect.fail(), ...others] = shared.events;
    const fewer = { ...event, facts: event.facts.slice(1) };
    const now = { ...shared, events: [fewer, ...others] };
    sharing(now, shared, shared);
    expectWhole(now);
  });
});
