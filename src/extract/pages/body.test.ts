import { describe, expect, test } from 'vitest';
import { storyBlocks } from './body.ts';
import { tidied, treeOf } from './dom.ts';
import { judgedBlocks, type Hints, type Judged } from './judged-blocks.ts';
import { PARAGRAPHS, page, paragraphs, TITLE } from './page.fixture.ts';

const HINTS: Hints = {
  headline: TITLE,
  description: '',
  headings: [TITLE],
  body: '',
  sites: ['Selby Mail'],
};
const LINE = 'Three of the board’s members had wanted to wait for another year.';
const CLOSING = `${LINE} They were told that the old boat will not last, that its owner wants to be rid of it, that no other harbour, on this coast or the next, has one to lend, that the yard in Orm, which is the last one, closes in May, and that a bridge would cost, at least, nine times as much, so in the end all of them, but for one, raised a hand.`;
const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = PARAGRAPHS;

function judged(html: string, hints: Partial<Hints> = {}): Judged[] {
  const tidy = tidied(html);
  return judgedBlocks(treeOf(tidy), tidy, { ...HINTS, ...hints });
}

function story(
  html: string,
  hints: Partial<Hints> = {},
  authors: readonly string[] = [],
): string[] {
  const all = { ...HINTS, ...hints };
  return storyBlocks(judged(html, all), all, authors).map(({ text }) => text);
}

/** A story with something amid it, above it or at its end. */
const amid = (html: string): string =>
  page({ story: `${paragraphs([FIRST, SECOND, THIRD])}${html}${paragraphs([FOURTH, FIFTH])}` });
const above = (html: string): string => page({ byline: html });
const below = (html: string): string => page({ story: `${paragraphs()}${html}` });

describe('what a block is', () => {
  const voteOf = (html: string, text: string, hints: Partial<Hints> = {}): Judged =>
    judged(html, hints).find((block) => block.text === text) ?? expect.fail('no such block');

  test('is the story with the votes of data, markup and place together', () => {
    const html = `<main><div class="article-body">${paragraphs()}</div></main><div>${LINE}</div>`;
    expect(voteOf(html, FIRST, { body: PARAGRAPHS.join('\n') })).toMatchObject({
      votes: 5.5,
      isJunk: false,
    });
    expect(voteOf(html, FIRST)).toMatchObject({ votes: 3.5, isJunk: false });
    expect(voteOf(html, LINE).votes).toBeLessThan(2);
  });

  test('is not voted for by data that only hold a few of its letters', () => {
    const short = '<div>Orm Island</div><div>At sea the boat is</div>';
    const html = `<main>${paragraphs()}</main><footer>${short}</footer>`;
    const hints = { body: 'They met on Orm Island, and at sea the boat is late.' };
    expect(voteOf(html, 'Orm Island', hints).votes).toBe(0);
    expect(voteOf(html, 'At sea the boat is', hints).votes).toBe(2);
  });

  test('is the page’s by its words, whatever the data say', () => {
    const label = 'Read more: Islanders want a bridge';
    expect(voteOf(amid(`<p>${label}</p>`), label, { body: label }).isJunk).toBe(true);
  });

  test.each([
    ['markup', `<div class="promo"><p>${LINE}</p></div>`],
    ['a picture', `<div><img src="a.png"><span>${LINE}</span></div>`],
  ])('is the page’s by %s, unless the data have it in the story', (_, html) => {
    expect(voteOf(amid(html), LINE).isJunk).toBe(true);
    expect(voteOf(amid(html), LINE, { body: LINE }).isJunk).toBe(false);
  });

  test('is left out where it is of a notice about consent', () => {
    const notice = 'We and our partners use cookies to process personal data with your consent.';
    const html = page({ bottom: `<div>${paragraphs([notice, LINE])}</div>` });
    expect(judged(html).map(({ text }) => text)).not.toContain(LINE);
    expect(story(html)).toEqual(PARAGRAPHS);
  });
});

