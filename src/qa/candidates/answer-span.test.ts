import { describe, expect, test } from 'vitest';
import { answerSpan, choicesOf } from './answer-span.ts';

interface Places {
  /** Where the answer might start and end besides, each with how much less likely it is. */
  readonly first?: readonly (readonly [string, number])[];
  readonly last?: readonly (readonly [string, number])[];
}

function readingOf(sentence: string, item: string, { first = [], last = [] }: Places) {
  const start = sentence.indexOf(item);
  return {
    ...{ score: 5, yes: 0, contradicts: 0, agrees: 0, start, end: start + item.length },
    starts: first.map(([words, behind]) => ({ at: sentence.indexOf(words), behind })),
    ends: last.map(([words, behind]) => ({ at: sentence.indexOf(words) + words.length, behind })),
  };
}

/** What the shipped card makes of an item. */
function shown(
  sentence: string,
  item: string,
  places: Places,
  text: string,
  isList = false,
): string {
  const { start, end } = answerSpan(sentence, readingOf(sentence, item, places), { text, isList });
  return sentence.slice(start, end);
}

const FLEET = 'The town wants more ships, new tanks and troops for the coast.';
const GUESTS = 'Those who came were singer Ann Quill, Odo Tamm (left), the mayor and Tom Berg.';
const MAIL = 'It went to Ann Quill, the head of staff; Odo Tamm of the post; and Tom Berg.';

describe('a list is shown whole', () => {
  test.each([
    [FLEET, 'more ships', { last: [['troops', 2]] }, 'more ships, new tanks and troops'],
    [FLEET, 'troops', { first: [['more', 2]] }, 'more ships, new tanks and troops'],
    [
      FLEET,
      'new tanks',
      { first: [['more', 2]], last: [['troops', 2]] },
      'more ships, new tanks and troops',
    ],
    [
      GUESTS,
      'Ann Quill',
      {
        last: [
          ['Tamm', 1],
          ['Tom Berg', 1],
        ],
      },
      GUESTS.slice(GUESTS.indexOf('Ann'), -1),
    ],
    [MAIL, 'Ann Quill', { last: [['Tom Berg', 2]] }, MAIL.slice(MAIL.indexOf('Ann'), -1)],
  ] as const)('in “%s” around “%s”', (sentence, item, places, list) => {
    expect(shown(sentence, item, places, 'Which ones were there?', true)).toBe(list);
  });
});

describe('who somebody is ends where the clause around it goes on', () => {
  const CAME = 'When Ann Quill, the head of staff, came to me about ships and the vote, it rained.';
  const HEAD = 'It was Ann Quill, the head of staff, a judge and the mayor of Velm.';

  test.each([
    [CAME, 'the vote', 'who is ann quill', 'the head of staff'],
    [CAME, 'the vote', 'what was it', 'the head of staff, came to me about ships and the vote'],
    [HEAD, 'Velm', 'who is ann quill', 'the head of staff, a judge and the mayor of Velm'],
  ])('in “%s” to “%s” for “%s”', (sentence, last, question, expected) => {
    expect(shown(sentence, 'the head of staff', { last: [[last, 0.2]] }, question)).toBe(expected);
  });

  test.each([
    ['who is attending the vote', 'Ann Quill, Odo Tamm (left), the mayor and Tom Berg'],
    ['who was it', 'Ann Quill, Odo Tamm (left), the mayor and Tom Berg'],
  ])('but a list of who it is goes on: %s', (question, expected) => {
    const places = {
      last: [
        ['Tamm', 1],
        ['Tom Berg', 1],
      ],
    } as const;
    expect(shown(GUESTS, 'Ann Quill', places, question)).toBe(expected);
  });
});

describe('what is one thing stays alone', () => {
  test.each([
    ['The flood hit Velm after the storm.', 'Velm', { last: [['storm', 3]] }, 'What was hit?'],
    ['In Velm, Orn spoke.', 'Orn', { first: [['In Velm', 4]] }, 'Who spoke?'],
    [
      'It is a slow song, which would work at night.',
      'a slow song',
      { last: [['night', 2]] },
      'What is it?',
    ],
    // The reader saw no end there.
    [FLEET, 'more ships', {}, 'What does it want?'],
  ] as const)('in “%s” “%s”', (sentence, item, places, question) => {
    expect(shown(sentence, item, places, question)).toBe(item);
  });

  test.each(['Which one does it want, ships?', 'Does it want ships or trains?'])(
    '“%s” asks for one',
    (question) => {
      expect(shown(FLEET, 'more ships', { last: [['troops', 0.1]] }, question, true)).toBe(
        'more ships',
      );
    },
  );
});

