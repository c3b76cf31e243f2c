import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { parsePage } from './dom.ts';
import { isIn, marksOf, Markup, proseWeight } from './markup.ts';
import { PARAGRAPHS, paragraphs } from './page.fixture.ts';

const STORY = `<section>${paragraphs()}${paragraphs()}</section>`;
const ASIDE = 'Our boats are shown in ten pictures.';

const elementOf = (html: string, selector: string) =>
  parsePage(html).querySelector(selector) ?? expect.fail(`no ${selector}`);

/** The texts of a page that stand in furniture, beside a story. */
function furniture(html: string): string[] {
  const blocks = blocksOf(parsePage(`${STORY}${html}`).body);
  const markup = new Markup(blocks);
  return blocks.filter((block) => markup.isFurniture(block)).map(({ text }) => text);
}

describe('the marks of an element', () => {
  test('are all its names in lower case, compound ones parted, with spaces around', () => {
    const html =
      '<p class="storyBody hasVideo" id="Top" data-testid="a_b" data-type="X" title="no">';
    expect(marksOf(elementOf(html, 'p'))).toBe(' story-body has-video top a_b   x ');
  });

  test('are none where it has no names', () => {
    expect(marksOf(elementOf('<p>', 'p')).trim()).toBe('');
  });
});

describe('furniture is', () => {
  test.each([
    ['a part for it', `<aside><p>${ASIDE}</p></aside>`],
    ['a role for it', `<div role="complementary"><p>${ASIDE}</p></div>`],
    ['a word for it, on any element', `<p class="newsletter">${ASIDE}</p>`],
    ['a word in a longer name', `<p class="c-promo__text">${ASIDE}</p>`],
    ['two words in a row', `<p class="x-read-more-y">${ASIDE}</p>`],
    ['a word of many meanings on a short box', `<div class="video"><p>${ASIDE}</p></div>`],
    ['an id', `<div id="relatedStories"><p>${ASIDE}</p></div>`],
    ['an element that the site made up', `<related-stories><p>${ASIDE}</p></related-stories>`],
    ['what is not shown', `<div hidden><p>${ASIDE}</p></div>`],
    ['a class that hides', `<div class="d-none big"><p>${ASIDE}</p></div>`],
    ['all that stands in it', `<aside><div><section><p>${ASIDE}</p></section></div></aside>`],
    ['a name that only begins like a "no"', `<div class="nothing-promo"><p>${ASIDE}</p></div>`],
    ['a name that only ends like one', `<div class="casino-promo"><p>${ASIDE}</p></div>`],
    ['what only readers aloud get', `<div class="screen-reader-text"><p>${ASIDE}</p></div>`],
  ])('%s', (_, html) => {
    expect(furniture(html)).toEqual([ASIDE]);
  });

  test.each([
    ['a part without names', `<div><p>${ASIDE}</p></div>`],
    ['a role of the story', `<div role="article"><p>${ASIDE}</p></div>`],
    ['a word of many meanings on a paragraph', `<p class="video">${ASIDE}</p>`],
    ['the same on the box of a text', `<div class="video-text"><p>${ASIDE}</p></div>`],
    ['a name that says what is not there', `<div class="no-promo"><p>${ASIDE}</p></div>`],
    ['a name that says what is there too', `<div class="has-video"><p>${ASIDE}</p></div>`],
    ['a word that only begins like one', `<div class="promontory"><p>${ASIDE}</p></div>`],
    ['a name of many words', `<p class="a-b-c-d-e-f-promo">${ASIDE}</p>`],
    ['one of two words', `<p class="read-only">${ASIDE}</p>`],
    ['what other widths show', `<div class="hidden md:block"><p>${ASIDE}</p></div>`],
    ['the story for those who pay', `<div class="subscription-content"><p>${ASIDE}</p></div>`],
  ])('not %s', (_, html) => {
    expect(furniture(html)).toEqual([]);
  });

  test('a box of many meanings while it is short, not one of 81 words', () => {
    const box = (count: number) => `<div class="card"><p>${'boat '.repeat(count)}</p></div>`;
    expect(furniture(box(80))).toHaveLength(1);
    expect(furniture(box(81))).toEqual([]);
  });

  test('not the part that holds most of the prose, whatever it is called', () => {
    const html = `<aside class="promo">${paragraphs()}</aside><p>${PARAGRAPHS[0]}</p>`;
    const blocks = blocksOf(parsePage(html).body);
    expect(blocks.filter((block) => new Markup(blocks).isFurniture(block))).toEqual([]);
  });

  test('not short boxes of one class that hold most of the prose together', () => {
    const html = PARAGRAPHS.map((each) => `<div class="card"><p>${each}</p></div>`).join('');
    const blocks = blocksOf(parsePage(`${html}<div class="video"><p>${ASIDE}</p></div>`).body);
    const markup = new Markup(blocks);
    expect(blocks.filter((block) => markup.isFurniture(block)).map(({ text }) => text)).toEqual([
      ASIDE,
    ]);
  });

  test('short boxes of one class even so where any box of that name is', () => {
    const html = PARAGRAPHS.map((each) => `<div class="promo"><p>${each}</p></div>`).join('');
    const blocks = blocksOf(parsePage(html).body);
    expect(blocks.filter((block) => new Markup(blocks).isFurniture(block))).toHaveLength(5);
  });
});

describe('the weight of a block', () => {
  const weight = (html: string) =>
    blocksOf(parsePage(html).body).reduce((sum, each) => sum + proseWeight(each), 0);

  test.each([
    ['a sentence', '<p>It was over.</p>', 3],
    ['a sentence in quotation marks', '<p>“Was it over?”</p>', 3],
    ['a sentence with its agency', '<p>It was over. — AFP</p>', 4],
    ['what leads to a list', '<p>The board will buy three things:</p>', 6],
    ['a long text without a stop', `<p>${'boat '.repeat(15)}</p>`, 15],
    [
      'a sentence half of which is a link',
      '<p>It was. <a href="/b">It was.</a></p>',
      4 * (1 - 7 / 15),
    ],
  ])('is its words: %s', (_, html, expected) => {
    expect(weight(html)).toBeCloseTo(expected);
  });

  test.each([
    ['two words with a stop', '<p>Read on.</p>'],
    ['a label with a stop amid it', '<p>Oct. 12, Orm</p>'],
    ['a label with a colon amid it', '<p>The old boat: of whom it is</p>'],
    ['five words that lead to a list', '<p>The board will buy this:</p>'],
    ['fourteen words without a stop', `<p>${'boat '.repeat(14)}</p>`],
    ['a link alone', '<p><a href="/b">It was over.</a></p>'],
  ])('is nothing for %s', (_, html) => {
    expect(weight(html)).toBe(0);
  });

  test('is summed up by part and page', () => {
    const document = parsePage(
      '<main><p>It was over.</p><p>Ferries</p></main><p>The end of it.</p>',
    );
    const markup = new Markup(blocksOf(document.body));
    expect(markup.weight(document.querySelector('main') ?? document.body)).toBe(3);
    expect(markup.weight(document.body)).toBe(markup.total);
    expect(markup.total).toBe(7);
  });
});

test('an element stands in itself and in all around it, not in what it holds', () => {
  const bold = elementOf('<main><p>A <b>boat</b></p></main>', 'b');
  const paragraph = bold.parentElement ?? expect.fail();
  expect([isIn(bold, bold), isIn(bold, paragraph), isIn(paragraph, bold)]).toEqual([
    true,
    true,
    false,
  ]);
});
