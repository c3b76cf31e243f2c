/** One member's burst, and everybody else: who is served when, by the order in which work is begun. */
import { ApplicationCommandOptionType as Option } from 'discord-api-types/v10';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { TooBusyError } from '../../src/qa/index/reading-turns.ts';
import { createMetrics } from '../../src/runtime/metrics.ts';
import { runCommands, runShipped, type Running } from './bot.ts';
import { APPLICATION, GUILD, type Loopback } from './loopback/index.ts';

const OTHER_GUILD = '200000000000000002';
const FLOODING = '400000000000000066';
const OTHERS = ['400000000000000071', '400000000000000072'] as const;
const QUESTION = 'What is the theme of the conference?';
const THEME = /global prosperity through an open and secure cyberspace/i;
const BUSY = 'There is too much to do just now. Please try again in a moment.';
/** Of what one member asks for at once, what may be begun before another's one: it came while the burst arrived. */
const FEW = 50;

async function shipped() {
  const served: string[] = [];
  const running = await runShipped({
    guilds: [GUILD, OTHER_GUILD],
    served: ({ member }) => served.push(member),
  });
  return { ...running, served };
}

/** What the member is told, one way or another. */
async function textOf(reply: Promise<{ readonly text: string }>): Promise<string> {
  return (await reply).text;
}

function othersAsk(discord: Loopback) {
  return [
    discord.command({ name: 'ask', options: { question: QUESTION }, member: OTHERS[0] }),
    discord.command({
      ...{ name: 'ask', options: { question: QUESTION } },
      ...{ member: OTHERS[1], guild: OTHER_GUILD },
    }),
  ];
}

/** What Discord says to a reply that the client sends again, as the word that it arrived was lost. */
const ALREADY_THERE = 40_060;

/** Nothing was refused, and nothing failed. */
function isSound({ discord, logged }: Running): void {
  expect(discord.refusals().filter(({ code }) => code !== ALREADY_THERE)).toEqual([]);
  expect(logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
}

test('others in the same guild and in another are served amid 300 questions of one member', async () => {
  const { served, ...running } = await shipped();
  const { discord } = running;
  const options = { question: 'Who sank the submarine?' };
  const burst = Array.from({ length: 300 }, () =>
    textOf(discord.command({ name: 'ask', options, member: FLOODING })),
  );
  const answers = await Promise.all(othersAsk(discord));
  expect(answers.map(({ text }) => text)).toEqual([
    expect.stringMatching(THEME),
    expect.stringMatching(THEME),
  ]);
  for (const other of OTHERS) expect(served.indexOf(other)).toBeLessThan(FEW);
  const texts = await Promise.all(burst);
  expect(texts.filter((text) => text === BUSY).length).toBeGreaterThan(150);
  expect(texts.filter((text) => text !== BUSY).length).toBeGreaterThan(0);
  isSound(running);
});

test('others are served amid ten long texts that one member has checked', async () => {
  const { served, ...running } = await shipped();
  const { discord } = running;
  const sentence =
    'The submarine number was said to carry 1,300 officials to the Seoul conference. ';
  const text = sentence.repeat(50).slice(0, 4000);
  const burst = Array.from({ length: 10 }, () =>
    textOf(discord.command({ name: 'check', options: { text }, member: FLOODING })),
  );
  await Promise.all(othersAsk(discord));
  expect(served.filter((member) => member === FLOODING).length).toBeLessThan(10);
  for (const other of OTHERS) expect(served.indexOf(other)).toBeLessThan(4);
  expect(await Promise.all(burst)).toHaveLength(10);
  isSound(running);
});

test('suggestions come amid a burst, and none rather than late ones', async () => {
  const running = await shipped();
  const { discord } = running;
  const type = (member: string, typed: string) =>
    discord.autocomplete({ name: 'ask', option: 'question', typed, member });
  const burst = Array.from({ length: 300 }, (_each, i) => type(FLOODING, `what ${i}`));
  const given = await type(OTHERS[0], 'theme');
  expect(given.length).toBeGreaterThan(0);
  expect(await Promise.all(burst)).toHaveLength(300);
  isSound(running);
});

test('a member who mentions the bot too often is told once', async () => {
  const running = await shipped();
  const { discord } = running;
  const content = `<@${APPLICATION}> Who sank the submarine?`;
  const said = (member: string) => discord.say({ content, mentions: 'bot', member }).reply;
  const replies: string[] = [];
  for (let i = 0; i < 300; i++) void said(FLOODING).then(({ text }) => replies.push(text));
  expect((await said(OTHERS[0])).text).not.toBe(BUSY);
  expect(replies.filter((text) => text === BUSY).length).toBeLessThanOrEqual(1);
  isSound(running);
});

test('who can’t be read for in time is told so alone, under messages once, and it is no fault', async () => {
  const question = { type: Option.String, name: 'question', description: 'What to ask' } as const;
  const running = await runCommands([
    {
      definition: { name: 'ask', description: 'Asks', options: [question] },
      handle: () => Promise.reject(new TooBusyError('more is asked than can be read')),
    },
  ]);
  const { discord } = running;
  const asked = { name: 'ask', options: { question: QUESTION }, member: FLOODING };
  expect(await discord.command(asked)).toMatchObject({ text: BUSY, onlyFor: FLOODING });
  const content = `<@${APPLICATION}> ${QUESTION}`;
  const said = (member: string) => discord.say({ content, mentions: 'bot', member }).reply;
  expect((await said(FLOODING)).text).toBe(BUSY);
  void said(FLOODING);
  // Each member's messages come in their order, and another one is told too.
  expect((await said(OTHERS[0])).text).toBe(BUSY);
  await discord.command(asked);
  expect(discord.messages().filter(({ onlyFor }) => onlyFor === undefined)).toHaveLength(2);
  isSound(running);
});

test('each reply that there is too much to do is counted once, whoever gives it', async () => {
  const meter = createMetrics();
  const handle = async () => {
    await pause(20);
    throw new TooBusyError('more is asked than can be read');
  };
  const asks = { definition: { name: 'ask', description: 'Asks' }, handle };
  const { discord } = await runCommands([asks], { meter });
  const burst = Array.from({ length: 200 }, () =>
    textOf(discord.command({ name: 'ask', member: FLOODING })),
  );
  expect(new Set(await Promise.all(burst))).toEqual(new Set([BUSY]));
  const figures = await meter.text();
  const counted = (command: string) =>
    Number(new RegExp(`_total{command="${command}",outcome="busy"} (\\d+)`).exec(figures)?.[1]);
  expect(counted('queue')).toBeGreaterThan(0);
  expect(counted('ask')).toBeGreaterThan(0);
  expect(counted('queue') + counted('ask')).toBe(200);
});
