import { describe, expect, test } from 'vitest';
import { withNames } from './names.ts';
import { readText } from './article.ts';
import type { Word } from './words.ts';

const TAGS = 'ADJ ADP ADV AUX DET INTJ NOUN NUM PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');

/** A word from "claims/NOUN/claim"; the lemma may be left out. */
function wordOf(given: string): Word {
  const [text = '', tag = '', lemma = text.toLowerCase()] = given.split('/');
  if (!TAGS.includes(tag)) throw new Error(`no tag: ${given}`);
  const norm = text.toLowerCase();
  return { text, norm, lemma, tag: tag as Word['tag'], start: 0, end: text.length };
}

/** The tags that sentences get, in one line each. */
function tagsOf(...sentences: readonly string[]): string[] {
  const read = sentences.map((each) => each.split(' ').map(wordOf));
  let at = 0;
  const ranges = read.map(({ length }) => ({ from: at, to: (at += length) }));
  const words = withNames(read.flat(), ranges);
  return ranges.map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ text, tag }) => `${text}/${tag}`)
      .join(' '),
  );
}
/** The same line where nothing was changed. */
const asRead = (sentence: string): string => sentence.replaceAll(/(\/[A-Z]+)\/\w+/g, '$1');

/** The tag that the word in question gets in the first sentence. */
function tagOf(word: string, ...sentences: readonly string[]): string | undefined {
  const [first = ''] = tagsOf(...sentences);
  return first
    .split(' ')
    .find((each) => each.startsWith(`${word}/`))
    ?.split('/')[1];
}

describe('a capital letter inside a sentence tells a name', () => {
  test.each([
    ['VERB', 'said/VERB Rush/VERB today/NOUN'],
    ['NOUN', 'said/VERB Rush/NOUN today/NOUN'],
    ['ADP', 'said/VERB Rush/ADP today/NOUN'],
    ['AUX', 'said/VERB Rush/AUX today/NOUN'],
  ])('where the tagger took it for %s', (_, sentence) => {
    expect(tagOf('Rush', sentence)).toBe('PROPN');
  });

  test('and the name’s lemma is the name', () => {
    const words = withNames(['so/ADV', 'Banks/NOUN/bank'].map(wordOf), [{ from: 0, to: 2 }]);
    expect(words[1]).toMatchObject({ tag: 'PROPN', lemma: 'banks' });
  });

  test.each([
    ['an adjective', 'said/VERB Rush/ADJ people/NOUN'],
    ['a word in small letters', 'said/VERB rush/VERB today/NOUN'],
    ['the first word', 'Rush/VERB said/VERB'],
    ['the first word of a quotation', 'said/VERB “/PUNCT Rush/VERB today/NOUN'],
    ['the first word behind a colon', 'said/VERB :/PUNCT Rush/VERB today/NOUN'],
    ['the first word behind a dash', 'said/VERB —/PUNCT Rush/VERB today/NOUN'],
    ['one letter', 'said/VERB R/X today/NOUN'],
    ['letters that are all large', 'said/VERB RUSH/VERB today/NOUN'],
  ])('but not for %s', (_, sentence) => {
    expect(tagsOf(sentence)).toEqual([asRead(sentence)]);
  });

  test('but not for a common word that styles write large', () => {
    const sentence = 'Lord/PROPN Of/ADP the/DET sea/NOUN';
    expect(tagsOf(sentence)).toEqual([asRead(sentence)]);
  });

  test('and a name may end as such a word does', () => {
    expect(tagOf('Surat', 'from/ADP Surat/NOUN today/NOUN')).toBe('PROPN');
  });

  test('but not in a heading, where most words but the short ones have one', () => {
    const small = 'Boats/NOUN Rush/VERB Home/ADV to/ADP an/DET Isle/NOUN in/ADP Selby/PROPN';
    expect(tagsOf(small)).toEqual([small]);
    const heading = 'Boats/NOUN Rush/VERB Home/ADV Over/ADP Selby/PROPN';
    expect(tagsOf(heading)).toEqual([heading]);
    const short = 'Boats/NOUN Rush/VERB Home/ADV';
    expect(tagOf('Rush', short)).toBe('PROPN');
  });
});

describe('a word that may have its capital letter from its place', () => {
  const known = 'said/VERB Lynch/VERB today/NOUN';

  test.each([
    ['at the start of a sentence', 'Lynch/VERB said/VERB'],
    ['at the start of a quotation', 'so/ADV “/PUNCT Lynch/VERB said/VERB'],
  ])('is a name where it is one elsewhere: %s', (_, sentence) => {
    expect(tagOf('Lynch', sentence, known)).toBe('PROPN');
    expect(tagOf('Lynch', sentence)).toBe('VERB');
  });

  test('is none where it is written small elsewhere as well', () => {
    const small = 'they/PRON lynch/VERB nobody/PRON';
    expect(tagOf('Lynch', 'Lynch/VERB said/VERB', known, small)).toBe('VERB');
  });
});