describe('the story has', () => {
  test.each([
    ['its paragraphs alone', page(), PARAGRAPHS],
    [
      'a heading over a part of it',
      amid('<h2>A long wait</h2>'),
      [FIRST, SECOND, THIRD, 'A long wait', FOURTH, FIFTH],
    ],
    [
      'what a page of very many tags holds',
      page({ bottom: `<ul>${'<li>Boat</li>'.repeat(26_000)}</ul>` }),
      PARAGRAPHS,
    ],
    [
      'what a deep page holds',
      page({ story: '<div>'.repeat(110) + paragraphs() + '</div>'.repeat(110) }),
      PARAGRAPHS,
    ],
    [
      'its last part, set in its own way',
      page({
        story: `<section class="story-body">${paragraphs()}</section>`,
        end: `<section class="wrapup"><p class="large">${CLOSING}</p></section>`,
      }),
      [...PARAGRAPHS, CLOSING],
    ],
    [
      'a standfirst',
      above(`<p class="standfirst">Board of Selby votes for it</p>`),
      ['Board of Selby votes for it', ...PARAGRAPHS],
    ],
    [
      'a first paragraph that is set apart',
      `<h1>${TITLE}</h1><div>${LINE}</div><div><main>${paragraphs()}</main></div>`,
      [LINE, ...PARAGRAPHS],
    ],
  ])('%s', (_, html, expected) => {
    expect(story(html)).toEqual(expected);
  });

  test('what the page describes itself with, where it stands above', () => {
    const lead = 'A board of islanders has voted for a new boat';
    const html = `<h1>${TITLE}</h1><div>${lead}</div><div><main>${paragraphs()}</main></div>`;
    expect(story(html)).toEqual(PARAGRAPHS);
    expect(story(html, { description: `${lead}, says the Mail` })).toEqual([lead, ...PARAGRAPHS]);
  });

  test('nothing where no block is surely of it', () => {
    expect(story('<main><p>Boats</p><p>Ferries</p></main>')).toEqual([]);
  });
});

describe('the story has not', () => {
  test.each([
    ['what stands above the headline', page({ top: `<div>${LINE}</div>` })],
    ['a short label above it', above('<div>Ferry news</div>')],
    [
      'a heading over a list of links',
      amid(
        '<h2>Latest from Selby</h2><ul><li><a href="/a">A boat</a></li><li><a href="/b">A bridge</a></li></ul>',
      ),
    ],
    [
      'labels of what is no story',
      amid(
        '<div>Company:<div class="ad">Selby Boats</div></div><div>Launch date:<div class="ad">1/2/2004</div></div>',
      ),
    ],
    ['a letter of an icon', amid('<h3>S</h3>')],
    [
      'what comes next',
      below(`<div class="nextstory"><h2>A boat race</h2><p>${LINE} ${LINE}</p></div>`),
    ],
    ['a heading that nothing follows', below('<h2>What comes next</h2>')],
    ['its headline once more', amid(`<p>${TITLE}</p>`)],
    ['a paragraph once more', below(`<p>${FIRST}</p>`)],
    [
      'a pulled quotation',
      amid('<blockquote>People miss their doctor when the boat is full</blockquote>'),
    ],
    ['a line of it in large letters', amid('<h3>carry 140 passengers, twice as many</h3>')],
    ['a line about who wrote it', below('<p>Ida Roe covers the harbour for the Selby Mail.</p>')],
    ['who wrote it', above('<p class="intro">By Ida Roe</p>')],
    ['a caption with its agency', amid('<p>The old boat at Selby. (AFP)</p>')],
  ])('%s', (_, html) => {
    expect(story(html, {}, ['Ida Roe'])).toEqual(PARAGRAPHS);
  });
});

describe('the story keeps', () => {
  const kept = (html: string): string[] =>
    story(html, {}, ['Ida Roe']).filter((text) => !PARAGRAPHS.some((each) => each === text));

  test.each([
    [
      'the agency at its end',
      below('<p>The old boat stays. (AFP)</p>'),
      ['The old boat stays. (AFP)'],
    ],
    [
      'four words said twice',
      amid('<p>That was all there.</p><p>That was all there.</p>'),
      ['That was all there.', 'That was all there.'],
    ],
    ['a quotation that is not said elsewhere', amid(`<blockquote>${LINE}</blockquote>`), [LINE]],
    [
      'a short heading with words of the story',
      amid('<h2>140 passengers</h2>'),
      ['140 passengers'],
    ],
    [
      'what a person of the writer’s name does at its start',
      page({ story: `<p>Ida Roe covers the harbour.</p>${paragraphs()}` }),
      ['Ida Roe covers the harbour.'],
    ],
  ])('%s', (_, html, expected) => {
    expect(kept(html)).toEqual(expected);
  });
});
