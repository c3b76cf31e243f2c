import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import {
  inquitOf,
  leadingInquit,
  leadingParticiple,
  pronounBefore,
  trailingInquit,
  type Inquit,
} from './inquit.ts';

const OPENING = 'Council closes the old pier\n\nThe council met.\n\n';

function told(sentence: string, find: (text: string) => { start: number; end: number }) {
  const article = readText(`${OPENING}${sentence}\n`);
  const words = (found: Inquit | undefined) =>
    found && [
      article.text.slice(found.source.start, found.source.end),
      article.text.slice(found.cue.start, found.cue.end),
    ];
  return { article, said: find(article.text), words };
}

const quotation = (text: string) => ({ start: text.indexOf('“'), end: text.indexOf('”') + 1 });

describe('beside a quotation', () => {
  test.each([
    ['“The wall is old,” said Ann Smith.', ['Ann Smith', 'said']],
    ['“The wall is old,” Ann Smith said.', ['Ann Smith', 'said']],
    ['“The wall is old,” said Ann Smith and Bo Berg.', ['Ann Smith and Bo Berg', 'said']],
    [
      '“The wall is old,” said Ann Smith, Bo Berg and Kim Poe.',
      ['Ann Smith, Bo Berg and Kim Poe', 'said'],
    ],
    [
      '“The wall is old,” Ann Smith, Bo Berg, and Kim Poe said.',
      ['Ann Smith, Bo Berg, and Kim Poe', 'said'],
    ],
    [
      'Ann Smith, Bo Berg and Kim Poe said: “The wall is old.”',
      ['Ann Smith, Bo Berg and Kim Poe', 'said'],
    ],
    ['He met Ann Smith, and Bo Berg said: “The wall is old.”', ['Bo Berg', 'said']],
    ['He met Ann Smith and Bo Berg said: “The wall is old.”', ['Bo Berg', 'said']],
    ['“The wall is old,” said Ann Smith, and Bo Berg left.', ['Ann Smith', 'said']],
    ['“The wall is old,” said Ann Smith, Bo Berg’s wife, and left.', ['Ann Smith', 'said']],
    ['“The wall is old,” she said.', ['she', 'said']],
    ['“The wall is old,” Ann Smith, a baker from Calder, said.', ['Ann Smith', 'said']],
    ['“The wall is old,” Rep. Ann Smith (D-Wis.) said Friday.', ['Rep. Ann Smith', 'said']],
    ['“The wall is old,” Ann Smith (42), a baker, said.', ['Ann Smith', 'said']],
    ['Ann Smith (R) said: “The wall is old.”', ['Ann Smith', 'said']],
    ['Ann Smith (D-N.J.), the chairman, said: “The wall is old.”', ['Ann Smith', 'said']],
    ['Ann Smith said: “The wall is old.”', ['Ann Smith', 'said']],
    ['Ann Smith, leader of the Crown Union, said: “The wall is old.”', ['Ann Smith', 'said']],
    ['Her lawyer, Ann Smith, said: “The wall is old.”', ['Ann Smith', 'said']],
    ['The head of the union said: “The wall is old.”', ['The head of the union', 'said']],
    ['“Is the wall old?” asked Ann Smith.', ['Ann Smith', 'asked']],
    ['Ann Smith, Calder Traders Association said: “The wall is old.”', ['Ann Smith', 'said']],
    [
      'Last week, Calder Traders Association said: “The wall is old.”',
      ['Calder Traders Association', 'said'],
    ],
    ['A man shouted: “Old,” Ann Smith said, “and dry.”', ['A man', 'shouted']],
  ])('%s', (sentence, expected) => {
    const { article, said, words } = told(sentence, quotation);
    expect(words(inquitOf(article, said))).toEqual(expected);
  });

  test.each([
    ['no verb of saying', '“The wall is old,” and Ann Smith left.'],
    ['nobody', '“The wall is old,” it said.'],
    ['another sentence', '“The wall is old.” Ann Smith said much.'],
    ['a quotation alone', '“The wall is old.”'],
    ['a participle after a name', 'She met Ann Smith, adding: “The wall is old.”'],
  ])('none where there is %s', (_, sentence) => {
    const { article, said, words } = told(sentence, quotation);
    expect(words(inquitOf(article, said))).toBeUndefined();
  });
});

