import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { inquitOf, leadingInquit, trailingInquit, type Inquit } from './inquit.ts';

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
    ['“The wall is old,” she said.', ['she', 'said']],
    ['“The wall is old,” Ann Smith, a baker from Calder, said.', ['Ann Smith', 'said']],
    ['Ann Smith said: “The wall is old.”', ['Ann Smith', 'said']],
    ['Ann Smith, leader of the Crown Union, said: “The wall is old.”', ['Ann Smith', 'said']],
    ['Her lawyer, Ann Smith, said: “The wall is old.”', ['Ann Smith', 'said']],
    ['The head of the union said: “The wall is old.”', ['The head of the union', 'said']],
    ['“Is the wall old?” asked Ann Smith.', ['Ann Smith', 'asked']],
  ])('%s', (sentence, expected) => {
    const { article, said, words } = told(sentence, quotation);
    expect(words(inquitOf(article, said))).toEqual(expected);
  });

  test.each([
    ['no verb of saying', '“The wall is old,” and Ann Smith left.'],
    ['nobody', '“The wall is old,” it said.'],
    ['another sentence', '“The wall is old.” Ann Smith said much.'],
    ['a quotation alone', '“The wall is old.”'],
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
    ['The wall is old and Ann Smith said.', undefined, undefined],
    ['The wall is old, Ann Smith left.', undefined, undefined],
  ])('%s', (sentence, expected, content) => {
    const { article, words } = told(sentence, () => ({ start: 0, end: 0 }));
    const found = trailingInquit(article, article.sentences.at(-1) ?? expect.fail());
    expect(words(found)).toEqual(expected);
    expect(found && article.text.slice(found.content.start, found.content.end)).toBe(content);
  });
});
