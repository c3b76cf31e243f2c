import { describe, expect, test } from 'vitest';
import { PARAGRAPHS } from './page.fixture.ts';
import { articleRefusal, fileRefusal, NoArticleError, shortRefusal } from './refusal.ts';

const words = (count: number) => `${'boat '.repeat(count).trim()}.`;

describe('a file', () => {
  test.each([
    ['an empty one', ' \n', { code: 'empty' }],
    ['a PDF', '%PDF-1.7 …', { code: 'pdf' }],
    ['an RTF', '{\\rtf1\\ansi The boat came.}', { code: 'rtf' }],
    ['no text', '\u0000\ufffd'.repeat(6), { code: 'notText' }],
    ['a text with a few odd characters', `${'\ufffd'.repeat(10)} boat`, undefined],
    ['a text that names a PDF', 'See %PDF-1.7', undefined],
    ['a text with tabs and line ends', 'a\tb\r\n'.repeat(20), undefined],
  ])('%s', (_, text, fault) => {
    expect(fileRefusal(text)).toEqual(fault);
  });
});

describe('too short to draft from', () => {
  test.each([
    ['39 words', words(39), { code: 'fewWords', words: 39 }],
    ['40 words', words(40), undefined],
    ['few words without spaces', '보트'.repeat(10), { code: 'fewWords', words: 1 }],
    ['40 characters of a language without spaces', '船が島に行く'.repeat(7), undefined],
  ])('%s', (_, text, fault) => {
    expect(shortRefusal(text)).toEqual(fault);
  });

  test('only whole sentences count in an article', () => {
    const menu = Array.from({ length: 50 }, (_, i) => `Menu ${i}`);
    expect(articleRefusal([...menu, words(10)])).toEqual({ code: 'fewInSentences', words: 10 });
    expect(articleRefusal([words(39)])).toEqual({ code: 'fewInSentences', words: 39 });
    expect(articleRefusal(PARAGRAPHS)).toBeUndefined();
  });
});

test('another language is named, by the words and not by what is declared', () => {
  const german = Array.from(
    { length: 6 },
    () =>
      'Der Rat hat am Montag für ein neues Boot gestimmt, und die Leute auf der Insel sind froh.',
  );
  expect(articleRefusal(german)).toEqual({ code: 'otherLanguage', language: 'de' });
  expect(articleRefusal(PARAGRAPHS, 'de')).toBeUndefined();
});

test.each([
  [{ code: 'fewWords', words: 3 }, 'only 3 words here'],
  [{ code: 'fewInSentences', words: 3 }, 'only 3 words in whole sentences'],
  [{ code: 'otherLanguage', language: 'ko' }, 'This article is in Korean'],
  [{ code: 'pdf' }, 'This is a PDF'],
  [{ code: 'notEnglish' }, 'does not read like an article in English'],
] as const)('the message of %j', (fault, message) => {
  const error = new NoArticleError(fault);
  expect(error.message).toContain(message);
  expect(error).toMatchObject({ name: 'NoArticleError', fault });
});
