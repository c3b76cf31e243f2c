/** The thread of `draftInBackground`: reads one article, gives its draft back, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Finished, Task } from './background.ts';
import { decode } from './decode.ts';
import { draftArticle } from './draft.ts';
import { NoArticleError, readArticle } from './read.ts';

const { bytes, ...options } = workerData as Task;
parentPort?.postMessage(await run());

async function run(): Promise<Finished> {
  try {
    return { draft: draftArticle(await readArticle(decode(bytes), options)) };
  } catch (error) {
    if (error instanceof NoArticleError) return { refusal: error.message };
    throw error;
  }
}
