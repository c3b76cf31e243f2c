/** Room for others amid long work that has to be done in the thread that all share. */
import { setImmediate as breathe } from 'node:timers/promises';

/** Told before each piece of work how much it is; awaiting what it gives lets others go first now and then. */
export type Breaks = (work: number) => Promise<void>;

/** Lets others go first each time that so much work is done; in whatever unit, such as characters that are read. */
export function breaksEvery(most: number): Breaks {
  let done = 0;
  return async (work) => {
    if (done > 0 && done + work > most) {
      done = 0;
      await breathe();
    }
    done += work;
  };
}
