import { describe, expect, test } from 'vitest';
import { parsePage } from './dom.ts';
import { linkedArticle } from './json-ld.ts';
import { metasOf } from './metas.ts';
import { addressOf, publisherOf } from './publisher.ts';

const meta = (name: string, content: string): string =>
  `<meta property="${name}" content="${content}">`;
const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
const linked = (publisher: string, url?: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'Boat', publisher, url })}</script>`;
const site = (name: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'WebSite', name })}</script>`;

function read(html: string) {
  const document = parsePage(html);
  const metas = metasOf(document);
  const article = linkedArticle(document, []);
  return { ...publisherOf(document, metas, article), address: addressOf(document, metas, article) };
}

describe('the publisher is', () => {
  const footer = '<footer>© 2024 Rights Courier</footer>';
  test.each([
    [
      'what the page calls its site',
      'Selby Mail',
      meta('og:site_name', 'Selby Mail') + linked('Orm Post'),
    ],
    [
      'what data and address say, where the page names an edition',
      'Orm Post',
      meta('og:site_name', 'U.S.') + linked('Orm Post') + canonical('https://www.ormpost.com/b'),
    ],
    [
      'what a byline calls its address',
      'ORM POST',
      canonical('https://www.ormpost.com/b') +
        '<div itemprop="author"><b itemprop="name">Ann Smith, ORM POST</b> 3 May</div>',
    ],
    [
      'what the data say',
      'Orm Post',
      linked('Orm Post') + meta('publisher', 'Coast News') + footer,
    ],
    [
      'what another meta says',
      'Coast News',
      meta('publisher', 'Coast News') + site('The Site') + footer,
    ],
    ['the web site in the data', 'The Site', site('The Site') + footer],
    ['who holds the rights', 'Rights Courier', footer],
    ['nobody', undefined, '<p>Boat</p>'],
  ])('%s, before what follows', (_, name, html) => {
    expect(read(html).publisher).toBe(name);
  });

  test.each([
    [
      'a slug yields to the data',
      'Selby Mail',
      meta('og:site_name', 'selbymail') + linked('Selby Mail'),
    ],
    ['a slug alone stays', 'selbymail', meta('og:site_name', 'selbymail')],
    [
      'a name that begins small is none',
      'iNews',
      meta('og:site_name', 'iNews') + linked('Orm Post'),
    ],
    ['an address amid a name is none', 'See http: Orm', meta('og:site_name', 'See http: Orm')],
    ['a name in capitals is no slug', 'BBN', meta('og:site_name', 'BBN') + linked('Selby Mail')],
    ['no address', 'Orm Post', meta('og:site_name', 'https://Orm.example/') + linked('Orm Post')],
    ['no account', 'Orm Post', meta('twitter:site', '@OrmPost') + site('Orm Post')],
  ])('%s', (_, name, html) => {
    expect(read(html).publisher).toBe(name);
  });

  test('named without what it says of itself', () => {
    expect(read(meta('og:site_name', 'Selby Mail - News of the coast')).publisher).toBe(
      'Selby Mail',
    );
    expect(read(meta('og:site_name', 'Selby-Mail')).publisher).toBe('Selby-Mail');
    expect(read(meta('og:site_name', 'Selby -Mail')).publisher).toBe('Selby -Mail');
  });

  test('of two parts the one that the data or the address know', () => {
    const name = meta('og:site_name', 'News of the coast | Selby Mail');
    expect(read(name + linked('Selby Mail')).publisher).toBe('Selby Mail');
    expect(read(name + canonical('https://www.selbymail.com/a')).publisher).toBe('Selby Mail');
    expect(read(name).publisher).toBe('News of the coast');
  });
});

