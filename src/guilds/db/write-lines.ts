/** The changes of each guild come one after the other: they wait for its lock, and many that did would take every connection. */
import { setTimeout as pause } from 'node:timers/promises';
import { StoreFault } from './faults.ts';

/** Milliseconds that a change waits for others. */
export const PATIENCE = 5000;

/** Does a guild's change when those before it are done. @throws StoreFault `busy` when that takes too long */
export type InLine = <T>(guild: string, change: () => Promise<T>) => Promise<T>;

/** Lines without anybody in them; `patience` is milliseconds. */
export function createWriteLines(patience = PATIENCE): InLine {
  /** Resolves when the last change in the guild's line is over. */
  const ends = new Map<string, Promise<unknown>>();

  async function turn(before: Promise<unknown>): Promise<void> {
    const late = new AbortController();
    const waited = pause(patience, 'late', { ref: false, signal: late.signal });
    const first = await Promise.race([before, waited.catch(() => undefined)]);
    late.abort();
    if (first === 'late') throw new StoreFault('busy');
  }

  return async (guild, change) => {
    const before = ends.get(guild);
    const over = Promise.withResolvers<undefined>();
    const end = Promise.all([before, over.promise]);
    ends.set(guild, end);
    try {
      if (before) await turn(before);
      return await change();
    } finally {
      over.resolve(undefined);
      if (ends.get(guild) === end) ends.delete(guild);
    }
  };
}
