/** The encoder in worker threads. It knows word pieces and numbers, no question and no article. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Piscina } from 'piscina';
import { askerNow } from '../runtime/asker.ts';
import { createFairQueue, neverLate, ONE_BY_ONE } from '../runtime/fair-queue.ts';
import { threadPool } from '../runtime/thread-pool.ts';
import { readTokenizer, type WordPieces } from './tokenizer.ts';
import type { Task } from './worker.ts';

/** Numbers for each word piece, in this order. */
export const HEADS = {
  ...{ answers: 0, no: 1, yes: 2, starts: 3, ends: 4, evidence: 5 },
  ...{ contradicts: 6, evidenceAgainst: 7, agrees: 8, evidenceFor: 9 },
} as const;
export const HEAD_COUNT = 10;
/** Features of a vector. */
export const VECTOR_SIZE = 384;

/** The encoder in its thread: numbers for word pieces, and no knowledge of what they are about. */
export interface Model {
  readonly pieces: WordPieces;
  /** Tells this model's vectors from another's: by the card that was written with it. */
  readonly id: string;
  /** Logits [pieces × HEAD_COUNT] of a window of at most 512 word pieces; some 0.2 ms a piece on one core. */
  readonly read: (ids: Int32Array) => Promise<Float32Array>;
  /** Labels [pieces × n] of an article's window: see src/reading/labels.ts; the same cost. */
  readonly label: (ids: Int32Array) => Promise<Float32Array>;
  /** A unit vector [VECTOR_SIZE] of a short text's word pieces. */
  readonly encode: (ids: Int32Array) => Promise<Float32Array>;
  /** Starts the thread before the first reading needs it. */
  readonly warm: () => void;
  /** Ends the thread once what was asked of it is read. */
  readonly close: () => Promise<void>;
}

/** More cores for one window help little. */
const MAX_CORES = 2;
export const READER = join(import.meta.dirname, '..', '..', 'models', 'reader');

/**
 * Opens the model in `folder`. Its thread starts with the first reading, unless it is warmed before, and takes some
 * 0.3 s to load. It reads one window at a time on up to `cores` cores, and keeps no process alive.
 */
export function openModel(
  folder = READER,
  cores = Math.min(MAX_CORES, availableParallelism()),
): Model {
  let pool: Piscina<Task, Float32Array> | undefined;
  const started = (): Piscina<Task, Float32Array> =>
    (pool ??= threadPool<Task, Float32Array>({
      filename: join(import.meta.dirname, 'worker.ts'),
      workerData: { file: join(folder, 'model.onnx'), cores },
      minThreads: 1,
      maxThreads: 1,
      idleTimeout: Infinity,
    }));
  // A window of each guild and member in turn: what one asks of it holds up others by one window at most.
  const turns = createFairQueue(ONE_BY_ONE);
  const asked = new Set<Promise<unknown>>();
  const awaited = (work: Promise<Float32Array>): Promise<Float32Array> => {
    const done = () => asked.delete(work);
    asked.add(work);
    work.then(done, done);
    return work;
  };
  const inTurn = (task: Task): Promise<Float32Array> =>
    awaited(
      turns.run<Float32Array>({
        asker: askerNow(),
        work: () => started().run(task),
        late: neverLate,
      }),
    );
  return {
    pieces: readTokenizer(join(folder, 'tokenizer.json')),
    id: idOf(join(folder, 'card.json')),
    read: (ids) => inTurn({ ids, output: 'logits' }),
    label: (ids) => inTurn({ ids, output: 'labels' }),
    encode: (ids) => inTurn({ ids, output: 'vector' }),
    warm: () => void awaited(started().run('load')),
    // A thread that is stopped amid its start or a reading takes the process with it, so what runs is waited for.
    close: async () => {
      await Promise.allSettled(asked);
      await pool?.close();
    },
  };
}

/** The first digits of the SHA-256 of the card: it is written anew with every training, and small. */
function idOf(card: string): string {
  return createHash('sha256').update(readFileSync(card)).digest('hex').slice(0, 16);
}
