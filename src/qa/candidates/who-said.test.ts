/** "Who said it?" of words whose speaker another sentence names. */
import { describe, expect, test } from 'vitest';
import { reader } from '../../../tests/reader.ts';
import { articleKnowledge } from '../../packs/article.ts';
import type { SpeechOf } from '../../packs/speech.ts';
import { indexOf, queryOf, readingOf } from '../../../tests/qa/readings.ts';
import { bridge, knowledgeOf } from '../../../tests/qa/stories.ts';
import { answer } from '../answer.ts';
import { buildIndex } from '../index/answer-index.ts';
import { asksWhoSays, withWhoSays } from './who-said.ts';

const ARTICLE = `Ferry fares to rise in Velm

The council voted on Monday to raise the fares of the harbour ferries by a third.

“We were never asked. We were never told,” Councillor Ilse Ekko (Greens) said. “It is a scandal to make nurses pay for the holes in the budget.”

“Nobody likes it. The boats are forty years old and will sink without new engines.”

Mayor Boris Kolt called the critics dreamers.

A former Harbour Board chairman says that the piers should be sold at once.
`;

const asked = (question: string, speechOf?: SpeechOf) =>
  answer(
    buildIndex(articleKnowledge(ARTICLE, 'fares.txt'), {
      ...reader,
      ...(speechOf && { speechOf }),
    }),
    question,
    { caution: 'generous' },
  );

/** All in quotation marks is said by the same one. */
const saidBy =
  (...speakers: readonly string[]): SpeechOf =>
  ({ text }) =>
    Promise.resolve(
      [...text.matchAll(/“[^”]*”/gu)].flatMap(({ index, 0: words }) =>
        speakers.map((speaker) => ({ start: index, end: index + words.length, speaker })),
      ),
    );

describe('who says it is told', () => {
  test('by the name beside the words, in one quote with them', async () => {
    const { outcome, answers } = await asked('Who said it is a scandal that nurses pay?');
    expect(outcome).toBe('answered');
    expect(answers[0]?.answer).toBe('Ilse Ekko');
    expect(answers[0]?.quote).toMatch(/Ilse Ekko .*It is a scandal to make nurses pay/s);
    expect(ARTICLE).toContain(answers[0]?.quote);
  });

  test.each([['according to whom will the boats sink'], ['The boats will sink, in whose view?']])(
    'for “%s”',
    async (question) => {
      const { answers } = await asked(question, saidBy('Ilse Ekko'));
      expect(answers[0]?.answer).toBe('Ilse Ekko');
    },
  );

  test('by an office, which is never cut to a part of it', async () => {
    const speechOf: SpeechOf = ({ text }) => {
      const start = text.indexOf('the piers');
      const speaker = 'Former Harbour Board chairman';
      return Promise.resolve([{ start, end: text.indexOf('.', start), speaker }]);
    };
    const { answers } = await asked('who says the piers should be sold', speechOf);
    expect(answers[0]?.answer).toMatch(/former Harbour Board chairman$/);
  });

  test('by the passage itself, where that names them', async () => {
    const { answers } = await asked('who called the critics dreamers');
    expect(answers[0]).toMatchObject({
      answer: expect.stringContaining('Boris Kolt') as string,
      quote: 'Mayor Boris Kolt called the critics dreamers.',
    });
  });

  test('by the name in a paragraph before it', async () => {
    const { answers } = await asked(
      'Who said the boats will sink without new engines?',
      saidBy('Ilse Ekko'),
    );
    expect(answers[0]?.answer).toBe('Ilse Ekko');
    expect(answers[0]?.quote).toMatch(/Ilse Ekko .*will sink without new engines/s);
  });

  test.each([
    [
      'he',
      'Boris Kolt waved the critics away. “The piers are safe for ten years,” he said.',
      'Kolt',
    ],
    [
      'the mayor',
      'The mayor spoke. “The piers are safe for ten years,” the mayor said.',
      'the mayor',
    ],
    ['the guest', 'Kolt left.\n\n“The piers are safe for ten years,” the guest said.', 'the guest'],
    ['Ada Orn', 'Kolt left. “The piers are safe for ten years,” said Ada Orn.', 'Ada Orn'],
  ])('by whom “%s” means, if the source names them', async (_, paragraph, speaker) => {
    const text = `Ferry fares to rise in Velm\n\nThe council voted on Monday.\n\n${paragraph}\n`;
    const index = buildIndex(articleKnowledge(text, 'piers.txt'), {
      ...reader,
      speechOf: saidBy('Boris Kolt'),
    });
    const { answers } = await answer(index, 'who said the piers are safe', { caution: 'generous' });
    expect(answers[0]?.answer).toContain(speaker);
  });

  test.each([
    ['nobody is named beside them', saidBy('Vera Sand')],
    ['two may have said it', saidBy('Ilse Ekko', 'Boris Kolt')],
    ['the speaker is none by name', saidBy('the man')],
  ])('but the words alone answer nothing where %s', async (_, speechOf) => {
    const { outcome } = await asked('Who said the boats will sink without new engines?', speechOf);
    expect(outcome).not.toBe('answered');
  });
});

describe('nobody is their own words', () => {
  const VOTED = 'The council voted on Monday to raise the fares of the harbour ferries by a third';
  const BOATS = 'The boats are forty years old and will sink without new engines';
  const knowledge = articleKnowledge(ARTICLE, 'fares.txt');
  const doubted = async (question: string, passage: string, speaker?: string) => {
    const read = [readingOf(indexOf(knowledge), passage)];
    const query = { ...queryOf(question, knowledge), type: 'who' } as const;
    const speeches = speaker === undefined ? [] : [{ start: 0, end: 0, speaker }];
    const [best] = await withWhoSays(read, query, () => Promise.resolve(speeches));
    return best?.isDoubtful === true;
  };

  test.each([
    ['its own sentence', `Who said “${VOTED}”?`, VOTED],
    ['a part of it', `Who said “${VOTED}”?`, 'the fares of the harbour ferries'],
    ['a part of what was cut', `Who said “${VOTED.slice(0, 40)} …”?`, 'The council voted'],
    ['words without marks', 'who said the boats are forty years old', 'boats are forty years old'],
    ['a headline', 'Who said “Ferry fares to rise in Velm”?', 'Ferry fares to rise in Velm'],
    ['who stands beside other words', `Who said “${BOATS}”?`, 'Ilse Ekko'],
  ])('%s', async (_, question, answer) => {
    expect(await doubted(question, answer)).toBe(true);
  });

  test.each([
    ['a name beside the words', 'who said it is a scandal', 'Ilse Ekko', undefined],
    ['a name in them that says them', `Who said “${VOTED}”?`, 'The council', 'the council'],
    ['words that stand nowhere', 'Who said “the boats are rotten”?', 'Boris Kolt', undefined],
  ])('but %s', async (_, question, answer, speaker) => {
    expect(await doubted(question, answer, speaker)).toBe(false);
  });
});

test.each([
  ['who wrote the song', false],
  ['Who has written the report?', false],
  ['who wrote that the boats are old', true],
  ['who said it', true],
  ['who called for a vote', true],
  ['who called on the mayor to resign', true],
  ['who called it a scandal', true],
  ['who called that a scandal', true],
  ['who called ekko', false],
  ['Who called Ilse Ekko after the vote?', false],
  ['who called the police', false],
  ['who called the critics dreamers', false],
  ['who calls every week', false],
])('%s: asks who says it: %s', (text, expected) => {
  expect(asksWhoSays({ ...queryOf(text, knowledgeOf(bridge)), type: 'who' })).toBe(expected);
});
