import { describe, expect, test } from 'vitest';
import { reader } from '../../../tests/reader.ts';
import { indexOf, queryOf, readingOf } from '../../../tests/qa/readings.ts';
import { bridge, knowledgeOf } from '../../../tests/qa/stories.ts';
import { articleKnowledge } from '../../packs/article.ts';
import { stemOf } from '../../text/tokens.ts';
import { answer } from '../answer.ts';
import { buildIndex } from '../index/answer-index.ts';
import { calledBy, withCalled } from './called.ts';

const calledIn = (question: string) => calledBy(queryOf(question, knowledgeOf(bridge)));

describe('the word by which something is called', () => {
  test.each([
    ['Who called the fees a scandal?', 'scandal'],
    ['who called agents scumbags', 'scumbags'],
    ['Who branded Ilse Ekko “a liar”?', 'liar'],
    ['who has repeatedly called it shameful', 'shameful'],
    ['who dubbed the pier a wreck in May?', 'wreck'],
  ])('of “%s” is “%s”', (question, word) => {
    expect(calledIn(question)).toBe(stemOf(word));
  });

  test.each([
    ['who called the police'],
    ['who called for a new pier'],
    ['Who called off the talks?'],
    ['who was called a liar'],
    ['what did Ekko call the fees'],
  ])('is nothing in “%s”', (question) => {
    expect(calledIn(question)).toBeUndefined();
  });
});

const ARTICLE = `Fees for the harbour rise in Velm

The council of Velm raised the fees for the harbour by a third on Monday.

Councillor Ilse Ekko called the fees "a scandal" on local radio.

Boris Kolt, who owns four boats, was more polite, and spoke of a "blunder" by the mayor.
`;

describe('passages that may tell who called something so', () => {
  const knowledge = articleKnowledge(ARTICLE, 'fees.txt');
  const index = indexOf(knowledge);
  const read = [readingOf(index, 'Councillor Ilse Ekko'), readingOf(index, 'Boris Kolt', 0.4)];
  const kept = (question: string) =>
    withCalled(read, queryOf(question, knowledge)).map(({ passage, reading, isDoubtful }) => [
      passage.text.slice(reading.start, reading.end),
      isDoubtful === true,
    ]);

  test.each([
    ['have the word', 'who called the fees a blunder', [['Boris Kolt', false]]],
    [
      'are doubtful where none has it',
      'who called the fees a triumph',
      [
        ['Councillor Ilse Ekko', true],
        ['Boris Kolt', true],
      ],
    ],
    [
      'are all where another question is asked',
      'who spoke of the fees',
      [
        ['Councillor Ilse Ekko', false],
        ['Boris Kolt', false],
      ],
    ],
  ])('%s: “%s”', (_, question, expected) => {
    expect(kept(question)).toEqual(expected);
  });
});

test('who called it a scandal is told', async () => {
  const index = buildIndex(articleKnowledge(ARTICLE, 'fees.txt'), reader);
  const { outcome, answers } = await answer(index, 'who called the fees a scandal');
  expect(outcome).toBe('answered');
  expect(answers[0]?.answer).toMatch(/Ilse Ekko/u);
});
