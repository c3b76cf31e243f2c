/** The story of a web page, taken out of it in a thread of its own: a long page would hold up answers. */
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { NoArticleError } from './refusal.ts';
import type { Story } from './read.ts';

/** Longest time in milliseconds. */
const PATIENCE = 30_000;
/** Milliseconds that a thread waits for the next page before it gives its memory back. */
const IDLE = 10_000;

const threads = new Piscina<string, Story | undefined>({
  filename: join(import.meta.dirname, 'worker.ts'),
  minThreads: 0,
  idleTimeout: IDLE,
});

/** The page's story; `undefined` when the page holds none. @throws NoArticleError when that takes longer than `patience` ms. */
export async function storyOfPage(html: string, patience = PATIENCE): Promise<Story | undefined> {
  const late = AbortSignal.timeout(patience);
  try {
    return await threads.run(html, { signal: late });
  } catch (error) {
    if (!late.aborted) throw error;
    throw new NoArticleError({ code: 'slowPage' });
  }
}
