/** What the benchmark of news questions reads, how it splits, and when it takes two wordings for the same. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSameSentence, tokenF1 } from '../../bench/lib/matching.ts';
import { speakerAsked } from '../../bench/lib/said.ts';
import { spread } from '../../bench/lib/sampling.ts';
import {
  isKeptAside,
  knowledgeOf,
  readArticles,
  readNewsQuestions,
  readPairs,
  textOf,
  type Article,
} from '../../bench/news/data.ts';
import { temporaryFolder } from '../programs.ts';

const ARTICLE: Article = {
  id: 'A048',
  sentences: ['Rain stops play', 'It rained.', 'Nobody came.', '"Never mind," Ann said.'],
  para: [1, 0, 0, 1],
};
const ARTICLES = new Map([[ARTICLE.id, ARTICLE]]);

function fileWith(row: object): string {
  const file = join(temporaryFolder(), 'rows.jsonl');
  writeFileSync(file, `${JSON.stringify(row)}\n`);
  return file;
}

test('articles are kept aside as training/data.py does it', () => {
  const ids = Array.from({ length: 103 }, (_, i) => `A${String(i).padStart(3, '0')}`);
  const aside = ['A048', 'A058', 'A061', 'A065', 'A074', 'A078', 'A094', 'A102'];
  expect(ids.filter(isKeptAside)).toEqual(aside);
});

describe('an article', () => {
  test('becomes a text with its headline and paragraphs apart', () => {
    expect(textOf(ARTICLE)).toBe(
      'Rain stops play\n\nIt rained. Nobody came.\n\n"Never mind," Ann said.',
    );
  });

  test('is an event of its own', () => {
    const { events, sources } = knowledgeOf([ARTICLE, { ...ARTICLE, id: 'A058' }]);
    expect(events.map(({ id, title }) => [id, title])).toEqual([
      ['a048', 'Rain stops play'],
      ['a058', 'Rain stops play'],
    ]);
    expect([...sources.keys()]).toEqual(['a048/article', 'a058/article']);
  });

  test('is refused with its line when paragraphs are missing', () => {
    expect(() => readArticles(fileWith({ ...ARTICLE, para: [1] }))).toThrow('line 1: para');
  });
});

describe('questions', () => {
  const question = { article: 'A048', type: 'plain', question: 'Who said it?', sentences: [3] };

  test('come with their sentences and short answers', () => {
    const [read] = readNewsQuestions(
      fileWith({ ...question, spans: [[3, 14, 17]], polarity: null }),
      ARTICLES,
    );
    expect(read).toMatchObject({
      labelled: ['"Never mind," Ann said.'],
      spans: [{ sentence: '"Never mind," Ann said.', text: 'Ann' }],
      polarity: undefined,
    });
  });

  test.each([
    [
      'of no known article',
      { ...question, article: 'B1' },
      'line 1: article: there is no article B1',
    ],
    ['of another form', { ...question, question: 4 }, 'line 1: question: '],
    [
      'of no sentence',
      { ...question, sentences: [9] },
      'line 1: sentences: expected sentences that the article has',
    ],
  ])('%s are refused with their line', (_, row, why) => {
    expect(() => readNewsQuestions(fileWith(row), ARTICLES)).toThrow(why);
  });

  test('come in pairs of which one is not answered', () => {
    const row = {
      ...{ article: 'A048', change: 'name', sentences: [3], span: [3, 14, 17] },
      ...{ question: 'What did Ann say?', near: 'What did Bob say?' },
    };
    expect(readPairs(fileWith(row), ARTICLES)).toMatchObject([
      {
        change: 'name',
        question: { question: 'What did Ann say?', spans: [{ text: 'Ann' }] },
        near: { question: 'What did Bob say?', labelled: [] },
      },
    ]);
  });
});

test.each([
  ['The mayor resigned on Friday.', 'The mayor resigned on Friday.', true],
  ['The mayor resigned', 'On Friday the mayor resigned after a vote of the council.', true],
  ['The mayor resigned on Friday.', 'The mayor stayed until the vote.', false],
  ['', 'The mayor stayed.', false],
])('“%s” is the sentence “%s”: %s', (quote, sentence, same) => {
  expect(isSameSentence(quote, sentence)).toBe(same);
});

test.each([
  ['the 7,000 jobs', '7,000 jobs', 1],
  ['7,000', '7,000 jobs', 2 / 3],
  ['Ann', 'Bob', 0],
])('the short answer “%s” for “%s" has F1 %f', (given, gold, f1) => {
  expect(tokenF1(given, gold)).toBeCloseTo(f1);
});

test.each([
  ['What did Geoff Dixon say about the cuts?', 'Geoff Dixon'],
  ['what does noor castellane think of the tablet', 'noor castellane'],
  ['What did the flood destroy?', undefined],
])('“%s” asks for the words of %s', (question, name) => {
  expect(speakerAsked(question)).toBe(name);
});

test('a slice is spread evenly, and whole where it is not smaller', () => {
  expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([2, 4, 6]);
  expect(spread([1, 2, 3], 2)).toHaveLength(2);
  expect(spread([1, 2], Infinity)).toEqual([1, 2]);
});
