import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import type { Store } from '../db/store.ts';
import { createLimits, type LimitName } from './limits.ts';

const NONE: Record<LimitName, number> = {
  ...{ questions: 0, checks: 0, verifications: 0, reports: 0, mentions: 0 },
  ...{ dailyReports: 0, dailyGaps: 0, uploads: 0, previews: 0 },
};
const A = { guild: 'g', member: 'a' };
const B = { guild: 'g', member: 'b' };
const MINUTE = 60_000;

onBothEngines('limits', ({ name, open }) => {
  beforeEach(() => {
    // The store's own timers go on.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-06-10T12:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function limitsOf(most: Partial<Record<LimitName, number>>) {
    return createLimits(await open(), { ...NONE, ...most });
  }

  it('let through as much as is set, each member for themselves, and again after a minute', async () => {
    const { count } = await limitsOf({ questions: 2 });
    expect(await count('questions', A)).toBeUndefined();
    vi.advanceTimersByTime(20_000);
    expect(await count('questions', A)).toBeUndefined();
    expect(await count('questions', A)).toEqual({ most: 2, seconds: 40, isFirst: true });
    expect(await count('questions', A)).toMatchObject({ isFirst: false });
    expect(await count('questions', B)).toBeUndefined();
    expect(await count('questions', { ...A, guild: 'other' })).toBeUndefined();
    expect(await count('questions', { ...A, guild: undefined })).toBeUndefined();
    expect(await count('checks', A)).toBeUndefined();
    vi.advanceTimersByTime(MINUTE);
    expect(await count('questions', A)).toBeUndefined();
  });

  it('count the files of a guild together, and by the day what is so', async () => {
    const { count } = await limitsOf({ uploads: 1, dailyReports: 1 });
    expect(await count('uploads', A)).toBeUndefined();
    expect(await count('uploads', B)).toMatchObject({ most: 1, seconds: 3600 });
    expect(await count('dailyReports', A)).toBeUndefined();
    vi.advanceTimersByTime(23 * 60 * MINUTE);
    expect(await count('dailyReports', A)).toMatchObject({ seconds: 3600 });
    expect(await count('uploads', B)).toBeUndefined();
  });

  it('are narrower where the guild wants that, and never wider', async () => {
    const { count } = await limitsOf({ questions: 2 });
    expect(await count('questions', A, 1)).toBeUndefined();
    expect(await count('questions', A, 1)).toMatchObject({ most: 1 });
    expect(await count('questions', A, 100)).toMatchObject({ most: 2 });
    expect(await count('mentions', A, 1)).toBeUndefined();
    expect(await count('mentions', A, 1)).toMatchObject({ most: 1 });
  });

  it('know no bound where 0 is set', async () => {
    const { count } = await limitsOf({});
    const counted = Array.from({ length: 100 }, () => count('questions', A));
    expect(new Set(await Promise.all(counted))).toEqual(new Set([undefined]));
  });

  if (name === 'sqlite') return;
  it('store nothing of where the bot is not', async () => {
    const store = await open();
    const { count } = createLimits(store, { ...NONE, questions: 1 });
    const rows = () => store.read((db) => sql`select * from counted`.execute(db));
    expect(await count('questions', { ...A, visiting: true })).toBeUndefined();
    expect(await count('questions', { ...A, visiting: true })).toMatchObject({ most: 1 });
    expect((await rows()).rows).toEqual([]);
    expect(await count('questions', A)).toBeUndefined();
    expect((await rows()).rows).toHaveLength(1);
  });

  it('are shared by several processes, and kept to by each alone when the store is gone', async () => {
    const store = await open();
    const most = { ...NONE, questions: 5 };
    const [first, second] = [createLimits(store, most), createLimits(store, most)];
    const counted = Array.from({ length: 10 }, (_, i) =>
      (i % 2 === 0 ? first : second).count('questions', A),
    );
    const over = (await Promise.all(counted)).filter((each) => each !== undefined);
    expect(over).toHaveLength(5);
    expect(over.filter(({ isFirst }) => isFirst)).toHaveLength(1);
    await store.close();
    const alone = [];
    for (let i = 0; i < 6; i++) alone.push(await first.count('questions', B));
    expect(alone.filter((each) => each !== undefined)).toHaveLength(1);
  });
});

describe('with PostgreSQL', () => {
  /** A store that gives what `query` does with a statement. */
  function storeOf(query: (text: string) => Promise<unknown>): Store {
    const executeQuery = ({ sql: text }: { readonly sql: string }) => query(text);
    const read = (work: (db: never) => Promise<unknown>) => work({ executeQuery } as never);
    return { engine: 'postgres', read } as unknown as Store;
  }

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('what is long over is deleted, whichever limits are set', async () => {
    const texts: string[] = [];
    const store = storeOf((text) => {
      texts.push(text);
      return Promise.resolve({ rows: [{ points: 1, expire: Date.now() + MINUTE }] });
    });
    const { count } = createLimits(store, { ...NONE, checks: 5, reports: 5 });
    await count('checks', A);
    await count('reports', A);
    await vi.advanceTimersByTimeAsync(6 * MINUTE);
    expect(texts.filter((text) => text.startsWith('DELETE'))).toHaveLength(1);
  });

  it('a server that does not answer is waited for a second, and then counted alone', async () => {
    const { count } = createLimits(
      storeOf(() => new Promise(() => undefined)),
      { ...NONE, checks: 1 },
    );
    const counted = Promise.all([count('checks', A), count('checks', A)]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await counted).toMatchObject([undefined, { most: 1 }]);
  });
});
