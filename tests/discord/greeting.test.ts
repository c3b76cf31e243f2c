/** What the bot says when a server takes it in. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ownDatabase } from '../programs.ts';
import { beginAnew, type Keeping, type Running, runKeeping } from './bot.ts';
import { GUILD, reportsIn, type Loopback, type Message } from './loopback/index.ts';

const NEW = '200000000000000005';
const FIRST = '330000000000000005';
const SECOND = reportsIn(NEW);
const joined = new Date('2024-01-01');

/** Runs the bot; at the end nothing may have been refused or have failed. */
async function running(settings: Parameters<typeof runKeeping>[0] = {}): Promise<Keeping> {
  const bot = await runKeeping(settings);
  onTestFinished(() => {
    // Where two processes answer, the second one is too late.
    expect(bot.discord.refusals().filter(({ code }) => code !== 40_060)).toEqual([]);
    expect(bot.logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });
  return bot;
}

function said({ messages }: Loopback, channel?: string): readonly Message[] {
  return messages().filter(
    (each) => each.onlyFor === undefined && (channel === undefined || each.channel === channel),
  );
}

async function greeting(discord: Loopback, channel = FIRST): Promise<Message> {
  await discord.request(({ path }) => path === `/channels/${channel}/messages`);
  const [message, ...more] = said(discord, channel);
  if (!message || more.length > 0) throw new Error(`${more.length + 1} greetings, or none`);
  return message;
}

/** Events come in order: when it answers, the bot knows of all before it; then it ends what it does. */
async function settled({ discord, stop }: Running): Promise<void> {
  await discord.command({ name: 'privacy' });
  await stop();
}

describe('a server that takes the bot in', () => {
  test('is told in one message what it does, for whom, and that it lacks nothing', async () => {
    const bot = await running();
    bot.discord.join(NEW, { first: FIRST });
    const { text } = await greeting(bot.discord);
    expect(text).toMatch(/^### Hello! I answer questions about the news in the sources’ own words/);
    expect(text).toMatch(/\*\*Everyone\*\* Ask with \/ask[^]*\*\*Moderators\*\*[^]*\/source add/);
    expect(text).toMatch(/\*\*Whoever manages the server\*\* Choose with \/settings/);
    expect(text).toContain('I have all the permissions that I need.');
    const sent = bot.discord.requests.find(({ path }) => path.endsWith('/messages'));
    expect(sent?.body).toMatchObject({
      allowed_mentions: { parse: [] },
      ...{ nonce: NEW, enforce_nonce: true },
    });
    await settled(bot);
    expect(said(bot.discord)).toHaveLength(1);
  });

  test('is told what it lacks, and what for', async () => {
    const { discord } = await running();
    const { SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
    discord.join(NEW, { first: FIRST, denied: SendMessagesInThreads | ReadMessageHistory });
    expect((await greeting(discord)).text).toMatch(
      /Server Settings → Roles:\n- Send Messages in Threads and Posts: so that I can answer in threads, and in posts of forums\n- Read Message History: so that/,
    );
  });

  test('is told in its own language', async () => {
    const { discord } = await running({ locale: 'ko' });
    discord.join(NEW, { first: FIRST });
    expect((await greeting(discord)).text).toMatch(/^### 안녕하세요!/);
  });

  test('is told where Discord’s own messages go', async () => {
    const { discord } = await running();
    discord.join(NEW, { first: FIRST, system: SECOND });
    await greeting(discord, SECOND);
    expect(said(discord, FIRST)).toEqual([]);
  });

  test.each([
    ['that may not be written in', { system: FIRST, closed: [FIRST] }],
    ['when there is none', { closed: [FIRST] }],
  ])('is told in the first channel that may be, instead of the one %s', async (_which, state) => {
    const { discord } = await running();
    discord.join(NEW, { first: FIRST, ...state });
    await greeting(discord, SECOND);
  });

  test('is told nothing where the bot may write in no channel', async () => {
    const bot = await running();
    bot.discord.join(NEW, { first: FIRST, denied: PermissionFlagsBits.SendMessages });
    await settled(bot);
    expect(said(bot.discord)).toEqual([]);
  });
});

describe('it is told once', () => {
  test('also when it takes the bot in again, and after a restart', async () => {
    const url = ownDatabase();
    const first = await running({ url });
    const { discord } = first;
    discord.join(NEW, { first: FIRST });
    await greeting(discord);
    discord.leave(NEW);
    discord.join(NEW, { first: FIRST });
    await settled(first);
    const second = await running({ url, discord });
    discord.leave(NEW);
    discord.join(NEW, { first: FIRST });
    await settled(second);
    const sent = discord.requests.filter(({ path }) => path.endsWith('/messages'));
    expect(sent).toHaveLength(1);
  });

  test('also by two processes', async () => {
    const url = ownDatabase();
    const first = await running({ url });
    const { discord } = first;
    const second = await running({ url, discord });
    discord.join(NEW, { first: FIRST });
    await greeting(discord);
    await discord.command({ name: 'privacy' });
    await Promise.all([first.stop(), second.stop()]);
    const sent = discord.requests.filter(({ path }) => path.endsWith('/messages'));
    expect(sent).toHaveLength(1);
  });

  test('and not when the bot connects, nor when Discord finds again what it had lost', async () => {
    const bot = await running({ guilds: [GUILD, NEW] });
    const { discord } = bot;
    discord.forget(NEW);
    await beginAnew(discord);
    discord.join(NEW, { joined });
    await settled(bot);
    expect(said(discord)).toEqual([]);
  });
});
