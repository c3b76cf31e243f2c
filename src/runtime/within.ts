/** Waiting for something, but not for ever. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when the work ends or so many milliseconds have passed. Rejects when the work does before that. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: done.signal }).catch(() => undefined);
  try {
    await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
