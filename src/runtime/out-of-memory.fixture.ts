/** A thread that does its work, and runs out of memory once that is told and the gate is opened. */
import { MessagePort } from 'node:worker_threads';

export default function workThenFail(gate: Int32Array<SharedArrayBuffer>): string {
  const post = Reflect.get(MessagePort.prototype, 'postMessage') as (...told: unknown[]) => void;
  Object.assign(MessagePort.prototype, {
    postMessage(...told: unknown[]): void {
      Reflect.apply(post, this, told);
      Atomics.wait(gate, 0, 0);
      takeAll();
    },
  });
  return 'done';
}

function takeAll(): never {
  const taken: number[][] = [];
  for (;;) taken.push(Array.from({ length: 10_000 }, (_, i) => i + 0.5));
}
