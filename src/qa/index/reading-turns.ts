/**
 * Few questions are read at once, each guild's and member's in turn: were all of them, each would take so long, when more
 * are asked than the machine can read, that nobody got an answer in time.
 */
import { askerOfNow } from '../../runtime/asker.ts';
import { createFairQueue } from '../../runtime/fair-queue.ts';
import { realClock, type QueueClock } from '../../runtime/queue-clock.ts';

/** A question that was not read, as too many are being asked. */
export class TooBusyError extends Error {
  override readonly name = 'TooBusyError';
}

/** So many keep the model busy while one of them is between two windows. */
const SHARES = { member: 1, guild: 2, all: 3 };
const MAX_LINE = 100;
/** Milliseconds. */
const MAX_WAIT = 10_000;

/** Does work in its turn; rejects with a `TooBusyError` what could not be begun within ten seconds. */
export type ReadingTurns = <T>(work: () => Promise<T>) => Promise<T>;

/** What nobody asks for, as in programs, has no turn to wait for. */
export function createReadingTurns(clock: QueueClock = realClock): ReadingTurns {
  const queue = createFairQueue({
    ...{ shares: SHARES, longShares: SHARES, brief: Infinity },
    ...{ maxLine: MAX_LINE, maxWait: MAX_WAIT, clock },
  });
  return (work) => {
    const asker = askerOfNow();
    return asker ? queue.run({ asker, work, late }) : work();
  };
}

function late(): never {
  throw new TooBusyError('more is asked than can be read');
}

/** The turns of this process, which has one model. */
const turns = createReadingTurns();

/** Questions that are being read, or wait to be. */
let reading = 0;
let waiting: (() => void)[] = [];

/** Does work in its turn of those of this process; rejects as these do. */
export const inReadingTurn: ReadingTurns = async (work) => {
  reading++;
  try {
    return await turns(work);
  } finally {
    reading--;
    if (reading === 0) {
      for (const goOn of waiting) goOn();
      waiting = [];
    }
  }
};

/** Resolves when no question is being read: until then what nobody waits for leaves the model to those. */
export async function whenNobodyReads(): Promise<void> {
  while (reading > 0) await new Promise<void>((resolve) => waiting.push(resolve));
}