describe('before what is said in other words', () => {
  const wall = (text: string) => ({ start: text.indexOf('the wall'), end: text.length - 2 });

  test.each([
    ['Ann Smith said that the wall was old.', ['Ann Smith', 'said']],
    ['Ann Smith said the wall was old.', ['Ann Smith', 'said']],
    ['The Post quoted an official as saying that the wall was old.', ['an official', 'saying']],
  ])('%s', (sentence, expected) => {
    const { article, said, words } = told(sentence, wall);
    expect(words(leadingInquit(article, said))).toEqual(expected);
  });

  test.each(['Ann Smith painted the wall.', 'An official as saying that the wall was old.'])(
    'none in %s',
    (sentence) => {
      const { article, said, words } = told(sentence, wall);
      expect(words(leadingInquit(article, said))).toBeUndefined();
    },
  );
});

describe('at the end of a sentence', () => {
  test.each([
    ['The wall is old, Ann Smith said.', ['Ann Smith', 'said'], 'The wall is old'],
    [
      'The wall is old, the head of the union said.',
      ['the head of the union', 'said'],
      'The wall is old',
    ],
    ['The wall is old, according to Ann Smith.', ['Ann Smith', 'according to'], 'The wall is old'],
    [
      'By Monday, the wall was old, according to Ann Smith, a baker.',
      ['Ann Smith, a baker', 'according to'],
      'By Monday, the wall was old',
    ],
    [
      'The wall is old, according to two bakers who left.',
      ['two bakers who left', 'according to'],
      'The wall is old',
    ],
    ['The wall was built according to plan.', undefined, undefined],
    ['The wall is old, according to Ann Smith, and it must go.', undefined, undefined],
    ['The wall is old and Ann Smith said.', undefined, undefined],
    ['The wall is old, Ann Smith left.', undefined, undefined],
  ])('%s', (sentence, expected, content) => {
    const { article, words } = told(sentence, () => ({ start: 0, end: 0 }));
    const found = trailingInquit(article, article.sentences.at(-1) ?? expect.fail());
    expect(words(found)).toEqual(expected);
    expect(found && article.text.slice(found.content.start, found.content.end)).toBe(content);
  });
});

describe('a pronoun before what is said', () => {
  const wall = (text: string) => ({ start: text.indexOf('the wall'), end: text.length - 2 });

  test.each([
    ['It says the wall is old.', ['It', 'says']],
    ['She has also said that the wall is old.', ['She', 'said']],
    ['Ann Smith says the wall is old.', undefined],
    ['It said on Monday the wall is old.', ['It', 'said']],
    ['It said much of what it had and of why the wall is old.', undefined],
    ['When it says the wall is old, people leave.', undefined],
    ['It painted the wall in red.', undefined],
  ])('%s', (sentence, expected) => {
    const { article, said, words } = told(sentence, wall);
    expect(words(pronounBefore(article, said))).toEqual(expected);
  });
});

test.each([
  ['She met Ann Smith, adding: “The wall is old.”', 'adding'],
  ['She met Ann Smith, noting that “the wall is old.”', 'noting'],
  ['She met Ann Smith, painting: “The wall is old.”', undefined],
  ['She added: “The wall is old.”', undefined],
])('a participle before what is said: %s', (sentence, expected) => {
  const { article, said } = told(sentence, quotation);
  const found = leadingParticiple(article, said);
  expect(found && article.text.slice(found.start, found.end)).toBe(expected);
});
