/** What is being answered, and what becomes of it, and of what arrives, when the bot stops. */
import { setTimeout as sleep } from 'node:timers/promises';
import { within } from '../../runtime/within.ts';

/** Tells somebody that there will be no answer. Never rejects. */
type Tell = () => Promise<void>;

export interface Answering {
  /** Counts the work, which never rejects, as an answer that is waited for; `cutShort` is told when it takes too long. */
  readonly add: (work: Promise<void>, cutShort?: Tell) => void;
  /** Whether it has begun to stop, so that what arrives is to be turned away. */
  readonly stopping: () => boolean;
  /**
   * Turns away what arrived while it stops: gives another process time to answer it, but no more than there is before
   * this one disconnects.
   */
  readonly turnAway: (tell: Tell) => void;
  /** Takes no more work, and resolves when all that it has is answered, or after some seconds. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds for the last word to those who could not be answered. */
const LAST_WORD = 1000;

export interface Times {
  /** Milliseconds for which another process may answer first what arrives now. */
  readonly handover: number;
  /** Milliseconds for answers that are under way. */
  readonly grace: number;
}

/** Nothing is being answered yet; the times are milliseconds. */
export function createAnswering({ handover, grace }: Times): Answering {
  const open = new Map<Promise<void>, Tell | undefined>();
  const closed = new AbortController();
  let stopped: Promise<void> | undefined;

  function add(work: Promise<void>, cutShort?: Tell): void {
    const answer = work.finally(() => open.delete(answer));
    open.set(answer, cutShort);
  }

  async function settled(): Promise<void> {
    while (open.size > 0) await Promise.all(open.keys());
  }

  async function stop(): Promise<void> {
    await within(grace, settled());
    const cut = [...open.values()].map((tell) => tell?.());
    closed.abort();
    // What is cut short is not waited for any more, but who asked is told, as are those who are turned away.
    const turnedAway = [...open].flatMap(([work, tell]) => (tell ? [] : [work]));
    await within(LAST_WORD, Promise.all([...cut, ...turnedAway]));
  }

  return {
    add,
    stopping: () => stopped !== undefined,
    turnAway(tell) {
      const { signal } = closed;
      add(
        sleep(handover, undefined, { signal })
          .catch(() => undefined)
          .then(tell),
      );
    },
    stop: () => (stopped ??= stop()),
  };
}
