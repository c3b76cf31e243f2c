/** What stands at an address that a guild follows: a feed, or the page of an article. */
import { decode } from '../../extract/pages/decode.ts';
import type { Feed } from '../../extract/pages/feed.ts';
import { feedInText, feedsOfPage } from '../../extract/pages/in-thread.ts';
import { type ArticleFault, NoArticleError } from '../../extract/pages/refusal.ts';
import type { Validators, Wanted, Web } from '../../fetch/web.ts';
import { PAGE_TYPES, readFetched, type LinkedStory } from '../drafts/article-link.ts';
import type { OnWait } from '../drafts/article-upload.ts';

const MAX_FEED_BYTES = 2 * 1024 * 1024;
const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/xml',
  'text/xml',
  'application/json',
];
/** How a feed begins, perhaps behind comments. */
const FEED = /^\s*(?:<!--(?:(?!-->)[^])*-->\s*)*(?:<\?xml|<rss|<feed|<rdf:RDF|\{)/i;
const MAX_BEGINNING = 4000;
const TYPES: Wanted['types'] = {
  ...Object.fromEntries(FEED_TYPES.map((type) => [type, MAX_FEED_BYTES])),
  ...PAGE_TYPES,
};

/** What was found at an address that a guild follows, or wants to. */
export type Followed = {
  /** Where it was in the end. */
  readonly url: string;
  readonly validators: Validators;
} & (
  | { readonly is: 'feed'; readonly feed: Feed }
  | { readonly is: 'page'; readonly story: LinkedStory }
  /** A page without a story, and the feeds that it names. */
  | { readonly is: 'other'; readonly fault: ArticleFault; readonly feeds: readonly string[] }
);

/**
 * Fetches and reads it; `same` when nothing changed since `known` was told. `onWait` is told its place, where others are
 * read first. @throws FetchError, and NoArticleError when it is too heavy to be read
 */
export async function readFollowed(
  web: Web,
  link: string,
  known?: Validators,
  onWait?: OnWait,
): Promise<Followed | 'same'> {
  const fetched = await web.fetch(link, { types: TYPES, ...(known && { known }) });
  if (fetched === 'same') return 'same';
  const { url, validators, type, bytes, charset } = fetched;
  const text = decode(bytes, charset);
  // Some servers call feeds text or HTML.
  if (FEED_TYPES.includes(type) || FEED.test(text.slice(0, MAX_BEGINNING))) {
    const feed = await feedInText(text, url, onWait);
    if (feed) return { is: 'feed', feed, url, validators };
  }
  if (!Object.hasOwn(PAGE_TYPES, type)) {
    return { is: 'other', fault: { code: 'noStory' }, feeds: [], url, validators };
  }
  try {
    return { is: 'page', story: await readFetched(fetched, onWait), url, validators };
  } catch (error) {
    if (!(error instanceof NoArticleError)) throw error;
    const feeds = await feedsOfPage(text, url, onWait);
    return { is: 'other', fault: error.fault, feeds, url, validators };
  }
}
