import { describe, expect, test } from 'vitest';
import { editDistance } from './edits.ts';
import { sentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

function split(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['Mr. Brown of the U.S. Senate spoke.', ['Mr. Brown of the U.S. Senate spoke.']],
    ['“Go home.” They went.', ['“Go home.”', 'They went.']],
    ['It cost $1.5 million. Cheap!', ['It cost $1.5 million.', 'Cheap!']],
    ['A headline\n\nThe story begins.', ['A headline', 'The story begins.']],
    ['J. K. Rowling wrote it.', ['J. K. Rowling wrote it.']],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('go on over the line ends of a fixed width', () => {
    const text =
      'The number of people who were killed in the flood in this\nlong valley has risen to eleven since the day before, the\npolice said.';
    expect(split(text)).toEqual([text]);
  });
});

describe('words', () => {
  test.each([
    ['forty-five ministers', ['45', 'ministers']],
    ['1,200 experts', ['1200', 'experts']],
    ['the 3rd and third', ['the', '3th', 'and', '3th']],
    ["Hungary’s don't", ['hungary', 'do']],
    ['U.N. café', ['un', 'cafe']],
  ])('%s', (text, norms) => {
    expect(tokenise(text).map(({ norm }) => norm)).toEqual(norms);
  });

  test('know where they stand', () => {
    const text = 'On  17 October — “yes”';
    for (const { text: word, start, end } of tokenise(text)) {
      expect(text.slice(start, end)).toBe(word);
    }
  });
});

test.each([
  ['hague', 'hauge', 1],
  ['conference', 'confrence', 1],
  ['kitten', 'sitting', 3],
  ['a', 'abcd', 3],
])('%s and %s are %i edits apart', (a, b, edits) => {
  expect(editDistance(a, b, 5)).toBe(edits);
  expect(editDistance(a, b, edits - 1)).toBe(edits);
});
