import { describe, expect, test } from 'vitest';
import { parsePage } from './dom.ts';
import { headingsOf, headlineOf, isSite, titleOf, type Given } from './headline.ts';

const TITLE = 'Ferry line to Orm Island gets a second boat';
const OTHER = 'You won’t believe this boat';
const SITES = ['Selby Mail', 'selbymail.com'];

const headline = ({ social, ...given }: Partial<Given> & { readonly social?: string }) =>
  headlineOf({
    lower: [],
    ...{ headings: [], linked: undefined, title: '', sites: SITES, ...given },
    metas: new Map(social === undefined ? [] : [['og:title', [social]]]),
  });

test('the headings of a page are those of the first level that say something', () => {
  const html = '<h1> </h1><h2>News</h2><h1>A <b>second</b>\n boat</h1><h1>Tom &amp;amp; Ann</h1>';
  expect(headingsOf(parsePage(html))).toEqual(['A second boat', 'Tom & Ann']);
});

describe('the headline', () => {
  test.each([
    ['two agree on against the heading', { headings: [OTHER], linked: TITLE, social: TITLE }],
    [
      'the heading says, where others say more behind it',
      { headings: [TITLE], linked: `${TITLE} - Ann Smith`, social: `${TITLE} - Ann Smith` },
    ],
    ['heading and window agree on', { headings: [TITLE], linked: OTHER, title: TITLE }],
    ['the heading says, where none agree', { headings: [TITLE], linked: OTHER, title: 'Boat' }],
    ['the data say, where there is no heading', { linked: TITLE, title: OTHER }],
    ['the window says, where nothing else does', { title: TITLE }],
    [
      'two agree on but for case and marks',
      { headings: [TITLE], linked: OTHER, social: `${TITLE.toUpperCase()}!`, title: 'x' },
    ],
  ])('is what %s', (_, given) => {
    expect(headline(given)).toBe(TITLE);
  });

  test('is empty where the page has none', () => {
    expect(headline({})).toBe('');
  });

  test.each([
    ['the site’s name', ['Selby Mail', TITLE], undefined],
    ['one less like what the data say', ['Boats of our coast', TITLE], `${TITLE} in spring`],
    ['a label that is like nothing else', ['Coast news'], TITLE],
  ])('is not a heading that is %s', (_, headings, linked) => {
    expect(headline({ headings, linked })).toBe(TITLE);
  });

  test('is a heading of three words, whatever the data say', () => {
    expect(headline({ headings: ['A second boat'], linked: 'Ferry news' })).toBe('A second boat');
  });

  test('is the first of two headings that are as like', () => {
    expect(headline({ headings: [TITLE, `${TITLE} today`], linked: `${TITLE} now` })).toBe(TITLE);
  });

  test('is a short heading where the data do not speak against it', () => {
    expect(headline({ headings: ['Second boat'] })).toBe('Second boat');
    expect(headline({ headings: ['Second boat'], linked: 'The second boat' })).toBe('Second boat');
  });
});

describe('a heading of a lower level', () => {
  const own = 'Selby Mail – News of the coast';
  const title = `Selby Mail | ${TITLE}`;

  test('is the headline where the window says so, and the data say the site’s own', () => {
    expect(headline({ headings: ['Selby Mail'], lower: [TITLE], social: own, title })).toBe(TITLE);
  });

  test('is the headline where the window ends in it', () => {
    expect(headline({ lower: [TITLE], title: `The Coast: ${TITLE}` })).toBe(TITLE);
    expect(headline({ lower: ['boat'], title: TITLE })).toBe(TITLE);
  });

  test('is not where the page has another, or the window says something else', () => {
    expect(headline({ headings: [OTHER], lower: [TITLE], social: OTHER, title })).toBe(OTHER);
    expect(headline({ lower: [OTHER], title })).toBe(TITLE);
  });
});

