import { expect, test } from 'vitest';
import { reader } from '../../../tests/reader.ts';
import { articleKnowledge } from '../../packs/article.ts';
import { answer } from '../answer.ts';
import { buildIndex } from '../index/answer-index.ts';
import { isOnlyName, nameInQuestion } from './only-named.ts';

const ARTICLE = `Fares to rise in Velm

Anna Kolt Brandt, the treasurer of Velm, came to the harbour on Monday.

The fares of the harbour ferries will rise by a third in the coming year, and the boats are to be painted.

“Nobody likes it,” Ms. Kolt Brandt told the Herald.`;
const [source] = articleKnowledge(ARTICLE, 'one.txt').sources.values();

test.each([
  ['who is kolt', 'kolt'],
  ['Who was Anna Kolt again?', 'Anna Kolt'],
  ['whos ms kolt', 'ms kolt'],
  ['who is anna kolt', 'anna kolt'],
  ['who is the treasurer', undefined],
  ['who is fares to rise', undefined],
  ['who is next to kolt', undefined],
  ['what is velm', undefined],
])('%s: asks whose name it is: %s', (question, name) => {
  expect(nameInQuestion(question, source ?? expect.fail())).toBe(name);
});

test.each([
  ['Ms. Kolt Brandt', true],
  ['Anna van Kolt', true],
  ['Kolt', true],
  ['Treasurer Kolt', false],
  ['Kolt, the treasurer', false],
  ['the treasurer', false],
  ['Boris Brandt', false],
])('“%s” is nothing but the name: %s', (text, expected) => {
  expect(isOnlyName(text, 'kolt')).toBe(expected);
});

test('who somebody is is told by what the source says of them', async () => {
  const { answers } = await answer(
    buildIndex(articleKnowledge(ARTICLE, 'one.txt'), reader),
    'who is kolt',
  );
  expect(answers[0]?.answer).toContain('the treasurer of Velm');
});
