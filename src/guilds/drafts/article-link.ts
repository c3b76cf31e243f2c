/** A source's text from a page of the web, and what that tells of itself. */
import { decode } from '../../extract/pages/decode.ts';
import type { Fetched, Wanted, Web } from '../../fetch/web.ts';
import { MAX_UPLOAD_BYTES } from '../../runtime/upload.ts';
import { MAX_PAGE_BYTES, type OnWait, readStory, type Story } from './article-upload.ts';

/** Most bytes by media type. */
export const PAGE_TYPES: Wanted['types'] = {
  'text/html': MAX_PAGE_BYTES,
  'application/xhtml+xml': MAX_PAGE_BYTES,
  'text/plain': MAX_UPLOAD_BYTES,
  'text/markdown': MAX_UPLOAD_BYTES,
};

/** A story that was fetched from the web. */
export interface LinkedStory extends Story {
  /** Where it stands: as the page says, or else where it was found. */
  readonly url: string;
}

/**
 * Fetches a page and reads it like an uploaded one. @throws FetchError when it can't be had, NoArticleError when there is
 * no text to quote in it
 */
export async function readLinked(web: Web, link: string, onWait?: OnWait): Promise<LinkedStory> {
  const fetched = await web.fetch(link, { types: PAGE_TYPES });
  // It is asked for without anything that is known.
  if (fetched === 'same') throw new Error('a page that was not known did not change');
  return readFetched(fetched, onWait);
}

/** The same of what was fetched. @throws NoArticleError */
export async function readFetched(
  { bytes, charset, url }: Pick<Fetched, 'bytes' | 'charset' | 'url'>,
  onWait?: OnWait,
): Promise<LinkedStory> {
  const story = await readStory(decode(bytes, charset), onWait);
  return { ...story, url: ownAddress(story.head.url, url) };
}

/** The address that a page gives itself counts where it is one of the same site, without a name or password in it. */
function ownAddress(told: string | undefined, found: string): string {
  const canonical = told === undefined ? null : URL.parse(told, found);
  if (!canonical || !/^https?:$/.test(canonical.protocol)) return found;
  if (canonical.username !== '' || canonical.password !== '') return found;
  const site = ({ hostname }: URL) => hostname.replace(/^(?:www|m|amp)\./, '');
  return site(canonical) === site(new URL(found)) ? canonical.href : found;
}
