import { expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { labelsFor, placeOf, type Marks } from '../labels.fixture.ts';
import { formSigns } from './form-signs.ts';

const OPENING = 'Council closes the old pier\n\nThe council met on Monday.\n\n';

/** The signs of words of a sentence. */
function signsOf(sentence: string, words: string, marks: Marks = {}) {
  const article = readText(`${OPENING}${sentence}\n`);
  const place = placeOf(article.text, sentence);
  return formSigns(article, labelsFor(article, marks), place, placeOf(article.text, words));
}

test.each([
  ['The crew left the old pier.', 'The crew left', 1, undefined],
  ['“The crew left the old pier.”', 'The crew left', 1, undefined],
  ['(The crew left.)', 'The crew left', 1, 1],
  ['The crew left the old pier.', 'left the old pier', undefined, 1],
  ['The crew left the “old pier”!', 'the “old pier', undefined, 1],
  ['They say the crew left on Monday.', 'the crew left', undefined, undefined],
])(
  'in “%s”, “%s” opens and closes the sentence but for marks',
  (sentence, words, opens, closes) => {
    const signs = signsOf(sentence, words);
    expect([signs.opens, signs.closes]).toEqual([opens, closes]);
  },
);

test.each([
  ['The crew left the pier.', 'The crew left', 1],
  ['The crew is late.', 'The crew is late', 1],
  ['The crew leaving the pier was late.', 'The crew leaving the pier', undefined],
  ['The crew left the pier.', 'the pier', undefined],
])('in “%s”, whether “%s” has a verb of its own', (sentence, words, verb) => {
  expect(signsOf(sentence, words).verb).toBe(verb);
});

test.each([
  ['The crew left the pier.', 'left the pier', 1],
  ['The crew had left the pier.', 'had left', 1],
  ['The crew wants to leave the pier.', 'to leave the pier', 1],
  ['The crew said: “leave the pier”.', '“leave the pier', 1],
  ['The crew left the pier.', 'The crew left', undefined],
  ['The crew left the pier.', 'the pier', undefined],
])('in “%s”, whether “%s” begins with its verb', (sentence, words, first) => {
  expect(signsOf(sentence, words)['first verb']).toBe(first);
});

test('its first word counts as a begin, its last as an end, and no other', () => {
  const marks: Marks = { factBegins: { 'the crew': 0.8 }, factEnds: { 'crew left': 0.7 } };
  const sentence = 'They say the crew left on Monday.';
  expect(signsOf(sentence, 'the crew left', marks)).toMatchObject({
    ...{ 'begins fact': 0.8, 'ends fact': 0.7 },
  });
  expect(signsOf(sentence, 'crew left on', marks)).toMatchObject({
    ...{ 'begins fact': 0.02, 'ends fact': 0.02 },
  });
});

test('a span of no words has no end', () => {
  const article = readText(`${OPENING}The crew left.\n`);
  const place = placeOf(article.text, 'The crew left.');
  const signs = formSigns(article, labelsFor(article), place, { start: 40, end: 40 });
  expect(signs['ends fact']).toBe(0);
});

test('how much of the sentence it is, and where in the text the sentence begins', () => {
  const sentence = 'The crew left the pier.';
  const signs = signsOf(sentence, 'the pier');
  expect(signs['share of sentence']).toBeCloseTo('the pier'.length / sentence.length);
  expect(signs.place).toBeCloseTo(OPENING.length / (OPENING.length + sentence.length + 1));
});
