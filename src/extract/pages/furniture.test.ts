import { describe, expect, test } from 'vitest';
import { PARAGRAPHS, page, paragraphs, TITLE } from './page.fixture.ts';
import { articleOfPage } from './page.ts';

const read = (html: string): readonly string[] => articleOfPage(html)?.paragraphs ?? [];
const between = (html: string): string =>
  `${paragraphs(PARAGRAPHS.slice(0, 3))}${html}${paragraphs(PARAGRAPHS.slice(3))}`;

describe('amid the story is left out', () => {
  test.each([
    ['what one must read', '<p>MUST READ | Islanders want the old boat kept</p>'],
    ['sharing with an address', '<p>Read or Share this story: https://selby.example/1</p>'],
    ['a link that capitals lead to', '<p>IN SELBY: <a href="/b">Islanders want the boat</a></p>'],
    [
      'links with their days',
      '<ul><li><a href="/b">Islanders Want the Boat</a> (Oct. 25)</li><li><a href="/c">A Bridge Is Too Dear</a> (Oct. 15)</li></ul>',
    ],
    [
      'a heading over links alone',
      '<h3>MORE BOATS</h3><ul><li><a href="/b">Islanders want the boat</a></li><li><a href="/c">A bridge is too dear</a></li></ul>',
    ],
    [
      'a list of links, with their marks of question',
      '<ul><li><a href="/b">What do islanders think of the boat?</a></li><li><a href="/c">Would a bridge be too dear?</a></li></ul>',
    ],
    [
      'a link to another site',
      '<p><a href="https://film.example/1">Film.example: How boats float</a></p>',
    ],
    [
      'a box that asks in its heading',
      '<div class="x1"><span><h3>Join the Selby Mail WhatsApp community!</h3></span><div><p>You’ll receive daily updates as well as the top headlines of the coast.</p><p>To leave, choose “exit group” at the top of your screen.</p></div></div>',
    ],
    [
      'a part whose element the site made up',
      '<related-stories><p>The board turned down a bridge to the island on Monday evening.</p></related-stories>',
    ],
    [
      'a box of facts',
      '<div class="fact-box"><h4>What is the Orm line?</h4><p>The line has run since 1921 and takes forty minutes in good weather.</p></div>',
    ],
    ['an offer to click', '<p>Try Selby Premium for free by clicking here for no adverts.</p>'],
    ['where to click', '<p>For a look at all boats of the coast, click here.</p>'],
    ['more of a theme', '<p>MORE SELBY HARBOUR COVERAGE</p>'],
    ['an invitation', '<p>RSVP for our panel on the harbour, next Friday at six.</p>'],
    [
      'the transcript of a video',
      '<div class="video-transcript"><p>00:01 Here is the old boat that leaves the pier of Selby. 00:04 And it will leave no more, says the board.</p></div>',
    ],
    [
      'a caption before its picture is loaded',
      '<div class="story-img medium"><div class="x_copy">Goats on Orm Island before they left.</div></div>',
    ],
    [
      'a line of the story set large',
      '<blockquote><p>People miss their doctor when the boat is full</p></blockquote>',
    ],
    [
      'a line of the story in a part for quotations, with its speaker',
      '<blockquote class="pull-quote"><p>People miss their doctor when the boat is full</p><p>Mara Lind, harbour board</p></blockquote>',
    ],
    [
      'a short line of the story in a part made for it',
      '<div class="EmphasizedText"><p>“That ends next spring.”</p></div>',
    ],
    [
      'the same in a heading’s form',
      '<h3>The first crossing is planned for April, the board said</h3>',
    ],
  ])('%s', (_, html) => {
    expect(read(page({ story: between(html) }))).toEqual(PARAGRAPHS);
  });
});

