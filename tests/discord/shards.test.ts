/** Gateway shards over several processes, as SHARDS and SHARD_COUNT spread them. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { notice } from '../../src/bot/reply.ts';
import { runsFirst } from '../../src/platforms/discord/client.ts';
import { runCommands, showing } from './bot.ts';
import { startLoopback, type Loopback } from './loopback/index.ts';

const COUNT = 4;
/** A guild of each shard: what is above the lowest 22 bits, modulo the count. */
const guilds = [0, 1, 2, 3].map((shard) => String((BigInt(50_000_000_000 + shard) << 22n) + 7n));
const [first = '', ...others] = guilds;

/** A command that tells by which process it was answered. */
function process(name: string) {
  return showing({}, { handle: () => notice(name) });
}

function registrations({ requests }: Loopback): string[] {
  return requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
}

async function loopback(shards: number): Promise<Loopback> {
  const discord = await startLoopback({ guilds: [first, ...others], shards });
  onTestFinished(discord.stop);
  return discord;
}

describe('two processes', () => {
  test('answer each for the guilds of its own shards, the first one also direct messages', async () => {
    const discord = await loopback(COUNT);
    await runCommands([process('A')], { discord, sharding: { shards: [0, 1], count: COUNT } });
    await runCommands([process('B')], { discord, sharding: { shards: [2, 3], count: COUNT } });
    expect(discord.gateway.shards()).toEqual([0, 1, 2, 3].map((shard) => [shard, COUNT]));
    const answers = guilds.map((guild) => discord.command({ name: 'show', guild }));
    const texts = (await Promise.all(answers)).map(({ text }) => text);
    expect(texts).toEqual(['A', 'A', 'B', 'B']);
    expect((await discord.command({ name: 'show', dm: 'bot' })).text).toBe('A');
    expect(discord.refusals()).toEqual([]);
  });

  test('register the commands once, by the one with the first shard', async () => {
    const discord = await loopback(COUNT);
    const sharding = { shards: [1, 2, 3], count: COUNT };
    await runCommands([process('B')], { discord, sharding });
    expect(registrations(discord)).toEqual([]);
    await runCommands([process('A')], { discord, sharding: { shards: [0], count: COUNT } });
    expect(registrations(discord)).toHaveLength(1);
    expect([undefined, { shards: [0], count: 1 }, sharding].map(runsFirst)).toEqual([
      ...[true, true, false],
    ]);
  });

  test('go on when the connections of one are cut', async () => {
    const discord = await loopback(COUNT);
    const sharding = { shards: [0, 1, 2, 3], count: COUNT };
    const { logged } = await runCommands([process('A')], { discord, sharding });
    discord.gateway.drop();
    const answers = guilds.map((guild) => discord.command({ name: 'show', guild }));
    expect((await Promise.all(answers)).map(({ text }) => text)).toEqual(['A', 'A', 'A', 'A']);
    expect(discord.gateway.count).toEqual({ identified: 4, resumed: 4 });
    const resumed = logged.filter(({ msg }) => msg === 'connection resumed');
    expect(resumed.map(({ shard }) => shard).sort()).toEqual([0, 1, 2, 3]);
  });
});

test('without settings there are as many shards as Discord advises', async () => {
  const discord = await loopback(3);
  await runCommands([process('A')], { discord });
  expect(discord.gateway.shards()).toEqual([0, 1, 2].map((shard) => [shard, 3]));
});

test('too few shards are refused in one line that names the settings', async () => {
  const discord = await loopback(COUNT);
  const starting = runCommands([process('A')], { discord, sharding: { shards: [0], count: 2 } });
  await expect(starting).rejects.toMatchObject({
    name: 'LoginRefused',
    message: expect.stringMatching(
      /^Discord refused the shards[^\n]*SHARDS and SHARD_COUNT/,
    ) as string,
  });
});
