/**
 * The story of a web page, or the articles of a feed, taken out of it in a thread of its own: a long one would hold up
 * answers. One at a time, each guild's in turn, with bounds of time and memory.
 */
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { askerNow } from '../../runtime/asker.ts';
import { createFairQueue, neverLate, ONE_BY_ONE } from '../../runtime/fair-queue.ts';
import { NoArticleError } from './refusal.ts';
import type { Story } from './read.ts';
import type { Feed } from './feed.ts';
import type { ReadPage, ThreadTask } from './worker.ts';

/** Longest time in milliseconds, counted from its turn. */
const PATIENCE = 30_000;
/** Milliseconds that a thread waits for the next page before it gives its memory back. */
const IDLE = 10_000;
/** Megabytes: several times what a news page of the largest size takes. */
const MAX_MEMORY = 256;

const threads = new Piscina<ThreadTask, ReadPage | 'heavy'>({
  filename: join(import.meta.dirname, 'worker.ts'),
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: IDLE,
  resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY },
});
const turns = createFairQueue(ONE_BY_ONE);

/**
 * The page's story; `undefined` when the page holds none.
 * @throws NoArticleError when that takes longer than `patience` ms, or more memory than there is for it.
 */
export async function storyOfPage(html: string, patience?: number): Promise<Story | undefined> {
  const read = await inTurn({ read: 'story', text: html }, patience);
  return 'story' in read ? read.story : undefined;
}

/** The feed in a text that was found at `base`; `undefined` when it is none. @throws NoArticleError likewise */
export async function feedInText(text: string, base: string): Promise<Feed | undefined> {
  const read = await inTurn({ read: 'feed', text, base });
  return 'feed' in read ? read.feed : undefined;
}

/** Addresses of the feeds that a page names. @throws NoArticleError likewise */
export async function feedsOfPage(html: string, base: string): Promise<readonly string[]> {
  const read = await inTurn({ read: 'feeds', text: html, base });
  return 'feeds' in read ? read.feeds : [];
}

function inTurn(task: ThreadTask, patience = PATIENCE): Promise<ReadPage> {
  return turns.run({ asker: askerNow(), work: () => read(task, patience), late: neverLate });
}

async function read(task: ThreadTask, patience: number): Promise<ReadPage> {
  const late = AbortSignal.timeout(patience);
  try {
    const read = await threads.run(task, { signal: late });
    if (read !== 'heavy') return read;
  } catch (error) {
    if (late.aborted) throw new NoArticleError({ code: 'slowPage' });
    if (!isTooHeavy(error)) throw error;
  }
  throw new NoArticleError({ code: 'heavyPage' });
}

/** Whether the thread ran out of memory, or of the stack where elements are nested too deep. */
function isTooHeavy(error: unknown): boolean {
  if (error instanceof RangeError) return true;
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
