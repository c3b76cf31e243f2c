/** Long work in short turns on the one thread that also answers, so that answers come first. */
import { setImmediate as breathe } from 'node:timers/promises';

/** Work that can pause wherever it yields; what it returns is its result. */
export type Work<T> = Generator<undefined, T>;

/** Milliseconds of a turn. */
const TURN = 2;
/** Milliseconds for which an answer that was begun holds up long work; most take less. */
const ANSWER = 50;
/** Milliseconds for which long work gives way before its next turn, however many ask. */
const PATIENCE = 10;

/** When each answer was begun that someone waits for. */
const answering = new Set<{ readonly since: number }>();
const waiting: (() => boolean)[] = [];
let going = false;

/** Lets long work give way to an answer until the work on it is done. */
export function goFirst(work: Promise<unknown>): void {
  const answer = { since: performance.now() };
  answering.add(answer);
  const end = () => answering.delete(answer);
  work.then(end, end);
}

/** Does work in one go. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does work in turns; all that is done so shares them, one after the other. */
export function inTurns<T>(work: Work<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    waiting.push(() => {
      const end = performance.now() + TURN;
      try {
        do {
          const step = work.next();
          if (!step.done) continue;
          resolve(step.value);
          return true;
        } while (performance.now() < end);
        return false;
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        return true;
      }
    });
    if (!going) void go();
  });
}

/** Gives a function to wait for between the steps of a loop: it pauses when a turn is over. */
export function pacer(): () => Promise<void> {
  let end = performance.now() + TURN;
  return async () => {
    if (performance.now() < end) return;
    await giveWay();
    end = performance.now() + TURN;
  };
}

/** Does work step by step with such pauses. */
export async function unhurried<T>(work: Work<T>): Promise<T> {
  const pace = pacer();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pace();
  }
}

async function go(): Promise<void> {
  going = true;
  for (let turn = waiting.shift(); turn; turn = waiting.shift()) {
    if (!turn()) waiting.push(turn);
    await giveWay();
  }
  going = false;
}

async function giveWay(): Promise<void> {
  const latest = performance.now() + PATIENCE;
  do await breathe();
  while (isAnswering() && performance.now() < latest);
}

/** What takes longer than most answers may wait for long work itself. */
function isAnswering(): boolean {
  const since = performance.now() - ANSWER;
  return [...answering].some((answer) => answer.since > since);
}
