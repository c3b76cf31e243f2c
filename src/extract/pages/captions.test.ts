import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { parsePage } from './dom.ts';
import { isCaption } from './furniture.ts';

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
  measured = 0;
  expect(blocks.filter(isCaption)).toEqual([]);
  expect(blocks).toHaveLength(40);
  expect(measured).toBe(1);
});

test('a short part around a picture is a caption', () => {
  const { body } = parsePage(
    '<html><body><div><img src="/wall.jpg"><span>The wall on Monday.</span></div></body></html>',
  );
  expect(blocksOf(body).map((block) => [block.text, isCaption(block)])).toEqual([
    ['The wall on Monday.', true],
  ]);
});
