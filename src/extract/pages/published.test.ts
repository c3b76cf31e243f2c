import { describe, expect, test } from 'vitest';
import { parsePage } from './dom.ts';
import { metasOf } from './metas.ts';
import { momentOf, publishedOf } from './published.ts';

interface Given {
  readonly html?: string;
  readonly linked?: string;
  readonly near?: readonly string[];
  readonly far?: readonly string[];
  readonly opening?: readonly string[];
  readonly url?: string;
}

/** The day of a page with these, in ISO form. */
function dayOf({ html = '', linked, near = [], url, ...others }: Given): string | undefined {
  const document = parsePage(html);
  return publishedOf(document, { linked, metas: metasOf(document), near, url, ...others })?.day;
}
const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${content}">`;

describe('a stamp', () => {
  test.each([
    ['2024-03-12', '2024-03-12', undefined],
    [' 2024-03-12T09:00:31.250+01:00 ', '2024-03-12', '2024-03-12T09:00+01:00'],
    ['2024-03-12 23:30:00 -0800', '2024-03-12', '2024-03-12T23:30-08:00'],
    ['2024-03-12T09:00+01:00', '2024-03-12', '2024-03-12T09:00+01:00'],
    ['2024-03-12T04:03Z', '2024-03-12', '2024-03-12T04:03Z'],
    ['2024-03-12T09:00', '2024-03-12', '2024-03-12T09:00'],
    ['20240312', '2024-03-12', undefined],
    ['20240312T09:00Z', '2024-03-12', '2024-03-12T09:00Z'],
    ['1710230400', '2024-03-12', '2024-03-12T08:00Z'],
    ['1710230400000', '2024-03-12', '2024-03-12T08:00Z'],
    ['Tuesday, March 12, 2024 9:00 AM', '2024-03-12', undefined],
  ])('tells day and time in the zone that it gives: %s', (stamp, day, time) => {
    expect(momentOf(stamp)).toEqual({ day, time });
  });

  test.each([
    undefined,
    '',
    'soon',
    '2024-13-01',
    'March 12',
    '171023040',
    '17102304001',
    '202403120',
    '20241312',
    `${' x'.repeat(110)} 2024-03-12`,
  ])('tells nothing without a day in full at its start: %s', (stamp) => {
    expect(momentOf(stamp)).toBeUndefined();
  });
});

