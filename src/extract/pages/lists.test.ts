/** Pages that list thousands of stories: what is the same for all of them is looked for once. */
import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { parsePage } from './dom.ts';
import { consentBlocks } from './furniture.ts';
import { isLabel } from './labels.ts';

const HEAD = '<link rel="canonical" href="https://selby.example/1">';

test('the page’s own address is looked for once, not for each heading', () => {
  const headings = '<h3><a href="https://orm.example/2">A second boat for Orm</a></h3>'.repeat(40);
  const { body, documentElement } = parsePage(`<html><head>${HEAD}</head>${headings}</html>`);
  const { querySelector } = documentElement;
  let looks = 0;
  Object.defineProperty(documentElement, 'querySelector', {
    value: (selector: string) => {
      looks++;
      return querySelector.call(documentElement, selector);
    },
  });
  expect(blocksOf(body).filter(isLabel)).toEqual([]);
  expect(looks).toBe(1);
});

test.each([
  ['<a href="/x">A second boat</a> (Oct. 25)', '(Oct. 25)'],
  ['<b>IN SELBY:</b> <a href="/x">A second boat</a>', 'IN SELBY:'],
  ['No link at all.', 'No link at all.'],
])('what of a block stands outside its links: %s', (html, unlinked) => {
  const { body } = parsePage(`<div>${html}<br><br>${html}</div>`);
  expect(blocksOf(body).map((block) => block.unlinked)).toEqual([unlinked, unlinked]);
});

test('a notice about consent is the largest part that mostly speaks of it', () => {
  const notice =
    '<div><p>We use cookies; see our privacy policy to learn how we do.</p><p>Thank you.</p></div>';
  const { body } = parsePage(
    `<section><h1>A second boat</h1><div>${notice}${notice}<p>Yes or no?</p></div><p>It rained.</p></section>`,
  );
  const blocks = blocksOf(body);
  const left = blocks.filter((block) => !consentBlocks(blocks, 'A second boat').has(block));
  expect(left.map(({ text }) => text)).toEqual(['A second boat', 'It rained.']);
});
