/** The thread of `storyOfPage`: reads one web page, gives its story back, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { storyOf } from '../ingest/html.ts';
import type { Read } from './pages.ts';

const read: Read = { story: storyOf(workerData as string) };
parentPort?.postMessage(read);
