/** A backup in a thread of its own: checking the copy would hold up answers for as long as it takes. */
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { backUp } from '../guilds/db/backup.ts';

const { url, target } = z.object({ url: z.string(), target: z.string() }).parse(workerData);
await backUp(url, target);
