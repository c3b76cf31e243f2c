import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findQuote } from './proof.ts';
import { randomFrom } from '../../tests/knowledge/random.ts';

const article = readFileSync('knowledge/seoul-cyberspace-2013/sources/korea-herald.txt', 'utf8');

/** What the text has at the places found. */
function found(quote: string, text: string): string[] {
  return findQuote(quote, text).map(({ start, end }) => text.slice(start, end));
}

describe('a quote stands in a text', () => {
  test('exactly, at every place', () => {
    expect(findQuote('the sea', 'At the sea, by the sea.')).toEqual([
      { start: 3, end: 10 },
      { start: 15, end: 22 },
    ]);
  });

  test.each([
    ['white space', 'at the\n  sea', 'We met at the sea.', 'at the sea'],
    ['no-break space', 'at the sea', 'We met at\u00a0the\u202fsea.', 'at\u00a0the\u202fsea'],
    ['quotation marks', '"Go on," he said', 'So “Go on,” he said', '“Go on,” he said'],
    ['single for double marks', "'Go on,' he said", 'So “Go on,” he said', '“Go on,” he said'],
    ['guillemets', '"Weiter"', 'Er sagte: «Weiter».', '«Weiter»'],
    ['apostrophes', "the world's end", 'At the world’s end', 'the world’s end'],
    ['a dash without its spaces', 'sun - and sea', 'The sun—and sea', 'sun—and sea'],
    ['a dash with its spaces', 'sun—and sea', 'The sun ― and sea', 'sun ― and sea'],
    ['two hyphens for a dash', 'sun -- and sea', 'The sun – and sea', 'sun – and sea'],
    ['a hyphen of another form', 'well-being', 'our well\u2011being', 'well\u2011being'],
    ['an ellipsis', 'So... we went', 'So… we went', 'So… we went'],
    ['a spaced ellipsis', 'So … we went', 'So . . . we went', 'So . . . we went'],
    ['invisible characters', 'soft words', 'The so\u00adft\u200b words', 'so\u00adft\u200b words'],
    ['accents as marks of their own', 'Touré', 'Hamadoun Toure\u0301 said', 'Toure\u0301'],
  ])('but for %s', (_, quote, text, expected) => {
    expect(found(quote, text)).toEqual([expected]);
  });

  test.each([
    ['another word', 'by the sea', 'at the sea'],
    ['another number', '1,300 people', '1,200 people'],
    ['another case', 'The sea', 'at the sea'],
    ['a word cut at its start', 'art of it', 'part of it'],
    ['a word cut at its end', 'part of', 'part often'],
    ['a number cut at its start', '200 people', '1,200 people'],
    ['a number cut at its end', 'it cost 3', 'it cost 3.5 million'],
    ['a negation cut off', 'I do', 'I don’t know'],
    ['a possessive cut off', 'in the world', 'in the world’s end'],
    ['a stop that is part of an ellipsis', 'to the sea.', 'to the sea… and on'],
    ['nothing', '  ', 'at the sea'],
    ['only what is folded away', '\u200b', 'at the sea'],
  ])('not with %s', (_, quote, text) => {
    expect(findQuote(quote, text)).toEqual([]);
  });

  test('any run of words of an article stands at its place, also with plain typography', () => {
    const random = randomFrom(7);
    const words = [...article.matchAll(/\S+/g)];
    for (let round = 0; round < 500; round++) {
      const first = Math.floor(random() * words.length);
      const last = Math.min(words.length - 1, first + Math.floor(random() * 40));
      const start = words[first]?.index ?? 0;
      const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
      const quote = article.slice(start, end);
      expect(findQuote(quote, article)).toContainEqual({ start, end });

      const plain = quote
        .replace(/[“”]/g, '"')
        .replaceAll('’', "'")
        .replaceAll('―', '-')
        .replace(/\s+/g, ' ');
      expect(found(plain, article)).toContain(quote);
    }
  });
});
