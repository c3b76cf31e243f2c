import { describe, expect, test } from 'vitest';
import { feedOf, feedsIn } from './feed.ts';

const BASE = 'https://selby.example/news/feed';

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Selby &amp; Mail</title>
<item><title>Ferry &lt;i&gt;line&lt;/i&gt; grows</title><link>/ferry#top</link>
<guid isPermaLink="false">17</guid><pubDate>Mon, 09 Jun 2031 08:30:00 GMT</pubDate>
<description><![CDATA[<p>A second <b>boat</b> &amp; more.</p>]]></description></item>
<item><title>Without a link</title><guid isPermaLink="false">18</guid></item>
<item><title>By its guid</title><guid>https://selby.example/guid</guid></item>
<item><title>Elsewhere</title><link>javascript:alert(1)</link></item></channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Selby</title><entry><id>urn:17</id>
<title>Ferry line grows</title><link rel="edit" href="https://selby.example/edit"/>
<link href="https://selby.example/ferry"/><updated>2031-06-09T08:30:00Z</updated></entry></feed>`;

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>Selby</title></channel><item rdf:about="https://selby.example/ferry">
<title>Ferry line grows</title><link>https://selby.example/ferry</link><dc:date>2031-06-09</dc:date></item></rdf:RDF>`;

const json = JSON.stringify({
  ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Selby' },
  items: [
    { id: '17', url: 'https://selby.example/ferry', title: 'Ferry line grows', content_text: 'A' },
  ],
});

describe('a feed', () => {
  test('tells its articles, without markup, by whole addresses', () => {
    expect(feedOf(rss, BASE)).toEqual({
      title: 'Selby & Mail',
      articles: [
        {
          ...{ id: '17', url: 'https://selby.example/ferry', title: 'Ferry line grows' },
          ...{ summary: 'A second boat & more.', published: '2031-06-09T08:30:00.000Z' },
        },
        {
          ...{ id: 'https://selby.example/guid', url: 'https://selby.example/guid' },
          ...{ title: 'By its guid', summary: '' },
        },
      ],
    });
  });

  test.each([
    ['Atom', atom, '2031-06-09T08:30:00.000Z'],
    ['RDF', rdf, '2031-06-09T00:00:00.000Z'],
    ['JSON', json, undefined],
  ])('is read as %s', (_name, text, published) => {
    const { title, articles } = feedOf(text, BASE) ?? {};
    expect(title).toBe('Selby');
    expect(articles).toHaveLength(1);
    expect(articles?.[0]).toMatchObject({
      ...{ url: 'https://selby.example/ferry', title: 'Ferry line grows' },
      ...(published !== undefined && { published }),
    });
  });

  test.each(['', '<html><p>Hello</p></html>', '{"items":[]}', 'not a feed', '<rss'])(
    'is not in %j',
    (text) => {
      expect(feedOf(text, BASE)).toBeUndefined();
    },
  );

  test('whose entities would grow without end is not unfolded', () => {
    const entities = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    );
    const bomb = rss.replace(
      '<rss version',
      `<!DOCTYPE rss [<!ENTITY e0 "boom">${entities.join('')}]><rss version`,
    );
    const title = feedOf(bomb.replace('Selby &amp; Mail', '&e9;'), BASE)?.title ?? '';
    expect(title.length).toBeLessThan(1000);
  });

  test('reads no file that an entity names', () => {
    const named = rss.replace(
      '<rss version',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version',
    );
    const title = feedOf(named.replace('Selby &amp; Mail', '[&x;]'), BASE)?.title ?? '';
    expect(title).not.toContain('root:');
  });
});

test('an article’s address is told from the base of its feed and its own', () => {
  const based = atom
    .replace('<feed ', '<feed xml:base="/world/" ')
    .replace('<entry>', '<entry xml:base="boats/">')
    .replace('href="https://selby.example/ferry"', 'href="ferry"');
  expect(feedOf(based, BASE)?.articles[0]?.url).toBe('https://selby.example/world/boats/ferry');
});

test('the feeds that a page names', () => {
  const html = `<html><head><link rel="alternate" type="application/rss+xml" href="/feed">
<link rel="alternate" hreflang="ko" href="/ko"><link rel="stylesheet" href="/x.css">
<link rel="alternate home" type="application/atom+xml" href="https://other.example/atom">
<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head></html>`;
  expect(feedsIn(html, BASE)).toEqual(['https://selby.example/feed', 'https://other.example/atom']);
});
