/**
 * Signals that come while a program is still being loaded. As the first process of a container it would not even hear of
 * one that it does not listen to. It imports nothing, so that it is there before all else.
 */

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Nothing is open yet that would have to be closed. */
function end(): void {
  process.exit(0);
}

/** From now on such a signal ends the process at once, with exit code 0. */
export function endAtOnceOnSignals(): void {
  for (const signal of SIGNALS) process.on(signal, end);
}

/** From now on whoever else listens does what is to be done, and without anybody the system does. */
export function leaveSignals(): void {
  for (const signal of SIGNALS) process.off(signal, end);
}
