/** The thread that reads web pages and feeds, one after the other. */
import { isTooDeep } from './depth.ts';
import { type Feed, feedOf, feedsIn } from './feed.ts';
import { articleOfPage, storyOf } from './page.ts';
import type { Story } from './read.ts';

/** What is to be read, and where it was found. */
export interface ThreadTask {
  readonly read: 'story' | 'feed' | 'feeds';
  readonly text: string;
  readonly base?: string;
}

/** The page's story, where it holds one; the feed, where it is one; feeds that a page names. */
export type ReadPage =
  | { readonly story: Story | undefined }
  | { readonly feed: Feed | undefined }
  | { readonly feeds: readonly string[] };

/** Too heavy is what is nested so deep that it is not tried. */
export default function run({ read, text, base = '' }: ThreadTask): ReadPage | 'heavy' {
  if (isTooDeep(text)) return 'heavy';
  switch (read) {
    case 'feed':
      return { feed: feedOf(text, base) };
    case 'feeds':
      return { feeds: feedsIn(text, base) };
    case 'story': {
      const page = articleOfPage(text);
      return { story: page && storyOf(page) };
    }
  }
}
