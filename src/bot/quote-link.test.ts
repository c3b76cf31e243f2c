import { describe, expect, test } from 'vitest';
import type { Source } from '../packs/knowledge.ts';
import { pageLink, placeOf, quoteLink } from './quote-link.ts';

const TEXT = 'The pier fell at noon. Nobody was hurt. The pier fell at noon, she said.';
const URL = 'https://post.example/pier';

function source(more: Partial<Source> = {}): Source {
  return {
    ...{ id: 'post', key: 'pier/post', eventId: 'pier', publisher: 'The Post', headline: 'Pier' },
    ...{ credits: [], sha256: '', text: TEXT, url: URL, ...more },
  };
}

const quote = (words: string, more: object = {}) => ({
  ...{ type: 'quote' as const, quote: words, source: source() },
  ...more,
});

test.each([
  ['a page of the web', 'http://post.example/a b', 'http://post.example/a%20b'],
  ['a page of 400 letters', `${URL}/${'x'.repeat(400 - URL.length - 1)}`, undefined],
  ['a page of 401 letters', `${URL}/${'x'.repeat(400 - URL.length)}`, null],
  ['another address', 'mailto:ada@post.example', null],
  ['no address', 'post', null],
  ['none', undefined, null],
])('a source is linked to at %s', (_, url, link) => {
  const own = url === undefined ? {} : { url };
  expect(pageLink(own)).toBe(link === null ? undefined : (link ?? url));
});

describe('where a quote stands', () => {
  test.each([
    ['where it first stands', quote('The pier fell at noon'), 0],
    ['where it is said to start', quote('The pier fell at noon', { start: 40 }), 40],
    [
      'nowhere, where it is said to start elsewhere',
      quote('The pier fell', { start: 41 }),
      undefined,
    ],
    ['nowhere, where it is not in the text', quote('The pier stood'), undefined],
    ['nowhere, without a text', quote('Nobody', { source: source({ text: '' }) }), undefined],
  ])('is %s', (_, block, start) => {
    const end = (start ?? 0) + block.quote.length;
    expect(placeOf(block)).toEqual(start === undefined ? undefined : { start, end });
  });

  test('is behind what stands before it, in a passage', () => {
    const passage = { type: 'passage', before: 'Nobody was hurt. ', after: '' } as const;
    const block = { ...passage, quote: 'The pier fell', source: source() };
    expect(placeOf(block)).toEqual({ start: 40, end: 53 });
    expect(placeOf({ ...block, before: 'Somebody ' })).toBeUndefined();
  });
});

describe('a link to a quote', () => {
  test('marks it in the page, and those that are cited with it before', () => {
    expect(quoteLink(quote('Nobody was hurt'))).toBe(`${URL}#:~:text=Nobody%20was%20hurt`);
    const above = [{ start: 0, end: 21 }];
    expect(quoteLink(quote('Nobody was hurt', { above }))).toBe(
      `${URL}#:~:text=The%20pier%20fell%20at%20noon&text=Nobody%20was%20hurt`,
    );
  });

  test('marks it by its words where the text is not at hand', () => {
    const unread = { source: source({ text: '' }) };
    expect(quoteLink(quote('Nobody was hurt', unread))).toBe(`${URL}#:~:text=Nobody%20was%20hurt`);
  });

  test('marks as many as 512 letters hold', () => {
    const page = `${URL}/${'x'.repeat(400 - URL.length - 1)}`;
    const long = {
      source: source({ url: page }),
      above: [
        { start: 0, end: 38 },
        { start: 0, end: 21 },
      ],
    };
    const link = quoteLink(quote('Nobody was hurt', long)) ?? '';
    expect(link).toBe(
      `${page}#:~:text=The%20pier%20fell%20at%20noon.%20Nobody%20was%20hurt&text=The%20pier%20fell%20at%20noon`,
    );
    expect(link.length).toBeLessThanOrEqual(512);
  });

  test('is the page alone where nothing can be marked, and none without a page', () => {
    const same = { source: source({ text: 'No. '.repeat(30) }) };
    expect(quoteLink(quote('No.', { ...same, start: 80 }))).toBe(URL);
    expect(quoteLink(quote('No.', same))).toBe(`${URL}#:~:text=No.`);
    expect(quoteLink(quote('Nobody', { source: source({ url: 'post' }) }))).toBeUndefined();
  });
});
