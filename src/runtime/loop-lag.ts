/** For how long at most what is heard now may have waited because the event loop was held up. */
import { clearInterval, setInterval } from 'node:timers';

export interface LoopWatch {
  /** Milliseconds: an upper bound; 0 where the loop goes on as usual. */
  readonly waited: () => number;
  readonly stop: () => void;
}

/** Moved by hand in tests. */
export interface LoopClock {
  /** In milliseconds. */
  readonly now: () => number;
  /** Runs the task so often; gives what ends that. */
  readonly every: (milliseconds: number, task: () => void) => () => void;
}

const realClock: LoopClock = {
  now: () => performance.now(),
  every(milliseconds, task) {
    const timer = setInterval(task, milliseconds).unref();
    return () => {
      clearInterval(timer);
    };
  },
};

/** Milliseconds between two looks. */
const EVERY = 50;
/** Looks that come a little late tell nothing. */
const USUAL = 3 * EVERY;

/**
 * Looks at the loop some times a second. Between two looks the loop reads all that has arrived, so what is heard now came
 * after the look before the last.
 */
export function watchLoop({ now, every }: LoopClock = realClock): LoopWatch {
  let [before, last] = [now(), now()];
  const stop = every(EVERY, () => {
    [before, last] = [last, now()];
  });
  return {
    waited() {
      const most = now() - before;
      return most > USUAL ? most : 0;
    },
    stop,
  };
}
