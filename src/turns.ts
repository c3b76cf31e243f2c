/** Long work in short turns, so that questions are answered between them. */
import { setImmediate as breathe } from 'node:timers/promises';

/** Work that can pause wherever it yields; what it returns is its result. */
export type Work<T> = Generator<undefined, T>;

/** Does work in turns with whatever other work is under way. */
export type InTurns = <T>(work: Work<T>) => Promise<T>;

/** Milliseconds of a turn. */
const TURN = 2;

/** Does the work in one go. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Gives a function to wait for between the steps of a loop: it lets others have their turn when this one's is over. */
export function pacer(): () => Promise<void> {
  let end = performance.now() + TURN;
  return async () => {
    if (performance.now() < end) return;
    await breathe();
    end = performance.now() + TURN;
  };
}

/** Does work step by step, pausing for others. */
export async function unhurried<T>(work: Work<T>): Promise<T> {
  const pace = pacer();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pace();
  }
}

/** All work that is done through one of these shares its turns, one after the other. */
export function createTurns(): InTurns {
  const waiting: (() => boolean)[] = [];
  let going = false;

  async function go(): Promise<void> {
    going = true;
    for (let turn = waiting.shift(); turn; turn = waiting.shift()) {
      if (!turn()) waiting.push(turn);
      await breathe();
    }
    going = false;
  }

  return (work) =>
    new Promise((resolve, reject) => {
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
