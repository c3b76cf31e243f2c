import { setImmediate as breathe } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { atOnce, goFirst, inTurns, pacer, unhurried, type Work } from './schedule.ts';

/** Keeps the thread busy for some milliseconds. */
function toil(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function* steps(count: number, seen: string[] = [], name = ''): Work<number> {
  for (let i = 0; i < count; i += 1) {
    yield;
    toil(1);
    seen.push(name);
  }
  return count;
}

function* failing(): Work<never> {
  yield;
  throw new Error('on purpose');
}

/** How many turns others get until the work is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  const state = { turns: 0, done: false };
  const end = work.then(() => (state.done = true));
  for (; !state.done; state.turns += 1) await breathe();
  await end;
  return state.turns;
}

describe('work in turns', () => {
  test('gives its result, at once or with pauses, or its error', async () => {
    expect(atOnce(steps(3))).toBe(3);
    expect(await inTurns(steps(3))).toBe(3);
    expect(await unhurried(steps(3))).toBe(3);
    await expect(inTurns(failing())).rejects.toThrow('on purpose');
    await expect(unhurried(failing())).rejects.toThrow('on purpose');
    expect(await inTurns(steps(1))).toBe(1);
  });

  test('shares the turns with other such work', async () => {
    const seen: string[] = [];
    await Promise.all([inTurns(steps(20, seen, 'a')), inTurns(steps(20, seen, 'b'))]);
    expect(seen.indexOf('b')).toBeLessThan(seen.lastIndexOf('a'));
    expect(seen.indexOf('a')).toBeLessThan(seen.lastIndexOf('b'));
  });

  test.each([
    ['in turns', () => inTurns(steps(40))],
    ['step by step', () => unhurried(steps(40))],
  ])('done %s leaves room for others', async (_, work) => {
    expect(await turnsDuring(work())).toBeGreaterThan(5);
  });

  test('gives way to an answer, but not for ever', async () => {
    // A millisecond passes at each look at the clock.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
    onTestFinished(() => {
      clock.mockRestore();
    });
    const answer = Promise.withResolvers<undefined>();
    goFirst(answer.promise);
    const pace = pacer();
    now += 3;
    // One pause alone would let others have a single turn.
    expect(await turnsDuring(pace())).toBeGreaterThan(2);
    expect(await inTurns(steps(10))).toBe(10);
    answer.resolve(undefined);
  });
});
