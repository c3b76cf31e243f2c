import { describe, expect, test } from 'vitest';
import { PARAGRAPHS, page, paragraphs, TITLE } from './page.fixture.ts';
import { articleOfPage, type PageArticle } from './page.ts';

function read(html: string): PageArticle {
  const article = articleOfPage(html);
  if (!article) throw new Error('no article was found');
  return article;
}

describe('authors', () => {
  const river = (byline: string): string =>
    `<aside class="river"><h3>Latest</h3><div><a href="/x">New phone shown</a> ${byline}</div></aside>`;

  test.each([
    [
      'a byline, others in the sidebar',
      '<div class="byline">by <a rel="author" href="/a/dc">Devin Colby</a> <time datetime="2024-03-12T10:00:00Z">March 12, 2024</time></div>',
    ],
    ['no class at all', '<p>By Devin Colby</p>'],
    ['a trade behind the name', '<p class="meta">By Devin Colby, Harbour Correspondent</p>'],
    ['a link alone', '<div><a href="/authors/devin-colby">Devin Colby</a></div>'],
    ['an itemprop', '<div itemprop="author"><span itemprop="name">Devin Colby</span></div>'],
    ['the article’s own footer, above its story', '<footer>By <span>Devin Colby</span></footer>'],
    ['the day in the same line', '<p class="byline">By Devin Colby | March 12, 2024</p>'],
  ])('of the story alone: %s', (_, byline) => {
    const bottom = `<footer>© Selby Mail</footer>${river('<span class="byline">2 minutes ago <a rel="author" href="/a/jr">Jon Rossel</a></span>')}`;
    expect(read(page({ byline, bottom })).head.authors).toEqual(['Devin Colby']);
  });

  test('of the story where a bar above the headline has its first paragraph, too', () => {
    const top = `<div class="bar"><p>${PARAGRAPHS[0]}</p></div>${'<p>Boat</p>'.repeat(30)}`;
    const byline = '<p>By Devin Colby</p>';
    expect(read(page({ top, byline })).head.authors).toEqual(['Devin Colby']);
  });

  test.each([
    ['admin', '<meta name="author" content="admin"><meta name="dc.creator" content="Selby Mail">'],
    [
      'the site',
      '<meta property="og:site_name" content="Selby Mail"><meta name="author" content="Selby Mail">',
    ],
    [
      'the site’s domain',
      '<link rel="canonical" href="https://www.selbymail.com/a/b"><meta name="author" content="selbymail.com">',
    ],
    ['an address', '<meta property="article:author" content="https://social.example/selbymail">'],
    [
      'the site in the data',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","author":{"name":"Selby Mail"},"publisher":{"name":"Selby Mail"}}</script>`,
    ],
    ['the newsroom', '<meta name="author" content="Web Desk">'],
    ['a time', '<meta name="author" content="7:57 AM">'],
    ['a day', '<meta name="author" content="Dec 6, 15:48 IST">'],
    ['a button', '<meta name="author" content="Print">'],
    ['some buttons', '<meta name="author" content="Share, Copy Link">'],
  ])('a wrong author in the metas yields to the byline: %s', (_, head) => {
    const byline = '<p class="byline">By Rebecca Stone</p><p>March 12, 2024</p>';
    expect(read(page({ head, byline })).head.authors).toEqual(['Rebecca Stone']);
  });

  test.each([
    ['By Dana Whitlock and Sam Field, Harbour Correspondents', ['Dana Whitlock', 'Sam Field']],
    [
      'By Recep Erdoğan, Łukasz Żak and Nguyễn Văn An',
      ['Recep Erdoğan', 'Łukasz Żak', 'Nguyễn Văn An'],
    ],
    ['By Ann Smith And Tom Hall For The Selby Mail On Sunday', ['Ann Smith', 'Tom Hall']],
    ['By Ann Smith on June 26', ['Ann Smith']],
    ['By Jonathan Marino 2 hours ago', ['Jonathan Marino']],
    ['By Ann Smith selbymail.com Archive', ['Ann Smith']],
    ['Words by Tāne Māori & 김민지', ['Tāne Māori', '김민지']],
  ])('several: %s', (text, authors) => {
    expect(read(page({ byline: `<p class="byline">${text}</p>` })).head.authors).toEqual(authors);
  });

  test('an agency is told apart', () => {
    const head = `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"${TITLE}","author":[{"@id":"#a"},{"name":"AP"}]},{"@id":"#a","@type":"Person","name":"Ida Roe"}]}</script>`;
    expect(read(page({ head })).head).toMatchObject({
      authors: ['Ida Roe', 'AP'],
      agency: 'AP',
      byline: 'Ida Roe and AP',
    });
  });
});