describe('an adjective is a last name', () => {
  test.each([
    ['a verb', 'Josh/PROPN Earnest/ADJ said/VERB'],
    ['a mark', 'Josh/PROPN Earnest/ADJ ,/PUNCT'],
  ])('between a name and %s', (_, end) => {
    expect(tagOf('Earnest', `so/ADV ${end}`)).toBe('PROPN');
  });

  test.each([
    ['no name before', 'so/ADV the/DET Earnest/ADJ said/VERB'],
    ['a noun behind', 'so/ADV Josh/PROPN Earnest/ADJ people/NOUN'],
    ['nothing behind', 'so/ADV Josh/PROPN Earnest/ADJ'],
    ['a small letter', 'so/ADV Josh/PROPN earnest/ADJ said/VERB'],
  ])('not with %s', (_, sentence) => {
    expect(tagsOf(sentence)).toEqual([asRead(sentence)]);
  });
});

describe('what the tagger took for a noun is a verb', () => {
  test.each([
    ['claims', 'Tessary/PROPN claims/NOUN/claim the/DET boat/NOUN'],
    ['claims', 'Tessary/PROPN claims/NOUN/claim “/PUNCT it/PRON ”/PUNCT'],
    ['questions', 'Tessary/PROPN questions/NOUN/question the/DET plan/NOUN'],
    ['doubt', 'Hydrologists/NOUN/hydrologist doubt/NOUN that/SCONJ it/PRON is/AUX so/ADV'],
    ['cost', 'The/DET bridge/NOUN cost/NOUN $/SYM 4/NUM'],
    ['cost', 'Velm/PROPN cost/NOUN 4/NUM crowns/NOUN'],
  ])('behind who does it: %s', (word, sentence) => {
    expect(tagOf(word, sentence)).toBe('VERB');
  });

  test.each([
    ['no name does it', 'the/DET claims/NOUN/claim the/DET boat/NOUN'],
    ['a comma follows', 'Tessary/PROPN claims/NOUN/claim ,/PUNCT he/PRON left/VERB'],
    ['a noun follows', 'Tessary/PROPN claims/NOUN/claim forms/NOUN'],
    ['it ends there', 'by/ADP Tessary/PROPN claims/NOUN/claim'],
    ['it is none of saying', 'Tessary/PROPN boats/NOUN/boat the/DET sea/NOUN'],
    ['it is asked and no clause follows', 'Tessary/PROPN questions/NOUN/question ”/PUNCT'],
    ['it has no plural', 'Tessary/PROPN claim/NOUN/claim the/DET boat/NOUN'],
    ['one does it', 'The/DET harbour/NOUN doubt/NOUN that/SCONJ it/PRON is/AUX'],
    ['it is described', 'many/ADJ serious/ADJ doubt/NOUN that/SCONJ it/PRON is/AUX'],
    ['no clause follows', 'Hydrologists/NOUN doubt/NOUN the/DET boat/NOUN'],
    ['no number follows', 'The/DET bridge/NOUN cost/NOUN is/AUX high/ADJ'],
    ['nothing has the price', 'The/DET cost/NOUN 4/NUM crowns/NOUN'],
    ['another has it', 'The/DET bridge/NOUN price/NOUN $/SYM 4/NUM'],
  ])('but not where %s', (_, sentence) => {
    expect(tagsOf(sentence)).toEqual([asRead(sentence)]);
  });
});

test('what the tagger took for an adjective between two names is a verb', () => {
  expect(tagOf('grilled', 'Ann/PROPN grilled/ADJ Tom/PROPN')).toBe('VERB');
  expect(tagOf('grilled', 'Ann/PROPN grilled/ADJ the/DET board/NOUN')).toBe('VERB');
  expect(tagOf('grilled', 'Ann/PROPN grilled/ADJ fish/NOUN')).toBe('ADJ');
  expect(tagOf('grilled', 'the/DET grilled/ADJ Tom/PROPN')).toBe('ADJ');
  expect(tagOf('new', 'Ann/PROPN new/ADJ Tom/PROPN')).toBe('ADJ');
});

test('names of a whole article are told so', () => {
  const { words } = readText(
    'The boat is late, said Josh Earnest of Selby. Earnest waited for it.',
  );
  const earnest = words.filter(({ text }) => text === 'Earnest').map(({ tag }) => tag);
  expect(earnest).toContain('PROPN');
});
