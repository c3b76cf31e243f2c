import { AsyncLocalStorage } from 'node:async_hooks';
import { describe, expect, test } from 'vitest';
import type { Asker } from './asker.ts';
import { createFairQueue, type FairQueue, type QueueSettings } from './fair-queue.ts';

/** A clock and an event loop that are moved by hand. */
function byHand() {
  let now = 0;
  const timers = new Set<{ readonly due: number; readonly task: () => void }>();
  const next: (() => void)[] = [];
  const turn = async () => {
    next.shift()?.();
    await new Promise(setImmediate);
  };
  return {
    clock: {
      after(milliseconds: number, task: () => void) {
        const timer = { due: now + milliseconds, task };
        timers.add(timer);
        return () => void timers.delete(timer);
      },
      nextTurn: (task: () => void) => void next.push(task),
      now: () => now,
    },
    /** One turn of the event loop, with all that follows from it at once. */
    turn,
    turns: async (count: number) => {
      for (let i = 0; i < count; i++) await turn();
    },
    advance: async (milliseconds: number) => {
      now += milliseconds;
      for (const timer of timers) {
        if (timer.due > now) continue;
        timers.delete(timer);
        timer.task();
      }
      await new Promise(setImmediate);
    },
    timers: () => timers.size,
  };
}

const USUAL = {
  shares: { member: 1, guild: 2, all: 4 },
  brief: 1000,
  longShares: { member: 2, guild: 4, all: 8 },
  maxLine: 1000,
  maxWait: 10_000,
};

function queueOf(settings: Partial<QueueSettings> = {}) {
  const hand = byHand();
  const queue = createFairQueue({ ...USUAL, ...settings, clock: hand.clock });
  const begun: string[] = [];
  const given: unknown[] = [];
  const ask = (guild: string, member: string, what: string, work?: () => Promise<unknown>) => {
    void queue
      .run<unknown>({
        asker: { guild, member },
        work() {
          begun.push(what);
          return work?.() ?? what;
        },
        late: () => `no ${what}`,
      })
      .then((result) => given.push(result));
  };
  return { ...hand, queue, begun, given, ask };
}

/** Work that goes on until it is told to end. */
function endless() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { work: () => promise, end: resolve };
}

