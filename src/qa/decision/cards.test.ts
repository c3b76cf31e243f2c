import { describe, expect, test } from 'vitest';
import { queryOf } from '../../../tests/qa/readings.ts';
import { bridge, knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import { entityCard, overview } from './cards.ts';

const knowledge = knowledgeOf(bridge, storm, {
  id: 'tower',
  title: 'Tower falls',
  texts: {
    'tower-post': [
      'Tower falls in Longmoor as the storm goes on',
      'By Ada Orn',
      'Gone!',
      'The tower of Longmoor fell on Tuesday night, the fire brigade said.',
      '“It was the pride of the town,” said its keeper.',
      'It had stood for 300 years and will not be built again.',
    ].join('\n\n'),
  },
  entities: [
    { id: 'keeper', type: 'person', name: 'Olle Brandt' },
    { id: 'visitor', type: 'person', name: 'Siv Moe' },
  ],
  facts: [
    {
      ...{ id: 'pride', kind: 'statement', answer: 'It was the pride of the town' },
      ...{ quote: '“It was the pride of the town,” said its keeper.', speaker: 'keeper' },
    },
    {
      ...{ id: 'keeper', kind: 'role', answer: 'Keeper of the tower', subjects: ['keeper'] },
      quote: 'said its keeper',
    },
  ],
});

describe('an overview', () => {
  const of = (question: string, eventId?: string) =>
    overview(queryOf(question, knowledge), knowledge, eventId);

  test('has the first whole sentences, and the card of the event', () => {
    const verdict = of('what happened?', 'tower');
    expect(verdict).toMatchObject({ outcome: 'answered', card: { of: 'event', id: 'tower' } });
    expect(verdict?.answers.map(({ answer }) => answer)).toEqual([
      'The tower of Longmoor fell on Tuesday night, the fire brigade said.',
      '“It was the pride of the town,” said its keeper.',
    ]);
  });

  test('quotes letter for letter', () => {
    for (const { id } of knowledge.events) {
      for (const { source, start, end, quote, answer } of of('tl;dr', id)?.answers ?? []) {
        expect(source.text.slice(start, end)).toBe(quote);
        expect(answer).toBe(quote);
      }
    }
  });

  test('of several events is a choice, one sentence each', () => {
    const verdict = of('what happened?');
    expect(verdict).toMatchObject({ outcome: 'ambiguous', reason: { key: 'whichEvent' } });
    expect(verdict?.answers.map(({ source }) => source.eventId)).toEqual([
      'velm-bridge',
      'quell-storm',
      'tower',
    ]);
  });

  test.each(['How many came?', 'what did Orn say', 'Ada Orn', ''])('is none of: %s', (question) => {
    expect(of(question, 'tower')).toBeUndefined();
  });

  test('of an event that is not known is none', () => {
    expect(of('what happened?', 'flood')).toBeUndefined();
  });
});

describe("a person's card", () => {
  const of = (question: string, eventId?: string) =>
    entityCard(queryOf(question, knowledge), knowledge, eventId);

  test('has their office first, then what they said', () => {
    const verdict = of('olle brandt');
    expect(verdict).toMatchObject({ outcome: 'answered', card: { of: 'entity', id: 'keeper' } });
    expect(verdict?.answers.map(({ fact }) => fact?.id)).toEqual(['keeper', 'pride']);
    expect(verdict?.answers[1]?.speaker).toBe('Olle Brandt');
  });

  test.each([
    ['a question', 'who is Olle Brandt?'],
    ['two names', 'Olle Brandt, Ada Orn'],
    ['a name of two', 'Marten'],
    ['a name of whom nothing is known', 'Siv Moe'],
    ['an unknown name', 'Angela Merkel'],
    ['nothing', ''],
  ])('is not shown for %s: %s', (_, question) => {
    expect(of(question)).toBeUndefined();
  });

  test('is of the event in view only', () => {
    expect(of('Olle Brandt', 'velm-bridge')).toBeUndefined();
    expect(of('Olle Brandt', 'tower')?.answers).toHaveLength(2);
  });
});