describe('who holds the rights', () => {
  test.each([
    ['© 2024 Westport Courier', 'Westport Courier'],
    ['Copyright © 2019-2024 Westport Courier. All rights reserved.', 'Westport Courier'],
    ['(c) 2024, by Courier of the Coast', 'Courier of the Coast'],
    ['COPYRIGHT 2024 Westport Courier, Ltd', 'Westport Courier'],
    ['© Westport Courier All Rights Reserved', 'Westport Courier'],
    ['© 2024 St. Velm Post', 'St. Velm Post'],
    ['© 2024 U.S. Coast News. Powered by Boats', 'U.S. Coast News'],
    ['© Orm TV. All Rights Reserved', 'Orm TV'],
    ['© 2024 Selby Mail CC BY 4.0', 'Selby Mail'],
    [`© ${'Boats'.repeat(8)}`, 'Boats'.repeat(8)],
    [`© ${'Boats'.repeat(8)}s`, undefined],
    ['© 2024 All rights reserved', undefined],
    ['© 2024', undefined],
    ['© 2024 the old boat', undefined],
    ['About Westport Courier', undefined],
  ])('is read in the last line: %s', (line, name) => {
    expect(read(`<footer><p>Contact</p><p>${line}</p></footer>`).publisher).toBe(name);
  });

  test.each([
    ['the class of copyrights', '<div class="site-copyright">© Selby Mail</div>'],
    ['the class of a footer', '<div class="footer-a"><footer>© Selby Mail</footer></div>'],
    ['the second footer', '<footer>Contact</footer><footer>© Selby Mail</footer>'],
  ])('stands in %s', (_, html) => {
    expect(read(html).publisher).toBe('Selby Mail');
  });

  test('does not stand in the story', () => {
    expect(read('<p>Picture © Ida Roe</p>').publisher).toBeUndefined();
  });
});

describe('the names of the site', () => {
  test('are all that the page gives, each once', () => {
    const html =
      meta('og:site_name', 'Selby Mail') +
      meta('twitter:site', '@SelbyMail') +
      linked('Selby Mail') +
      site('Selby Site') +
      canonical('https://www.selbymail.com/a') +
      '<footer>© Coast Group</footer>';
    expect(read(html).sites).toEqual([
      'Selby Mail',
      'Coast Group',
      'SelbyMail',
      'Selby Site',
      'selbymail.com',
    ]);
  });

  test('are twenty at most', () => {
    const names = Array.from({ length: 30 }, (_, i) => meta('publisher', `Paper ${i}`)).join('');
    expect(read(names).sites).toHaveLength(20);
  });
});

describe('the address of the page', () => {
  const own = 'https://selby.example/boat';
  test.each([
    ['the canonical one', canonical(own) + meta('og:url', 'https://x.example/y')],
    ['the first that is whole', canonical('/boat') + canonical(own)],
    ['the social one, where the canonical is none', canonical('/boat') + meta('og:url', own)],
    ['the data’s', meta('og:url', 'selby.example/boat') + linked('Selby Mail', own)],
  ])('is %s', (_, html) => {
    expect(read(html).address).toBe(own);
  });

  test.each([
    'https://selby.example',
    'javascript:https://selby.example/boat',
    '//selby.example/boat',
  ])('is none that is not whole: %s', (href) => {
    expect(read(canonical(href)).address).toBeUndefined();
  });
});

describe('what is cut off the title is the publisher', () => {
  const of = (html: string, title: string): string | undefined => {
    const document = parsePage(html);
    return publisherOf(document, metasOf(document), undefined, title).publisher;
  };
  const address = canonical('https://www.selbymail.co.uk/a');

  test.each([
    ['where it is the host’s', address, 'A second boat | Selby Mail', 'Selby Mail'],
    ['at the start as well', address, 'Selby Mail | A second boat', 'Selby Mail'],
    ['where a logo says it', '<img alt="Selby Mail">', 'A second boat - Selby Mail', 'Selby Mail'],
    [
      'where a line above does',
      '<header><p>Selby Mail</p></header>',
      'Boat - Selby Mail',
      'Selby Mail',
    ],
    ['before a colon as well', '<img alt="Selby Mail">', 'Selby Mail: A second boat', 'Selby Mail'],
    ['not where nothing does', '<p>Selby Mail</p>', 'A second boat - Selby Mail', undefined],
    ['not where it is another’s host', address, 'A second boat | Coast', undefined],
    [
      'not where a meta names another',
      meta('og:site_name', 'Orm Post') + address,
      'Boat | Selby Mail',
      'Orm Post',
    ],
  ])('%s', (_, html, title, expected) => {
    expect(of(html, title)).toBe(expected);
  });
});

test('a domain at the end of the title is its site', () => {
  const document = parsePage('<p>Boat</p>');
  const named = (title: string): string | undefined =>
    publisherOf(document, metasOf(document), undefined, title).publisher;
  expect(named('A second boat sets out - SelbyMail.com')).toBe('SelbyMail.com');
  expect(named('A second boat sets out - at 3.50')).toBeUndefined();
});
