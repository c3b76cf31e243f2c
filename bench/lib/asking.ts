/** Questions at a steady rate, each with how long its answer took and what went on when it was asked. */
import { setTimeout as pause } from 'node:timers/promises';

export interface Wait {
  /** Questions are numbered from 0. */
  readonly number: number;
  readonly phase: string;
  readonly milliseconds: number;
  /** Milliseconds for which the one who answers worked meanwhile, on this question or on anything else. */
  readonly worked: number;
}

export interface Asking {
  readonly waits: readonly Wait[];
  /** What is asked until the work is done counts under the name of this phase. */
  readonly during: <T>(phase: string, work: () => Promise<T>) => Promise<T>;
  /** Asks no more, and resolves when all is answered. */
  readonly stop: () => Promise<void>;
}

/**
 * Asks `rate` questions a second, whether the earlier ones are answered or not. `work` tells for how many milliseconds
 * the one who answers has worked so far.
 */
export function startAsking(
  rate: number,
  ask: (number: number) => Promise<unknown>,
  work: () => number,
): Asking {
  const waits: Wait[] = [];
  const open = new Set<Promise<void>>();
  let phase = '';
  let going = true;

  async function one(number: number): Promise<void> {
    const asked = { number, phase };
    const [begin, before] = [performance.now(), work()];
    await ask(number);
    const milliseconds = performance.now() - begin;
    waits.push({ ...asked, milliseconds, worked: work() - before });
  }

  async function go(): Promise<void> {
    const begin = performance.now();
    for (let number = 0; going; number += 1) {
      const wait = begin + (number * 1000) / rate - performance.now();
      if (wait > 0) await pause(wait);
      const asked = one(number).finally(() => open.delete(asked));
      open.add(asked);
    }
  }

  const asking = go();
  return {
    waits,
    async during(name, work) {
      phase = name;
      return work();
    },
    async stop() {
      going = false;
      await asking;
      await Promise.all(open);
    },
  };
}
