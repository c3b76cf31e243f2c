import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { parsePage } from './dom.ts';
import {
  FURNITURE_BOX_WORDS,
  FURNITURE_PAIRS,
  FURNITURE_ROLES,
  FURNITURE_TAGS,
  FURNITURE_WORDS,
  STORY,
} from './furniture-marks.ts';
import { Markup } from './markup.ts';
import { paragraphs } from './page.fixture.ts';

const LINE = 'Our boats are shown in ten pictures.';

/** Whether a line stands in furniture, in such an element beside a story. */
function isFurniture(open: string): boolean {
  const name = /^<([a-z-]+)/.exec(open)?.[1] ?? 'div';
  const line = name === 'p' ? LINE : `<div>${LINE}</div>`;
  const html = `<section>${paragraphs()}</section>${open}${line}</${name}>`;
  const blocks = blocksOf(parsePage(html).body);
  const block = blocks.find(({ text }) => text === LINE) ?? expect.fail(`${open} has no text`);
  return new Markup(blocks).isFurniture(block);
}

test('each word of any element sets a paragraph apart', () => {
  const without = [...FURNITURE_WORDS].filter((word) => !isFurniture(`<p class="${word}">`));
  expect(without).toEqual([]);
});

test('each word of boxes sets a box apart, and no paragraph', () => {
  const boxes = [...FURNITURE_BOX_WORDS];
  expect(boxes.filter((word) => !isFurniture(`<div class="${word}">`))).toEqual([]);
  expect(boxes.filter((word) => isFurniture(`<p class="${word}">`))).toEqual([]);
});

test('each pair of words sets a paragraph apart', () => {
  const without = [...FURNITURE_PAIRS].filter((pair) => !isFurniture(`<p class="x-${pair}">`));
  expect(without).toEqual([]);
});

test('each role and each part sets its text apart', () => {
  const roles = [...FURNITURE_ROLES];
  expect(roles.filter((role) => !isFurniture(`<div role="${role}">`))).toEqual([]);
  const parts = [...FURNITURE_TAGS];
  expect(parts.filter((name) => !isFurniture(`<${name}>`))).toEqual([]);
});

test.each(['newsletter', 'related', 'caption', 'byline', 'comments', 'copyright'])(
  'the usual names are known: %s',
  (name) => {
    expect(FURNITURE_WORDS.has(name)).toBe(true);
  },
);

test.each(['story', 'article', 'content', 'body', 'text', 'paragraph', 'main', 'lead', 'intro'])(
  'what names the story is no furniture: %s',
  (name) => {
    expect(isFurniture(`<div class="${name}">`)).toBe(false);
  },
);

test.each([
  'article-body',
  'entry-content',
  'storytext',
  'articlebody',
  'c-post-content',
  'page text',
  'richtext',
])('is the story’s own part: %s', (name) => {
  expect(STORY.test(name)).toBe(true);
});

test.each([
  'article',
  'body-scroll',
  'blogpost-content',
  'article-bodyguard',
  'article--body',
  'text-body',
])('is not the story’s own part: %s', (name) => {
  expect(STORY.test(name)).toBe(false);
});
