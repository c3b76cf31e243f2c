import { expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { saidIn } from './statements.ts';

test.each([
  [
    'Ada Orn said |the pier was old| and warned that |it may fall|.',
    ['the pier was old', 'it may fall'],
  ],
  ['|The pier|, Ada Orn said, |is old|.', ['The pier, Ada Orn said, is old']],
  ['Ada Orn said |the pier was old|.', ['the pier was old']],
])('of “%s” each part is told that has a verb of saying to itself', (marked, told) => {
  const sentence = marked.replaceAll('|', '');
  const article = readText(`Council closes the old pier\n\n${sentence}\n`);
  const at = article.text.indexOf(sentence);
  const parts = marked.split('|').filter((_, i) => i % 2 === 1);
  const content = parts.map((part) => {
    const start = article.text.indexOf(part, at);
    return { start, end: start + part.length };
  });
  const attribution = { mode: 'indirect', content } as const;
  const probabilities = { contentProbability: 1, sourceProbability: 1 };
  const last = article.sentences.at(-1);
  if (!last) throw new Error('no sentence');
  const said = saidIn(article, last, {
    attribution: { ...attribution, ...probabilities },
    speakers: [],
  });
  expect(said.map(({ start, end }) => article.text.slice(start, end))).toEqual(told);
});
