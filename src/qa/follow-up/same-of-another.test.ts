import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import { namesOf } from '../query/names.ts';
import { another, corrected, ofAnother } from './same-of-another.ts';

const names = namesOf(knowledgeOf(bridge, storm));
const after = (question: string) => ({
  question,
  names,
  turn: { question, answers: [], shown: [], named: [] },
});

describe('what a correction means', () => {
  test.each([
    ['no, I meant Ada Orn', 'Ada Orn'],
    ['sorry, no, we meant Ada Orn.', 'Ada Orn'],
    ['I mean the old bridge!?', 'the old bridge'],
    ['i was asking about Velm', 'Velm'],
    ['not Rolf Marten, Ada Orn', 'Ada Orn'],
    ['not Rolf Marten but Ada Orn', 'Ada Orn'],
    ['no, not Rolf Marten. Ada Orn', 'Ada Orn'],
    ['no, Ada Orn', 'Ada Orn'],
    ['nope Ada Orn?', 'Ada Orn'],
    ['I meant who won', undefined],
    ['I meant one two three four five six', undefined],
    ['I meant one two three four five', 'one two three four five'],
    ['not sure, who won', undefined],
    ['no, thanks', undefined],
    ['Ada Orn', undefined],
    ['what Ada Orn meant', undefined],
  ])('%s', (typed, whom) => {
    expect(corrected(typed, after('Who spoke'))).toBe(whom);
  });
});

test.each([
  ['what about Ada Orn', 'Ada Orn'],
  ['and Ada Orn', 'Ada Orn'],
  ['and, and what about Ada Orn', 'Ada Orn'],
  ['ok, but how about Ada Orn', 'Ada Orn'],
  ['okay so and Ada Orn', 'Ada Orn'],
  ['and who won', undefined],
  ['what about whoever', 'whoever'],
  ['Ada Orn', undefined],
  ['was it about Ada Orn', undefined],
])('of whom “%s” asks', (typed, whom) => {
  expect(another(typed)).toBe(whom);
});

describe('the last question of another', () => {
  test.each([
    ['Ada Orn', 'What did Rolf Marten say', 'What did Ada Orn say'],
    ['the Velm Town Council', 'What did Rolf Marten say', 'What did the Velm Town Council say'],
    ['Ada Orn', 'Who met Rolf Marten', 'Who met Ada Orn'],
    ['Velm', 'Who met Rolf Marten', undefined],
    ['Ada Orn', 'Who met Ada Orn', undefined],
    ['Ada Orn', 'Who came', undefined],
    ['Ada Orn and Rolf Marten', 'What did the Velm Town Council say', undefined],
    ['Marten', 'What did Ada Orn say', undefined],
    ['Ada Orn sings', 'What did Rolf Marten say', undefined],
    ['nobody', 'What did Rolf Marten say', undefined],
  ])('“%s” after “%s”', (whom, question, expected) => {
    expect(ofAnother(whom, after(question))).toBe(expected);
  });
});
