/** However much of one thing a page holds, what is taken from it is bounded, and reading it ends. */
import { expect, test } from 'vitest';
import { authorsOf } from './authors.ts';
import { parsePage } from './dom.ts';
import { metasOf } from './metas.ts';
import { articleOfPage } from './page.ts';
import { PARAGRAPHS } from './page.fixture.ts';
import { publisherOf } from './publisher.ts';
import { isPage } from './read.ts';

const numbered = (count: number, of: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => of(number));

test('names of a site, each of which is looked for in every block', () => {
  const head = numbered(200, (number) => `<meta name="publisher" content="Paper ${number}">`);
  const document = parsePage(`<html><head>${head.join('')}</head><body></body></html>`);
  expect(publisherOf(document, metasOf(document), undefined).sites).toHaveLength(20);
});

test('writers of an article', () => {
  const linked = numbered(200, (number) => `Ann ${'Selby'.repeat(1 + number)}`.slice(0, 50));
  const signed = { linked, bodies: [], metas: new Map(), sites: [], near: [], below: [] };
  expect(authorsOf(signed).length).toBeLessThanOrEqual(50);
});

test('parts within each other leave the story as it is', () => {
  const story = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('');
  const page = `<article>${story}</article>${'<div>soon'.repeat(300)}`;
  expect(articleOfPage(page)?.paragraphs).toEqual(expect.arrayContaining([PARAGRAPHS[4]]));
});

test('comments before a text, of which each took twice as long as the one before it', () => {
  const comments = '<!--a-->'.repeat(1000);
  expect(isPage(`<?xml version="1.0"?>\n${comments} <p>One.</p>`)).toBe(true);
  expect(isPage(`${comments}x`)).toBe(false);
  expect(isPage(`${comments}x<p>One.</p>`)).toBe(false);
});
