/** The disk given back in a thread of its own: a whole file may be written anew, which would hold up answers for seconds. */
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { giveSpaceBack } from './sqlite.ts';

const { path, patience } = z.object({ path: z.string(), patience: z.number() }).parse(workerData);
await giveSpaceBack(path, patience);
