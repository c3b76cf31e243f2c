/** How a process ends: what it holds is closed, one after the other, once, and within a bounded time. */
import type { Logger } from 'pino';
import type { Meter } from './meter.ts';

export interface Ending {
  /** Whether it has begun. */
  readonly begun: () => boolean;
  /** Has something closed at the end; what was added last goes first. */
  readonly add: (name: string, close: () => unknown) => void;
  /** Closes everything and ends the process with this exit code. Only the first call counts. */
  readonly end: (code: number) => void;
}

interface Settings {
  readonly log: Logger;
  /** Milliseconds after which the process ends, whatever is still being closed. */
  readonly limit?: number;
  readonly exit?: (code: number) => void;
}

/** Supervisors kill what has not ended after 10 seconds. */
const LIMIT = 9500;

/** An ending that has not begun; after `limit` milliseconds the process ends with what is still open. */
export function createEnding({
  log,
  limit = LIMIT,
  exit = (code) => process.exit(code),
}: Settings): Ending {
  const open: { readonly name: string; readonly close: () => unknown }[] = [];
  let begun = false;

  async function closeAll(code: number): Promise<void> {
    let closing = '';
    const timer = setTimeout(() => {
      log.warn({ closing }, 'ending without waiting any longer');
      exit(code);
    }, limit);
    for (let next = open.pop(); next; next = open.pop()) {
      closing = next.name;
      try {
        await next.close();
      } catch (error) {
        log.error({ err: error }, `could not close ${closing}`);
      }
    }
    clearTimeout(timer);
    // Not left to happen by itself: a connection that is tried again would keep the process alive.
    exit(code);
  }

  return {
    begun: () => begun,
    add(name, close) {
      open.push({ name, close });
    },
    end(code) {
      if (begun) return;
      begun = true;
      void closeAll(code);
    },
  };
}

/** Ends on SIGINT and SIGTERM, and after an exception that nobody caught; what nobody waited for is logged only. */
export function endOnSignals(
  { end, begun }: Ending,
  log: Logger,
  meter?: Pick<Meter, 'failed'>,
): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      log.info({ signal }, begun() ? 'stopping already' : 'stopping');
      end(0);
    });
  }
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'stopping after an exception that nobody caught');
    end(1);
  });
  // Whoever needed the promise's value would have caught this, so nothing is half done by it.
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'a promise failed that nobody waited for');
    meter?.failed('promise');
  });
}
