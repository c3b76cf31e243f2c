import { expect, test } from 'vitest';
import { readWords } from './words.ts';

const SENTENCES = [
  'The plan of the mayor’s office was older than Quillon\'s, and the harbour’s wall is not "Quillon\'s".',
  "It’s Marta Quillon's plan, and that's why Quillon’s opponents won't speak of the workers' homes.",
];

test('words stand where they are said to stand', () => {
  for (const sentence of SENTENCES) {
    for (const { text, start, end } of readWords(sentence))
      expect(sentence.slice(start, end)).toBe(text);
  }
});

test('a possessive is parted from its name, a contraction from its pronoun', () => {
  const texts = readWords(SENTENCES.join(' ')).map(({ text }) => text);
  expect(texts.filter((text) => text === 'Quillon')).toHaveLength(4);
  expect(texts).toEqual(expect.arrayContaining(['It', '’s', 'mayor', 'wo', "n't"]));
});

test('what was read before changes nothing', () => {
  const first = SENTENCES.map((each) => readWords(each));
  // "Quillon's," is remembered by the tagger as a word of its own.
  const again = SENTENCES.toReversed().map((each) => readWords(each));
  expect(again.toReversed()).toEqual(first);
  expect(readWords("the harbour of Quillon's town").map(({ text }) => text)).toContain('Quillon');
});

test.each([
  ['“It fell,” said Rev. Ann Orn.', ['Rev', 'PROPN']],
  ['On Monday Pres. Orn left.', ['Pres', 'PROPN']],
  ['PARIS ― Ann Orn left.', ['―', 'PUNCT']],
])('what stands before a name is told by its mark: %s', (sentence, [word, tag]) => {
  const words = readWords(sentence);
  const found = words.findIndex(({ start }) => start === sentence.indexOf(word ?? ''));
  expect(words[found]?.tag).toBe(tag);
  expect(words[found + 1]?.tag).toBe('PROPN');
});

test.each([
  ['The Navy chief said it had sunk.', 'NOUN'],
  ['The union chief, who left, said it.', 'NOUN'],
  ['The Navy chief scientist said it had sunk.', 'ADJ'],
  ['The chief cause was rain.', 'ADJ'],
])('an office behind whose it is is a noun: %s', (sentence, tag) => {
  expect(readWords(sentence).find(({ text }) => text === 'chief')?.tag).toBe(tag);
});
