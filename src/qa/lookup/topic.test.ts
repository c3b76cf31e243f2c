import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../../tests/qa/stories.ts';
import { findingOnTopic, onTopic } from './topic.ts';

const knowledge = knowledgeOf({
  id: 'orm-ferry',
  texts: {
    post: 'The policy is old. Élodie Brandt buys a boat. Two of the ferries are late, say men at sea.',
  },
  entities: [
    { id: 'brandt', type: 'person', name: 'Élodie Brandt' },
    { id: 'orm', type: 'place', name: 'Orm Island' },
  ],
  facts: [
    { id: 'policy', kind: 'state', answer: 'The one on harbours', quote: 'The policy is old.' },
    {
      ...{ id: 'boat', kind: 'pledge', answer: 'She buys it', speaker: 'brandt' },
      ...{ quote: 'buys a boat', subjects: ['orm'], sampleQuestions: ['What sails in spring?'] },
    },
    { id: 'late', kind: 'count', answer: 'two ferries', quote: 'Two of the ferries are late' },
    { id: 'crew', kind: 'count', answer: '1,200 men at sea', quote: 'men at sea' },
  ],
});
const facts = [...knowledge.facts.values()];
const on = (topic: string): string[] => onTopic(facts, topic).map(({ id }) => id);

describe('a fact is on a topic by the words of', () => {
  test.each([
    ['its answer', 'harbours', ['policy']],
    ['its quote', 'boat', ['boat']],
    ['whom it is about', 'Orm Island', ['boat']],
    ['the questions for it', 'spring', ['boat']],
    ['all of them together', 'spring boat', ['boat']],
  ])('%s: %s', (_, topic, ids) => {
    expect(on(topic)).toEqual(ids);
  });

  test('but not of who says it', () => {
    expect(on('Brandt')).toEqual([]);
  });
});

describe('a word of a topic', () => {
  test.each([
    ['stands in another form', 'policies', ['policy']],
    ['ends in another form', 'ferry', ['late']],
    ['is written large', 'BOATS', ['boat']],
    ['begins a longer word', 'harb', ['policy']],
    ['has accents of its own', 'bóat', ['boat']],
    ['is a number in words', 'the 2 ferries', ['late']],
    ['is a number with its comma', '1,200', ['crew']],
    ['has a form of its own', 'men', ['crew']],
    ['has another such form', 'a man', ['crew']],
    ['counts for nothing where it is of form', 'what about the boat', ['boat']],
  ])('may be one that %s: %s', (_, topic, ids) => {
    expect(on(topic)).toEqual(ids);
  });

  test.each([
    ['stands inside a word', 'oat'],
    ['ends a word', 'land'],
    ['is of another fact than the rest', 'boat harbours'],
    ['ends in an "i" of its own', 'AI'],
    ['has more of them', 'AIs'],
    ['nobody says', 'bridge'],
  ])('fits no fact where it %s: %s', (_, topic) => {
    expect(on(topic)).toEqual([]);
  });
});

test.each(['', 'what of the', '…'])(
  'a topic without content is all facts, in their order: %j',
  (topic) => {
    expect(on(topic)).toEqual(['policy', 'boat', 'late', 'crew']);
  },
);

test('all facts, a step each, so that others are answered while many are looked through', () => {
  const steps = (topic: string) => [...findingOnTopic(facts, topic)].length;
  expect(steps('harbours')).toBe(facts.length);
  // Nothing has to be looked at where nothing is asked for.
  expect([on(''), steps('')]).toEqual([facts.map(({ id }) => id), 0]);
});
