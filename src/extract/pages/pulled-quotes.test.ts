import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { parsePage } from './dom.ts';
import { pulledBlocks } from './pulled-quotes.ts';

const STORY =
  '<p>The council met on Monday. “Nobody will cross this river by boat again,” said Ida Roe.</p>';
const SAID = 'Nobody will cross this river by boat again';

/** What of a page sets words of its story once more. */
function pulledOf(html: string): string[] {
  const blocks = blocksOf(parsePage(`<html><body>${html}</body></html>`).body);
  return [...pulledBlocks(blocks)].map(({ text }) => text);
}

test.each([
  ['in a quotation that stands out', `<blockquote>${SAID}</blockquote>`],
  ['in a paragraph of one', `<blockquote><p>${SAID}</p></blockquote>`],
  ['in a line in a heading’s form', `<h2>${SAID}</h2>`],
  ['in a smaller one', `<h4>${SAID}</h4>`],
  ['in a part made for it', `<div class="pullquote"><p>${SAID}</p></div>`],
  ['in emphasis of the site’s own', `<p class="emphasized">${SAID}</p>`],
  ['as a pulled part', `<p class="text-pull-left">${SAID}</p>`],
])('words of the story %s', (_, part) => {
  expect(pulledOf(STORY + part)).toEqual([SAID]);
  expect(pulledOf(part + STORY)).toEqual([SAID]);
});

test.each([
  ['a paragraph like all others', `<p>${SAID}</p>`],
  ['other words', '<blockquote>Everybody will cross this river by boat again</blockquote>'],
  ['so few that they may be said twice', '<blockquote>Nobody will cross this</blockquote>'],
  ['a heading of a page', `<h1>${SAID}</h1>`],
  ['three words in a part made for them', '<p class="pullquote">Nobody will cross</p>'],
  ['a part called otherwise', `<p class="pullover">${SAID}</p>`],
])('%s stay', (_, part) => {
  expect(pulledOf(STORY + part)).toEqual([]);
});

test('four words are pulled from where a part was made for it', () => {
  expect(pulledOf(`${STORY}<p class="pullquote">Nobody will cross this</p>`)).toEqual([
    'Nobody will cross this',
  ]);
});

test('a line that stands twice as it is is part of no other', () => {
  const line = `<blockquote>${SAID}</blockquote>`;
  expect(pulledOf(`<p>The council met.</p>${line}${line}`)).toEqual([]);
});

test.each([
  ['', 'Ida Roe, head of the harbour board of Selby', true],
  ['a sentence', 'Ida Roe said it on Monday.', false],
  ['a quoted sentence', '“Ida Roe said it on Monday.”', false],
  ['a long line', 'Ida Roe, head of the harbour board of Selby and of the ferry line there', false],
])('who said it goes with it, not %s', (_, speaker, isPulled) => {
  const box = `<blockquote><p>${SAID}</p><p>${speaker}</p></blockquote>`;
  expect(pulledOf(STORY + box)).toEqual(isPulled ? [SAID, speaker] : [SAID]);
});

test('who said something that stays, stays too', () => {
  const own = '<blockquote><p>Everybody will swim from now on</p><p>Ida Roe</p></blockquote>';
  expect(pulledOf(STORY + own)).toEqual([]);
  const other = `<blockquote><p>${SAID}</p></blockquote>${own}`;
  expect(pulledOf(STORY + other)).toEqual([SAID]);
});
