import { describe, expect, test } from 'vitest';
import { agencyOf, authorsOf, type Signed } from './authors.ts';
import { blocksOf, type Block } from './blocks.ts';
import { parsePage } from './dom.ts';

const SITES = ['Selby Mail', 'selbymail.com'];
const blocks = (html: string): Block[] => blocksOf(parsePage(html).body);

interface Given {
  readonly linked?: readonly string[];
  readonly bodies?: readonly string[];
  readonly metas?: Readonly<Record<string, readonly string[]>>;
  readonly near?: string;
  readonly below?: string;
  readonly far?: string;
}

function authors({
  linked = [],
  bodies = [],
  metas = {},
  near = '',
  below = '',
  far = '',
}: Given): string[] {
  const signed: Signed = {
    ...{ linked, bodies, metas: new Map(Object.entries(metas)), sites: SITES },
    ...{ near: blocks(near), below: blocks(below), far: blocks(far) },
  };
  return authorsOf(signed);
}

describe('who signs is told', () => {
  const metas = { byl: ['By Tom Hall'], author: ['Ann Ek'] };
  test.each<[string, string, Given]>([
    ['the data', 'Ida Roe', { linked: ['Ida Roe'], metas, near: '<p>By Eva Lund</p>' }],
    ['the metas, in the order of their worth', 'Ann Ek', { metas, near: '<p>By Eva Lund</p>' }],
    [
      'the line near the headline',
      'Eva Lund',
      { near: '<p>By Eva Lund</p>', below: '<p>By Jon Ree</p>' },
    ],
    ['the line below the story', 'Jon Ree', { below: '<p>By Jon Ree</p>' }],
    [
      'the page, where the data name the site only',
      'Eva Lund',
      { linked: ['Selby Mail'], near: '<p>By Eva Lund</p>' },
    ],
    [
      'a link behind the day',
      'Eva Lund',
      {
        near: '<div>Posted on <a href="/2024">March 3, 2024</a> by <a href="/author/el">Eva Lund</a> with 60 Comments</div>',
      },
    ],
    [
      'the site, where nobody else is named',
      'Selby Mail',
      { linked: ['Selby Mail'], near: '<p>Boat</p>' },
    ],
  ])('by %s, before what follows', (_, name, given) => {
    expect(authors(given)).toEqual([name]);
  });

  test('by nothing on a page without names', () => {
    expect(authors({ near: '<p>The boat is late.</p>' })).toEqual([]);
  });

  test('people come without their site', () => {
    expect(authors({ linked: ['Selby Mail', 'Ida Roe'] })).toEqual(['Ida Roe']);
  });

  test('each comes once, however it is written', () => {
    expect(authors({ linked: ['Ida Roe', 'IDA ROE', 'Ida Róe', 'Tom Hall'] })).toEqual([
      'Ida Roe',
      'Tom Hall',
    ]);
  });
});

