/** The story of a web page, taken out of it in a thread of its own: a long page would hold up answers. */
import { Worker } from 'node:worker_threads';
import { NoArticleError } from './refusal.ts';
import type { Story } from './read.ts';

/** Longest time in milliseconds. */
const PATIENCE = 30_000;

/** What the thread gives back. */
export interface Read {
  readonly story: Story | undefined;
}

/** The page's story; `undefined` when the page holds none. @throws NoArticleError when that takes longer than `patience` ms. */
export function storyOfPage(html: string, patience = PATIENCE): Promise<Story | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: html });
    const late = setTimeout(() => {
      reject(
        new NoArticleError('Reading this web page took too long. Copy its text and send that.'),
      );
      void worker.terminate();
    }, patience);
    worker.once('message', ({ story }: Read) => {
      resolve(story);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the thread that reads web pages ended with code ${code}`));
    });
  });
}
