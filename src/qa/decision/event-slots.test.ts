import { describe, expect, test } from 'vitest';
import { queryOf } from '../../../tests/qa/readings.ts';
import { knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import { slotOf } from './event-slots.ts';

const SENTENCES = [
  'The Third Forum on Lakes opened in Longmoor on Monday under the slogan “Clear water”.',
  'Some 300 people from nine countries came to the forum, which lasts two days and is to find out why lakes dry up.',
  'The first forum, held in Velm in 2019, had 80 guests.',
];
const entities = [
  ...[
    { id: 'forum', type: 'event' as const, name: 'Third Forum on Lakes', aliases: ['lake forum'] },
  ],
  ...[{ id: 'first', type: 'event' as const, name: 'First Forum on Lakes' }],
];
const fact = (id: string, kind: string, answer: string, quote: string, subject?: string) => ({
  ...{ id, kind, answer, quote },
  ...(subject !== undefined && { subjects: [subject] }),
});
const of = (value: number) => ({ value, unit: 'people' });
const day = (on: string) => ({ start: on, end: on });
const [first = '', second = '', third = ''] = SENTENCES;
const forum = {
  ...{
    id: 'forum',
    title: 'Third Forum on Lakes',
    texts: { post: SENTENCES.join('\n\n') },
    entities,
  },
  facts: [
    fact('first-year', 'date', 'In 2019', third, 'first'),
    fact('first-place', 'place', 'In Velm', third, 'first'),
    fact('first-guests', 'attendance', '80 guests', third, 'first'),
    { ...fact('end', 'date', 'The day after', first, 'forum'), when: day('2031-05-03') },
    { ...fact('day', 'date', 'Monday', first, 'forum'), when: day('2031-05-02') },
    fact('town', 'place', 'Longmoor', first, 'forum'),
    { ...fact('countries', 'attendance', 'Nine countries', second, 'forum'), quantities: [of(9)] },
    {
      ...fact('people', 'attendance', 'Some 300 people from nine countries', second, 'forum'),
      quantities: [of(300), of(9)],
    },
    fact('length', 'duration', 'Two days', second, 'forum'),
    fact('slogan', 'theme', '“Clear water”', first, 'forum'),
    fact('aim', 'purpose', 'To find out why lakes dry up', second, 'forum'),
  ],
};
const alone = knowledgeOf(forum);

function found(question: string, knowledge = alone, eventId?: string): string | undefined {
  return slotOf(queryOf(question, knowledge), knowledge, eventId)?.answers[0]?.fact?.id;
}

describe('a slot of the event in view is answered by the approved fact', () => {
  test.each([
    ['when was it?', 'day'],
    ['when?', 'day'],
    ['what date', 'day'],
    ['When did the lake forum take place?', 'day'],
    ['where is the event held', 'town'],
    ['the venue?', 'town'],
    ['how many came', 'people'],
    ['who attended the forum?', 'people'],
    ['how many people were there', 'people'],
    ['turnout?', 'people'],
    ['when did it start', 'day'],
    ['when does it end?', 'end'],
    ['when will it be held', 'day'],
    ['which city was it in', 'town'],
    ['what day was it', 'day'],
    ['how many days was it', 'length'],
    ['how long does it last', 'length'],
    ['what is the motto of this forum', 'slogan'],
    ['why was it held', 'aim'],
    ['what was the goal', 'aim'],
  ])('%s', (question, id) => {
    expect(found(question)).toBe(id);
  });

  test('with its quote and its wording as they were approved', () => {
    const verdict = slotOf(queryOf('how many came?', alone), alone, undefined);
    expect(verdict).toMatchObject({
      outcome: 'answered',
      answers: [{ answer: 'Some 300 people from nine countries', quote: second }],
    });
  });
});

describe('nothing is a slot that asks for more', () => {
  test.each([
    'when was the first forum',
    'when was it held before',
    'when is the next one',
    'where did the minister speak',
    'how many did not come',
    'how many countries came',
    'how many more came',
    'who came from Velm',
    'was it in Longmoor',
    'why do lakes dry up',
    'why did she resign',
    'when did he take part',
    'where was she held',
    'where did they go',
    'who took her place',
    'how many',
    'who was it',
    'how many cities',
    'which countries',
    'how many themes',
    'how many days before it',
    'what time was it',
    'what time did it start',
    '',
  ])('%s', (question) => {
    expect(found(question)).toBeUndefined();
  });

  test('another event’s fact is never this one’s', () => {
    const others = forum.facts.filter(({ id }) => id.startsWith('first'));
    expect(found('when was it?', knowledgeOf({ ...forum, facts: others }))).toBeUndefined();
  });

  test('without an event in view, where several are known', () => {
    const both = knowledgeOf(forum, storm);
    expect(found('when was it?', both)).toBeUndefined();
    expect(found('when was it?', both, 'forum')).toBe('day');
  });
});

describe('a headline is no name of an event', () => {
  const story = (...own: readonly string[]) =>
    knowledgeOf({
      ...{ id: 'vote', title: 'Mayor resigns over vote on the bridge', entities: [] },
      texts: { post: 'The mayor resigned on Monday in Velm.\n\nHe had said so on Sunday.' },
      facts: own.map((answer) =>
        fact(
          answer.toLowerCase(),
          'date',
          answer,
          answer === 'Sunday'
            ? 'He had said so on Sunday.'
            : 'The mayor resigned on Monday in Velm.',
        ),
      ),
    });

  test('its words ask for something else', () => {
    expect(found('when is the vote?', story('Monday'))).toBeUndefined();
    expect(found('when was it?', story('Monday'))).toBe('monday');
  });

  test('of two days that nobody told apart neither is the event’s', () => {
    expect(found('when was it?', story('Monday', 'Sunday'))).toBeUndefined();
  });
});