describe('the day of publication is taken', () => {
  const near = ['Published 14 March 2024'];
  const time = '<time datetime="2024-03-15">then</time>';
  const marked = '<p itemprop="datePublished" content="2024-03-13"></p>';
  const url = 'https://selby.example/2024/03/17/boat';

  test.each<[string, string | undefined, Given]>([
    [
      'the linked data',
      '2024-03-11',
      { linked: '2024-03-11', html: meta('article:published_time', '2024-03-12') + marked },
    ],
    [
      'a sure meta',
      '2024-03-12',
      { html: meta('article:published_time', '2024-03-12') + marked, near },
    ],
    ['an itemprop', '2024-03-13', { html: marked + meta('date', '2024-03-12'), near }],
    [
      'the time of the page that is marked as such',
      '2024-03-15',
      { html: `${meta('date', '2024-03-12')}<time pubdate class="updated" datetime="2024-03-15">` },
    ],
    [
      'not that of a comment',
      '2024-03-12',
      {
        html: `${meta('date', '2024-03-12')}<p class="comment-meta"><time pubdate datetime="2024-03-15">x</time></p>`,
      },
    ],
    ['a meta that is named otherwise', '2024-03-12', { html: meta('pub_date', '20240312'), near }],
    ['any meta', '2024-03-12', { html: meta('date', '2024-03-12') + time, near }],
    ['a line that says so', '2024-03-14', { html: time, near: ['13 March 2024', ...near] }],
    ['a marked time', '2024-03-15', { html: time, near: ['16 March 2024'], url }],
    ['a line that is a day', '2024-03-16', { near: ['Selby Mail, 16 March 2024'], url }],
    ['the address', '2024-03-17', { near: ['Boats'], url }],
    ['the address before labels', '2024-03-17', { url, far: ['Date 18 March 2024'] }],
    ['a label anywhere', '2024-03-18', { far: ['Boats', 'Date 18.03.2024'], opening: ['Boats'] }],
    [
      'one label that stands twice',
      '2024-03-18',
      { far: ['Date: 18 March 2024', 'Published 18.3.24'] },
    ],
    [
      'not from labels of several stories',
      undefined,
      { far: ['Date: 3 May 2024', 'Date: 4 May 2024'] },
    ],
    [
      'not from a label with more',
      undefined,
      { far: ['Date of birth 3 May 1984', 'Date 3 May 2024 in Orm'] },
    ],
    [
      'a dateline',
      '2024-03-19',
      { opening: ['Boats', 'SELBY, March 19, 2024 — The board voted.'] },
    ],
    [
      'a dateline with its wire',
      '2024-03-19',
      { opening: ['SELBY, N.J., March 19, 2024 /CoastWire/ -- The board voted.'] },
    ],
    [
      'not from a sentence',
      undefined,
      { opening: ['On March 19, 2024, the board — all nine — voted.'] },
    ],
    ['nothing', undefined, { url: 'https://selby.example/boat-2024' }],
  ])('from %s before what follows', (_, day, given) => {
    expect(dayOf(given)).toBe(day);
  });

  test('from the next that names a day in full where the first does not', () => {
    expect(dayOf({ linked: 'yesterday', html: meta('article:published_time', '2024-03-12') })).toBe(
      '2024-03-12',
    );
  });

  test.each([
    ['its content', '<p itemprop="x datePublished" content="2024-03-12">13 March 2024</p>'],
    ['its datetime', '<time itemprop="datePublished" datetime="2024-03-12">13 March 2024</time>'],
    ['its text', '<p itemprop="datePublished"> 12 March\n 2024 </p>'],
  ])('from what an element marked so says: %s', (_, html) => {
    expect(dayOf({ html })).toBe('2024-03-12');
  });
});

describe('the day of an update is none', () => {
  test.each([
    ['by its class', '<time class="dateModified" datetime="2024-03-15">x</time>'],
    ['by its itemprop', '<time itemprop="dateModified" datetime="2024-03-15">x</time>'],
    ['by the words around', '<p>Last Updated <time datetime="2024-03-15">x</time></p>'],
  ])('where a time is marked %s', (_, update) => {
    expect(dayOf({ html: update })).toBeUndefined();
    expect(dayOf({ html: `${update}<p><time datetime="2024-03-12">y</time></p>` })).toBe(
      '2024-03-12',
    );
  });

  test('but a time that only stands in a long text about one is that of the page', () => {
    const text =
      'The boat of Selby left the harbour of Orm Island at noon today, as its owner said, updated';
    expect(dayOf({ html: `<p>${text} <time datetime="2024-03-12">y</time></p>` })).toBe(
      '2024-03-12',
    );
  });

  test.each([
    ['Updated 15 March 2024', undefined],
    ['Updated 15 March 2024 | Published 12 March 2024', '2024-03-12'],
    ['Published 12 March 2024 Updated 15 March 2024', '2024-03-12'],
    ['First published 12 March 2024; last modified 15 March 2024', '2024-03-12'],
    ['Submitted 1 May 2022 · 12 March 2024', '2024-03-12'],
    ['Republished 12 March 2024 by us, and born 3 May 1999 at sea', undefined],
  ])('where a line says it: %s', (line, day) => {
    expect(dayOf({ near: [line] })).toBe(day);
  });
});

