import { expect, test } from 'vitest';
import { bridge, knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import { factsOfSource } from './facts-of-source.ts';

const [, ...others] = bridge.facts ?? [];
const knowledge = knowledgeOf(
  {
    ...bridge,
    facts: [
      ...others,
      {
        id: 'length',
        kind: 'figure',
        answer: '210 metres',
        quote: '210 metres long',
        source: 'river-news',
      },
    ],
  },
  storm,
);
const source = (key: string) => knowledge.sources.get(key) ?? expect.fail(key);
const ids = (key: string) => factsOfSource(knowledge, source(key)).map(({ id }) => id);

test('a source has the facts that are quoted from it, in their event’s order', () => {
  expect(ids('velm-bridge/velm-post')).toEqual(others.map(({ id }) => id));
  expect(ids('velm-bridge/river-news')).toEqual(['length']);
  expect(ids('quell-storm/coast-mail')).toEqual(['harbour']);
});

test('a source of which nothing is quoted has none, nor has one of an event that is not known', () => {
  const bare = knowledgeOf({ ...storm, facts: [] });
  const [own = expect.fail()] = bare.sources.values();
  expect(factsOfSource(bare, own)).toEqual([]);
  expect(factsOfSource(knowledgeOf(bridge), source('quell-storm/coast-mail'))).toEqual([]);
});

test('an event with other facts has those, and one that stayed is grouped once', () => {
  const [event = expect.fail()] = knowledge.events;
  const now = { ...knowledge, events: [{ ...event, facts: event.facts.slice(0, 1) }] };
  const post = source('velm-bridge/velm-post');
  expect(factsOfSource(now, post)).toEqual(event.facts.slice(0, 1));
  expect(factsOfSource({ ...knowledge }, post)).toBe(factsOfSource(knowledge, post));
});
