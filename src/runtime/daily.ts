/** Work that is due once a day. */
import type { Logger } from 'pino';

const DAY = 24 * 60 * 60 * 1000;

/** Does the work now and every day; when it fails, that is logged. `stop` waits for what is under way. */
export function daily(
  work: () => Promise<void>,
  log: Logger,
): { readonly stop: () => Promise<void> } {
  const attempt = () =>
    work().catch((error: unknown) => {
      log.error({ err: error }, 'the daily work failed');
    });
  let last = attempt();
  const timer = setInterval(() => {
    last = attempt();
  }, DAY);
  return {
    stop() {
      clearInterval(timer);
      return last;
    },
  };
}
