import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { parsePage, type Element } from './dom.ts';
import { isCaption } from './furniture.ts';
import { Markup } from './markup.ts';

test('a part of many short paragraphs is measured once, not for each of them', () => {
  const paragraphs = '<p>The wall fell on Monday, the council said.</p>'.repeat(40);
  const { body } = parsePage(`<html><body><article>${paragraphs}</article></body></html>`);
  const part = body.querySelector('article') ?? expect.fail();
  const { textContent } = part;
  let measured = 0;
  Object.defineProperty(part, 'textContent', {
    get: () => {
      measured++;
      return textContent;
    },
  });
  const blocks = blocksOf(body);
  const markup = new Markup(blocks);
  measured = 0;
  expect(blocks.filter((block) => isCaption(block, markup))).toEqual([]);
  expect(blocks).toHaveLength(40);
  expect(measured).toBe(1);
});

test('a short part around a picture is a caption', () => {
  const { body } = parsePage(
    '<html><body><div><img src="/wall.jpg"><span>The wall on Monday.</span></div></body></html>',
  );
  expect(captionsIn(body)).toEqual(['The wall on Monday.']);
});

const captionsIn = (body: Element): string[] => {
  const blocks = blocksOf(body);
  const markup = new Markup(blocks);
  return blocks.filter((block) => isCaption(block, markup)).map(({ text }) => text);
};

const WALL = 'The wall fell on Monday.';
const PICTURE = '<img src="/wall.jpg">';
const LONG = `<p>${'Nobody saw it fall, the council said on Monday. '.repeat(8)}</p>`;

test.each([
  ['below a heading', `<div><h3>The wall</h3>${PICTURE}<p>${WALL}</p></div>`, []],
  [
    'in a part that is made as those of the story are',
    `<div class="part">${LONG}</div><div class="part">${PICTURE}<div><p>${WALL}</p></div></div>`,
    [],
  ],
  [
    'in a part of another make',
    `<div class="part">${LONG}</div><div class="side">${PICTURE}<div><p>${WALL}</p></div></div>`,
    [WALL],
  ],
  [
    'in one paragraph with its picture, though the story’s are made so',
    `<p class="text">${WALL.repeat(20)}</p><p class="text">${PICTURE}${WALL}</p>`,
    [WALL],
  ],
])('what stands beside a picture, %s', (_, html, expected) => {
  expect(captionsIn(parsePage(`<html><body>${html}</body></html>`).body)).toEqual(expected);
});
