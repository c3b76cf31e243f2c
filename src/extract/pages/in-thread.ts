/**
 * The story of a web page, or the articles of a feed, taken out of it in a thread of its own: a long one would hold up
 * answers. One long and one usual page at a time, each guild's in turn, with bounds of time and memory.
 */
import { join } from 'node:path';
import { boundedThread } from '../../runtime/bounded-thread.ts';
import { NoArticleError } from './refusal.ts';
import type { Story } from './read.ts';
import type { Feed } from './feed.ts';
import type { ReadPage, ThreadTask } from './worker.ts';

const PAGES = {
  filename: join(import.meta.dirname, 'worker.ts'),
  patience: 30_000,
  // Moderators bring one after the other.
  idle: 60_000,
} as const;
/** Characters of a page that is read in a second or two, whatever it has much of. */
const USUAL_LENGTH = 200_000;

/** No usual page waits behind one that may take as long as pages may at all. Memory: several times what they take. */
const threads = {
  usual: boundedThread<ThreadTask, ReadPage | 'heavy'>({ ...PAGES, memory: 128 }),
  long: boundedThread<ThreadTask, ReadPage | 'heavy'>({ ...PAGES, memory: 256 }),
};

/** Told the place in line of what waits for others to be read, from 2 on, before it waits. */
export type OnWait = (place: number) => void;

/** With so many before it, something waits long enough to tell its place; a usual page takes a second or less. */
const MIN_BEFORE = { usual: 4, long: 1 } as const;

/**
 * The page's story; `undefined` when the page holds none. `onWait` is told of a long wait.
 * @throws NoArticleError when that takes longer than `patience` ms, or more memory than there is for it.
 */
export async function storyOfPage(
  html: string,
  patience?: number,
  onWait?: OnWait,
): Promise<Story | undefined> {
  const read = await inThread({ read: 'story', text: html }, patience, onWait);
  return 'story' in read ? read.story : undefined;
}

/** The feed in a text that was found at `base`; `undefined` when it is none. @throws NoArticleError likewise */
export async function feedInText(
  text: string,
  base: string,
  onWait?: OnWait,
): Promise<Feed | undefined> {
  const read = await inThread({ read: 'feed', text, base }, undefined, onWait);
  return 'feed' in read ? read.feed : undefined;
}

/** Addresses of the feeds that a page names. @throws NoArticleError likewise */
export async function feedsOfPage(
  html: string,
  base: string,
  onWait?: OnWait,
): Promise<readonly string[]> {
  const read = await inThread({ read: 'feeds', text: html, base }, undefined, onWait);
  return 'feeds' in read ? read.feeds : [];
}

async function inThread(task: ThreadTask, patience?: number, onWait?: OnWait): Promise<ReadPage> {
  const line = task.text.length > USUAL_LENGTH ? 'long' : 'usual';
  const thread = threads[line];
  const before = thread.inLine();
  if (before >= MIN_BEFORE[line]) onWait?.(before + 1);
  const read = await thread.run(task, patience);
  if (read.outcome === 'slow') throw new NoArticleError({ code: 'slowPage' });
  const result = read.outcome === 'done' ? read.result : 'heavy';
  if (result === 'heavy') throw new NoArticleError({ code: 'heavyPage' });
  return result;
}