describe('work is begun', () => {
  test('one piece at each turn of the event loop', async () => {
    const { ask, begun, turn } = queueOf();
    for (const what of ['1', '2', '3']) ask('a', what, what);
    expect(begun).toEqual([]);
    await turn();
    expect(begun).toEqual(['1']);
    await turn();
    expect(begun).toEqual(['1', '2']);
  });

  test('in the order in which one member asked for it', async () => {
    const { ask, begun, turns } = queueOf();
    const asked = Array.from({ length: 20 }, (_, i) => `${i}`);
    for (const what of asked) ask('a', 'm', what);
    await turns(20);
    expect(begun).toEqual(asked);
  });

  test('of each guild in turn, and in it of each member', async () => {
    const { ask, begun, turns } = queueOf();
    for (let i = 0; i < 1000; i++) ask('a', 'flood', `flood ${i}`);
    await turns(3);
    ask('a', 'other', 'same guild');
    ask('b', 'third', 'other guild 1');
    ask('b', 'third', 'other guild 2');
    await turns(6);
    expect(begun).toEqual([
      ...['flood 0', 'flood 1', 'flood 2'],
      // Guild a had the last turn, and in it the one who floods it.
      ...['flood 3', 'other guild 1', 'same guild', 'other guild 2', 'flood 4', 'flood 5'],
    ]);
  });

  test('of who had the least done lately, then of each guild and member in turn', async () => {
    const { ask, begun, advance, turns } = queueOf();
    const { work, end } = endless();
    ask('a', 'flood', 'long', work);
    await turns(1);
    await advance(900);
    end('done');
    await advance(0);
    for (let i = 0; i < 3; i++) ask('a', 'flood', `flood ${i}`);
    await turns(1);
    // Whoever else asks comes first, in the same guild too, and whoever is of another one before those.
    for (const each of ['1', '2', '3']) ask('a', each, `same guild ${each}`);
    for (const each of ['4', '5']) ask('b', each, `other guild ${each}`);
    await turns(7);
    expect(begun).toEqual([
      ...['long', 'flood 0', 'other guild 4', 'other guild 5'],
      ...['same guild 1', 'same guild 2', 'same guild 3', 'flood 1', 'flood 2'],
    ]);
  });

  test('of who had much done long ago as of any other', async () => {
    const { ask, begun, advance, turns } = queueOf();
    const [flood, other] = [endless(), endless()];
    ask('a', 'flood', 'long', flood.work);
    await turns(1);
    await advance(900);
    flood.end('done');
    await advance(0);
    await advance(300_000);
    ask('b', 'other', 'short', other.work);
    await turns(1);
    await advance(10);
    other.end('done');
    await advance(0);
    ask('b', 'other', 'other');
    ask('a', 'flood', 'flood');
    await turns(2);
    expect(begun).toEqual(['long', 'short', 'flood', 'other']);
  });

  test('for a member one piece at a time, also of several guilds', async () => {
    const { ask, begun, turns } = queueOf();
    const { work, end } = endless();
    ask('a', 'm', 'long', work);
    ask('a', 'm', 'next');
    ask('b', 'm', 'elsewhere');
    ask('b', 'other', 'other');
    await turns(4);
    expect(begun).toEqual(['long', 'other']);
    end('done');
    await turns(4);
    expect(begun).toEqual(['long', 'other', 'next', 'elsewhere']);
  });

  test('as long as its guild and all together have no more than their shares', async () => {
    const { ask, begun, turns } = queueOf();
    const tasks = 'aaabbbccc'
      .split('')
      .map((guild, i) => ({ guild, member: `${i}`, ...endless() }));
    for (const { guild, member, work } of tasks) ask(guild, member, `${guild}${member}`, work);
    await turns(20);
    expect(begun).toEqual(['a0', 'b3', 'c6', 'a1']);
    tasks[0]?.end('');
    await turns(20);
    expect(begun).toEqual(['a0', 'b3', 'c6', 'a1', 'b4']);
  });

  test('besides what takes long, up to a bound', async () => {
    const { ask, begun, advance, turns } = queueOf();
    for (const what of ['1', '2', '3']) ask('a', 'm', what, endless().work);
    await turns(3);
    expect(begun).toEqual(['1']);
    await advance(1000);
    await turns(3);
    expect(begun).toEqual(['1', '2']);
    await advance(1000);
    await turns(3);
    expect(begun).toEqual(['1', '2']);
  });

  test('and its failure is its own', async () => {
    const { ask, begun, queue, turns } = queueOf();
    const failing = queue.run({
      asker: { guild: 'a', member: 'm' },
      work: () => {
        throw new Error('broken');
      },
      late: () => undefined,
    });
    ask('a', 'm', 'next');
    const failed = expect(failing).rejects.toThrow('broken');
    await turns(2);
    await failed;
    expect(begun).toEqual(['next']);
  });

  test('in the context of who asked for it', async () => {
    const { queue, turns } = queueOf();
    const context = new AsyncLocalStorage<string>();
    const ask = (what: string) =>
      context.run(what, () => queue.run(seen({ guild: what, member: what })));
    const seen = (asker: Asker) => ({
      ...{ asker, work: () => context.getStore(), late: () => undefined },
    });
    const results = [ask('a'), ask('b')];
    await turns(2);
    expect(await Promise.all(results)).toEqual(['a', 'b']);
  });
});

describe('work is not done, and something said instead,', () => {
  test('when it waited for too long', async () => {
    const { ask, begun, given, advance, turns, queue } = queueOf({ longShares: USUAL.shares });
    ask('a', 'm', 'long', endless().work);
    await turns(1);
    ask('a', 'm', 'next');
    await advance(9999);
    await turns(1);
    expect([given, queue.waiting()]).toEqual([[], 1]);
    await advance(1);
    expect([given, queue.waiting()]).toEqual([['no next'], 0]);
    await turns(1);
    expect(begun).toEqual(['long']);
  });

  test('at once when too much of the same member waits already', async () => {
    const { ask, given, turns, begun } = queueOf({ maxLine: 2 });
    for (const what of ['1', '2', '3']) ask('a', 'm', what);
    ask('a', 'other', 'other');
    await turns(0);
    await Promise.resolve();
    expect(given).toEqual(['no 3']);
    await turns(5);
    expect(begun).toEqual(['1', 'other', '2']);
  });

  test('when the queue is closed', async () => {
    const { ask, given, begun, turns, queue, timers } = queueOf();
    const { work, end } = endless();
    ask('a', 'm', 'begun', work);
    ask('a', 'm', 'waiting');
    await turns(1);
    queue.close();
    ask('a', 'm', 'late');
    end('finished');
    await turns(3);
    expect(given.sort()).toEqual(['finished', 'no late', 'no waiting']);
    expect(begun).toEqual(['begun']);
    expect([queue.waiting(), timers()]).toEqual([0, 0]);
  });
});

test('as many as 20,000 askers are served, each once, and nothing is kept of them', async () => {
  const queue: FairQueue = createFairQueue({
    ...USUAL,
    clock: { ...byHand().clock, nextTurn: queueMicrotask },
  });
  const results = Array.from({ length: 20_000 }, (_, i) =>
    queue.run({
      asker: { guild: `${i % 1000}`, member: `${i}` },
      work: () => i,
      late: () => -1,
    }),
  );
  expect(new Set(await Promise.all(results)).size).toBe(20_000);
  expect(queue.waiting()).toBe(0);
});
