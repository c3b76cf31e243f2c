/**
 * Work that many ask for, done in turns: who had the least done lately comes first (least attained service: L. Kleinrock,
 * Queueing Systems II, 4.6), and of those who had as much, one guild after the other, and in each one member after the
 * other (round robin: J. Nagle, RFC 970). So who asks for much gets what nobody else wants.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Asker } from './asker.ts';
import { realClock, type QueueClock } from './queue-clock.ts';
import { createPlaces, type PlacesSettings } from './queue-places.ts';
import { createLines, type Waiting } from './waiting-lines.ts';

export interface QueueSettings extends Omit<PlacesSettings, 'clock'> {
  /** Most that wait in one member's line. */
  readonly maxLine: number;
  /** Milliseconds after which work that could not be begun is given up, unless it has a bound of its own. */
  readonly maxWait: number;
  readonly clock?: QueueClock;
}

/** Something that a member asks for. */
export interface Work<T> {
  readonly asker: Asker;
  readonly work: () => T | Promise<T>;
  /** What is given instead of work that is not done. */
  readonly late: () => T;
  /** Milliseconds. */
  readonly maxWait?: number;
}

export interface FairQueue {
  /**
   * Does the work when its turn comes, and gives or rejects with what it does. What waited too long, has too many of its
   * member before it, or comes after the closing is not done.
   */
  readonly run: <T>(work: Work<T>) => Promise<T>;
  /** How much waits to be begun. */
  readonly waiting: () => number;
  /** Gives up all that waits, and whatever comes from now on. */
  readonly close: () => void;
}

/** One piece of work after the other, of each asker in turn, however many wait and for however long. */
export const ONE_BY_ONE: QueueSettings = {
  shares: { member: 1, guild: 1, all: 1 },
  longShares: { member: 1, guild: 1, all: 1 },
  brief: Infinity,
  maxLine: Infinity,
  maxWait: Infinity,
};

/** What is late in such a queue, which is never closed: nothing. */
export function neverLate(): never {
  throw new Error('nothing is late that may wait for as long as it takes');
}

/** A queue that begins one piece of work at each turn of the event loop, as long as the shares allow. */
export function createFairQueue({
  shares,
  brief,
  longShares,
  maxLine,
  maxWait: usualWait,
  clock = realClock,
}: QueueSettings): FairQueue {
  const lines = createLines();
  const places = createPlaces({ shares, longShares, brief, clock });
  let scheduled = false;
  let closed = false;

  function schedule(): void {
    if (scheduled || lines.count() === 0) return;
    scheduled = true;
    clock.nextTurn(() => {
      scheduled = false;
      const next = lines.take(places.hasRoom, places.useOf);
      next?.begin();
      if (next) schedule();
    });
  }

  return {
    run<T>({ asker, work, late, maxWait = usualWait }: Work<T>): Promise<T> {
      if (closed || lines.lengthOf(asker) >= maxLine) return attempt(late);
      // What begins it runs for another member.
      const own = AsyncLocalStorage.snapshot();
      return new Promise((resolve) => {
        const one: Waiting = {
          asker,
          begin() {
            callOff();
            const done = places.hold(asker, schedule);
            const result = own(() => attempt(work));
            resolve(result);
            result.then(done, done);
          },
          giveUp() {
            callOff();
            lines.remove(one);
            resolve(own(() => attempt(late)));
          },
        };
        const callOff = clock.after(maxWait, one.giveUp);
        lines.add(one);
        schedule();
      });
    },
    waiting: lines.count,
    close() {
      closed = true;
      for (const each of lines.all()) each.giveUp();
    },
  };
}

async function attempt<T>(work: () => T | Promise<T>): Promise<T> {
  return work();
}
