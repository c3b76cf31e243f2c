/** The articles that a feed lists (RSS, Atom, RDF, JSON Feed), and the feeds that a page names. */
import { parseFeed } from 'feedsmith';
import { parsePage } from './dom.ts';
import { even } from './letters.ts';

/** An article as a feed tells of it; what it does not tell is left out. */
export interface Listed {
  /** By which the feed knows it; its address where it has none. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** What it is about, without markup. */
  readonly summary: string;
  /** ISO day and time. */
  readonly published?: string;
}

/** An RSS or Atom feed, as far as it is used. */
export interface Feed {
  readonly title: string;
  /** At most 200, in the feed's order. */
  readonly articles: readonly Listed[];
}

const MAX_ARTICLES = 200;
const MAX_SUMMARY = 2000;
const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/i;

/** The feed in a text; `undefined` when it is none. `base` is where it was found. */
export function feedOf(text: string, base: string): Feed | undefined {
  const parsed = parsedFeed(text);
  if (!parsed) return undefined;
  const { title, items } = parsed;
  const articles = items.flatMap(({ id, url, bases = [], ...item }): Listed[] => {
    const from = bases.reduce<string>(
      (outer, each = '') => URL.parse(each, outer)?.href ?? outer,
      base,
    );
    const address = url === undefined ? null : URL.parse(url.trim(), from);
    if (!address || !/^https?:$/.test(address.protocol)) return [];
    address.hash = '';
    const published = momentOf(item.published);
    return [
      {
        ...{ id: id ?? address.href, url: address.href, title: plain(item.title ?? '') },
        summary: plain((item.summary ?? '').slice(0, 4 * MAX_SUMMARY)).slice(0, MAX_SUMMARY),
        ...(published !== undefined && { published }),
      },
    ];
  });
  const ids = new Map(articles.map((each) => [each.id, each]));
  return { title: plain(title ?? ''), articles: [...ids.values()].slice(0, MAX_ARTICLES) };
}

/** Addresses of the feeds that a page names. */
export function feedsIn(html: string, base: string): string[] {
  const links = [...parsePage(html).querySelectorAll('link[rel~="alternate"][href]')];
  return links.flatMap((link) => {
    if (!FEED_TYPE.test(link.getAttribute('type') ?? '')) return [];
    const address = URL.parse(link.getAttribute('href') ?? '', base);
    return address && /^https?:$/.test(address.protocol) ? [address.href] : [];
  });
}

interface Item {
  readonly id: string | undefined;
  readonly url: string | undefined;
  /** What its address may be told from, the outermost first (https://www.w3.org/TR/xmlbase/). */
  readonly bases?: readonly (string | undefined)[];
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly published: string | undefined;
}

/** What every kind of feed tells, under one name. */
function parsedFeed(text: string): { title: string | undefined; items: Item[] } | undefined {
  const parsed = attempt(text);
  switch (parsed?.format) {
    case 'rss':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map(({ guid, link, title, description, ...rest }) => ({
          ...{ id: guid?.value, title, summary: description },
          url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
          published: rest.pubDate ?? rest.dc?.dates?.[0],
        })),
      };
    case 'atom':
      return {
        title: parsed.feed.title?.value,
        items: (parsed.feed.entries ?? []).map(({ id, links = [], title, summary, ...rest }) => ({
          ...{ id, title: title?.value, summary: summary?.value },
          url: links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
          bases: [parsed.feed.xml?.base, rest.xml?.base],
          published: rest.published ?? rest.updated,
        })),
      };
    case 'rdf':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map(({ link, title, description, dc }) => ({
          ...{ id: undefined, url: link, title, summary: description },
          published: dc?.dates?.[0],
        })),
      };
    case 'json':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map(({ id, url, title, ...rest }) => ({
          ...{ id, url: url ?? rest.external_url, title },
          summary: rest.summary ?? rest.content_text,
          published: rest.date_published,
        })),
      };
    default:
      return undefined;
  }
}

function attempt(text: string) {
  try {
    return parseFeed(text);
  } catch {
    // It says of what is no feed, or a broken one, that it can't be read.
    return undefined;
  }
}

/** Titles and summaries may hold markup, or markup that was written out. */
function plain(text: string): string {
  if (!/[<&]/.test(text)) return even(text);
  return even(parsePage(`<body>${text}</body>`).body.textContent);
}

function momentOf(text: string | undefined): string | undefined {
  const time = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
