/** One request to a host at a time, and never many in a row. */
import { clearInterval, setInterval } from 'node:timers';
import type { QueueClock } from '../runtime/queue-clock.ts';

export interface Hosts {
  /** Does the work once nothing else is going on at the host, and some time after the last. */
  readonly run: <T>(host: string, work: () => Promise<T>) => Promise<T>;
}

/** `pause`: milliseconds between two pieces of work at one host. */
export function createHosts(pause: number, { after }: Pick<QueueClock, 'after'>): Hosts {
  /** The last piece of work of each host, with the pause behind it. */
  const lines = new Map<string, Promise<void>>();
  return {
    async run(host, work) {
      const before = lines.get(host);
      const { promise: free, resolve } = Promise.withResolvers<undefined>();
      lines.set(host, free);
      if (before) await awake(before);
      try {
        return await work();
      } finally {
        const end = () => {
          if (lines.get(host) === free) lines.delete(host);
          resolve(undefined);
        };
        if (pause > 0) after(pause, end);
        else end();
      }
    },
  };
}

const LONG = 2 ** 30;

/** Keeps the process up until then: a pause alone does not, and whoever waits behind it would get no reply. */
async function awake(until: Promise<void>): Promise<void> {
  const timer = setInterval(() => undefined, LONG);
  try {
    await until;
  } finally {
    clearInterval(timer);
  }
}
