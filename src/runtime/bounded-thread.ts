/** Heavy work in a thread of its own: one piece at a time, each guild's in turn, with bounds of time and memory. */
import { askerNow } from './asker.ts';
import { createFairQueue, neverLate, ONE_BY_ONE } from './fair-queue.ts';
import { threadPool } from './thread-pool.ts';

/** What a thread runs, and how much time and memory it gets. */
export interface ThreadBounds {
  /** The module that the thread runs: what it exports by default does the work. */
  readonly filename: string;
  /** Longest time in milliseconds, counted from its turn. */
  readonly patience: number;
  /** Megabytes of memory. */
  readonly memory: number;
  /** Milliseconds that the thread waits for more work before it gives its memory back. */
  readonly idle: number;
}

/** What the thread gave, or why it was ended: it took too long, or more memory than there is for it. */
export type Bounded<Result> =
  { readonly outcome: 'done'; readonly result: Result } | { readonly outcome: 'slow' | 'heavy' };

export interface BoundedThread<Task, Result> {
  /** Does the work when its turn comes, with another patience where one is told. Rejects with what the thread throws. */
  readonly run: (task: Task, patience?: number) => Promise<Bounded<Result>>;
  /** How many pieces of work are done now, or wait to be. */
  readonly inLine: () => number;
}

/** The thread starts with the first piece of work, and keeps no process alive. */
export function boundedThread<Task, Result>({
  filename,
  patience: usual,
  memory,
  idle,
}: ThreadBounds): BoundedThread<Task, Result> {
  const threads = threadPool<Task, Result>({
    ...{ filename, minThreads: 0, maxThreads: 1, idleTimeout: idle },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const turns = createFairQueue(ONE_BY_ONE);

  async function within(task: Task, patience: number): Promise<Bounded<Result>> {
    const late = AbortSignal.timeout(patience);
    try {
      return { outcome: 'done', result: await threads.run(task, { signal: late }) };
    } catch (error) {
      if (late.aborted) return { outcome: 'slow' };
      if (isTooHeavy(error)) return { outcome: 'heavy' };
      throw error;
    }
  }

  let count = 0;
  return {
    inLine: () => count,
    async run(task, patience = usual) {
      count++;
      try {
        const work = (): Promise<Bounded<Result>> => within(task, patience);
        return await turns.run({ asker: askerNow(), work, late: neverLate });
      } finally {
        count--;
      }
    },
  };
}

/** Whether the thread ran out of memory, or of the stack where something is nested too deep. */
function isTooHeavy(error: unknown): boolean {
  if (error instanceof RangeError) return true;
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