describe('the names in a byline', () => {
  test.each([
    ['By Ann Smith and Tom Hall', ['Ann Smith', 'Tom Hall']],
    ['Ann Smith; Tom Hall / Eva Roe & Jon Ree', ['Ann Smith', 'Tom Hall', 'Eva Roe', 'Jon Ree']],
    ['Submitted by Ann Smith on Tue, 03/02/2026 - 16:20', ['Ann Smith']],
    ['By Ann Smith with Tom Hall', ['Ann Smith', 'Tom Hall']],
    ['By Ann Smith, MD, Harbour Correspondent', ['Ann Smith']],
    ['Words by Ann Smith (Selby)', ['Ann Smith']],
    ['Ann Smith ann@selby.example @annsmith', ['Ann Smith']],
    ['Ann Smith | Selby Mail', ['Ann Smith']],
    ['Ann Smith for the Coast Post', ['Ann Smith']],
    ['By Ann Smith in Selby', ['Ann Smith']],
    ['Ann Smith on March 12', ['Ann Smith']],
    ['Ann Smith March 12, 2024', ['Ann Smith']],
    ['Ann Smith 12th March', ['Ann Smith']],
    ['Ann Smith 2 hours ago', ['Ann Smith']],
    ['Ann Smith 7:57 AM', ['Ann Smith']],
    ['Ann Smith coastpost.com Archive', ['Ann Smith']],
    ['Ann Smith – Harbour news', ['Ann Smith']],
    ['Ann Smith-Hall.', ['Ann Smith-Hall']],
    ['-- By Ann Smith Follow @annsmith', ['Ann Smith']],
    ['— By Ann Smith', ['Ann Smith']],
    ['By Ann Smith Email Ann', ['Ann Smith']],
    ['By Ann Smith Jr. Updated: Monday', ['Ann Smith Jr']],
    ['Ann Smith, CEO', ['Ann Smith']],
    ['Ann Postma', ['Ann Postma']],
    ['Ann Smith Senior Harbour Correspondent', ['Ann Smith']],
    ['Harbour Desk Editor', []],
    ['Alexander Mandy', ['Alexander Mandy']],
    ['Ann Editor-Smith wrote', []],
  ])('are free of what stands beside them: %s', (byline, names) => {
    expect(authors({ linked: [byline] })).toEqual(names);
  });

  test.each([
    ['an address', 'https://selby.example/ann'],
    ['an address without its scheme', 'www.coast.example'],
    ['an account', 'admin'],
    ['a day', 'March 12, 2024'],
    ['a button', 'Print'],
    ['a number', 'User 10442'],
    ['markup', 'Ann <b>Smith'],
    ['a sentence', 'The boat is late once more today'],
    ['a very long word', `A${'n'.repeat(60)}`],
    ['a sign first', '_ann'],
    ['nothing', ' – '],
  ])('are none for %s', (_, name) => {
    expect(authors({ linked: [name] })).toEqual([]);
  });

  test.each(['Ann van der Berg de Selby', `A${'n'.repeat(59)}`, '김민지', 'Studio 54'])(
    'may be as long or short as names are: %s',
    (name) => {
      expect(authors({ linked: [name] })).toEqual([name]);
    },
  );
});

describe('a line is a byline', () => {
  test.each([
    ['with "by" before a name', '<p>By Eva Lund, reporter</p>'],
    ['in a part that is named so', '<div class="byline"><p>Eva Lund</p></div>'],
    ['in a part with an itemprop', '<div itemprop="author"><p>Eva Lund</p></div>'],
    ['behind one that names nobody', '<p>By: Coast Wire</p><p>By Eva Lund</p>'],
    ['behind a dash', '<p>-- By Eva Lund Follow @eva</p>'],
    [
      'in a part of a line',
      '<div>12 March, 4 pm <span itemprop="author"><b>Eva Lund, Selby Mail</b></span></div>',
    ],
    ['as a link to an author', '<p><a rel="author" href="/x">Eva Lund</a></p>'],
    ['as a link to a profile', '<p><a href="/staff/eva">Eva Lund</a></p>'],
    [
      'with the name in a link',
      '<p>By Our woman at sea, <a rel="author" href="/x">Eva Lund</a></p>',
    ],
  ])('%s', (_, near) => {
    expect(authors({ near })).toEqual(['Eva Lund']);
  });

  test.each([
    ['a name alone', '<p>Eva Lund</p>'],
    ['"by" before a common word', '<p>By boat to Orm Island</p>'],
    ['a link to a story', '<p><a href="/news/boat">Eva Lund</a></p>'],
    [
      'a text with a link to a profile in it',
      '<p>Ferries are late, as <a href="/staff/eva">Eva</a> has told us</p>',
    ],
    ['who helped', '<div id="contributors"><p>Eva Lund contributed to this</p></div>'],
    [
      'who took a picture',
      '<figure><p class="contributor">Eva Lund</p></figure><div class="hmedia"><p class="author">Eva Lund</p></div>',
    ],
    ['a long text', `<p>By Eva Lund ${'boat '.repeat(28)}</p>`],
    ['small letters in such a part', '<div class="byline"><p>eva lund</p></div>'],
    [
      'a line in a part that holds much else',
      `<div class="byline"><p>Eva Lund</p><p>${'boat '.repeat(30)}</p></div>`,
    ],
  ])('not for %s', (_, near) => {
    expect(authors({ near })).toEqual([]);
  });
});

