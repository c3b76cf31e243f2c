/** The data of guilds that the bot leaves: kept for a while, then deleted. */
import { expect, test } from 'vitest';
import { guildLeft, purge } from '../../src/guilds/members/retention.ts';
import type { LazyStore } from '../../src/guilds/db/lazy.ts';
import { ownDatabase } from '../programs.ts';
import { runKeeping } from './bot.ts';
import { GUILD, MANAGER } from './loopback/index.ts';

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

test('so is what happened while the bot was away, for the guilds of its own shards', async () => {
  const url = ownDatabase();
  const [gone, back, there] = ['7', '8', '9'].map((n) => `20000000000000000${n}`);
  const guilds = [GUILD, String(gone), String(there)] as const;
  const before = await runKeeping({ url, guilds });
  for (const guild of guilds) await before.discord.command({ ...keep, guild });
  await guildLeft(before.store, String(back), inDays(-1));
  await before.stop();

  const after = await runKeeping({ url, guilds: [GUILD, String(back), String(there)] });
  expect(await leftIn(after.store)).toEqual([gone]);
});

test('a guild of another process’s shard is left to that process', async () => {
  const url = ownDatabase();
  const elsewhere = String((BigInt(50_000_000_001) << 22n) + 7n);
  const before = await runKeeping({ url, guilds: [GUILD, elsewhere] });
  await before.discord.command({ ...keep, guild: elsewhere });
  await before.stop();
  // Here the bot is in that guild no more; but this process would not know if it were.
  const first = await runKeeping({ url, sharding: { shards: [0], count: 2 } });
  expect(await leftIn(first.store)).toEqual([]);
  const second = await runKeeping({ url, sharding: { shards: [1], count: 2 } });
  expect(await leftIn(second.store)).toEqual([elsewhere]);
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
