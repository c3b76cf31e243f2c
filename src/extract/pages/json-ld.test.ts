import { describe, expect, test } from 'vitest';
import { parsePage } from './dom.ts';
import { linkedArticle, linkedSites, type LinkedArticle } from './json-ld.ts';

const pageWith = (...sources: readonly (string | object)[]) =>
  parsePage(
    sources
      .map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
      .map((each) => `<script type="application/ld+json">${each}</script>`)
      .join(''),
  );
const read = (node: object, headlines: readonly string[] = []): LinkedArticle =>
  linkedArticle(pageWith(node), headlines) ?? expect.fail('no article');

const article = (headline: string, more: object = {}) => ({
  '@type': 'NewsArticle',
  headline,
  ...more,
});

/** A thing whose main entity this is. */
const of = (mainEntity: object) => ({ '@type': 'Thing', mainEntity });

describe('which article is told of', () => {
  test.each([
    ['a list of types', { '@type': ['Thing', 'NewsArticle'], headline: ['Boat', 'Old'] }],
    ['a type with its address', { '@type': 'http://schema.org/Report', headline: 'Boat' }],
    ['a live blog', { '@type': 'LiveBlogPosting', headline: 'Boat' }],
    ['a graph', { '@graph': [{ '@type': 'WebSite', name: 'Mail' }, article('Boat')] }],
    ['a page’s main entity', { '@type': 'WebPage', name: 'x', mainEntity: article('Boat') }],
    ['a list in a list', [[[article('Boat')]]]],
    ['a part of a part of a part', of(of(of(article('Boat'))))],
    ['a page that names it', { '@type': ['Thing', 'WebPage'], headline: 'Boat' }],
    ['a name for its headline', { '@type': 'Article', name: 'Boat' }],
  ])('is found by %s', (_, node) => {
    expect(read(node).headline).toBe('Boat');
  });

  test.each<[string, object]>([
    ['a recipe', { '@type': 'Recipe', name: 'Boat' }],
    ['a type that only contains such a word', { '@type': 'ReportCard', headline: 'Boat' }],
    ['a type that only ends in such a word', { '@type': 'WeatherReport', headline: 'Boat' }],
    ['the review of a film', { '@type': 'MovieReview', headline: 'Boat' }],
    ['a page of another kind', { '@type': 'OldWebPage', headline: 'Boat' }],
    ['a page that tells nothing', { '@type': 'WebPage', name: 'Boat' }],
    ['what is nested too deep in lists', [[[[article('Boat')]]]]],
    ['what is nested too deep in nodes', of(of(of(of(article('Boat')))))],
  ])('is not %s', (_, node) => {
    expect(linkedArticle(pageWith(node), [])).toBeUndefined();
  });

  test('is the one with the page’s headline, and of two such the one with a day', () => {
    const nodes = [
      ...[article('Other', { datePublished: '2024-01-01' }), article('A boat')],
      article('A BOAT!', { datePublished: '2024-03-12' }),
    ];
    expect(read(nodes, ['A boat']).published).toBe('2024-03-12');
    expect(read(nodes.slice(0, 2), ['A boat']).headline).toBe('A boat');
  });

  test('is the first where none has the headline, but none of a whole list', () => {
    const list = ['One', 'Two', 'Three', 'Four'].map((each) => article(each));
    expect(read(list, ['Boat']).headline).toBe('One');
    const longer = pageWith([...list, article('Five')]);
    expect(linkedArticle(longer, ['Boat'])).toBeUndefined();
  });
});

