/** The thread of `draftInBackground`: reads one article, gives its draft back, and ends. */
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { decode } from './pages/decode.ts';
import { NoArticleError, readArticle } from './read.ts';
import { READER } from '../model/model.ts';
import { readTokenizer } from '../model/tokenizer.ts';
import type { Message, Task } from './background.ts';
import { draftArticle } from './draft.ts';

/** Facts that are given back at once, and milliseconds between two such parts. */
const AT_ONCE = 200;
const BETWEEN = 2;

const { bytes, ...options } = workerData as Task;
await run();

async function run(): Promise<void> {
  try {
    const article = await readArticle(decode(bytes), options);
    const pieces = readTokenizer(join(READER, 'tokenizer.json'));
    const { facts, ...draft } = await draftArticle(article, { label, pieces });
    for (let start = 0; start < facts.length; start += AT_ONCE) {
      say({ facts: facts.slice(start, start + AT_ONCE) });
      await pause(BETWEEN);
    }
    say({ draft });
  } catch (error) {
    if (!(error instanceof NoArticleError)) throw error;
    say({ refusal: error.message });
  }
}

/** Has a window labelled where the encoder is. */
async function label(window: Int32Array): Promise<Float32Array> {
  if (!parentPort) throw new Error('this runs in a thread only');
  const answered = once(parentPort, 'message');
  say({ window });
  const [labels] = (await answered) as [Float32Array];
  return labels;
}

function say(message: Message): void {
  parentPort?.postMessage(message);
}
