/** Work that no reply waits for. */
import type { Logger } from 'pino';

export interface Background {
  /** Lets the work go on; when it fails, that is logged. */
  readonly add: (work: Promise<unknown>) => void;
  /** Waits for all work that was added so far. */
  readonly settled: () => Promise<void>;
}

/** Such work by names. */
export interface Backgrounds extends Pick<Background, 'settled'> {
  /** That of one name alone, such as a guild's: nobody waits there for the work of others. */
  readonly of: (name: string) => Background;
}

/** Background work by name, none at first; what fails is logged and rejects nobody. */
export function createBackgrounds(log: Logger): Backgrounds {
  const open = new Map<string, Set<Promise<unknown>>>();
  return {
    of: (name) => ({
      add(work) {
        const own = open.get(name) ?? new Set<Promise<unknown>>();
        open.set(name, own);
        const watched = work
          .catch((error: unknown) => {
            log.error({ err: error }, 'work in the background failed');
          })
          .finally(() => {
            own.delete(watched);
            if (own.size === 0 && open.get(name) === own) open.delete(name);
          });
        own.add(watched);
      },
      async settled() {
        await Promise.all([...(open.get(name) ?? [])]);
      },
    }),
    async settled() {
      await Promise.all([...open.values()].flatMap((own) => [...own]));
    },
  };
}
