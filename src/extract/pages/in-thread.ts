/**
 * The story of a web page, or the articles of a feed, taken out of it in a thread of its own: a long one would hold up
 * answers. One at a time, each guild's in turn, with bounds of time and memory.
 */
import { join } from 'node:path';
import { boundedThread } from '../../runtime/bounded-thread.ts';
import { NoArticleError } from './refusal.ts';
import type { Story } from './read.ts';
import type { Feed } from './feed.ts';
import type { ReadPage, ThreadTask } from './worker.ts';

const thread = boundedThread<ThreadTask, ReadPage | 'heavy'>({
  filename: join(import.meta.dirname, 'worker.ts'),
  patience: 30_000,
  // Moderators bring one after the other.
  idle: 60_000,
  // Several times what a news page of the largest size takes.
  memory: 256,
});

/**
 * The page's story; `undefined` when the page holds none.
 * @throws NoArticleError when that takes longer than `patience` ms, or more memory than there is for it.
 */
export async function storyOfPage(html: string, patience?: number): Promise<Story | undefined> {
  const read = await inThread({ read: 'story', text: html }, patience);
  return 'story' in read ? read.story : undefined;
}

/** The feed in a text that was found at `base`; `undefined` when it is none. @throws NoArticleError likewise */
export async function feedInText(text: string, base: string): Promise<Feed | undefined> {
  const read = await inThread({ read: 'feed', text, base });
  return 'feed' in read ? read.feed : undefined;
}

/** Addresses of the feeds that a page names. @throws NoArticleError likewise */
export async function feedsOfPage(html: string, base: string): Promise<readonly string[]> {
  const read = await inThread({ read: 'feeds', text: html, base });
  return 'feeds' in read ? read.feeds : [];
}

async function inThread(task: ThreadTask, patience?: number): Promise<ReadPage> {
  const read = await thread.run(task, patience);
  if (read.outcome === 'slow') throw new NoArticleError({ code: 'slowPage' });
  const result = read.outcome === 'done' ? read.result : 'heavy';
  if (result === 'heavy') throw new NoArticleError({ code: 'heavyPage' });
  return result;
}
