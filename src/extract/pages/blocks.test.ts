import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { parsePage } from './dom.ts';

const blocks = (html: string) => blocksOf(parsePage(html).body);
const texts = (html: string) => blocks(html).map(({ text }) => text);

const SENTENCE = 'The harbour board of Selby voted on Monday to buy a second boat.';

describe('a block ends', () => {
  test.each([
    ['with a paragraph', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['where a part begins in a text', '<div>One<div>Two</div>Three</div>', ['One', 'Two', 'Three']],
    ['with each item of a list', '<ul><li>One<li>Two</ul>', ['One', 'Two']],
    ['at a rule', '<div>One<hr>Two</div>', ['One', 'Two']],
    [
      'at the day of the page behind a sentence',
      `<h2>${SENTENCE}<span class="deck__date">Monday, 6 January 2020</span></h2>`,
      [SENTENCE, 'Monday, 6 January 2020'],
    ],
    ['at two line breaks', '<div>One<br> <br>Two</div>', ['One', 'Two']],
    ['at a break behind prose', `<div>${SENTENCE}<br>Two</div>`, [SENTENCE, 'Two']],
    ['at a break behind a quotation', `<p>“${SENTENCE}” <br>Two</p>`, [`“${SENTENCE}”`, 'Two']],
    [
      'at a break behind a short paragraph',
      '<p>“We will not wait for it,” she said.<br>Two</p>',
      ['“We will not wait for it,” she said.', 'Two'],
    ],
    [
      'at a break behind a line in bold',
      '<p><b>A second boat</b><br>Selby needs it.</p>',
      ['A second boat', 'Selby needs it.'],
    ],
    [
      'at a break behind a byline',
      '<p>By Ida Roe<br>March 12, 2024</p>',
      ['By Ida Roe', 'March 12, 2024'],
    ],
    [
      'at a break behind a label',
      '<p>Advertisement<br>Selby needs a boat</p>',
      ['Advertisement', 'Selby needs a boat'],
    ],
    [
      'at a break behind what leads elsewhere',
      '<p><i>Boats: </i><a href="/b">Islanders want it</a><br>Selby needs it.</p>',
      ['Boats: Islanders want it', 'Selby needs it.'],
    ],
    ['at a blank line that is shown', '<pre>One\n \nTwo</pre>', ['One', 'Two']],
    [
      'with a credit amid a text',
      '<p><span class="photo-credit">Ida Roe</span>One</p>',
      ['Ida Roe', 'One'],
    ],
    [
      'with elements that the site made up',
      '<div><news-p>One</news-p><news-p>Two</news-p></div>',
      ['One', 'Two'],
    ],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

test('breaks before a block do not count in it', () => {
  expect(texts('<div>One<br></div><p>Two<br>three</p>')).toEqual(['One', 'Two three']);
});

describe('a block goes on', () => {
  test.each([
    ['over marks and links', '<p>The <b>old</b> <a href="/b">boat</a></p>', 'The old boat'],
    ['at a single line break', '<p>1 Pier Street<br>Selby</p>', '1 Pier Street Selby'],
    [
      'over a day in a sentence',
      '<p>The board voted on <span class="event-date">6 January 2020</span> for it.</p>',
      'The board voted on 6 January 2020 for it.',
    ],
    [
      'between two lines in bold',
      '<p><b>Harbour Office<br>1 Pier Street</b></p>',
      'Harbour Office 1 Pier Street',
    ],
    ['at a break in a heading', '<h1>By Orm’s pier<br>Two boats</h1>', 'By Orm’s pier Two boats'],
    [
      'where the next line goes on',
      '<p><b>The boat</b><br>of the island</p>',
      'The boat of the island',
    ],
    [
      'at a break behind a link amid a line',
      '<p>See <a href="/b">it</a> and us at the old pier<br>Two</p>',
      'See it and us at the old pier Two',
    ],
    [
      'at a break behind a link with its stop',
      '<p><a href="/b">It is over.</a><br>Two</p>',
      'It is over. Two',
    ],
    ['at a break behind a short sentence', '<p>It was over.<br>Two</p>', 'It was over. Two'],
    [
      'at a break behind a long line with a stop amid it',
      `<p>Boats. ${SENTENCE.slice(0, -1)}<br>Two</p>`,
      `Boats. ${SENTENCE.slice(0, -1)} Two`,
    ],
    [
      'at a break behind a long line without a stop',
      `<p>${SENTENCE.slice(0, -1)}<br>Two</p>`,
      `${SENTENCE.slice(0, -1)} Two`,
    ],
    ['at a blank line that is not shown', '<p>One\n\nTwo</p>', 'One Two'],
    ['over a mark with another class', '<p><span class="credited">A</span> B</p>', 'A B'],
    ['over a made-up element amid words', '<div>The <site-term>boat</site-term></div>', 'The boat'],
    ['over one that is all of a heading', '<h2><site-term>Boat</site-term>s</h2>', 'Boats'],
    ['over one that begins a paragraph', '<p><site-a>Boat</site-a><i>s</i></p>', 'Boats'],
    [
      'over the short cells of a row',
      '<table><tr><th>2021<td><b>40,112</b><td>5</table>',
      '2021 40,112 5',
    ],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual([expected]);
  });
});

test.each([
  ['longer than its data would be', 'x'.repeat(61)],
  ['of paragraphs', '<p>One</p>'],
  ['with a picture', 'One <span><img src="a.png"></span>'],
])('a cell is a column of the page where it is %s', (_, cell) => {
  expect(blocks(`<table><tr><td>${cell}</td><td>Two</td></table>`).length).toBe(2);
});

test('a cell with as much as data may have is none', () => {
  const cell = 'x'.repeat(60);
  expect(texts(`<table><tr><td>${cell}</td><td>Two</td></table>`)).toEqual([`${cell} Two`]);
});

test.each([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'button',
  'select',
  'textarea',
  'iframe',
  'audio',
])('what stands in <%s> is not read', (name) => {
  const html = `<p>One <${name}>window.boat = 1</${name}> two</p><!-- three -->`;
  expect(texts(html)).toEqual(['One two']);
});

test('a block of white space alone is none', () => {
  expect(texts('<p> \u00a0\u200b</p><div><br></div>')).toEqual([]);
});

describe('a block knows', () => {
  test('its words and the innermost element that makes it one', () => {
    const [block] = blocks('<div><p id="a">The <em>harbour</em> board’s boat</p></div>');
    expect(block).toMatchObject({ text: 'The harbour board’s boat', words: 4, linked: 0 });
    expect(block?.element.getAttribute('id')).toBe('a');
  });

  test('the share of its letters in links, and what stands outside of them', () => {
    const [some] = blocks('<p>See <a href="/b">the <b>boat</b></a>, or <a href="/c">it</a>.</p>');
    expect(some).toMatchObject({ text: 'See the boat, or it.', unlinked: 'See , or .' });
    expect(some?.linked).toBeCloseTo(9 / 20);
    const [all, next] = blocks('<p><a href="/b">Boat</a></p><p>Old</p>');
    expect(all).toMatchObject({ linked: 1, unlinked: '' });
    expect(next).toMatchObject({ linked: 0, unlinked: 'Old' });
  });

  test('that a link which leads nowhere is none', () => {
    const [block] = blocks('<p><a name="top">Boat</a></p>');
    expect(block).toMatchObject({ linked: 0, unlinked: 'Boat' });
  });

  test('that all is linked in a link around parts', () => {
    const linked = blocks('<a href="/b"><h3>Boat</h3><p>It is old.</p></a>').map(
      (each) => each.linked,
    );
    expect(linked).toEqual([1, 1]);
  });
});

describe('the mark of a footnote', () => {
  test.each([
    ['is left out', '<p>It rained.<a href="#footnote-1">1</a></p>', 'It rained.'],
    [
      'is left out of brackets',
      '<p>It rained.<sup><a href="#cite_note-2">[2]</a></sup></p>',
      'It rained.',
    ],
    [
      'is left out with the page’s address',
      '<p>It rained.<a href="https://selby.example/p#fn3">3</a></p>',
      'It rained.',
    ],
    ['is no number without a link', '<p>9 m<sup>2</sup> of it</p>', '9 m2 of it'],
    [
      'is no number that leads elsewhere',
      '<p>Line <a href="/lines/9">9</a> runs</p>',
      'Line 9 runs',
    ],
    ['is no word', '<p>See <a href="#notes">below</a> for more</p>', 'See below for more'],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual([expected]);
  });
});
