/** The data of guilds that the bot leaves: kept for a while, then deleted. */
import { expect, onTestFinished, test } from 'vitest';
import { purge } from '../../src/guilds/members/retention.ts';
import type { LazyStore } from '../../src/guilds/db/lazy.ts';
import { ownDatabase } from '../programs.ts';
import { beginAnew, runKeeping } from './bot.ts';
import { APPLICATION, GUILD, MANAGER, startLoopback } from './loopback/index.ts';

const OTHER = '200000000000000002';
const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

/** The guilds that the bot is noted to have left, in order. */
function leftIn(store: LazyStore): Promise<string[]> {
  return store.read(async (db) => {
    const left = db.selectFrom('guild').select('id').where('left_at', 'is not', null);
    return (await left.execute()).map(({ id }) => id).sort();
  });
}

const keep = { name: 'settings keep', options: { days: 7 }, permissions: MANAGER };

test('a guild that removes the bot is noted, and one that takes it back', async () => {
  const { discord, store } = await runKeeping({ guilds: [GUILD, OTHER] });
  await discord.command(keep);
  discord.leave(GUILD);
  await expect.poll(() => leftIn(store)).toEqual([GUILD]);
  discord.join(GUILD);
  await expect.poll(() => leftIn(store)).toEqual([]);
});

test('an outage of Discord is no removal', async () => {
  const { discord, store } = await runKeeping({ guilds: [GUILD, OTHER] });
  await discord.command(keep);
  discord.leave(GUILD, { outage: true });
  discord.leave(OTHER);
  await expect.poll(() => leftIn(store)).toEqual([OTHER]);
});

/** Guilds that Discord did not list, and for how many looks. */
function missingIn(store: LazyStore): Promise<Record<string, number | null>> {
  return store.read(async (db) => {
    const rows = await db.selectFrom('guild').select(['id', 'missing_looks']).execute();
    return Object.fromEntries(
      rows.flatMap(({ id, missing_looks: looks }) => (looks === null ? [] : [[id, looks]])),
    );
  });
}

const many = Array.from({ length: 11 }, (_, i) => `2000000000000000${10 + i}`);
const [gone = '', ...others] = many;
const all = [gone, ...others] as const;
const rest = others as [string, ...string[]];

/** A database in which every guild chose that its data goes at once. */
async function withAll(): Promise<string> {
  const url = ownDatabase();
  const { discord, stop } = await runKeeping({ url, guilds: all });
  for (const guild of all) await discord.command({ ...keep, options: { days: 0 }, guild });
  await stop();
  return url;
}

test('one that is missing when the bot starts is not left at once, and may come back', async () => {
  const url = await withAll();
  for (const looks of [1, 2, 3, 4]) {
    const { store, stop } = await runKeeping({ url, guilds: rest });
    expect(await missingIn(store)).toEqual({ [gone]: looks });
    expect(await leftIn(store)).toEqual([]);
    expect(await purge(store, inDays(400))).toEqual([]);
    await stop();
  }
  const { store } = await runKeeping({ url, guilds: all });
  expect(await missingIn(store)).toEqual({});
});

test('nor when a new session does not list it', async () => {
  const url = await withAll();
  const { discord, store } = await runKeeping({ url, guilds: all });
  discord.forget(gone);
  await beginAnew(discord);
  await expect.poll(() => missingIn(store)).toEqual({ [gone]: 1 });
  expect(await leftIn(store)).toEqual([]);
  // Discord lists it anew; the client takes it for one that was only unavailable.
  discord.join(gone);
  await expect.poll(() => missingIn(store)).toEqual({});
});

test('a session that lists a guild again takes back that the bot left it', async () => {
  const url = await withAll();
  const { discord, store } = await runKeeping({ url, guilds: all });
  discord.leave(gone);
  await expect.poll(() => leftIn(store)).toEqual([gone]);
  discord.remember(gone);
  await beginAnew(discord);
  await expect.poll(() => leftIn(store)).toEqual([]);
});

test('more than a tenth that are missing at once are a fault, and nothing is noted', async () => {
  const url = await withAll();
  for (const guilds of [[others[0] ?? ''], rest.slice(1)] as [string][]) {
    const { store, stop, logged } = await runKeeping({ url, guilds });
    expect(await missingIn(store)).toEqual({});
    expect(await purge(store, inDays(400))).toEqual([]);
    expect(logged).toContainEqual(
      expect.objectContaining({ msg: 'guilds with data are missing', unlikely: true }),
    );
    await stop();
  }
});

test('a guild of another process’s shard is left to that process', async () => {
  const url = await withAll();
  const sharding = { shards: [1], count: 2 };
  // All guilds here are of the first shard.
  const { store } = await runKeeping({ url, sharding });
  expect(await missingIn(store)).toEqual({});
  const first = await runKeeping({ url, guilds: rest, sharding: { shards: [0], count: 2 } });
  expect(await missingIn(first.store)).toEqual({ [gone]: 1 });
});

test('a database of another application is refused in one line, and stays as it is', async () => {
  const url = ownDatabase();
  const { discord, store, stop } = await runKeeping({ url });
  await discord.command(keep);
  await stop();
  const before = await store.read((db) => db.selectFrom('guild').selectAll().execute());
  const other = '100000000000000002';
  const wrong = await startLoopback({ application: other, guilds: [OTHER] });
  onTestFinished(wrong.stop);
  const refused = runKeeping({ url, discord: wrong });
  await expect(refused).rejects.toThrow(
    `The database belongs to application ${APPLICATION}, but DISCORD_TOKEN is of application ${other}.`,
  );
  expect(wrong.gateway.connections()).toBe(0);
  expect(wrong.requests.map(({ method }) => method)).not.toContain('PUT');
  expect(await store.read((db) => db.selectFrom('guild').selectAll().execute())).toEqual(before);
  await runKeeping({ url });
});

test('after the days that the guild chose, all that it kept is gone', async () => {
  const { discord, store } = await runKeeping();
  await discord.command(keep);
  const question = 'Who represented Atlantis?';
  await discord.command({ name: 'ask', options: { question } });
  const gaps = { name: 'gaps', permissions: MANAGER };
  expect((await discord.command(gaps)).text).toContain(question);
  discord.leave(GUILD);
  await expect.poll(() => leftIn(store)).toEqual([GUILD]);
  expect(await purge(store, inDays(6.9))).toEqual([]);
  expect(await purge(store, inDays(7.1))).toEqual([GUILD]);
  discord.join(GUILD);
  expect((await discord.command(gaps)).text).toMatch(/No question is open/);
  expect((await discord.command({ name: 'settings show', permissions: MANAGER })).text).toContain(
    '30 days',
  );
});