describe('the day', () => {
  test.each([
    [
      'updated and first published',
      '<p class="dates">Last updated: March 15, 2024 | First published: March 12, 2024</p>',
      '',
    ],
    ['published, then updated', '<p>Published: 12 March 2024 · Updated: 15 March 2024</p>', ''],
    [
      'received and accepted',
      '<p class="meta">Received: 3 May 2022 · Accepted: 16 May 2022 · Published: 12 March 2024</p>',
      '',
    ],
    [
      'updated and posted in words',
      '<div><span>Updated March 15, 2024</span><br><br><span>Posted March 12, 2024</span></div>',
      '',
    ],
    [
      'an updated time beside a published one',
      '<time class="updated" datetime="2024-03-15T08:00:00Z">now</time><time datetime="2024-03-12T08:00:00Z">then</time>',
      '',
    ],
    [
      'dc.date against the day in the address',
      '',
      '<link rel="canonical" href="https://example.org/2023/12/17/x-1"><meta name="dc.date" content="2024-03-12">',
    ],
    ['a day between dots, below the story', '<p>Date 12.03.2024</p>', ''],
    ['seconds since 1970', '', '<meta property="article:published_time" content="1710230400000">'],
    ['an itemprop', '<span itemprop="datePublished" content="2024-03-12"></span>', ''],
  ])('%s', (_, byline, head) => {
    expect(read(page({ byline, head })).head.published).toBe('2024-03-12');
  });

  test.each([
    ['2024-03-12T00:30:00+13:00', '2024-03-12', '2024-03-12T00:30+13:00'],
    ['2024-03-12 23:30:00 -0800', '2024-03-12', '2024-03-12T23:30-08:00'],
    ['2024-03-12T04:03Z', '2024-03-12', '2024-03-12T04:03Z'],
  ])('in the zone given: %s', (stamp, published, publishedAt) => {
    const head = `<meta property="article:published_time" content="${stamp}">`;
    expect(read(page({ head })).head).toMatchObject({ published, publishedAt });
  });

  test('the day of an old picture is not when it was published', () => {
    const byline =
      '<p>FILE PHOTO: The old boat at the pier of Selby, with islanders waiting to board it in the snow, January 16, 2020. Ida Roe/Pool</p>';
    expect(read(page({ byline })).head.published).toBeUndefined();
  });

  test.each(['The old pier opened on May 3, 2015', 'Selby pier, May 3, 1935'])(
    'the day of what a line tells is not when it was published: %s',
    (line) => {
      expect(read(page({ byline: `<p>${line}</p>` })).head.published).toBeUndefined();
    },
  );

  test('a day in the story is not when it was published', () => {
    const story = paragraphs([`On March 3, 2019, ${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1)]);
    expect(read(page({ story })).head.published).toBeUndefined();
  });
});

describe('the headline', () => {
  test.each([
    [`${TITLE} – Selby Mail`, ''],
    [`${TITLE} | The Selby Mail`, ''],
    [`${TITLE} - Selby Mail Online`, ''],
    [
      `Selby Mail: the island’s paper | ${TITLE}`,
      '<meta property="og:site_name" content="Selby Mail: the island’s paper">',
    ],
    [
      `${TITLE} — News — selbymail.com`,
      '<link rel="canonical" href="https://selbymail.com/a"><meta property="og:site_name" content="News">',
    ],
    [`${TITLE} • Selby Mail`, ''],
    [
      `${TITLE} - Selby Mail - News of the coast, Selby`,
      '<meta property="og:site_name" content="Selby Mail - News of the coast, Selby">',
    ],
  ])('of a page without a heading has no site in it: %s', (title, head) => {
    expect(read(page({ title, head, h1: '' })).headline).toBe(TITLE);
  });

  test('is read where it is escaped twice', () => {
    const given = 'Orm Island&amp;#039;s ferry gets a second boat';
    const head = `<meta property="og:title" content="${given}">`;
    expect(read(page({ head, title: given, h1: `<h1>${given}</h1>` })).headline).toBe(
      "Orm Island's ferry gets a second boat",
    );
  });

  test('keeps a bar of its own', () => {
    const own = 'BUDGET 3.0 | Tax office gets four billion crowns';
    const head = '<meta property="og:site_name" content="Selby Mail">';
    expect(read(page({ title: own, head, h1: `<h1>${own}</h1>` })).headline).toBe(own);
  });

  test('is what heading and data agree on', () => {
    const head = `<meta property="og:title" content="You won’t believe this boat"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}"}</script>`;
    expect(read(page({ head, title: 'Boat' })).headline).toBe(TITLE);
  });
});

describe('the story', () => {
  test.each([
    ['as it is', paragraphs()],
    [
      'the first paragraph in a teaser block',
      `<div class="teaser"><p class="teaser__p">${PARAGRAPHS[0]}</p></div><div class="ad">Advertisement</div><div class="article-body">${paragraphs(PARAGRAPHS.slice(1))}</div>`,
    ],
    [
      'each in its own div',
      PARAGRAPHS.map((each) => `<div class="row"><div><p>${each}</p></div></div>`).join(''),
    ],
    ['divs without paragraphs', PARAGRAPHS.map((each) => `<div>${each}</div>`).join('')],
    ['double line breaks', `<div>${PARAGRAPHS.join('<br><br>')}</div>`],
    [
      'a paragraph that is mostly a link',
      `<div>${paragraphs(PARAGRAPHS.slice(0, 2))}</div><div><p><a href="/boat">${PARAGRAPHS[2].slice(0, -12)}</a>${PARAGRAPHS[2].slice(-12)}</p></div><div>${paragraphs(PARAGRAPHS.slice(3))}</div>`,
    ],
    [
      'a paragraph that is all link, with its stop',
      paragraphs([PARAGRAPHS[0], `<a href="/b">${PARAGRAPHS[1]}</a>`, ...PARAGRAPHS.slice(2)]),
    ],
    [
      'boxes between',
      `${paragraphs(PARAGRAPHS.slice(0, 2))}<div class="newsletter-signup"><p>Get the best of the coast by email every week.</p></div><aside><p>Our boats: a history in ten pictures and words.</p></aside>${paragraphs(PARAGRAPHS.slice(2))}`,
    ],
  ])('is whole: %s', (_, story) => {
    expect(read(page({ story })).paragraphs).toEqual(PARAGRAPHS);
  });

  test.each([
    [
      'a biography below',
      '',
      '<div class="bio"><p>Dana Whitlock has covered the harbour for 20 years and has won three prizes for her work.</p></div>',
    ],
    [
      'a biography in the article',
      '<p>Dana Whitlock covers the harbour for the Selby Mail and lives on Orm Island.</p>',
      '',
    ],
    [
      'a biography in italics',
      '<p><em>Dana Whitlock is a reporter at the Selby Mail.</em></p>',
      '',
    ],
    [
      'about the author',
      '<h3>About the author</h3><p>Dana Whitlock joined the Selby Mail in 2011 from a paper inland.</p>',
      '',
    ],
    [
      'a footnote on the writer',
      '<div class="author-info"><p>She writes on ports, boats and those who live by them.</p></div>',
      '',
    ],
    [
      'a contact line',
      '<p>Contact Dana Whitlock at dana@selbymail.example or on the phone.</p>',
      '',
    ],
    [
      'a caption',
      '<figure><img src="x.jpg"><figcaption>The old boat at the pier. Photo: Getty Images</figcaption></figure>',
      '',
    ],
    [
      'a caption without its mark',
      '<p>The old boat at the pier on Monday. (Photo: Ida Roe/AFP)</p>',
      '',
    ],
    [
      'related stories',
      '<div class="related"><h3>Related</h3><p>A bridge to the island would cost ten times as much, a study found.</p></div>',
      '',
    ],
    [
      'read more',
      '<p><strong>READ MORE: <a href="/b">Bridge to island too dear, study finds.</a></strong></p>',
      '',
    ],
    [
      'a newsletter without its mark',
      '<p>Sign up for our free newsletter to get stories like this in your inbox.</p>',
      '',
    ],
    ['sharing', '<p>Share this story on Facebook or send it to a friend.</p>', ''],
    ['a video label', '<p>Watch: the old boat leaves Selby for the last time – video</p>', ''],
    ['what a page can do', '<p>Gift this article</p><p>Listen 3 min</p><p>Text size A A A</p>', ''],
    ['a label of its summary', '<p>Summary is AI-generated, newsroom-reviewed</p>', ''],
    ['a live blog’s stamps', '<p>14:05</p><p>12.15pm</p><p>2 hours ago</p>', ''],
    [
      'comments',
      '<section id="comments"><p>I have waited for this boat for twenty years, well done to all of you.</p></section>',
      '',
    ],
  ])('has no furniture: %s', (_, end, bottom) => {
    const byline = '<p class="byline">By Dana Whitlock</p>';
    expect(read(page({ byline, end, bottom })).paragraphs).toEqual(PARAGRAPHS);
    const story = `${paragraphs(PARAGRAPHS.slice(0, 3))}${end}${paragraphs(PARAGRAPHS.slice(3))}`;
    if (!end.includes('Dana')) expect(read(page({ byline, story })).paragraphs).toEqual(PARAGRAPHS);
  });

  test.each([
    '<div class="cookie-consent">',
    '<div>',
    '<section role="dialog">',
    '<div id="x1"><div>',
    '<aside>',
  ])('is not the longer consent notice: %s', (open) => {
    const notice = [
      'We and our partners store or access information on devices, such as cookies, and process personal data, such as unique identifiers.',
      'You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used, or at any time in the privacy policy page.',
      'These choices will be signalled to our partners and will not affect browsing data. We use cookies to give you personalised advertising and content.',
      'Our vendors process your personal data for ad measurement and audience research. You can withdraw your consent at any time in the cookie settings.',
    ].flatMap((each) => [
      each,
      `${each} Again: ${each.toLowerCase()}`,
      `More on this: ${each} ${each.toUpperCase()}`,
    ]);
    const top = `${open}${paragraphs(notice)}${'</div>'.repeat(2)}`;
    expect(read(page({ top })).paragraphs).toEqual(PARAGRAPHS);
  });

  test.each([0, 2, 5])('keeps a short sentence at %i', (at) => {
    const texts = [...PARAGRAPHS.slice(0, at), 'The old café stays.', ...PARAGRAPHS.slice(at)];
    expect(read(page({ story: paragraphs(texts) })).paragraphs).toEqual(texts);
  });

  test('about cookies and consent is a story', () => {
    const story = paragraphs([
      'The court ruled on Monday that websites need consent before they store cookies, and that their partners are bound by it.',
      ...PARAGRAPHS.slice(1),
    ]);
    const title = 'Court: no cookies without consent';
    const { paragraphs: found } = read(page({ title, h1: `<h1>${title}</h1>`, story }));
    expect(found[0]).toMatch(/^The court ruled/);
  });

  test('a live blog’s entries are kept, without their stamps', () => {
    const story = PARAGRAPHS.map(
      (each, i) =>
        `<section><div>1${i}:05Ida Roe</div><h3>Entry ${i} on the boat</h3><p>${each}</p></section>`,
    ).join('');
    expect(read(page({ story })).paragraphs.filter((each) => !each.startsWith('Entry'))).toEqual(
      PARAGRAPHS,
    );
  });

  test('comes from the data where the page shows only its beginning', () => {
    const body = [...PARAGRAPHS, ...PARAGRAPHS.map((each) => `Again: ${each}`)];
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: body.join('\n\n') })}</script>`;
    expect(read(page({ head, story: `<p>${PARAGRAPHS[0]}</p>` })).paragraphs).toEqual(body);
  });

  test.each([
    ['an article alone', `<article><div>${paragraphs()}</div></article>`],
    ['paragraphs alone', paragraphs()],
    ['a div', `<div><h1>${TITLE}</h1>${paragraphs()}</div>`],
    ['a body', `<body>${paragraphs()}</body>`],
    [
      'old browsers’ comments for the start',
      `<!doctype html><!--[if IE]> <html lang="en"> <![endif]--><head><title>x</title></head><script>1</script><body>${paragraphs()}</body>`,
    ],
    [
      'old browsers’ tags, which every browser reads',
      `<!doctype html>\n<!--[if lt IE 7 ]><!-->\n<html lang="en" class="ie6"> <!--<![endif]-->\n<!--[if IE 9 ]><!-->\n<html lang="en" class="ie9"> <!--<![endif]-->\n<head><title>x</title></head><body>${paragraphs()}</body></html>`,
    ],
    [
      'a story with a page’s tags of its own',
      `<html><head><title>x</title></head><body><main><article><!doctype html><html><body>${paragraphs()}</body></html></article></main></body></html>`,
    ],
    [
      'a head that never ends, with a picture in it',
      `<html><head><title>x</title><noscript><img src="/count.gif"></noscript><div></div><body class="a">${paragraphs()}</body></html>`,
    ],
    ['no body', `<html><head><title>${TITLE}</title></head><main>${paragraphs()}</main></html>`],
  ])('of a piece of a page: %s', (_, html) => {
    expect(read(html).paragraphs).toEqual(PARAGRAPHS);
  });

  test.each([
    '',
    '<!doctype html>',
    '<html></html>',
    '<p>',
    '<script type="application/ld+json">{"a":</script>',
    `<nav>${'<a href="/">News</a>'.repeat(30)}</nav>`,
  ])('is missing, and nothing is thrown: %s', (html) => {
    expect(articleOfPage(html)).toBeUndefined();
  });
});

test('a page of five megabytes is read', () => {
  const bottom = `<div class="related">${'<div><a href="/x">Another boat</a></div>'.repeat(5_000)}</div><script>${'x'.repeat(4_600_000)}</script>`;
  expect(read(page({ bottom })).paragraphs).toEqual(PARAGRAPHS);
});

test('the writer’s line amid the story is left out, and who acts is not', () => {
  const lines = '<p>By Ida Roe</p><p>By Monday, the board had bought the boat.</p>';
  const head = '<meta name="author" content="Ida Roe">';
  const story = `${paragraphs(PARAGRAPHS.slice(0, 2))}${lines}${paragraphs(PARAGRAPHS.slice(2))}`;
  const read = articleOfPage(page({ head, story }))?.paragraphs ?? [];
  expect(read).not.toContain('By Ida Roe');
  expect(read).toContain('By Monday, the board had bought the boat.');
});
