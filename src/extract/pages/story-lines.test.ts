/** Paragraphs that look like what a page says of itself and are its story, and the other way round. */
import { describe, expect, test } from 'vitest';
import { PARAGRAPHS, page, paragraphs } from './page.fixture.ts';
import { articleOfPage } from './page.ts';

const MIDDLE = 3;

/** The story as it is read with a piece of the page in its middle. */
function withPiece(html: string): readonly string[] {
  const [above, below] = [PARAGRAPHS.slice(0, MIDDLE), PARAGRAPHS.slice(MIDDLE)];
  const story = `${paragraphs(above)}${html}${paragraphs(below)}`;
  return articleOfPage(page({ story }))?.paragraphs ?? [];
}

describe('tells of others, and is the story', () => {
  test.each([
    'Subscribe for free, read everything, pay if it helped you: that was the whole of the plan that Osei wrote down.',
    'Readers who sign up for the free newsletter are asked after three weeks whether they would pay for it.',
    'Follow us on Facebook, the old masthead said. It was painted over in April.',
    'Click here, the button read, and for two years nobody did.',
    'Our newsletter saved us, said the editor of the Hull Star, whose paper closed its press in 2023.',
    'Share this with your neighbours, the first issue asked, and they did: 611 of them read it.',
    'Download our app, a third message said; it let the men read every code that the bank sent.',
    'Do you have a tip for us? the detective asked on local radio, and within the hour 14 people had called.',
    'Thank you for reading them out, one of the widows said to me afterwards, and I had no answer.',
    'Cookies on the victims’ devices were copied, and with your consent, the page said, to improve the service.',
  ])('%s', (text) => {
    expect(withPiece(`<p>${text}</p>`)).toContain(text);
  });
});

describe('runs on behind what may be a label, and is the story', () => {
  test.each([
    'Photo: my father, third from the left, squinting. That is all that is written on the back of it.',
    'Source: a Telegram channel, the officer had written in the margin of her notebook.',
    'Correction: that was the single word at the head of the note that all 48 members got on Friday.',
    'Correction: 12 tonnes, not 40. So the sheet says which was put up in every cab of the company.',
    'Related: the two other bridges of the same year, at Yate and at Wick, which will be checked in June.',
    'Topics: money, blame, and who knew. The agenda for Monday’s meeting is one page long.',
    'Tags: the little plastic ones that the shop had put on each coat gave the thieves away, the court heard.',
  ])('%s', (text) => {
    expect(withPiece(`<p>${text}</p>`)).toContain(text);
  });

  test.each([
    'Photo: A man walks his dog past the bridge, which has been closed for years.',
    'Correction: The boat was bought in 1931, as the board has said since.',
    'Correction: the boat was bought in 1931. An earlier version of this story had 1913.',
    'Related: The Mill Bridge was closed for three days, says the council of Selby.',
    'Tags: bridges, council, transport, people who were there',
    'Topics: bridges that were closed',
  ])('but not %s', (text) => {
    expect(withPiece(`<p>${text}</p>`)).toEqual(PARAGRAPHS);
  });
});

describe('is of the page by where it stands', () => {
  test.each([
    [
      'a box of its own that speaks to readers',
      '<div class="x7"><p>Get the day’s top headlines sent straight to your phone at 7 a.m.</p></div>',
    ],
    [
      'what stands around a form',
      '<div class="x7"><h3>The week in boats</h3><p>All of the coast in one quick guide, by the harbour team.</p><form><input type="email"><button>Join</button></form></div>',
    ],
    ['words in brackets that are no sentence', '<p>(Courtesy of the Lind family)</p>'],
    [
      'a headline elsewhere behind what leads to it',
      '<p>Also in the news: <a href="/x">Man held after fire at chip shop</a></p>',
    ],
    ['the label of a live page', '<div><span>Key event</span></div>'],
  ])('%s', (_, html) => {
    expect(withPiece(html)).toEqual(PARAGRAPHS);
  });

  test.each([
    [
      'a box of its own that tells something',
      '<div class="x7"><p>You could smell it from our house, said Ida Roe, who was there.</p></div>',
    ],
    [
      'a paragraph set in its own way amid the others',
      '<p class="x7">You need no boat to see it, only your own two eyes.</p>',
    ],
    [
      'a quotation, which is set apart too',
      '<div class="x7"><p>“You will have your boat by the spring.”</p></div>',
    ],
    ['what somebody does, in brackets', '<p>(The board was asked, and it will not say.)</p>'],
    [
      'a list’s line with a link',
      '<ul><li>The number to call on Monday: <a href="tel:1">0113 496 0999 in Selby</a></li></ul>',
    ],
  ])('but not %s', (_, html) => {
    expect(withPiece(html)).toHaveLength(PARAGRAPHS.length + 1);
  });

  test('but not in a long part of a story of many parts, each of its own make', () => {
    const own = 'You need no boat to see our island, only your own two eyes.';
    // The first two are of one make, in which a quarter of the story is set.
    const parts = Array.from({ length: 8 }, (_, i) => {
      const texts = PARAGRAPHS.map((text) => `Day ${i}: ${text}`);
      return `<section class="s${Math.max(1, i)}">${paragraphs(i === 4 ? [...texts, own] : texts)}</section>`;
    });
    expect(articleOfPage(page({ story: parts.join('') }))?.paragraphs).toContain(own);
  });

  test('but not a first paragraph set apart, which may speak to readers', () => {
    const lead = 'You need no boat to see our island, only your own two eyes.';
    const story = `<div class="x7"><p class="x8">${lead}</p></div>${paragraphs()}`;
    expect(articleOfPage(page({ story }))?.paragraphs).toEqual([lead, ...PARAGRAPHS]);
  });
});
