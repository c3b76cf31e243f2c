import { describe, expect, test } from 'vitest';
import { lexicon } from '../../src/answer/lexicon/lexicon.ts';
import { vocabularyBuilder } from '../../src/answer/vocabulary.ts';
import { tokenise } from '../../src/text/tokens.ts';

function meets(word: string, text: string): string[] {
  const builder = vocabularyBuilder(lexicon());
  tokenise(text).forEach((token, i) => builder.add(token, i === 0));
  const vocabulary = builder.build();
  const [token] = tokenise(word);
  if (!token) throw new Error(`no word in ${word}`);
  return vocabulary.senses(token).map((s) => `${s.match} ${vocabulary.norms[s.word] ?? ''}`);
}

describe('a word of a question', () => {
  test.each([
    ['conference', 'the conference opened', 'exact conference'],
    ['attended', 'those who attend', 'stem attend'],
    ['turnout', 'the attendance was high', 'near attendance'],
    ['slogan', 'under the theme of peace', 'near theme'],
    ['nations', 'from 90 countries', 'near countries'],
    ['confrence', 'the conference opened', 'typo conference'],
    ['martoni', 'minister Janos Martonyi spoke', 'typo martonyi'],
  ])('%s meets “%s” as %s', (word, text, sense) => {
    expect(meets(word, text)).toContain(sense);
  });

  test.each([
    ['China', 'the minister of Australia'],
    ['hotel', 'the conference theme'],
    ['form', 'a letter from home'],
  ])('%s meets nothing in “%s”', (word, text) => {
    expect(meets(word, text)).toEqual([]);
  });

  test('a name that is misspelt meets by sound', () => {
    expect(meets('yanos', 'said Janos Martonyi').join()).toMatch(/janos/);
  });
});

test('cosines tell near words from far ones', () => {
  const words = lexicon();
  const cosine = (a: string, b: string): number =>
    words.cosineOfRows(words.rank(a) ?? 0, words.rank(b) ?? 0);
  expect(cosine('turnout', 'attendance')).toBeGreaterThan(0.3);
  expect(cosine('motto', 'theme')).toBeGreaterThan(0.25);
  expect(cosine('hotel', 'theme')).toBeLessThan(0.2);
});