describe('below the story is left out', () => {
  test.each([
    [
      'a line of rights',
      '<p>The-Coast-Wire™ &amp; © 2020 Coast Network, Inc. All rights reserved.</p>',
    ],
    ['where else it stood', '<p>This post originally appeared on Coast Weekly.</p>'],
    ['a wish for money', '<p>If you found this valuable, please consider making a gift to us.</p>'],
    ['links in brackets', '<p>(MORE: “The boats of Orm Island”)</p>'],
    ['who paid for it', '<p>This project was produced with support from the Coast Fund.</p>'],
    [
      'whom to write to',
      '<p>To reach the reporter behind this story, write to ida@selby.example.</p>',
    ],
    ['a contact with a bullet', '<p>• Ida Roe can be reached at ida@selby.example.</p>'],
    [
      'a writer whom nothing else names',
      '<p>Ida Roe is an award-winning journalist and the author of two books on boats.</p>',
    ],
  ])('%s', (_, end) => {
    const byline = end.includes('can be reached') ? '<p>By Ida Roe</p>' : '';
    expect(read(page({ byline, end }))).toEqual(PARAGRAPHS);
  });
});

describe('is the story, whatever it looks like', () => {
  test.each([
    'Credit-card companies paid for half of the boat, the board said, and asked for nothing in return.',
    'Also on Monday, the board voted to close the old pier, where three boats sank in a storm.',
    'Photo-finish cameras will count who boards, the board said, so that nobody stays behind.',
    'Watch-keepers of the old boat will learn to steer the new one in Selby, all winter long.',
  ])('%s', (text) => {
    const texts = [...PARAGRAPHS.slice(0, 2), text, ...PARAGRAPHS.slice(2)];
    expect(read(page({ story: paragraphs(texts) }))).toEqual(texts);
  });

  test('a paragraph that a picture’s credit stands in', () => {
    const story = `<p><span class="pic"><img src="/b.jpg"><span class="caption">© Provided by Selby Mail</span></span>${PARAGRAPHS[0]}</p>${paragraphs(PARAGRAPHS.slice(1))}`;
    expect(read(page({ story }))).toEqual(PARAGRAPHS);
  });

  test('lines that single breaks part, but for those of an address', () => {
    const address = 'Harbour Office<br>1 Pier Street<br>Selby';
    const story = `<div>${PARAGRAPHS.join('<br>')}<br>Write to the office by 1 May, said the board: ${address}.</div>`;
    const [last] = read(page({ story })).slice(-1);
    expect(read(page({ story })).slice(0, -1)).toEqual(PARAGRAPHS);
    expect(last).toBe(
      'Write to the office by 1 May, said the board: Harbour Office 1 Pier Street Selby.',
    );
  });

  test('paragraphs in elements that the site made up, with one amid a sentence', () => {
    const story = PARAGRAPHS.map((each) => `<news-p>${each}</news-p>`).join('');
    const term = story.replace('harbour board', '<site-term>harbour board</site-term>');
    expect(read(page({ story: `<div>${term}</div>` }))).toEqual(PARAGRAPHS);
  });

  test('what stands above a list that repeats the headline', () => {
    const byline = `<p>${PARAGRAPHS[0]}</p><div class="toc-menu"><div>${TITLE}</div></div>`;
    const story = `<div class="article-body">${paragraphs(PARAGRAPHS.slice(1))}</div>`;
    const html = page({ byline, story }).replaceAll(/<\/?article>/g, '');
    expect(read(html)).toEqual(PARAGRAPHS);
  });

  test('a line in a heading’s form below the headline', () => {
    const lead = 'First trial of a boat that steers itself';
    expect(read(page({ story: `<h3>${lead}</h3>${paragraphs()}` }))).toEqual([lead, ...PARAGRAPHS]);
  });

  test('paragraphs in a card each', () => {
    const story = PARAGRAPHS.map((each) => `<div class="card"><p>${each}</p></div>`).join('');
    expect(read(page({ story }))).toEqual(PARAGRAPHS);
  });

  test('paragraphs in a widget each, whose marks have a name of their own', () => {
    const story = PARAGRAPHS.map(
      (each, i) => `<div class="e-${i}x site-widget site-widget-text"><p>${each}</p></div>`,
    ).join('');
    const other = '<div class="e-9x ad-box"><p>Boats of Orm are built of oak and of ash.</p></div>';
    expect(read(page({ story: `${story}${other}` }))).toEqual(PARAGRAPHS);
  });

  test('a widget beside a story that stands in one part with such a name', () => {
    const side = '<div class="widget"><p>Boats of Orm are built of oak and of ash.</p></div>';
    const story = `<div class="main-widget">${paragraphs(PARAGRAPHS.slice(0, 3))}${side}${paragraphs(PARAGRAPHS.slice(3))}</div>`;
    expect(read(page({ story }))).toEqual(PARAGRAPHS);
  });

  const part = (name: string, texts: readonly string[]): string =>
    `<div class="field"><div class="${name}"><div class="x">${paragraphs(texts)}</div></div></div>`;
  const inParts = (last: string): string =>
    `<div>${part('text', PARAGRAPHS.slice(0, 3))}${part('text', PARAGRAPHS.slice(3, 4))}${part(last, PARAGRAPHS.slice(4))}</div>`;

  test('a quotation that stands nowhere else, with its speaker', () => {
    const texts = [
      '“Nobody asked us about the boat, and nobody will.”',
      'Ida Roe of Orm Island said so.',
    ];
    const quote = `<blockquote>${paragraphs(texts)}</blockquote>`;
    expect(read(page({ story: between(quote) }))).toEqual(expect.arrayContaining(texts));
  });

  test('parts that are made as the first is', () => {
    expect(read(page({ story: inParts('text') }))).toEqual(PARAGRAPHS);
  });

  test('but not a part of another make, or of another article', () => {
    expect(read(page({ story: inParts('teaser') }))).toEqual(PARAGRAPHS.slice(0, 4));
    const story = `<div>${part('text', PARAGRAPHS.slice(0, 3))}</div>`;
    const bottom = `<article><div>${part('text', PARAGRAPHS.slice(4))}</div></article>`;
    expect(read(page({ story, bottom }))).toEqual(PARAGRAPHS.slice(0, 3));
  });

  test('paragraphs for those who pay, on a page that says more than they do', () => {
    const texts = PARAGRAPHS.slice(0, 2);
    const story = `<div class="subscription-content">${paragraphs(texts)}</div>`;
    const other = paragraphs([
      'I have waited nine years for this boat, and so has everybody whom I know on the island.',
      'The old boat should stay as well, for it was a good one, and it has many more years in it.',
    ]);
    const bottom = `<section id="comments">${other}</section><aside>${other}</aside>`;
    expect(read(page({ story, bottom }))).toEqual(texts);
  });

  test('a table, row by row', () => {
    const table =
      '<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2021</td><td>40,112</td></tr></table>';
    expect(read(page({ story: between(table) }))).toEqual([
      ...PARAGRAPHS.slice(0, 3),
      ...['Year Passengers', '2021 40,112'],
      ...PARAGRAPHS.slice(3),
    ]);
  });

  test('a list of what shops sell, with the price', () => {
    const goods = '<p><a href="https://shop.example/1">£79.99, Boats of Orm</a></p>';
    expect(read(page({ story: between(goods) }))).toContain('£79.99, Boats of Orm');
  });

  test('paragraphs that blank lines part', () => {
    expect(read(page({ story: `<pre>${PARAGRAPHS.join('\n\n')}</pre>` }))).toEqual(PARAGRAPHS);
  });

  test('headings of a list that link to other sites', () => {
    const head = '<link rel="canonical" href="https://selby.example/a">';
    const story = PARAGRAPHS.slice(1)
      .map(
        (text, i) =>
          `<h3><a href="https://shop.example/${i}">“Boat of Orm ${i}” ($20)</a></h3><p>${text}</p>`,
      )
      .join('');
    expect(read(page({ head, byline: `<p>${PARAGRAPHS[0]}</p>`, story }))).toHaveLength(9);
  });

  test('numbered headings that are links', () => {
    const story = PARAGRAPHS.slice(1)
      .map(
        (text, i) =>
          `<h3>${i + 1}) <a href="https://film.example/${i}">The Boat: Part of ${i} films here</a></h3><p>${text}</p>`,
      )
      .join('');
    expect(read(page({ byline: `<p>${PARAGRAPHS[0]}</p>`, story }))).toHaveLength(9);
  });
});