test('what an old page sets large is its heading, where it has no others', () => {
  const large = `<font size="5"><b>${TITLE}</b></font><font size="2">By Ida Roe</font>`;
  expect(headingsOf(parsePage(large))).toEqual([TITLE]);
  expect(headingsOf(parsePage(`<h2>News</h2>${large}`))).toEqual([]);
});

test('a title without what it says of the kind of page', () => {
  const of = (title: string): string => titleOf(parsePage(`<title>${title}</title>`));
  expect(of(`${TITLE} - Printer-friendly version`)).toBe(TITLE);
  expect(of(`${TITLE} | Print version`)).toBe(TITLE);
  expect(of(`${TITLE} in print`)).toBe(`${TITLE} in print`);
});

describe('the site’s name is cut off', () => {
  test.each([
    [`${TITLE} | Selby Mail`],
    [`${TITLE}|Selby Mail`],
    [`${TITLE} - selbymail.com`],
    [`${TITLE} – The Selby Mail Online`],
    [`Selby Mail: ${TITLE}`.replace(':', ' :')],
    [`${TITLE} » Selby Mail » Selby`],
  ])('where it is known: %s', (title) => {
    expect(headline({ headings: [title] })).toBe(TITLE);
    expect(headline({ title })).toBe(TITLE);
  });

  test('with what it says of itself', () => {
    const sites = ['Selby Mail - News of the coast'];
    expect(headline({ headings: [`${TITLE} - Selby Mail - News of the coast`], sites })).toBe(
      TITLE,
    );
  });

  test.each([`${TITLE} – Westport Courier`, `${TITLE} | Voice of the Coast`, `${TITLE} - 7 News`])(
    'where it is not known, in the window: %s',
    (title) => {
      expect(headline({ title })).toBe(TITLE);
      expect(headline({ headings: [title] })).toBe(title);
    },
  );

  test.each([
    ['a clause', `${TITLE} – and a third`],
    ['a name with a verb', `${TITLE} – Selby votes`],
    ['a name with a word like a link', `${TITLE} – Selby inland`],
    ['a sentence', `${TITLE} – Really?`],
    ['a name of six words', `${TITLE} – One Two Three Four Five Six`],
    ['what stands behind three words', 'Orm gets boat – Westport Courier'],
    ['what stands behind a hyphen in a word', 'Boat for Orm-Selby'],
  ])('but not %s', (_, title) => {
    expect(headline({ title })).toBe(title);
  });

  test('but not where more follows than a site says of itself', () => {
    const motto = `Selby Mail - ${'boats '.repeat(40)}`.trim();
    expect(headline({ headings: [`${TITLE} - ${motto}`], sites: [motto] })).not.toBe(TITLE);
  });

  test('a domain is known by its name alone', () => {
    expect(headline({ headings: [`${TITLE} | Selbymail`], sites: ['www.selbymail.co.uk'] })).toBe(
      TITLE,
    );
    expect(isSite('Coastpost Online', ['coastpost.news'])).toBe(true);
  });

  test('but not where nothing is left', () => {
    expect(headline({ title: 'Selby Mail | Selby Mail' })).toBe('Selby Mail');
  });
});

describe('a name is the site’s', () => {
  test.each([
    'Selby Mail',
    'selby mail',
    'The Selby Mail',
    'www.selbymail.com',
    'https://selbymail.com/',
    'SelbyMail.co.uk',
    'Selby Mail Online',
    'Selby',
    'Selby Mail of the Coast',
    'Orm Post',
    '',
  ])('%j', (name) => {
    expect(isSite(name, ['Selby Mail', 'Orm Post'])).toBe(true);
  });

  test.each(['Selby Post', 'Mail', 'Sel', 'Ida Roe', 'Selby Mail finds a boat for Orm'])(
    'not %j',
    (name) => {
      expect(isSite(name, ['Selby Mail', '', '…'])).toBe(false);
    },
  );

  test('not that of a short name with more behind it', () => {
    expect(isSite('Ormsby', ['Orm'])).toBe(false);
    expect(isSite('ORM', ['Orm'])).toBe(true);
  });
});
