import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { endWithReader } from './stream.ts';

const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });

test('the program ends once what is before that is done', async () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  try {
    const output = new EventEmitter();
    const closing = Promise.withResolvers<undefined>();
    endWithReader(output as unknown as typeof process.stdout, () => closing.promise);
    output.emit('error', gone);
    await new Promise(setImmediate);
    expect(exit).not.toHaveBeenCalled();
    closing.resolve(undefined);
    await vi.waitFor(() => {
      expect(exit).toHaveBeenCalledWith(0);
    });
  } finally {
    exit.mockRestore();
  }
});

test('another fault is thrown', () => {
  const output = new EventEmitter();
  endWithReader(output as unknown as typeof process.stdout);
  expect(() => output.emit('error', new Error('no space'))).toThrow('no space');
});
