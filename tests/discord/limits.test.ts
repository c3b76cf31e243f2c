/** What a member meets who asks for more than one may. */
import { expect, test } from 'vitest';
import { runKeeping } from './bot.ts';
import { APPLICATION, GUILD, MANAGER, reportsIn, type Message } from './loopback/index.ts';

const MEMBER = '400000000000000077';
const OTHER = '400000000000000078';
const moderator = { member: '400000000000000010', permissions: MANAGER };
const question = 'What is the theme of the conference?';
const ask = { name: 'ask', options: { question } };

function isPrivate(message: Message, words: RegExp): void {
  expect(message.text).toMatch(words);
  expect(message.onlyFor).toBeDefined();
}

test('each limit of a member has a private notice, and others are not limited by it', async () => {
  const { discord } = await runKeeping({ limits: { questions: 2, checks: 1, verifications: 1 } });
  const uses = [
    [ask, 2, /^Here a member can ask 2 questions a minute\. Please ask again in \d+ seconds?\.$/],
    [{ name: 'check', options: { text: 'a few words' } }, 1, /have 1 text checked a minute/],
    [{ name: 'verify', options: { quote: 'a few words' } }, 1, /have 1 quotation verified/],
  ] as const;
  for (const [command, most, words] of uses) {
    for (let i = 0; i < most; i++) {
      expect((await discord.command({ ...command, member: MEMBER })).text).not.toMatch(words);
    }
    isPrivate(await discord.command({ ...command, member: MEMBER }), words);
    expect((await discord.command({ ...command, member: OTHER })).text).not.toMatch(words);
  }
  expect(discord.refusals()).toEqual([]);
});

test('a topic that no quote has is looked for as a question is, and counts as one', async () => {
  const { discord } = await runKeeping({ limits: { questions: 2 } });
  const over = /can ask 2 questions a minute/;
  const quotes = (topic: string) =>
    discord.command({ name: 'quotes', options: { topic }, member: MEMBER });
  // Those that quotes have cost little, however many are asked for.
  for (let i = 0; i < 5; i++) expect((await quotes('security')).text).not.toMatch(over);
  for (const topic of ['xylophones', 'marmalade']) {
    expect((await quotes(topic)).text).not.toMatch(over);
  }
  isPrivate(await quotes('zeppelins'), over);
  isPrivate(await discord.command({ ...ask, member: MEMBER }), over);
});

test('of 72 reports of one member, few reach the moderators’ channel', async () => {
  const { discord } = await runKeeping({ limits: { reports: 5 } });
  await discord.command({
    ...{ name: 'settings reports', options: { channel: reportsIn(GUILD) } },
    ...moderator,
  });
  const answer = await discord.command(ask);
  const told = await Promise.all(
    Array.from({ length: 72 }, () => discord.press(answer, 'Report', { member: MEMBER })),
  );
  const over = told.filter(({ text }) => text.includes('can report 5 answers a minute'));
  expect(over).toHaveLength(67);
  for (const each of over) isPrivate(each, /^Thank you/);
  const brought = discord.messages().filter(({ channel }) => channel === reportsIn(GUILD));
  // The first one says that reports come here.
  expect(brought.length).toBeLessThanOrEqual(6);
  const other = await discord.press(answer, 'Report', { member: OTHER });
  expect(other.text).toBe('Thank you. Those who look after the facts will have a look at it.');
});

