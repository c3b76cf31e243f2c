import { describe, expect, test } from 'vitest';
import { indexOf, queryOf, readingOf } from '../../../tests/qa/readings.ts';
import { knowledgeOf } from '../../../tests/qa/stories.ts';
import { candidateOf, type ReadPassage } from '../candidates/candidates.ts';
import { ofAnotherPerson } from './rival-persons.ts';

const knowledge = knowledgeOf({
  id: 'mill',
  texts: {
    post: [
      'Mill burns',
      'The owner, Ida Falk, is 61 years old and lives in Brunn.',
      'Her brother Per Holm is 58 years old and lives in Velm.',
      'Per Holm was born in Brunn, he said.',
      'A guest of Ida Falk was 44 years old.',
      'The dog is nine years old.',
    ].join('\n\n'),
  },
});
const index = indexOf(knowledge);
const [falk, holm] = [readingOf(index, 'Brunn'), readingOf(index, 'Velm')];

const rival = (
  question: string,
  first: ReadPassage = falk,
  second: ReadPassage = holm,
  confidence = 0.5,
) => {
  const query = queryOf(question, knowledge);
  const candidates = [candidateOf(first, 0.7, question), candidateOf(second, confidence, question)];
  return ofAnotherPerson(query, [first, second], candidates)?.answer;
};

test.each([
  'how many years is he',
  'where does she live now',
  'when was he born',
  'who is his wife',
])(
  'a passage on somebody else is a rival where a pronoun alone tells whom “%s” means',
  (question) => {
    expect(rival(question)).toBe('Velm');
  },
);

describe('the second passage is no rival', () => {
  test.each([
    ['the question has no pronoun', 'where is the mill'],
    ['it names whom it means', 'where does Falk live with his wife'],
    ['it tells more than the pronoun', 'where did she buy the old burned house'],
    ['it asks for a yes or no', 'is she old'],
    ['it asks for many things', 'what did she say'],
  ])('where %s', (_why, question) => {
    expect(rival(question)).toBeUndefined();
  });

  const asked = 'where does she live now';
  test.each([
    ['both tell the same', falk, readingOf(index, 'Brunn, he')],
    ['both name one person', falk, readingOf(index, '44')],
    ['the second names nobody', falk, readingOf(index, 'nine')],
    ['the first names nobody', readingOf(index, 'nine'), holm],
    ['the second is doubtful', falk, { ...holm, isDoubtful: true }],
  ])('where %s', (_why, first, second) => {
    expect(rival(asked, first, second)).toBeUndefined();
  });

  test('where it is unlikely', () => {
    expect(rival(asked, falk, holm, 0.25)).toBeDefined();
    expect(rival(asked, falk, holm, 0.24)).toBeUndefined();
  });

  test('where there is none', () => {
    const query = queryOf(asked, knowledge);
    expect(ofAnotherPerson(query, [falk], [candidateOf(falk, 0.7, asked)])).toBeUndefined();
    expect(ofAnotherPerson(query, [], [])).toBeUndefined();
  });
});
