import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import type { Span } from '../../text/span.ts';
import { clauseOf, isStamp, statesFact, storyStart, wholeContent } from './clauses.ts';

const OPENING = 'Council closes the old pier\n\n';

function articleOf(paragraph: string) {
  return readText(`${OPENING}${paragraph}\n`);
}

function cut(text: string, span: Span | undefined): string | undefined {
  return span && text.slice(span.start, span.end);
}

test.each([
  ['But the council closed the pier.', 'the council closed the pier.'],
  ['So far, the council closed no pier.', 'So far, the council closed no pier.'],
  ['Yet another pier was closed.', 'Yet another pier was closed.'],
  ['Still, others were closed.', 'others were closed.'],
  ['(The council closed the pier.)', 'The council closed the pier.'],
  ['(Once) the council closed the pier (again)', '(Once) the council closed the pier (again)'],
  ['TARNMOUTH (Reuters) - The council closed the pier.', 'The council closed the pier.'],
  ['The council closed the pier.', 'The council closed the pier.'],
])('a sentence is told without what is not its own: “%s”', (sentence, clause) => {
  const article = articleOf(sentence);
  const last = article.sentences.at(-1);
  expect(last && cut(article.text, clauseOf(article, last))).toBe(clause);
});

test('a sentence of too many words is no answer', () => {
  const article = articleOf(`The council closed the pier${' and the old mill'.repeat(15)}.`);
  const last = article.sentences.at(-1);
  expect(last && clauseOf(article, last)).toBeUndefined();
});

test.each([
  ['The council closed the pier.', true],
  ['The council has promised to:', false],
  ['Closing the pier for a whole winter; and', false],
  ['Council closes pier', false],
  ['I ask the mayor if the pier is safe.', false],
  ['The mayor said “we should close the pier”.', true],
  ['We should close the pier.', false],
  ['“The pier is closed,” said the mayor on Monday.', false],
  ['“The pier is closed. Why was it left to rot?” said the mayor, a former baker.', false],
])('whether “%s” states a fact', (sentence, states) => {
  const article = articleOf(sentence);
  const last = article.sentences.at(-1);
  expect(last && statesFact(article, last)).toBe(states);
});

test.each([
  ['LONDON (Reuters) - It rained.', 'It rained.'],
  ['Port Sellin (CNN) -- It rained.', 'It rained.'],
  ['(Reuters) – It rained.', 'It rained.'],
  ['The harbour office (CHO) — It rained.', 'The harbour office (CHO) — It rained.'],
  ['The Gap Goes On: It rained.', 'It rained.'],
  ['Little Relief for Refugees: The camp is full.', 'The camp is full.'],
  ['Ada Orn: It rained.', 'Ada Orn: It rained.'],
  ['The mayor said this: It rained.', 'The mayor said this: It rained.'],
])('the story begins behind a dateline or heading: “%s”', (text, story) => {
  expect(text.slice(storyStart(text, { start: 0, end: text.length }))).toBe(story);
});

test.each([
  ['The mayor smiles at the old pier on Monday. (Tarn News)', true],
  ['The mayor smiles at the old pier on Monday. She left.', false],
  ['13:40', true],
])('whether it is a stamp or a caption: “%s”', (paragraph, stamp) => {
  const article = articleOf(paragraph);
  expect(isStamp(article, 1)).toBe(stamp);
});

describe('what is said in other words is whole', () => {
  function whole(sentence: string, content: string, source: string, cue = 'said') {
    const article = articleOf(sentence);
    const spanOf = (words: string): Span => {
      const start = article.text.indexOf(words, OPENING.length);
      return { start, end: start + words.length };
    };
    const [last] = article.sentences.slice(-1);
    const attribution = {
      ...{ mode: 'indirect' as const, content: [spanOf(content)], cue: spanOf(cue) },
      ...{ source: spanOf(source), contentProbability: 1, sourceProbability: 1 },
    };
    return last && cut(article.text, wholeContent(article, last, spanOf(content), attribution));
  }

  test('with the rest of a clause that breaks off', () => {
    const told = whole('Ada Orn said the pier was closed.', 'the pier was', 'Ada Orn');
    expect(told).toBe('the pier was closed.');
  });

  test.each([
    ['that the pier was old', 'the pier was old'],
    ['that is old', 'that is old'],
    ['a few words about the pier, saying that it was old', 'it was old'],
    ['the pier was shut, saying it was old', 'the pier was shut, saying it was old'],
  ])('without the word before it: %s', (content, answer) => {
    expect(whole(`Ada Orn said ${content}.`, content, 'Ada Orn')).toBe(answer);
  });

  test('but not where others’ words follow', () => {
    const told = whole('The pier was closed, Ada Orn said.', 'The pier was closed', 'Ada Orn');
    expect(told).toBe('The pier was closed');
  });

  test.each(['Ada Orn', 'Harbour Master Ada Orn'])('without the office before %s', (source) => {
    const told = whole(
      'The pier will close for a year, Harbour Master Ada Orn has said.',
      'The pier will close for a year, Harbour Master',
      source,
    );
    expect(told).toBe('The pier will close for a year');
  });
});
