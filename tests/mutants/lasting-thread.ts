import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolRunnerInitializer, PoolWorker } from 'vitest/node';

/** After so many runs a thread gives way to a new one: what mutants left in caches is gone with it. */
const MAX_RUNS = 100;

type Listener = (...values: unknown[]) => void;

let thread: Worker | undefined;
let runs = 0;

/**
 * Runs the tests of many mutants in one thread, one after the other: to load the engine takes two seconds, the tests that
 * try a mutant some milliseconds. Vitest would begin a thread for each run.
 */
export const LASTING_THREAD: PoolRunnerInitializer = {
  name: 'lasting-thread',
  createPoolWorker({ distPath, env, execArgv }): PoolWorker {
    const listeners: [event: string, listener: Listener][] = [];
    const current = (): Worker =>
      (thread ??= new Worker(join(distPath, 'workers/threads.js'), { env, execArgv }));
    return {
      name: 'lasting-thread',
      async start() {
        if (++runs % MAX_RUNS === 0) {
          await thread?.terminate();
          thread = undefined;
        }
        current();
      },
      on(event, listener: Listener) {
        listeners.push([event, listener]);
        current().on(event, listener);
      },
      off(event, listener: Listener) {
        current().off(event, listener);
      },
      send(message) {
        if (message.type !== 'stop') {
          current().postMessage(message);
          return;
        }
        const stopped = { type: 'stopped', __vitest_worker_response__: true };
        for (const [event, listener] of [...listeners]) {
          if (event === 'message') listener(stopped);
        }
      },
      stop() {
        for (const [event, listener] of listeners) current().off(event, listener);
        return Promise.resolve();
      },
      deserialize: (data) => data,
    };
  },
};

/** Ends the thread; a later run begins another. */
export async function endThread(): Promise<void> {
  await thread?.terminate();
  thread = undefined;
}
