/** Four times as much takes about four times as long, whatever it is that a page or a text has so much of. */
import { expect, test } from 'vitest';
import { authorsOf } from './authors.ts';
import { blocksOf } from './blocks.ts';
import { parsePage, type Document } from './dom.ts';
import { headlineOf } from './headline.ts';
import { linkedArticle } from './json-ld.ts';
import { isLabel, isPlea } from './labels.ts';
import { marksOf } from './markup.ts';
import { metasOf } from './metas.ts';
import { articleOfPage } from './page.ts';
import { PARAGRAPHS } from './page.fixture.ts';
import { publishedOf } from './published.ts';
import { publisherOf } from './publisher.ts';
import { isPage } from './read.ts';
import { unwrapped } from './unwrapped.ts';

/** What is linear takes 4 times as long, what is quadratic 16 times. */
const MOST = 9;
/** Milliseconds; what takes less is not told from noise. */
const LEAST = 4;
const RUNS = 3;

/** How many times as long the work takes with four times as much: the best of some runs, in the time of this thread. */
function growth<T>(make: (count: number) => T, work: (made: T) => unknown, count: number): number {
  const [small = 0, large = 0] = [count, 4 * count].map((many) => {
    const made = Array.from({ length: RUNS }, () => make(many));
    return Math.min(...made.map((each) => timeOf(() => work(each))));
  });
  return large / Math.max(small, LEAST);
}

function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const html = (head: string, body = ''): Document =>
  parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
const given = { linked: undefined, near: [], url: undefined };
const publishedIn = (document: Document) =>
  publishedOf(document, { ...given, metas: metasOf(document) });
const dataIn = (json: string) => html(`<script type="application/ld+json">${json}</script>`);
const bodied = (articleBody: string) =>
  dataIn(JSON.stringify({ '@type': 'NewsArticle', headline: 'A', articleBody }));
const linkedIn = (document: Document) => linkedArticle(document, []);
const PROSE = 'The council voted for it.';
const numbered = (count: number, of: (number: number) => string) =>
  Array.from({ length: count }, (_, i) => of(i)).join('');
const blocksIn = ({ body }: Document) => blocksOf(body);
const headlineIn = (heading: string) =>
  headlineOf({
    ...{ headings: [heading], linked: undefined, title: '', sites: ['Selby Mail'] },
    metas: new Map(),
  });

test.each([
  [
    'metas of one name',
    1500,
    (n: number) => html('<meta name="a" content="b">'.repeat(n)),
    metasOf,
  ],
  ['times in one part', 1500, (n: number) => html('', '<time>soon</time>'.repeat(n)), publishedIn],
  [
    'days that are none',
    600,
    (n: number) => html('', '<b itemprop="datePublished">soon'.repeat(n)),
    publishedIn,
  ],
  ['lines without a stop', 3000, (n: number) => html('', 'a boat<br>'.repeat(n)), blocksIn],
  ['stops without words', 1000, (n: number) => html('', '. .<br>'.repeat(n)), blocksIn],
  ['spaces behind data', 6000, (n: number) => dataIn(`{}${' '.repeat(n)}x`), linkedIn],
  ['spaces before data', 6000, (n: number) => dataIn(`${' '.repeat(n)}x`), linkedIn],
  ['tags in data that do not end', 4000, (n: number) => bodied('<p '.repeat(n)), linkedIn],
  ['parts of a headline', 1000, (n: number) => 'a | '.repeat(n), headlineIn],
] as [string, number, (count: number) => unknown, (made: unknown) => unknown][])(
  '%s',
  (_what, count, make, work) => {
    expect(growth(make, work, count)).toBeLessThan(MOST);
  },
);

test('quotations that do not end', () => {
  const opened = (count: number) => blocksIn(html('', `<p>a ${'‘'.repeat(count)}</p>`));
  const judge = (blocks: ReturnType<typeof opened>) =>
    blocks.map((block) => isLabel(block) || isPlea(block, []));
  expect(growth(opened, judge, 5000)).toBeLessThan(MOST);
});

test('names of classes around many paragraphs', () => {
  const named = (count: number) => {
    const classes = numbered(count, (i) => `c${i} `);
    const { body } = html('', `<div class="${classes}">${'<p>a</p>'.repeat(count)}</div>`);
    return blocksOf(body);
  };
  const read = (blocks: ReturnType<typeof named>) =>
    blocks.map(({ element }) => element.parentElement && marksOf(element.parentElement));
  expect(growth(named, read, 500)).toBeLessThan(MOST);
});

test('lines of a text that was wrapped', () => {
  const line = 'words of a line that is as long as the others are, and';
  expect(growth((count) => `${line}\n`.repeat(count), unwrapped, 4000)).toBeLessThan(MOST);
});

test('a site has a few names, and an article some writers: each is looked for in every block', () => {
  const head = numbered(200, (i) => `<meta name="publisher" content="Paper ${i}">`);
  const document = html(head);
  const metas = metasOf(document);
  expect(publisherOf(document, metas, undefined).sites).toHaveLength(20);
  const linked = Array.from({ length: 200 }, (_, i) => `Ann ${'Selby'.repeat(1 + i)}`.slice(0, 50));
  const signed = { linked, metas: new Map(), sites: [], near: [], below: [] };
  expect(authorsOf(signed).length).toBeLessThanOrEqual(50);
});

test('parts within each other', () => {
  const deep = (count: number) =>
    `<h1>A second boat</h1>${`<p>${PROSE} It was the second one in ten years.</p>`.repeat(20)}${'<div>soon'.repeat(count)}`;
  expect(growth(deep, articleOfPage, 110)).toBeLessThan(MOST);
  const story = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('');
  const paragraphs = articleOfPage(
    `<article>${story}</article>${'<div>soon'.repeat(300)}`,
  )?.paragraphs;
  expect(paragraphs).toEqual(expect.arrayContaining([PARAGRAPHS[4]]));
});

test('comments before a text that is no page', () => {
  const commented = (count: number) => `${'<!--a-->'.repeat(count)}x`;
  // Each comment more once took twice as long.
  expect(growth(commented, isPage, 6)).toBeLessThan(MOST);
  expect(isPage(`<?xml version="1.0"?>\n${commented(1000).slice(0, -1)} <p>One.</p>`)).toBe(true);
  expect(isPage(`${commented(1000)}<p>One.</p>`)).toBe(false);
});
