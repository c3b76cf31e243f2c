import { expect, test } from 'vitest';
import { askedBy } from '../../runtime/asker.ts';
import { createReadingTurns, TooBusyError } from './reading-turns.ts';

/** Readings that end when the test says so, on a clock that it moves. */
function readings() {
  const timers = new Set<{ readonly milliseconds: number; readonly task: () => void }>();
  const inTurn = createReadingTurns({
    after(milliseconds, task) {
      const timer = { milliseconds, task };
      if (milliseconds !== Infinity) timers.add(timer);
      return () => void timers.delete(timer);
    },
    nextTurn: (task) => void setImmediate(task),
    now: () => 0,
  });
  const open = new Map<string, () => void>();
  const begun: string[] = [];
  const ask = (guild: string, member: string): Promise<string> => {
    const name = `${guild} ${member}`;
    const reading = askedBy({ guild, member }, () =>
      inTurn(async () => {
        begun.push(name);
        await new Promise<void>((resolve) => open.set(name, resolve));
        return name;
      }),
    );
    reading.catch(() => undefined);
    return reading;
  };
  return {
    ...{ ask, begun, inTurn },
    end: (name: string) => open.get(name)?.(),
    /** Ten seconds pass. */
    pass: () => {
      for (const { task } of timers) task();
    },
    settled: async () => {
      for (let i = 0; i < 20; i++) await new Promise(setImmediate);
    },
  };
}

test('three questions are read at once, two of a guild and one of a member, each in turn', async () => {
  const { ask, begun, end, settled } = readings();
  for (const member of ['ann', 'ann', 'ben', 'cid']) void ask('one', member);
  for (const member of ['dan', 'eve']) void ask('two', member);
  await settled();
  expect(begun).toEqual(['one ann', 'two dan', 'one ben']);
  end('one ann');
  await settled();
  expect(begun.slice(3)).toEqual(['two eve']);
  end('one ben');
  await settled();
  expect(begun.slice(4)).toEqual(['one cid']);
});

test('what could not be begun in time is not read, and says so', async () => {
  const { ask, begun, end, pass, settled } = readings();
  const first = ask('one', 'ann');
  await settled();
  const second = ask('one', 'ann');
  await settled();
  pass();
  await expect(second).rejects.toThrow(TooBusyError);
  end('one ann');
  expect(await first).toBe('one ann');
  expect(begun).toEqual(['one ann']);
});

test('what nobody asks for waits for no turn', async () => {
  const { ask, inTurn, settled } = readings();
  for (const guild of ['one', 'two', 'three']) void ask(guild, 'ann');
  await settled();
  expect(await inTurn(() => Promise.resolve('read'))).toBe('read');
});