describe('an agency', () => {
  test.each([
    [['Ida Roe', 'AP'], undefined, 'AP'],
    [['associated press'], 'SELBY (Reuters) -', 'associated press'],
    [['Ida Roe'], 'SELBY, March 12 (Reuters) –', 'Reuters'],
    [[], 'SELBY (AFP)', 'AFP'],
  ])(
    'is known by its name among writers, else in the dateline: %j %s',
    (names, dateline, agency) => {
      expect(agencyOf(names, dateline)).toBe(agency);
    },
  );

  test.each([
    [['Ida Roe'], 'SELBY (Orm) -'],
    [['APA Lund'], 'SELBY -'],
    [[], 'SELBY (Reuters) and Orm'],
    [[], undefined],
  ])('is none: %j %s', (names, dateline) => {
    expect(agencyOf(names, dateline)).toBeUndefined();
  });
});

describe('a body that signs', () => {
  const name = 'Department for Fish, Food & Rural Affairs';

  test('keeps its whole name', () => {
    expect(authors({ linked: [name], bodies: [name] })).toEqual([name]);
  });

  test('keeps it however long, as no person does', () => {
    const long = 'University of Selby, Office of Boats & Seas';
    expect(authors({ linked: [`${long} of Orm`], bodies: [`${long} of Orm`] })).toEqual([
      `${long} of Orm`,
    ]);
    expect(authors({ linked: ['One two three four five six seven'] })).toEqual([]);
  });

  test('but not what stands in the place of a person', () => {
    const signed = 'By Ida Roe, Selby Mail';
    expect(authors({ linked: [signed], bodies: [signed] })).toEqual(['Ida Roe']);
    expect(authors({ linked: ['Ida Roe, Tom Hall'] })).toEqual(['Ida Roe', 'Tom Hall']);
  });
});

test('several writers each with a place', () => {
  const near = (line: string): string[] => authors({ near: `<p>${line}</p>` });
  expect(near('By Ida Roe in Selby, Tom Hall in Orm and Eva Lund')).toEqual([
    'Ida Roe',
    'Tom Hall',
    'Eva Lund',
  ]);
  expect(near('By Ida Roe in Selby, New Coast')).toEqual(['Ida Roe']);
});

describe('a name and a day right below the headline', () => {
  test.each([
    ['is a byline', '<p>Boat</p><p>Gerald Pym | 2nd October 2025</p>', ['Gerald Pym']],
    [
      'is a byline on lines of their own',
      '<div>Gerald Pym<br><a href="https://coast.example/b">The Coast Post</a><br>Thu, 2 Oct 2025 17:55 UTC</div>',
      ['Gerald Pym'],
    ],
    ['is a byline in parts', '<p>Gerald Pym</p><p>2nd October 2025</p>', ['Gerald Pym']],
    ['is a byline behind it', '<p>2nd October 2025</p><p>Gerald Pym</p>', ['Gerald Pym']],
    ['is none of a place in parts', '<p>New Orm</p><p>2nd October 2025</p>', []],
    ['is none of a place', '<p>Boat</p><p>New Orm | 2nd October 2025</p>', []],
    ['is none in a sentence', '<p>Boat</p><p>Gerald Pym left on 2nd October 2025</p>', []],
    ['is none with more', '<p>Boat</p><p>Gerald Pym | 2nd October 2025 | Sport</p>', []],
    [
      'is none further down',
      '<p>Boat</p><p>One</p><p>Two</p><p>Gerald Pym | 2nd October 2025</p>',
      [],
    ],
  ])('%s', (_, near, expected) => {
    expect(authors({ near })).toEqual(expected);
  });
});

describe('a label and a name anywhere on the page', () => {
  test.each([
    ['tell who wrote', '<ul><li><b>Author</b> Gerald Pym</li></ul>', ['Gerald Pym']],
    ['tell it with a colon', '<p>Reporter: Gerald Pym</p>', ['Gerald Pym']],
    ['tell it twice', '<p>Author: Gerald Pym</p><p>Author: Gerald Pym</p>', ['Gerald Pym']],
    [
      'tell nothing where others are so labelled',
      '<p>Author: Gerald Pym</p><p>Author: Eva Lund</p>',
      [],
    ],
    ['tell nothing of a thing', '<p>Author: New Orm</p>', []],
    ['tell nothing with more behind it', '<p>Author Gerald Pym has died at home</p>', []],
  ])('%s', (_, far, expected) => {
    expect(authors({ far })).toEqual(expected);
    expect(authors({ far, near: '<p>By Ida Roe</p>' })).toEqual(['Ida Roe']);
  });
});
