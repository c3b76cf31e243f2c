/** Pools of threads, and what goes wrong in them when nobody waits for it any more. */
import { Piscina } from 'piscina';

type Settings = ConstructorParameters<typeof Piscina>[0];
type Hear = (error: unknown) => void;

let hear: Hear = () => undefined;

/** Has faults of threads told that fail no work: a process has one who hears of them. Gives who did before. */
export function hearThreadFaults(listener: Hear): Hear {
  const before = hear;
  hear = listener;
  return before;
}

/** A pool whose threads end the process by no fault: without a listener, one that fails no work would. */
export function threadPool<Task, Result>(settings: Settings): Piscina<Task, Result> {
  const pool = new Piscina<Task, Result>(settings);
  // Such as a thread that runs out of memory while it is ended, as its work took too long.
  pool.on('error', (error: unknown) => {
    hear(error);
  });
  return pool;
}
