import { expect, test } from 'vitest';
import { isTooDeep, tagsIn } from './depth.ts';
import { page } from './page.fixture.ts';

test.each([
  ['a page', page(), false],
  [
    'a long list, a long table and many breaks',
    '<ul>' + '<li>a<tr><td>b<br><p>c<img src="x">'.repeat(10_000),
    false,
  ],
  ['many elements, one after the other', '<div>a</div>'.repeat(10_000), false],
  ['empty elements', '<svg/><use href="#a"/>'.repeat(10_000), false],
  ['elements nested 100,000 deep', `${'<div>'.repeat(100_000)}a`, true],
  ['the same with paragraphs between', '<div><p>a '.repeat(100_000), true],
  ['the same in capitals, with attributes', '<DIV class="a>b">'.repeat(3000), true],
])('%s', (_what, html, isDeep) => {
  expect(isTooDeep(html)).toBe(isDeep);
});

test('takes one pass, also where no tag ends', () => {
  expect(isTooDeep('<div '.repeat(20_000))).toBe(false);
});

test('tags are counted, those that end an element too', () => {
  expect(tagsIn('<p>One <b>boat</b><br>')).toBe(4);
  expect(tagsIn('boats')).toBe(0);
});
