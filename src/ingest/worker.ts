/** The thread of `draftInBackground`: reads one article, gives its draft back, and ends. */
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Finished, Task } from './background.ts';
import { decode } from './decode.ts';
import { draftArticle } from './draft.ts';
import { NoArticleError, readArticle } from './read.ts';

/** Facts that are given back at once, and milliseconds between two such parts. */
const AT_ONCE = 200;
const BETWEEN = 2;

const { bytes, ...options } = workerData as Task;
await run();

async function run(): Promise<void> {
  try {
    const { facts, ...draft } = draftArticle(await readArticle(decode(bytes), options));
    for (let start = 0; start < facts.length; start += AT_ONCE) {
      give({ facts: facts.slice(start, start + AT_ONCE) });
      await pause(BETWEEN);
    }
    give({ draft });
  } catch (error) {
    if (!(error instanceof NoArticleError)) throw error;
    give({ refusal: error.message });
  }
}

function give(finished: Finished): void {
  parentPort?.postMessage(finished);
}
