import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { localeFor, locales, localeTags } from '../../runtime/locale.ts';
import { catalogues, inLocale, localeNow, say, sayIn } from './say.ts';

const keys = Object.entries(en).flatMap(([area, messages]) =>
  Object.keys(messages).map((message) => `${area}.${message}`),
);

function textOf(catalogue: object, key: string): string {
  const [area = '', message = ''] = key.split('.');
  const texts = new Map<string, object>(Object.entries(catalogue)).get(area) ?? {};
  return new Map<string, string>(Object.entries(texts)).get(message) ?? '';
}

/** Argument names with what they are formatted as, from the parsed message. */
function argumentsOf(text: string, tag: string): string[] {
  const found = new Set<string>();
  const visit = (parts: readonly unknown[]): void => {
    for (const part of parts) {
      if (typeof part !== 'object' || part === null) continue;
      const { type, value, options } = part as Record<string, unknown>;
      // 0 is plain text, 7 the number of a plural; the others name an argument.
      if (typeof type === 'number' && type > 0 && type < 7) found.add(String(value));
      for (const branch of Object.values(options ?? {}))
        visit((branch as { value: unknown[] }).value);
    }
  };
  visit(new IntlMessageFormat(text, tag, undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

/** The source of all that may say something: the catalogues do not. */
function sources(): string {
  const catalogue = new RegExp(`messages/(?:${locales.join('|')})[/.]`);
  const read = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return read(path);
      const isCode = path.endsWith('.ts') && !path.endsWith('.test.ts');
      return isCode && !catalogue.test(path) ? [readFileSync(path, 'utf8')] : [];
    });
  return [...read('src'), ...read('commands')].join('\n');
}

describe('the catalogue', () => {
  test.each(locales)('has each message in %s, with the arguments of the English one', (locale) => {
    const found = keys.map((key) => [key, textOf(catalogues[locale], key)] as const);
    expect(found.filter(([, text]) => text.trim() === '')).toEqual([]);
    const taken = found.map(([key, text]) => [key, argumentsOf(text, localeTags[locale])]);
    expect(taken).toEqual(keys.map((key) => [key, argumentsOf(textOf(en, key), 'en')]));
  });

  test('has no message that nothing says', () => {
    const code = sources();
    const said = (key: string): boolean => {
      const [area = '', message = ''] = key.split('.');
      // `say(`kinds.${kind}`)` says any of its area.
      return (
        code.includes(`'${key}'`) ||
        code.includes(`\`${area}.\${`) ||
        code.includes(`\`${key}`) ||
        [...message.matchAll(/[A-Z]/g)].some(({ index }) =>
          code.includes(`\`${area}.${message.slice(0, index)}\${`),
        )
      );
    };
    expect(keys.filter((key) => !said(key))).toEqual([]);
  });
});

describe('say', () => {
  test('speaks English unless told otherwise', () => {
    expect(localeNow()).toBe('en');
    expect(say('answers.silent')).toBe('The sources do not say.');
  });

  test('speaks the language of the reply that is being made, also after a wait', async () => {
    const texts = await inLocale('ko', async () => {
      const before = say('answers.silent');
      await new Promise((resolve) => setImmediate(resolve));
      return [before, say('answers.silent')];
    });
    expect(texts).toEqual([ko.answers.silent, ko.answers.silent]);
    expect(say('answers.silent')).toBe(en.answers.silent);
  });

  test('sets no second marks around what is in quotation marks already', () => {
    const named = (title: string) => say('things.fact', { title });
    expect(named('“No town can tame it”')).toBe('fact “No town can tame it”');
    expect(named('"No town can tame it"')).toBe('fact “No town can tame it”');
    expect(named('“No” and “yes”')).toBe('fact ““No” and “yes””');
    const asked = { kind: 'Statement', answer: '“Never”' };
    expect(sayIn('ko', 'review.wording', asked)).not.toContain('““');
  });

  test('fills in names, numbers and days', () => {
    expect(say('answers.noMention', { name: '<b>Peru</b>' })).toBe(
      'No source here mentions “<b>Peru</b>”.',
    );
    expect(sayIn('en', 'settings.keptFor', { days: 1 })).toContain('kept for 1 day.');
    expect(sayIn('en', 'settings.keptFor', { days: 1200 })).toContain('kept for 1,200 days.');
    const published = new Date('2013-10-17T23:30:00Z');
    const ago = 'yesterday';
    expect(sayIn('en', 'answers.publishedAgo', { published, ago })).toBe(
      'Published on 17 October 2013, yesterday.',
    );
    expect(sayIn('ko', 'answers.publishedAgo', { published, ago })).toContain('2013년 10월 17일');
  });
});

test.each([
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['ko_KR.UTF-8', 'ko'],
  ['ko:en', 'ko'],
  ['en-GB', 'en'],
  ['fr', undefined],
  [undefined, undefined],
])('a client in %s reads %s', (tag, locale) => {
  expect(localeFor(tag)).toBe(locale);
});
