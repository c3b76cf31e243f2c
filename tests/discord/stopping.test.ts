/** The end of a process: what is answered to the last, and by whom. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { Command } from '../../src/bot/command.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { Connection } from '../../src/platforms/discord/client.ts';
import { runCommands, showing } from './bot.ts';
import { startLoopback, type Loopback } from './loopback/index.ts';

const HOUR = 3_600_000;
const RESTARTING = 'I am restarting. Please try again in a moment.';
const show = showing({}, { handle: () => notice('Here.') });

/** A command that replies when the test says so. */
function slow(): { command: Command; asked: Promise<unknown>; reply: (reply: Reply) => void } {
  const asked = Promise.withResolvers<undefined>();
  const reply = Promise.withResolvers<Reply>();
  const definition = { name: 'slow', description: 'Takes long' };
  const handle = () => {
    asked.resolve(undefined);
    return reply.promise;
  };
  return { command: { definition, handle }, asked: asked.promise, reply: reply.resolve };
}

const ask: Command = {
  definition: {
    ...{ name: 'ask', description: 'Asks' },
    options: [{ type: Type.String, name: 'question', description: 'What', autocomplete: true }],
  },
  complete: { question: () => [{ name: 'Some', value: 'some' }] },
  handle: () => notice('Here.'),
};

test('it leaves no connection', async () => {
  const { discord, stop } = await runCommands([show]);
  expect(discord.gateway.connections()).toBe(1);
  await stop();
  await expect.poll(() => discord.gateway.connections()).toBe(0);
});

/** A client that is destroyed amid its login would connect all the same, or fail with nobody to hear it. */
describe('stopped while it starts, it leaves no connection:', () => {
  const asks = (what: string) => (discord: Loopback) =>
    discord.request(({ path }) => path.includes(what));
  test.each<[string, (discord: Loopback) => Promise<unknown>]>([
    ['at once', () => Promise.resolve()],
    ['as it asks who it is', asks('/applications/@me')],
    ['as it asks for the gateway', asks('/gateway')],
    ['as its first shard identifies', (discord) => discord.gateway.connected()],
  ])('%s', async (_, moment) => {
    const discord = await startLoopback({ shards: 2 });
    onTestFinished(discord.stop);
    const opened = Promise.withResolvers<Connection>();
    const come = moment(discord);
    const starting = runCommands([show], { discord, onOpen: opened.resolve });
    const { stop } = await opened.promise;
    await come;
    const stopped = stop();
    await Promise.allSettled([starting, stopped]);
    await expect.poll(() => discord.gateway.connections()).toBe(0);
  });
});

test('what is being answered is finished', async () => {
  const { command, asked, reply } = slow();
  const { discord, stop } = await runCommands([command]);
  const answer = discord.command({ name: 'slow' });
  await asked;
  const stopped = stop();
  reply(notice('Just in time.'));
  expect((await answer).text).toBe('Just in time.');
  await stopped;
});

test('what arrives meanwhile is turned away, in the language of who asks', async () => {
  const { command, asked, reply } = slow();
  const { discord, stop, logged } = await runCommands([command, ask], { handover: 0 });
  const answer = discord.command({ name: 'slow' });
  await asked;
  const stopped = stop();
  const options = { question: 'how many?' };
  const away = await discord.command({ name: 'ask', options });
  expect(away.text).toBe(RESTARTING);
  expect(away.onlyFor).toBeDefined();
  expect(await discord.autocomplete({ name: 'ask', option: 'question', typed: 'h' })).toEqual([]);
  const message = await discord.say({ content: 'how many?', mentions: 'bot' }).reply;
  expect(message.text).toBe(RESTARTING);
  reply(notice('Here.'));
  expect((await answer).text).toBe('Here.');
  await stopped;
  expect(discord.refusals()).toEqual([]);
  expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});

describe('while another process takes over', () => {
  /** Two processes at once: the old one stops, and has still something to do. */
  async function both(): Promise<{ discord: Loopback; finish: () => Promise<void> }> {
    const discord = await startLoopback();
    onTestFinished(discord.stop);
    const { command, asked, reply } = slow();
    const old = await runCommands([command, ask], { discord });
    const answer = discord.command({ name: 'slow' });
    await asked;
    const stopped = old.stop();
    await runCommands([command, { ...ask, handle: () => notice('By the new one.') }], { discord });
    return {
      discord,
      finish: async () => {
        reply(notice('Here.'));
        await answer;
        await stopped;
      },
    };
  }

  test('it alone answers', async () => {
    const { discord, finish } = await both();
    const answered = await discord.command({ name: 'ask' });
    const { reply } = discord.say({ content: 'how many?', mentions: 'bot' });
    expect([answered.text, (await reply).text]).toEqual(['By the new one.', 'By the new one.']);
    await finish();
    const posts = discord.messages().map(({ text }) => text);
    expect(posts.sort()).toEqual(['By the new one.', 'By the new one.', 'Here.']);
  });

  test('a message that both heard of is answered once', async () => {
    const discord = await startLoopback();
    onTestFinished(discord.stop);
    await runCommands([ask], { discord });
    await runCommands([ask], { discord });
    await discord.say({ content: 'how many?', mentions: 'bot' }).reply;
    const posts = () => discord.requests.filter(({ path }) => path.endsWith('/messages'));
    await expect.poll(() => posts().length).toBe(2);
    expect(discord.messages()).toHaveLength(1);
  });
});

test('what arrives while nothing is being answered is turned away, up to the end of the connection', async () => {
  const { discord, stop, logged } = await runCommands([show], { handover: 0, level: 'trace' });
  // Discord does not hear of the closing yet, and sends what it has.
  const hear = discord.gateway.deafen();
  const stopped = stop();
  const asked = [discord.command({ name: 'show' })];
  await expect.poll(() => JSON.stringify(logged)).toContain('Connection status during destroy');
  asked.push(discord.command({ name: 'show' }));
  expect((await Promise.all(asked)).map(({ text }) => text)).toEqual([RESTARTING, RESTARTING]);
  hear();
  await stopped;
});

test('it ends while members go on asking, and tells them', async () => {
  const times = { linger: 100, handover: HOUR, grace: HOUR };
  const { discord, stop } = await runCommands([show], times);
  const texts: string[] = [];
  const goesOn = setInterval(() => {
    void discord.command({ name: 'show' }).then(({ text }) => texts.push(text));
  }, 5);
  onTestFinished(() => {
    clearInterval(goesOn);
  });
  await expect.poll(() => texts).toContain('Here.');
  await stop();
  expect(new Set(texts)).toEqual(new Set(['Here.', RESTARTING]));
});

test('it stays a while, for another process may not be there yet', async () => {
  const { discord, stop } = await runCommands([show], { handover: 0, linger: 300 });
  const since = performance.now();
  await stop();
  expect(performance.now() - since).toBeGreaterThan(298);
  expect(discord.refusals()).toEqual([]);
});

test('what would take too long is told to who waits for it', async () => {
  const { command, asked } = slow();
  const { discord, stop } = await runCommands([command], { patience: 0, grace: 0 });
  const answer = discord.command({ name: 'slow' });
  await asked;
  await stop();
  expect((await answer).text).toBe(RESTARTING);
});
