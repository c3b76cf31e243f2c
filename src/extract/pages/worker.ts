/** The thread of `storyOfPage`: reads one web page, gives its story back, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Read } from './in-thread.ts';
import { articleOfPage, storyOf } from './page.ts';

const page = articleOfPage(workerData as string);
const read: Read = { story: page && storyOf(page) };
parentPort?.postMessage(read);
