import { describe, expect, test } from 'vitest';
import { indexOf, queryOf, readingOf } from '../../../tests/qa/readings.ts';
import { knowledgeOf } from '../../../tests/qa/stories.ts';
import { isOfHeadline } from './headline.ts';

const knowledge = knowledgeOf({
  id: 'writer',
  title: 'Writer Ann Quill of Brunn dies',
  texts: {
    post: [
      'Writer Ann Quill of Brunn dies',
      'Ann Quill died on Sunday at home, her daughter Mia said.',
      'Tom Berg died as well, in 2019.',
      'Ann Quill lived in Velm.',
    ].join('\n\n'),
  },
});
const index = indexOf(knowledge);
const tells = (question: string, answer: string) =>
  isOfHeadline(readingOf(index, answer), queryOf(question, knowledge));

test.each(['who died?', 'who is dying', 'Who of them dies'])(
  '“%s” is told by the headline, as a passage with the word answers it by whom that names',
  (question) => {
    expect(tells(question, 'Ann Quill died')).toBe(true);
  },
);

describe('not told by the headline is', () => {
  test.each([
    ['another question', 'when did she die', 'Ann Quill died'],
    ['whom it does not name', 'who died', 'Tom Berg'],
    ['what the headline has no word for', 'who died at home', 'Ann Quill died'],
    ['what the passage has no word for', 'who died', 'Ann Quill lived'],
    ['a question without a word of content', 'who was it', 'Ann Quill died'],
    ['an answer without a name', 'who died', 'her daughter'],
  ])('%s', (_what, question, answer) => {
    expect(tells(question, answer)).toBe(false);
  });
});
