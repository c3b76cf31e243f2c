/** Members' reports, brought to the channel that moderators chose. */
import { DatabaseSync } from 'node:sqlite';
import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { createMetrics } from '../../src/runtime/metrics.ts';
import { ownDatabase } from '../programs.ts';
import { runKeeping } from './bot.ts';
import { GUILD, MANAGER, reportsIn, type Loopback, type Message } from './loopback/index.ts';

/** A reply that is to come. */
const DEFERRED: number = InteractionResponseType.DeferredChannelMessageWithSource;
const OTHER = '200000000000000002';
const MEMBER = '400000000000000077';
const moderator = { member: '400000000000000010', permissions: MANAGER };
const question = { name: 'ask', options: { question: 'What is the theme of the conference?' } };

function chooses(channel: string) {
  return { name: 'settings reports', options: { channel }, ...moderator };
}

function postedIn({ messages }: Loopback, channel: string): readonly Message[] {
  return messages().filter((message) => message.channel === channel);
}

async function running() {
  const bot = await runKeeping({ guilds: [GUILD, OTHER] });
  const { discord } = bot;
  await discord.command(chooses(reportsIn(GUILD)));
  await expect.poll(() => postedIn(discord, reportsIn(GUILD))).toHaveLength(1);
  return bot;
}

/** A member reports the answer; gives what is said in the channel since then. */
async function reported(discord: Loopback, member = MEMBER): Promise<Message> {
  const before = postedIn(discord, reportsIn(GUILD)).length;
  const answer = await discord.command(question);
  const thanks = await discord.press(answer, 'Report', { member });
  expect(thanks).toMatchObject({
    onlyFor: member,
    text: expect.stringMatching(/^Thank you/) as string,
  });
  const posted = () => postedIn(discord, reportsIn(GUILD));
  await expect.poll(() => posted().length).toBe(before + 1);
  return posted().at(-1) ?? thanks;
}

describe('a report', () => {
  test('is brought to the channel, without a ping, and dismissed there', async () => {
    const { discord } = await running();
    expect(postedIn(discord, reportsIn(GUILD))[0]?.text).toMatch(
      /^Reports from members are brought/,
    );
    const message = await reported(discord);
    expect(message.text).toMatch(/^Reported by <@400000000000000077>[^]*Global prosperity/i);
    const sent = discord.requests.filter(({ path }) => path.endsWith('/messages')).at(-1);
    expect(sent?.body).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(message.buttons.map(({ label }) => label)).toEqual(['Correct', 'Dismiss']);
    const refused = await discord.press(message, 'Dismiss', { member: MEMBER });
    expect(refused).toMatchObject({
      onlyFor: MEMBER,
      text: expect.stringMatching(/for moderators/) as string,
    });
    const ended = await discord.press(message, 'Dismiss', moderator);
    expect(ended).toMatchObject({ id: message.id, buttons: [] });
    expect(ended.text).toMatch(/Global prosperity[^]*Dismissed by <@400000000000000010>/i);
    expect((await discord.command({ name: 'reports', ...moderator })).text).toBe(
      'No report is open.',
    );
    expect(discord.refusals()).toEqual([]);
  });

  test('is told in the language of the server, whatever the member reads', async () => {
    const { discord } = await runKeeping({ guilds: [GUILD], locale: 'ko' });
    await discord.command(chooses(reportsIn(GUILD)));
    const english = { member: MEMBER, locale: 'en-GB' };
    const answer = await discord.command({ ...question, ...english });
    expect((await discord.press(answer, 'Report', english)).text).toMatch(/^Thank you/);
    await expect.poll(() => postedIn(discord, reportsIn(GUILD))).toHaveLength(2);
    const brought = postedIn(discord, reportsIn(GUILD)).at(-1);
    expect(brought?.text).toContain('신고');
    expect(brought?.buttons.map(({ label }) => label)).toEqual(['바로잡기', '기각']);
  });

  test('is corrected from there, and the correction shows in the next answer', async () => {
    const { discord } = await running();
    const message = await reported(discord);
    const form = await discord.pressForForm(message, 'Correct', moderator);
    const done = await discord.submit(form, { answer: 'An open and secure cyberspace' }, moderator);
    expect(done.onlyFor).toBe(moderator.member);
    expect((await discord.command(question)).text).toMatch(/^\*\*An open and secure cyberspace/);
    expect((await discord.command({ name: 'reports', ...moderator })).text).toBe(
      'No report is open.',
    );
    const ended = await discord.press(message, 'Dismiss', moderator);
    expect(ended.text).toMatch(/Corrected by <@400000000000000010>/);
  });

  test('that a member repeats is brought once, until it is closed', async () => {
    const { discord } = await running();
    const message = await reported(discord);
    const answer = await discord.command(question);
    await discord.press(answer, 'Report', { member: MEMBER });
    // Another member's comes after it, so that it would be there by now.
    await reported(discord, '400000000000000078');
    await discord.press(message, 'Dismiss', moderator);
    await reported(discord);
  });
});