test('of 300 mentions of one member, the last reply says that these are too many', async () => {
  const { discord, logged } = await runKeeping({ limits: { mentions: 10 } });
  const content = `<@${APPLICATION}> ${question}`;
  const mention = (member: string) => discord.say({ content, mentions: 'bot', member }).reply;
  const replies: string[] = [];
  for (let i = 0; i < 60; i++) void mention(MEMBER).then(({ text }) => replies.push(text));
  // Those of a member are served in their order, so that this one comes after them all.
  await expect.poll(() => replies.length).toBe(11);
  for (let i = 0; i < 240; i++) void mention(MEMBER).then(({ text }) => replies.push(text));
  await mention(OTHER);
  await discord.command({ ...ask, member: MEMBER });
  expect(
    replies.filter((text) => text.startsWith('I answer 10 messages of each member')),
  ).toHaveLength(1);
  expect(replies.length).toBeLessThanOrEqual(12);
  expect(discord.refusals()).toEqual([]);
  expect(logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});

test('a server may set less, for itself alone, and take it back', async () => {
  const other = '200000000000000002';
  const { discord } = await runKeeping({ guilds: [GUILD, other], limits: { questions: 3 } });
  const set = await discord.command({
    ...{ name: 'settings limits', options: { questions: 1, mentions: 2 } },
    ...moderator,
  });
  expect(set.text).toMatch(/at most 1 question a minute[^]*at most 2 messages of each member/);
  await discord.command({ ...ask, member: MEMBER });
  isPrivate(await discord.command({ ...ask, member: MEMBER }), /can ask 1 question a minute/);
  const elsewhere = await discord.command({ ...ask, member: MEMBER, guild: other });
  expect(elsewhere.onlyFor).toBeUndefined();
  const back = await discord.command({
    ...{ name: 'settings limits', options: { questions: 0, mentions: 0 } },
    ...moderator,
  });
  expect(back.text).not.toMatch(/at most/);
  expect((await discord.command({ ...ask, member: MEMBER })).onlyFor).toBeUndefined();
  const log = await discord.command({ name: 'audit', options: { what: 'settings' }, ...moderator });
  expect(log.text).toMatch(/as the bot’s operator set it[^]*at most 1 question a minute/);
});

test('files of a server are limited, and pasted texts and corrections are not', async () => {
  const { discord } = await runKeeping({ limits: { previews: 1, uploads: 1 } });
  const file = { name: 'export.json', content: '{}' };
  const bring = () => discord.command({ name: 'import', options: { file }, ...moderator });
  await bring();
  isPrivate(await bring(), /look at 1 import an hour/);
  const events = { name: 'fact list', options: { event: 'Seoul' }, ...moderator };
  for (let i = 0; i < 30; i++) {
    expect((await discord.command(events)).text).not.toMatch(/an hour|a minute/);
  }
});

test('the notices are in Korean for a Korean client', async () => {
  const { discord } = await runKeeping({ limits: { questions: 1 }, locale: 'ko' });
  await discord.command({ ...ask, member: MEMBER });
  isPrivate(
    await discord.command({ ...ask, member: MEMBER }),
    /^여기서는 멤버 한 명이 1분에 1개까지 질문할 수 있습니다\. \d+초 뒤에/,
  );
});

test('what no source answers is passed on so often a day, and the member is told once', async () => {
  const { discord } = await runKeeping({ limits: { dailyGaps: 2 } });
  const asked = (place: string, member: string) =>
    discord.command({ name: 'ask', options: { question: `Who won in ${place}?` }, member });
  const told = () => discord.messages().filter(({ text }) => text.startsWith('Moderators hear of'));
  for (const place of ['Brazil', 'Peru']) await asked(place, MEMBER);
  expect(told()).toEqual([]);
  for (const place of ['Chile', 'Bolivia']) {
    expect((await asked(place, MEMBER)).onlyFor).toBeUndefined();
  }
  await expect.poll(told).toHaveLength(1);
  for (const each of told()) isPrivate(each, /2 questions of each member a day/);
  await asked('Ecuador', OTHER);
  const { text } = await discord.command({ name: 'gaps', ...moderator });
  for (const place of ['Brazil', 'Peru', 'Ecuador']) expect(text).toContain(place);
  for (const place of ['Chile', 'Bolivia']) expect(text).not.toContain(place);
  expect(told()).toHaveLength(1);
  expect(discord.refusals()).toEqual([]);
});

test('reports are taken so often a day', async () => {
  const { discord } = await runKeeping({ limits: { dailyReports: 2 } });
  const answer = await discord.command(ask);
  const report = (member: string) => discord.press(answer, 'Report', { member });
  for (let i = 0; i < 2; i++) expect((await report(MEMBER)).text).toMatch(/will have a look at it/);
  isPrivate(await report(MEMBER), /can report 2 answers a day, so this one was not passed on/);
  expect((await report(OTHER)).text).toMatch(/will have a look at it/);
});
