import { describe, expect, test } from 'vitest';
import { bareSpan } from './bare.ts';

function bare(sentence: string, words: string): string {
  const start = sentence.indexOf(words);
  const { start: from, end } = bareSpan(sentence, { start, end: start + words.length });
  return sentence.slice(from, end);
}

describe('a short answer', () => {
  test.each([
    ['“It is over,” she said.', '“It is over,”', 'It is over'],
    ['"It is over," she said.', '"It is over,"', 'It is over'],
    ['“It is over. It was long.', '“It is over.', 'It is over'],
    ['It was long,” she said.', 'It was long,”', 'It was long'],
    [
      'He called it “a disaster” for the town.',
      'it “a disaster” for the town',
      'it “a disaster” for the town',
    ],
    ['“Is it over?” she asked.', '“Is it over?”', 'Is it over?'],
    ["``It is over, '' she said.", "``It is over, ''", 'It is over'],
    ['He saw “Wings” and “Dust”.', '“Wings” and “Dust”', '“Wings” and “Dust”'],
    ["Ada Orn, the head of ''Today,'' left.", "the head of ''Today,'", "the head of ''Today,''"],
    ["''It is over,'' she said.", "''It is over,'", 'It is over'],
    ['It was the workers’ choice.', 'the workers’', 'the workers’'],
  ])('in %s', (sentence, words, answer) => {
    expect(bare(sentence, words)).toBe(answer);
  });

  test.each([
    ['Mendes probably will not be suspended.', 'will not be suspended', /^probably/],
    ['The bridge is not safe.', 'safe', /\bnot safe$/],
    ['About 300 people came.', '300 people', /^About/],
  ])('keeps the hedge of %s', (sentence, words, answer) => {
    expect(bare(sentence, words)).toMatch(answer);
  });

  test('is never empty', () => {
    expect(bare('“” he said.', '“”')).not.toBe('');
  });
});
