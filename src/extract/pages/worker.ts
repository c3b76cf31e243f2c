/** The thread of `storyOfPage`: reads one web page after the other. */
import { articleOfPage, storyOf } from './page.ts';
import type { Story } from './read.ts';

/** The page's story; `undefined` when the page holds none. */
export default function run(html: string): Story | undefined {
  const page = articleOfPage(html);
  return page && storyOf(page);
}
