import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { boundedThread } from './bounded-thread.ts';
import { hearThreadFaults } from './thread-pool.ts';

test('a thread that runs out of memory once nobody waits for it is told of, and the next work is done', async () => {
  const heard = Promise.withResolvers<unknown>();
  const before = hearThreadFaults(heard.resolve);
  onTestFinished(() => {
    hearThreadFaults(before);
  });
  const filename = join(import.meta.dirname, 'out-of-memory.fixture.ts');
  const hour = 3_600_000;
  const thread = boundedThread<Int32Array, string>({
    ...{ filename, patience: hour, idle: hour, memory: 64 },
  });
  const gate = new Int32Array(new SharedArrayBuffer(4));
  expect(await thread.run(gate)).toEqual({ outcome: 'done', result: 'done' });
  Atomics.store(gate, 0, 1);
  Atomics.notify(gate, 0);
  expect(await heard.promise).toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' });
  const other = new Int32Array(new SharedArrayBuffer(4));
  expect(await thread.run(other)).toEqual({ outcome: 'done', result: 'done' });
});