describe('a line near the headline', () => {
  const long = (length: number, day: string): string =>
    `${'Ida Roe '.repeat(40).slice(0, length - day.length)}${day}`;

  test.each([
    ['with dots, the day first', 'Date 12.03.2024', '2024-03-12'],
    ['with dots and the year in short', '02.12.19', '2019-12-02'],
    ['with dots and more numbers', 'Version 2.12.19.4 of 12 March 2024', '2024-03-12'],
    ['with dots and no such month', '31.13.2024', undefined],
    ['of an earlier time than the web', 'Selby pier, May 3, 1935', undefined],
    ['of an earlier time that says so', 'Published May 3, 1935', '1935-05-03'],
    ['that is a sentence about a day', 'The old pier opened to boats on May 3, 2015.', undefined],
    ['as long as a caption may be', long(100, ' 12 March 2024'), '2024-03-12'],
    ['longer than that', long(101, ' 12 March 2024'), undefined],
    ['longer, that says so', `Published ${long(230, ' 12 March 2024')}`, '2024-03-12'],
    ['as long as a paragraph', `Published ${long(231, ' 12 March 2024')}`, undefined],
  ])('%s', (_, line, day) => {
    expect(dayOf({ near: [line] })).toBe(day);
  });
});

test('a page of many times lists other stories: the first fifty are looked at', () => {
  const none = '<time>soon</time>'.repeat(49);
  const time = '<time datetime="2024-03-12">x</time>';
  expect(dayOf({ html: none + time })).toBe('2024-03-12');
  expect(dayOf({ html: `${none}<time>soon</time>${time}` })).toBeUndefined();
  const marked = none
    .replaceAll('<time', '<b itemprop="datePublished"')
    .replaceAll('</time', '</b');
  expect(dayOf({ html: `${marked}<b itemprop="datePublished">12 March 2024</b>` })).toBe(
    '2024-03-12',
  );
  const more = `${marked}<b itemprop="datePublished">soon</b>`;
  expect(dayOf({ html: `${more}<b itemprop="datePublished">12 March 2024</b>` })).toBeUndefined();
});

test.each([
  ['https://selby.example/2024-03-12/boat', '2024-03-12'],
  ['https://selby.example/news/2024/03/12-boat', '2024-03-12'],
  ['https://selby.example/2024/13/12/boat', undefined],
  ['https://selby.example/2024/03/123/boat', undefined],
  ['https://selby.example/1824/03/12/boat', undefined],
  ['https://selby.example/x2024/03/12/boat', undefined],
])('an address tells a day between its marks: %s', (url, day) => {
  expect(dayOf({ url })).toBe(day);
});

describe('a moment in UTC is on the day that the page shows', () => {
  const shows = (day: string): readonly string[] => [`Published: ${day}`];
  test.each<[string, string, Given]>([
    [
      'the day before',
      '2024-03-11',
      { linked: '2024-03-12T02:41Z', near: shows('March 11, 2024') },
    ],
    [
      'the next day',
      '2024-03-13',
      { linked: '2024-03-12T17:00:00+00:00', near: shows('13 March 2024') },
    ],
    [
      'in its address',
      '2024-03-11',
      { linked: '2024-03-12T02:41Z', url: 'https://selby.example/2024/03/11/boat' },
    ],
    [
      'not in its address, if its line says another',
      '2024-03-12',
      {
        linked: '2024-03-12T02:41Z',
        near: shows('March 12, 2024'),
        url: 'https://selby.example/2024/03/11/boat',
      },
    ],
    [
      'not before noon of the zone furthest behind',
      '2024-03-12',
      { linked: '2024-03-12T12:00Z', near: shows('March 11, 2024') },
    ],
    [
      'not after the zone furthest before',
      '2024-03-12',
      { linked: '2024-03-12T09:59Z', near: shows('March 13, 2024') },
    ],
    [
      'not two days off',
      '2024-03-12',
      { linked: '2024-03-12T02:41Z', near: shows('March 10, 2024') },
    ],
    [
      'not in a zone that it gives',
      '2024-03-12',
      { linked: '2024-03-12T02:41-05:00', near: shows('March 11, 2024') },
    ],
    [
      'not without a label',
      '2024-03-12',
      { linked: '2024-03-12T02:41Z', near: ['March 11, 2024'] },
    ],
  ])('%s', (_, day, given) => {
    expect(dayOf(given)).toBe(day);
  });
});
