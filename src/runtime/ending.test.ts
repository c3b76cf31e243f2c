import { expect, test } from 'vitest';
import { createEnding } from './ending.ts';
import { createLog } from './log.ts';

/** An ending that tells its exit code instead of taking it. */
function ending(limit?: number) {
  const exited = Promise.withResolvers<number>();
  const lines: string[] = [];
  const log = createLog({ level: 'info', write: (line) => lines.push(line) });
  const settings = { log, exit: exited.resolve, ...(limit !== undefined && { limit }) };
  return { ...createEnding(settings), exited: exited.promise, lines };
}

test('what was opened last is closed first, once, also after one that can’t be closed', async () => {
  const { add, end, begun, exited } = ending();
  const closed: string[] = [];
  add('first', () => closed.push('first'));
  add('broken', () => Promise.reject(new Error('on purpose')));
  add('last', () => closed.push('last'));
  expect(begun()).toBe(false);
  end(3);
  end(4);
  expect(begun()).toBe(true);
  expect(await exited).toBe(3);
  expect(closed).toEqual(['last', 'first']);
});

test('what never closes is not waited for, and named', async () => {
  const { add, end, exited, lines } = ending(1);
  add('the store', () => new Promise(() => undefined));
  end(0);
  expect(await exited).toBe(0);
  expect(lines.join()).toContain('"closing":"the store"');
});
