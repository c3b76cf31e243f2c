import { describe, expect, test } from 'vitest';
import { type ArticleFault, NoArticleError } from '../../extract/pages/refusal.ts';
import { StoreFault } from '../../guilds/guild.ts';
import { UploadError, type UploadFault } from '../../runtime/upload.ts';
import { en } from './en.ts';
import { articleText, storeText, uploadText } from './fault-text.ts';
import { inLocale } from './say.ts';
import { Ear } from '../../../tests/korean/ear.ts';

const uploads: readonly UploadFault[] = [
  { code: 'tooLarge', name: 'a.txt', size: 2048, most: 1024 },
  { code: 'notFetched', name: 'a.txt' },
  { code: 'otherForm', name: 'a.txt' },
  { code: 'noFile', path: '/a' },
  { code: 'missing', path: '/a' },
  { code: 'forbidden', path: '/a' },
  { code: 'unreadable', path: '/a', reason: 'no such device' },
];
const plain = [
  ...['empty', 'pdf', 'rtf', 'notText', 'noWords', 'noStory'],
  ...['notEnglish', 'slowPage', 'heavyPage', 'slowArticle'],
].map((code) => ({ code }) as ArticleFault);
const articles: readonly ArticleFault[] = [
  ...plain,
  { code: 'fewWords', words: 12 },
  { code: 'fewInSentences', words: 12 },
  { code: 'otherLanguage', language: 'ko' },
];
const kinds = Object.keys(en.store) as StoreFault['kind'][];

describe('what members read in English is what the log has', () => {
  test.each(uploads)('of a file: $code', (fault) => {
    expect(uploadText(fault)).toBe(new UploadError(fault).message);
  });

  test.each(articles)('of a text: $code', (fault) => {
    expect(articleText(fault)).toBe(new NoArticleError(fault).message);
  });

  test.each(kinds)('of the store: %s', (kind) => {
    const fault = new StoreFault(kind);
    expect(storeText(fault)).toBe(fault.message);
  });
});

test('in Korean, nothing is English but names and paths', () => {
  const ear = new Ear([]);
  ear.knows('RTF', 'no such device', 'DATABASE_URL', 'postgres', 'file');
  inLocale('ko', () => {
    for (const fault of uploads) ear.hear(fault.code, uploadText(fault));
    for (const fault of articles) ear.hear(fault.code, articleText(fault));
    for (const kind of kinds) ear.hear(kind, storeText(new StoreFault(kind)));
  });
  expect(ear.english()).toEqual([]);
});

test('languages are named in the language of the reply', () => {
  const text = inLocale('ko', () => articleText({ code: 'otherLanguage', language: 'de' }));
  expect(text).toContain('언어: 독일어');
});