describe('who wrote and published it', () => {
  const ida = { '@id': '#ida', '@type': 'Person', name: 'Ida Roe' };

  test.each([
    ['a text', 'Ida Roe', ['Ida Roe']],
    ['a node', { name: 'Ida Roe' }, ['Ida Roe']],
    ['several', ['Ida Roe', { name: ['Tom Hall', 'Ann Ek'] }], ['Ida Roe', 'Tom Hall', 'Ann Ek']],
    ['a reference', { '@id': '#ida' }, ['Ida Roe']],
    ['a reference as a text', '#ida', ['Ida Roe']],
    ['a reference to nobody', [{ '@id': '#tom' }, 'Ida Roe'], ['Ida Roe']],
    ['what is no name', [null, 7, { name: ' ' }, { url: '/ida' }], []],
    ['a number for a name', { name: 7 }, ['7']],
  ])('given as %s', (_, author, expected) => {
    const node = { '@graph': [article('Boat', { author }), ida, { '@id': '#ida' }] };
    expect(read(node).authors).toEqual(expected);
  });

  test('a creator is the author where none is named, and the first publisher counts', () => {
    const publisher = [{ name: 'Selby Mail' }, { name: 'Orm Post' }];
    const node = article('Boat', { creator: 'Tom Hall', publisher });
    expect(read(node)).toMatchObject({ authors: ['Tom Hall'], publisher: 'Selby Mail' });
    expect(read({ ...node, author: 'Ida Roe' }).authors).toEqual(['Ida Roe']);
  });

  test('sites are those of organisations and web sites, not of people', () => {
    const nodes = [
      ...[{ '@type': 'WebSite', name: 'selby.example' }, ida],
      { '@type': ['Thing', 'NewsMediaOrganization'], name: 'Selby Mail' },
      ...[{ '@type': 'Organization' }, { '@type': 'WebSiteElement', name: 'Menu' }],
      { '@type': 'OldWebSite', name: 'Old' },
    ];
    expect(linkedSites(pageWith(nodes))).toEqual(['selby.example', 'Selby Mail']);
  });
});

describe('the text of the article', () => {
  test.each([
    ['plain, as it is', 'One & two.\n\nThree < four.', 'One & two.\n\nThree < four.'],
    ['with signs as entities', 'Tom &amp; Ann &#8211; &#x201c;boat”', 'Tom & Ann – “boat”'],
    ['with letters as entities', 'The board&rsquo;s caf&eacute;', 'The board’s café'],
    ['with tags of other things', 'One <x> two & three.', 'One <x> two & three.'],
    ['with tags as entities', '&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;', 'One.\n\nTwo.\n\n'],
    [
      'with tags',
      '<p class="a">One <em>old</em> boat.</p><p>Two.<br/>Three.</p>',
      /^One old boat\.\n\nTwo\.\n\nThree\.\s*$/,
    ],
    ['with tags and entities', '<p>Tom &amp; Ann.</p><p>Two.</p>', 'Tom & Ann.\n\nTwo.\n\n'],
  ])('%s', (_, articleBody, expected) => {
    const { body } = read(article('Boat', { articleBody }));
    expect(body).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  test('is missing where it is blank, and has the entries of a live blog apart', () => {
    const liveBlogUpdate = [
      { articleBody: 'First.' },
      { articleBody: ' ' },
      'x',
      { articleBody: 'Last.' },
    ];
    const node = article('Boat', { articleBody: ' ', liveBlogUpdate });
    expect(read(node)).toMatchObject({ body: undefined, updates: ['First.', 'Last.'] });
  });
});

test('authors that are no people are told apart', () => {
  const author = [
    { '@type': 'Person', name: 'Ida Roe' },
    { '@type': 'NewsMediaOrganization', name: 'Fish, Food & Co' },
    { '@type': 'CollegeOrUniversity', name: 'Selby' },
    'Selby Mail',
  ];
  const authors = ['Ida Roe', 'Fish, Food & Co', 'Selby', 'Selby Mail'];
  expect(read(article('Boat', { author }))).toMatchObject({ authors, bodies: authors.slice(1, 3) });
});

describe('data that is not quite JSON', () => {
  const whole = JSON.stringify(article('Boat'));
  test.each([
    ['a comment', `<!-- ${whole} -->`],
    ['CDATA', `//<![CDATA[\n${whole}\n//]]>`],
    ['CDATA in comments', `/*<![CDATA[*/${whole}/*]]>*/`],
    ['a comma too many', whole.replace('}', ',}')],
    ['a line break in a text', whole.replace('Boat', 'Boat\n')],
  ])('is read with %s', (_, source) => {
    expect(linkedArticle(pageWith(source), [])?.headline).toBe('Boat');
  });

  test('is passed over where it is none, and where the script is another', () => {
    expect(linkedArticle(pageWith('{"@type": NewsArticle', article('Boat')), [])?.headline).toBe(
      'Boat',
    );
    const other = parsePage(`<script type="application/json">${whole}</script>`);
    expect(linkedArticle(other, [])).toBeUndefined();
  });
});