test('a channel where the bot may not write is told to the moderator who chooses it, and to nobody else', async () => {
  const { discord, logged } = await runKeeping();
  discord.close(reportsIn(GUILD));
  await discord.command(chooses(reportsIn(GUILD)));
  const told = () => discord.messages().find(({ text }) => text.startsWith('But I may not write'));
  await expect.poll(told).toMatchObject({ onlyFor: moderator.member });
  const answer = await discord.command(question);
  expect((await discord.press(answer, 'Report', { member: MEMBER })).text).toMatch(/^Thank you/);
  const warned = () => logged.filter(({ msg }) => String(msg).includes('brought to its channel'));
  await expect.poll(() => warned().length).toBe(2);
  expect((await discord.command({ name: 'reports', ...moderator })).text).toContain('Reports: 1');
});

test('of two moderators who choose it at once one has done so, and it is told there once', async () => {
  const url = ownDatabase();
  const { discord } = await runKeeping({ url, patience: 300 });
  await discord.command({ name: 'settings show', ...moderator });
  // Both have seen that none is chosen before either may write.
  const other = new DatabaseSync(url.replace('file:', ''));
  other.exec('begin immediate');
  const both = ['400000000000000010', '400000000000000011'].map((member) =>
    discord.command({ ...chooses(reportsIn(GUILD)), member }),
  );
  const deferrals = () =>
    discord.requests.filter(
      ({ body }) => (body as { type?: number } | undefined)?.type === DEFERRED,
    );
  await expect.poll(() => deferrals().length).toBe(2);
  other.exec('rollback');
  other.close();
  const told = (await Promise.all(both)).map(({ text }) => text);
  expect(told.filter((text) => text.includes('Settings changed'))).toHaveLength(1);
  expect(told.filter((text) => text.startsWith('Nothing changed'))).toHaveLength(1);
  const answer = await discord.command(question);
  await discord.press(answer, 'Report', { member: MEMBER });
  const posted = () => postedIn(discord, reportsIn(GUILD)).map(({ text }) => text);
  await expect.poll(() => posted().some((text) => /Reported/i.test(text))).toBe(true);
  expect(posted()).toHaveLength(2);
});

test('a channel of another guild gets nothing', async () => {
  const { discord, logged } = await runKeeping({ guilds: [GUILD, OTHER] });
  await discord.command(chooses(reportsIn(OTHER)));
  await expect
    .poll(() => logged.find(({ channel }) => channel === reportsIn(OTHER)))
    .toMatchObject({ level: 40 });
  expect(postedIn(discord, reportsIn(OTHER))).toEqual([]);
});

/** Where moderators close none, members can report no more: both are told, and whoever runs the bot is not alarmed. */
test('as many as are kept: moderators are told before it binds, and members when it does', async () => {
  const meter = createMetrics();
  const { discord, logged } = await runKeeping({ quotas: { reports: 5 }, meter });
  const report = async (i: number) => {
    const member = `4000000000000001${String(i).padStart(2, '0')}`;
    return discord.press(await discord.command(question), 'Report', { member });
  };
  const list = () => discord.command({ name: 'reports', ...moderator });
  const FEW = /keeps up to 5 open reports/;
  for (let i = 0; i < 3; i++) expect((await report(i)).text).toMatch(/^Thank you/);
  expect((await list()).text).not.toMatch(FEW);
  for (let i = 3; i < 5; i++) expect((await report(i)).text).toMatch(/^Thank you/);
  expect((await list()).text).toMatch(FEW);
  expect((await report(5)).text).toMatch(/^As many reports are open in this server as are kept/);
  // The same member's same report takes its own place.
  expect((await report(4)).text).toMatch(/^Thank you/);
  expect((await list()).text).toMatch(/Reports: 5/);
  await discord.press(await list(), '1: Dismiss', moderator);
  expect((await report(5)).text).toMatch(/^Thank you/);
  expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  expect(await meter.text()).not.toMatch(/outcome="fault"/);
});
