/** Work that no reply waits for. */
import type { Logger } from 'pino';

export interface Background {
  /** Lets the work go on; when it fails, that is logged. */
  readonly add: (work: Promise<unknown>) => void;
  /** Waits for all work that was added so far. */
  readonly settled: () => Promise<void>;
}

export function createBackground(log: Logger): Background {
  const open = new Set<Promise<unknown>>();
  return {
    add(work) {
      const watched = work
        .catch((error: unknown) => {
          log.error({ err: error }, 'work in the background failed');
        })
        .finally(() => open.delete(watched));
      open.add(watched);
    },
    async settled() {
      await Promise.all(open);
    },
  };
}
