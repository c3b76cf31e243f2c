import { describe, expect, test } from 'vitest';
import { phrases } from './phrases.ts';
import type { Word } from './words.ts';

/** Words from "the/DET boat/NOUN"; one that begins with "_" stands right behind the one before. */
function wordsOf(sentence: string): Word[] {
  let at = 0;
  return sentence.split(' ').map((given) => {
    const [text = '', tag = ''] = given.replace(/^_/, '').split(/\/(?=[A-Z]+$)/);
    const start = given.startsWith('_') || at === 0 ? at : at + 1;
    at = start + text.length;
    const norm = text.toLowerCase();
    return { text, norm, lemma: norm, tag: tag as Word['tag'], start, end: at };
  });
}

/** The phrases of a sentence, each with its head: "the old boat → boat". */
function found(sentence: string, from = 0, to?: number): string[] {
  const words = wordsOf(sentence);
  const text = (start: number, end: number): string =>
    words
      .slice(start, end)
      .map((word) => word.text)
      .join(' ');
  return phrases(words, from, to ?? words.length).map(
    (each) => `${text(each.from, each.to)} → ${text(each.head, each.head + 1)}`,
  );
}

describe('a noun phrase', () => {
  test.each([
    [
      'is a noun with what stands before it',
      'the/DET old/ADJ boat/NOUN sank/VERB',
      ['the old boat → boat'],
    ],
    [
      'has its last noun for its head',
      'Foreign/ADJ Secretary/NOUN William/PROPN Hague/PROPN left/VERB',
      ['Foreign Secretary William Hague → Hague'],
    ],
    ['ends with its head', 'boat/NOUN big/ADJ', ['boat → boat']],
    ['may be a number', 'about/ADP 90/NUM', ['90 → 90']],
    ['may have a sign before a number', 'cost/VERB $/SYM 4/NUM', ['$ 4 → 4']],
    ['may be a pronoun', 'they/PRON left/VERB it/PRON', ['they → they', 'it → it']],
    ['has the pronoun that owns it', 'his/PRON boat/NOUN sank/VERB', ['his boat → boat']],
    ['has the pronoun only where it owns', 'him/PRON boat/NOUN', ['him → him', 'boat → boat']],
    ['may be a word that stands for people', 'some/DET say/VERB', ['some → some']],
    ['is no other word that stands alone', 'the/DET say/VERB', []],
    ['is no adjective alone', 'it/PRON is/AUX old/ADJ', ['it → it']],
    [
      'comes once for each, in order',
      'the/DET boat/NOUN hit/VERB a/DET pier/NOUN',
      ['the boat → boat', 'a pier → pier'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  test('stands within the words that are asked for', () => {
    const sentence = 'the/DET boat/NOUN company/NOUN';
    expect(found(sentence, 1)).toEqual(['boat company → company']);
    expect(found(sentence, 0, 2)).toEqual(['the boat → boat']);
    expect(found(sentence, 0, 1)).toEqual([]);
    expect(found('Ki/PROPN _-/PUNCT _moon/X', 0, 2)).toEqual(['Ki → Ki']);
  });
});

describe('what is owned', () => {
  test.each([
    ["the/DET mayor/NOUN _'s/PART old/ADJ boat/NOUN", ["the mayor 's old boat → boat"]],
    ["the/DET workers/NOUN _'/PART homes/NOUN", ["the workers ' homes → homes"]],
  ])('has its owner in its phrase: %s', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  test.each([
    ["the/DET mayor/NOUN _'s/PART gone/ADV", ['the mayor → mayor']],
    ["quick/ADJ _'s/PART boat/NOUN", ['boat → boat']],
  ])('but not where nothing is: %s', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });
});

describe('another phrase begins', () => {
  test.each([
    ['with a determiner', '1998/NUM the/DET party/NOUN', ['1998 → 1998', 'the party → party']],
    [
      'with a name behind a time',
      'the/DET following/ADJ year/NOUN Selby/PROPN won/VERB',
      ['the following year → year', 'Selby → Selby'],
    ],
    [
      'with a name behind several',
      'two/ADJ days/NOUN Selby/PROPN won/VERB',
      ['two days → days', 'Selby → Selby'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  test.each([
    [
      'with a name behind another noun',
      'the/DET former/ADJ mayor/NOUN Ann/PROPN',
      ['the former mayor Ann → Ann'],
    ],
    [
      'with a noun behind a time',
      'the/DET following/ADJ year/NOUN boats/NOUN',
      ['the following year boats → boats'],
    ],
    ['where a time begins a name', 'Year/NOUN Selby/PROPN', ['Year Selby → Selby']],
    ['with a determiner before any noun', 'all/DET the/DET boats/NOUN', ['all the boats → boats']],
  ])('but not %s', (_, sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });
});

describe('what is joined', () => {
  test.each([
    [
      'by a hyphen in a name',
      'Ban/PROPN Ki/PROPN _-/PUNCT _moon/PROPN said/VERB',
      ['Ban Ki - moon → moon'],
    ],
    ['by one, whatever its tag', 'Byung/PROPN _-/PUNCT _se/ADV said/VERB', ['Byung - se → se']],
    ['by a slash', 'boat/NOUN _//PUNCT _ferry/NOUN', ['boat / ferry → ferry']],
    [
      'by "&" between names',
      'Crown/PROPN &/CCONJ Anchor/PROPN said/VERB',
      ['Crown & Anchor → Anchor'],
    ],
    ['as a word of its own', 'US/PROPN _-/PUNCT _based/VERB firm/NOUN', ['US - based firm → firm']],
  ])('is one phrase: %s', (_, sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  test.each([
    ['a dash with spaces', 'Velm/PROPN -/PUNCT Selby/PROPN', ['Velm → Velm', 'Selby → Selby']],
    [
      'a space before the hyphen',
      'Velm/PROPN -/PUNCT _Selby/PROPN',
      ['Velm → Velm', 'Selby → Selby'],
    ],
    ['a number behind the hyphen', 'Velm/PROPN _-/PUNCT _2/NUM', ['Velm → Velm', '2 → 2']],
    [
      '"&" between nouns',
      'boats/NOUN &/CCONJ ferries/NOUN',
      ['boats → boats', 'ferries → ferries'],
    ],
    [
      'a word that only is tied on',
      'it/PRON is/AUX Velm/PROPN _-/PUNCT _based/VERB',
      ['it → it', 'Velm → Velm'],
    ],
  ])('is not one phrase with %s', (_, sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });
});

describe('a participle', () => {
  test.each([
    ['the/DET ruling/VERB party/NOUN', ['the ruling party → party']],
    ['his/PRON proposed/VERB plan/NOUN', ['his proposed plan → plan']],
    ['a/DET broken/VERB pier/NOUN', ['a broken pier → pier']],
  ])('belongs to the noun behind it: %s', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  test.each([
    ['first', 'ruling/VERB parties/NOUN', ['parties → parties']],
    [
      'behind a noun',
      'the/DET party/NOUN ruling/VERB Velm/PROPN',
      ['the party → party', 'Velm → Velm'],
    ],
    ['before no noun', 'the/DET ruling/VERB was/AUX', []],
    ['in another form', 'the/DET rules/VERB parties/NOUN', ['parties → parties']],
  ])('but not %s', (_, sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });
});
