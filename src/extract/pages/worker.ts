/** The thread of `storyOfPage`: reads one web page after the other. */
import { isTooDeep } from './depth.ts';
import { articleOfPage, storyOf } from './page.ts';
import type { Story } from './read.ts';

/** The page's story, where it holds one; too heavy when it is nested so deep that it is not tried. */
export type ReadPage = { readonly story: Story | undefined } | 'heavy';

export default function run(html: string): ReadPage {
  if (isTooDeep(html)) return 'heavy';
  const page = articleOfPage(html);
  return { story: page && storyOf(page) };
}
