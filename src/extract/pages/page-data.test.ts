import { describe, expect, test } from 'vitest';
import { parsePage, type Document } from './dom.ts';
import { linkedArticle, linkedSites } from './json-ld.ts';
import { metaOf, metasOf } from './metas.ts';
import { momentOf, publishedOf } from './published.ts';
import { addressOf, publisherOf } from './publisher.ts';

const pageWith = (head: string, body = ''): Document =>
  parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
const dataIn = (data: unknown): Document =>
  pageWith(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
const article = { '@type': 'NewsArticle', headline: 'A second boat', datePublished: '2024-03-12' };

describe('what a page tells of its article', () => {
  test('is read field by field', () => {
    const data = {
      ...article,
      ...{ author: { name: 'Ann Smith' }, publisher: { name: 'Selby Mail' }, description: 'Two.' },
      ...{ url: 'https://example.com/a', articleBody: 'One.\nTwo.' },
    };
    expect(linkedArticle(dataIn(data), [])).toEqual({
      ...{ headline: 'A second boat', authors: ['Ann Smith'], bodies: [], published: '2024-03-12' },
      ...{ publisher: 'Selby Mail', description: 'Two.', url: 'https://example.com/a' },
      ...{ body: 'One.\nTwo.', updates: [] },
    });
  });

  test.each([
    ['a name', 'Ann Smith', ['Ann Smith']],
    ['several names', ['Ann Smith', { name: 'Bo Berg' }], ['Ann Smith', 'Bo Berg']],
    ['a node with several names', { name: ['Ann Smith', 'Bo Berg'] }, ['Ann Smith', 'Bo Berg']],
    ['a reference', { '@id': '#ann' }, ['Ann Smith']],
    ['a reference to nothing', { '@id': '#nobody' }, []],
    ['a name that is escaped twice', 'Ann &amp; Bo', ['Ann & Bo']],
    ['nothing', null, []],
    ['an empty name', ' ', []],
  ])('authors as %s', (_, author, authors) => {
    const graph = {
      '@graph': [
        { ...article, author },
        { '@id': '#ann', name: 'Ann Smith' },
      ],
    };
    expect(linkedArticle(dataIn(graph), [])?.authors).toEqual(authors);
  });

  test('of several articles the one with the page’s headline', () => {
    const others = Array.from({ length: 6 }, (_, i) => ({ ...article, headline: `Other ${i}` }));
    const found = (headlines: string[]) =>
      linkedArticle(dataIn([...others, article]), headlines)?.headline;
    expect(found(['a second boat'])).toBe('A second boat');
    expect(found(['nothing like it'])).toBeUndefined();
    expect(linkedArticle(dataIn(others.slice(0, 4)), [])?.headline).toBe('Other 0');
  });

  test('of two that fit the one with its day', () => {
    const undated = { '@type': 'Article', headline: 'A second boat', description: 'Undated' };
    expect(linkedArticle(dataIn([undated, article]), ['A second boat'])?.published).toBe(
      '2024-03-12',
    );
  });

  test('the page’s own node where there is no article', () => {
    const node = { '@type': 'WebPage', datePublished: '2024-03-12' };
    expect(linkedArticle(dataIn(node), [])?.published).toBe('2024-03-12');
    expect(linkedArticle(dataIn({ '@type': 'WebPage' }), [])).toBeUndefined();
    expect(linkedArticle(dataIn({ '@type': 'Recipe', headline: 'Soup' }), [])).toBeUndefined();
  });

  test.each([
    ['CDATA around it', '//<![CDATA[\n{"@type":"NewsArticle","headline":"A"}\n//]]>'],
    ['a comma too many', '{"@type":"NewsArticle","headline":"A",}'],
    ['a line break inside a text', '{"@type":"NewsArticle","description":"a\nb","headline":"A"}'],
    ['a type in full', '{"@type":"https://schema.org/NewsArticle","headline":"A"}'],
    ['several types', '{"@type":["Thing","BlogPosting"],"headline":"A"}'],
  ])('with %s', (_, json) => {
    const document = pageWith(`<script type="application/ld+json">${json}</script>`);
    expect(linkedArticle(document, [])?.headline).toBe('A');
  });

  test('nothing where it is not to be read, or is other data', () => {
    expect(
      linkedArticle(pageWith('<script type="application/ld+json">{oh</script>'), []),
    ).toBeUndefined();
    const plain = `<script type="application/json">${JSON.stringify(article)}</script>`;
    expect(linkedArticle(pageWith(plain), [])).toBeUndefined();
  });

  test.each([
    ['with tags', '<p>One.</p><p>Two.</p>', /^\s*One\.\s*\n\s*Two\.\s*$/],
    [
      'with escaped tags',
      '&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;',
      /^\s*One\.\s*\n\s*Two\.\s*$/,
    ],
    ['without tags', 'One < two', /^One < two$/],
  ])('a body %s', (_, articleBody, expected) => {
    expect(linkedArticle(dataIn({ ...article, articleBody }), [])?.body).toMatch(expected);
  });

  test('the updates of a live blog', () => {
    const live = {
      ...article,
      liveBlogUpdate: [{ articleBody: 'One.' }, { articleBody: ' ' }, 'x'],
    };
    expect(linkedArticle(dataIn(live), [])?.updates).toEqual(['One.']);
  });

  test('sites and publishers by their names', () => {
    const data = [
      { '@type': 'WebSite', name: 'Selby Mail' },
      { '@type': 'NewsMediaOrganization', name: 'Selby Media' },
      { '@type': 'Person', name: 'Ann Smith' },
    ];
    expect(linkedSites(dataIn(data))).toEqual(['Selby Mail', 'Selby Media']);
  });
});

test('metas go by name, property and itemprop', () => {
  const metas = metasOf(
    pageWith(
      '<meta name="Author" content="Ann"><meta property="og:url a" content="x"><meta itemprop="date" content=" 1 "><meta name="author" content="Bo"><meta name="empty" content="">',
    ),
  );
  expect(Object.fromEntries(metas)).toEqual({
    ...{ author: ['Ann', 'Bo'], 'og:url': ['x'], a: ['x'], date: ['1'] },
  });
  expect(metaOf(metas, ['none', 'date', 'author'])).toBe('1');
  expect(metaOf(metas, ['none'])).toBeUndefined();
});

test.each([
  ['2024-03-12', '2024-03-12', undefined],
  ['2024-03-12T09:05:07Z', '2024-03-12', '2024-03-12T09:05Z'],
  ['2024-03-12 09:05 +0100', '2024-03-12', '2024-03-12T09:05+01:00'],
  ['2024-03-12T09:05:07.123+01:00', '2024-03-12', '2024-03-12T09:05+01:00'],
  ['2024-03-12T09:05', '2024-03-12', '2024-03-12T09:05'],
  ['1710234300', '2024-03-12', '2024-03-12T09:05Z'],
  ['1710234300000', '2024-03-12', '2024-03-12T09:05Z'],
  [' March 12, 2024 ', '2024-03-12', undefined],
])('the stamp %j is %s', (stamp, day, time) => {
  expect(momentOf(stamp)).toEqual({ day, time });
});

test.each(['2024-13-40', 'soon', '', undefined])('the stamp %j names no day', (stamp) => {
  expect(momentOf(stamp)).toBeUndefined();
});

describe('the day of publication', () => {
  const given = { linked: undefined, near: [], url: undefined };
  const dayOf = (
    document: Document,
    more: { near?: string[]; url?: string; linked?: string } = {},
  ) => publishedOf(document, { ...given, metas: metasOf(document), ...more })?.day;
  const meta = '<meta property="article:published_time" content="2024-03-12">';
  const time = '<time datetime="2024-03-14">14 March</time>';

  test.each([
    ['the linked data', meta, time, { linked: '2024-03-10' }, '2024-03-10'],
    ['a meta', meta, time, {}, '2024-03-12'],
    [
      'what is marked',
      '',
      `<b itemprop="datePublished" content="2024-03-13">x</b>${time}`,
      {},
      '2024-03-13',
    ],
    [
      'what is called so',
      '',
      time,
      { near: ['Published March 11, 2024 | Updated March 15, 2024'] },
      '2024-03-11',
    ],
    ['a time', '', time, { near: ['March 9, 2024'] }, '2024-03-14'],
    ['what stands near', '', '', { near: ['Selby, March 9, 2024'] }, '2024-03-09'],
    ['the address', '', '', { url: 'https://example.com/2024/03/08/boat' }, '2024-03-08'],
  ] as const)('by %s', (_, head, body, more, day) => {
    expect(
      dayOf(pageWith(head, body), { ...more, near: [...('near' in more ? more.near : [])] }),
    ).toBe(day);
  });

  test.each([
    [
      'of an update',
      '<time itemprop="dateModified" datetime="2024-03-14">x</time>',
      'Updated March 9, 2024',
    ],
    ['in a long text', '', `March 9, 2024 ${'word '.repeat(60)}`],
    ['after the word “Updated”', '<p>Updated <time datetime="2024-03-14">x</time></p>', ''],
  ])('is none: a day %s', (_, body, near) => {
    expect(
      dayOf(pageWith('', body), { near: [near], url: 'https://example.com/boat' }),
    ).toBeUndefined();
  });
});

describe('the publisher', () => {
  const publisher = (document: Document) => {
    const linked = linkedArticle(document, []);
    return publisherOf(document, metasOf(document), linked).publisher;
  };
  const site = '<meta property="og:site_name" content="Selby Mail">';
  const slug = '<meta property="og:site_name" content="selbymail">';
  const linked = `<script type="application/ld+json">${JSON.stringify({ ...article, publisher: { name: 'The Selby Mail' } })}</script>`;

  test.each([
    ['the name of the site', `${site}${linked}`, '', 'Selby Mail'],
    ['the linked data where that is a slug', `${slug}${linked}`, '', 'The Selby Mail'],
    ['the slug where there is nothing else', slug, '', 'selbymail'],
    ['the linked data', linked, '', 'The Selby Mail'],
    [
      'its name without its motto',
      '<meta property="og:site_name" content="Selby Mail - News of the coast">',
      '',
      'Selby Mail',
    ],
    [
      'its name behind its motto',
      '<link rel="canonical" href="https://selbymail.com/a"><meta property="og:site_name" content="News, Weather, Sports | Selby Mail 7">',
      '',
      'Selby Mail 7',
    ],
    [
      'its name without a dash too many',
      '<meta property="og:site_name" content="Selby -">',
      '',
      'Selby',
    ],
    ['another meta', '<meta name="application-name" content="Selby">', '', 'Selby'],
    [
      'who holds the rights',
      '',
      '<footer>© 2020–2024 Selby Mail. All rights reserved.</footer>',
      'Selby Mail',
    ],
    [
      'a line of rights above other lines',
      '',
      '<footer><p>© 2024 Selby Mail</p><ul><li>Program schedule</li></ul></footer>',
      'Selby Mail',
    ],
    [
      'a line of rights with its licence',
      '',
      '<footer><p>All intellectual property © All rights are held</p><p>© Selby Mail CC-BY-SA</p></footer>',
      'Selby Mail',
    ],
    ['nothing', '<meta name="twitter:site" content="@selby">', '', undefined],
  ])('by %s', (_, head, body, expected) => {
    expect(publisher(pageWith(head, body))).toBe(expected);
  });

  test('all names of the site are known', () => {
    const document = pageWith(
      `${site}<meta name="twitter:site" content="@selby"><link rel="canonical" href="https://www.selby.example/a">`,
    );
    expect(publisherOf(document, metasOf(document), undefined).sites).toEqual([
      'Selby Mail',
      'selby',
      'selby.example',
    ]);
  });

  test.each([
    [
      'the canonical address',
      '<link rel="canonical" href="https://a.example/1"><meta property="og:url" content="https://b.example/2">',
      'https://a.example/1',
    ],
    [
      'that of the metas',
      '<link rel="canonical" href="/1"><meta property="og:url" content="https://b.example/2">',
      'https://b.example/2',
    ],
    ['none that is not whole', '<link rel="canonical" href="/1">', undefined],
  ])('%s', (_, head, address) => {
    const document = pageWith(head);
    expect(addressOf(document, metasOf(document), undefined)).toBe(address);
  });
});
