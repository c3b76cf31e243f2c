import { expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { daysIn } from './days.ts';
import { isFuture } from './tense.ts';

function days(sentence: string) {
  const text = `Council closes the old pier\n\nThe council met.\n\n${sentence}\n`;
  const article = readText(text, { published: '2019-05-15' });
  const found = daysIn(article, article.sentences.length - 1, (word) => isFuture(article, word));
  return found.map(({ from, to, start, end }) => [
    article.text.slice(article.words[from]?.start, article.words[to - 1]?.end),
    start,
    end,
  ]);
}

test.each([
  ['It fell on Monday.', ['on Monday', '2019-05-13', undefined]],
  ['They will meet on Monday.', ['on Monday', '2019-05-20', undefined]],
  ['They plan to meet on 3 January.', ['on 3 January', '2020-01-03', undefined]],
  ['It fell in mid-August.', ['in mid-August', '2018-08-01', '2018-08-31']],
])('%s', (sentence, expected) => {
  expect(days(sentence)).toEqual([expected]);
});

test('"may" is no month and the year of a thing no date', () => {
  expect(days('It may cost more than the 2014 elections.')).toEqual([]);
});