describe('the signs of what is added', () => {
  const asked = { text: 'What does it want?', isList: false };
  const signsFor = (sentence: string, item: string, places: Places, its = asked) =>
    choicesOf(sentence, readingOf(sentence, item, places), its).at(-1)?.signs ?? {};

  test('the likeliest span has none, so that others are measured by it', () => {
    const [first, ...others] = choicesOf(
      FLEET,
      readingOf(FLEET, 'new tanks', {
        first: [['more', 2]],
        last: [
          ['troops', 1],
          ['coast', 3],
        ],
      }),
      asked,
    );
    expect(first).toMatchObject({ start: FLEET.indexOf('new'), signs: {} });
    expect(others.map(({ start, end }) => FLEET.slice(start, end))).toEqual([
      'new tanks and troops',
      'new tanks and troops for the coast',
      'more ships, new tanks',
      'more ships, new tanks and troops',
      'more ships, new tanks and troops for the coast',
    ]);
  });

  test.each([
    ['It was “good,” she said.', 'good', { last: [['good,”', 1]] }],
    ['It was “good,” she said.', 'good', { first: [['“good', 1]] }],
    ['He came and left early.', 'left', { first: [['and left', 1]] }],
  ] as const)(
    'in “%s” marks and a word that only joins add nothing to “%s”',
    (text, item, places) => {
      expect(choicesOf(text, readingOf(text, item, places), asked)).toHaveLength(1);
    },
  );

  test('how likely the place is, and how much it adds', () => {
    const signs = signsFor(FLEET, 'more ships', { last: [['troops', 2.5]] });
    expect(signs).toMatchObject({ 'added after': 1, 'behind after': 2.5, 'marks after': 2 });
    expect(signs['words after']).toBeCloseTo(Math.log(5));
    expect(signs).not.toHaveProperty('added before');
  });

  test.each([
    [FLEET, 'more ships', 'tanks', { 'comma after': 1, 'joint after': 0, 'joins after': 0 }],
    [FLEET, 'more ships', 'troops', { 'comma after': 1, 'joins after': 1, 'clause after': 0 }],
    [FLEET, 'new tanks', 'troops', { 'comma after': 0, 'joint after': 1, 'joins after': 1 }],
    ['He came, and she left.', 'He came', 'left', { 'comma, joint after': 1, 'clause after': 1 }],
    ['A hall, which fell.', 'A hall', 'fell', { 'clause after': 1, 'joins after': 0 }],
  ])('in “%s” from “%s” to “%s”', (sentence, item, last, signs) => {
    expect(signsFor(sentence, item, { last: [[last, 1]] })).toMatchObject(signs);
  });

  test.each([
    [FLEET, 'new tanks', 'more', { 'comma before': 1, 'joint before': 0 }],
    [FLEET, 'troops', 'new', { 'comma before': 0, 'joint before': 1 }],
    ['It is rides, the food.', 'food', 'rides', { 'comma before': 1 }],
    ['It is rides of the food.', 'food', 'rides', { 'comma before': 0, 'joint before': 0 }],
  ])('in “%s” before “%s” from “%s”', (sentence, item, first, signs) => {
    expect(signsFor(sentence, item, { first: [[first, 1]] })).toMatchObject(signs);
  });

  test('whether a list or several are asked for', () => {
    const places: Places = { last: [['troops', 1]] };
    const of = (text: string, isList: boolean) =>
      signsFor(FLEET, 'more ships', places, { text, isList });
    expect(of('What does it want?', false)).toMatchObject({
      ...{ 'list after': 0, 'joins several after': 0 },
    });
    expect(of('Which forces does it want?', true)).toMatchObject({
      ...{ 'list after': 1, 'joins several after': 1 },
    });
  });
});
