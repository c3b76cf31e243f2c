import { expect, it } from 'vitest';
import type { Event, Fact } from './knowledge.ts';
import { FactsByEvent } from './facts-by-event.ts';

function event(id: string, count: number): Event {
  const facts = Array.from(
    { length: count },
    (_, i) => ({ id: `${i}`, key: `${id}/${i}`, eventId: id }) as Fact,
  );
  return { id, title: id, aliases: [], sources: [], facts, entities: [] };
}

it.each([3, 1000])('finds facts by their keys in events of %i', (count) => {
  const [a, b] = [event('a', count), event('b', 1)];
  const facts = new FactsByEvent([a, b]);
  expect(facts.size).toBe(count + 1);
  expect(facts.get(`a/${count - 1}`)).toBe(a.facts.at(-1));
  expect(facts.get('b/0')).toBe(b.facts[0]);
  for (const none of [`a/${count}`, 'c/0', 'a', 'a/', '/0', '']) {
    expect(facts.get(none)).toBeUndefined();
    expect(facts.has(none)).toBe(false);
  }
  expect([...facts.values()]).toEqual([...a.facts, ...b.facts]);
  expect([...facts.keys()].at(-1)).toBe('b/0');
  expect(new Map(facts).get('a/1')).toBe(a.facts[1]);
});
