import { expect, test } from 'vitest';
import type { FactDraft } from './fact-draft.ts';
import { withQuestions } from './questions.ts';

const fact: FactDraft = {
  ...{
    kind: 'statement',
    answer: 'our Port Authority is rich',
    quote: '“Our Port Authority is rich.”',
  },
  ...{ start: 0, end: 23, speaker: 'Ann Smith', subjects: ['Port Authority'], sampleQuestions: [] },
  ...{ quantities: [], event: 'main', confidence: 1, signs: {} },
};

test('a statement about one that is named has a question of its own', () => {
  const [one] = withQuestions([fact]);
  expect(one?.sampleQuestions).toEqual(['What did Ann Smith say about the Port Authority?']);
});

test('a name has the article that its sentence gives it', () => {
  const quote = 'The EPA said the XYZ failed.';
  const [one] = withQuestions([
    { ...fact, quote, answer: 'the XYZ failed', speaker: 'EPA', subjects: ['XYZ'] },
  ]);
  expect(one?.sampleQuestions).toEqual(['What did the EPA say about the XYZ?']);
});

test.each([
  ['we met Ann Smith there', 'Ann Smith'],
  ['we met President Ann Smith there', 'Ann Smith'],
  ['But Calder is far', 'Calder'],
  ['we met Smith there', 'Ann Smith'],
])('a whole name in %j is what it is about', (answer, topic) => {
  const [one] = withQuestions([{ ...fact, answer, subjects: [topic] }]);
  expect(one?.sampleQuestions).toHaveLength(1);
});

test('a question that fits two facts is shown with neither', () => {
  const more = { ...fact, subjects: ['Bo Berg', 'Port Authority'] };
  for (const other of [{ ...fact }, more]) {
    const all = withQuestions([fact, other]).map(({ sampleQuestions }) => sampleQuestions);
    expect(all).toEqual([[], []]);
  }
});

test.each([
  ['nobody who speaks', { speaker: undefined }],
  ['nobody it is about', { subjects: [] }],
  ['several it is about', { subjects: ['Ada', 'Bo'] }],
  ['another kind', { kind: 'count' }],
  ['a place where it happens', { subjects: ['Calder'], answer: 'we play in Calder' }],
  ['one of two names', { subjects: ['Black'], answer: 'Black and Brown schools are poor' }],
  ['a part of a name', { subjects: ['Nations'], answer: 'we play in the Six Nations' }],
  ['the first part of one', { subjects: ['Calder'], answer: 'we play in Calder Hall' }],
  [
    'another of whose name a part stands there',
    { subjects: ['Velm Police'], answer: 'Velm is far' },
  ],
  [
    'one who only tells who speaks',
    {
      answer: 'Members such as Ann Smith called for a pier',
      subjects: ['Ann Smith'],
      cue: 'called',
    },
  ],
  ['several without a name', { speaker: 'Fellow Republicans' }],
  ['somebody without a name', { signs: { 'speaker group': 1 } }],
])('with %s there is none', (_, change) => {
  const { speaker, ...rest } = { ...fact, ...change };
  const [one] = withQuestions([{ ...rest, ...(speaker !== undefined && { speaker }) }]);
  expect(one?.sampleQuestions).toEqual([]);
});
