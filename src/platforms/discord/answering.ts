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
  /**
   * Turns away what arrives, for a while and as long as something is answered, and resolves when all of that is answered,
   * however much arrives, or after some seconds.
   */
  readonly stop: () => Promise<void>;
  /** Waits a moment for the last word to those whose interactions arrived after that. */
  readonly lastWords: () => Promise<void>;
}

/** Milliseconds for the last word to those who could not be answered. */
const LAST_WORD = 1000;
/** The same to those who asked while the connection was being closed. */
const VERY_LAST_WORD = 500;

/** How long stopping may take. */
export interface Times {
  /** Milliseconds for which another process may answer first what arrives now. */
  readonly handover: number;
  /** Milliseconds for answers that are under way. */
  readonly grace: number;
  /** Milliseconds for which it is heard at least what arrives, also when nothing is under way. */
  readonly linger: number;
}

/** Nothing is being answered yet; the times are milliseconds. */
export function createAnswering({ handover, grace, linger }: Times): Answering {
  const open = new Map<Promise<void>, Tell | undefined>();
  /** Apart: where members go on asking, there is always one of them. */
  const turnedAway = new Set<Promise<void>>();
  const closed = new AbortController();
  let stopped: Promise<void> | undefined;

  function add(work: Promise<void>, cutShort?: Tell): void {
    const answer = work.finally(() => open.delete(answer));
    open.set(answer, cutShort);
  }

  async function answered(): Promise<void> {
    while (open.size > 0) await Promise.all(open.keys());
  }

  async function settled(): Promise<void> {
    while (open.size + turnedAway.size > 0) await Promise.all([...open.keys(), ...turnedAway]);
  }

  async function stop(): Promise<void> {
    await within(grace, sleep(Math.min(linger, grace)).then(answered));
    const cut = [...open.values()].map((tell) => tell?.());
    closed.abort();
    // What is cut short is not waited for any more, but who asked is told, as are those who are turned away.
    const unheard = [...open].flatMap(([work, tell]) => (tell ? [] : [work]));
    await within(LAST_WORD, Promise.all([...cut, ...unheard, ...turnedAway]));
  }

  return {
    add,
    stopping: () => stopped !== undefined,
    turnAway(tell) {
      const { signal } = closed;
      const told = sleep(handover, undefined, { signal })
        .catch(() => undefined)
        .then(tell)
        .finally(() => turnedAway.delete(told));
      turnedAway.add(told);
    },
    stop: () => (stopped ??= stop()),
    lastWords: () => within(VERY_LAST_WORD, settled()),
  };
}
