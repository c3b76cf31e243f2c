/**
 * The story of a web page, taken out of it in a thread of its own: a long page would hold up answers. One page at a time,
 * each guild's in turn, with bounds of time and memory.
 */
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { askerNow } from '../../runtime/asker.ts';
import { createFairQueue, neverLate, ONE_BY_ONE } from '../../runtime/fair-queue.ts';
import { NoArticleError } from './refusal.ts';
import type { Story } from './read.ts';
import type { ReadPage } from './worker.ts';

/** Longest time in milliseconds, counted from its turn. */
const PATIENCE = 30_000;
/** Milliseconds that a thread waits for the next page before it gives its memory back. */
const IDLE = 10_000;
/** Megabytes: several times what a news page of the largest size takes. */
const MAX_MEMORY = 256;

const threads = new Piscina<string, ReadPage>({
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
export function storyOfPage(html: string, patience = PATIENCE): Promise<Story | undefined> {
  return turns.run({ asker: askerNow(), work: () => read(html, patience), late: neverLate });
}

async function read(html: string, patience: number): Promise<Story | undefined> {
  const late = AbortSignal.timeout(patience);
  try {
    const read = await threads.run(html, { signal: late });
    if (read !== 'heavy') return read.story;
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
