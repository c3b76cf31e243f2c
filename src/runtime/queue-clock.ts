/** The time that queues and pauses go by. */
import { clearTimeout, setImmediate, setTimeout } from 'node:timers';

/** Moved by hand in tests. */
export interface QueueClock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Runs the task when so many milliseconds have passed, unless it is called off. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
  /** Runs the task at the next turn of the event loop. */
  readonly nextTurn: (task: () => void) => void;
}

/** The machine's own time; what waits for it keeps no process up. */
export const realClock: QueueClock = {
  after(milliseconds, task) {
    if (milliseconds === Infinity) return () => undefined;
    const timer = setTimeout(task, milliseconds).unref();
    return () => {
      clearTimeout(timer);
    };
  },
  nextTurn: (task) => void setImmediate(task),
  now: () => performance.now(),
};
