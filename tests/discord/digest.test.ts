/** The week's questions without an answer, brought to the moderators' channel. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { scheduleDigests } from '../../src/cli/weekly-digests.ts';
import { ConfigError } from '../../src/runtime/config.ts';
import { runKeeping } from './bot.ts';
import { GUILD, MANAGER, reportsIn, type Loopback, type Message } from './loopback/index.ts';

const OTHER = '200000000000000002';
const MEMBER = '400000000000000077';
const moderator = { member: '400000000000000010', permissions: MANAGER };
const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

function postedIn({ messages }: Loopback, guild: string): readonly Message[] {
  return messages().filter(
    ({ channel, text }) => channel === reportsIn(guild) && !text.startsWith('Reports from'),
  );
}

/** A bot whose first guild wants digests; they are brought when they are told to be, or on Mondays at nine. */
async function running(settings: Parameters<typeof runKeeping>[0] = {}) {
  const bot = await runKeeping({ guilds: [GUILD, OTHER], ...settings });
  const { connection, discord, store } = bot;
  const digests = scheduleDigests({
    ...{ bot: bot.bot, store, connection, at: '0 9 * * 1' },
    now: () => new Date(discord.clock.now()),
  });
  onTestFinished(() => digests.stop());
  const channel = reportsIn(GUILD);
  await discord.command({ name: 'settings reports', options: { channel }, ...moderator });
  return { ...bot, digests };
}

async function switchOn(discord: Loopback): Promise<Message> {
  return discord.command({ name: 'settings digest', options: { on: true }, ...moderator });
}

async function ask(discord: Loopback, question: string): Promise<void> {
  await discord.command({ name: 'ask', options: { question }, member: MEMBER });
  // What is being noted of it is noted by then.
  await discord.command({ name: 'gaps', ...moderator });
}

test('a digest has like questions together, who asked them not, and leads to the form of a fact', async () => {
  const { discord, digests, logged } = await running();
  expect((await switchOn(discord)).text).toContain('a week without any brings no message');
  await digests.run();
  expect(postedIn(discord, GUILD)).toEqual([]);
  for (const question of [
    'Who paid for the fireworks?',
    'who covered the cost of the fireworks',
    'What did the bread cost?',
  ])
    await ask(discord, question);
  await digests.run();
  const [digest, ...more] = postedIn(discord, GUILD);
  if (!digest) throw new Error('no digest came');
  expect(more).toEqual([]);
  expect(digest.text).toContain('Asked in the last 7 days, and answered by no source: 2');
  expect(digest.text).toMatch(/1\. “[^\n]*fireworks[^\n]*\(asked twice; also “[^\n]*fireworks/);
  expect(digest.text).toContain('“What did the bread cost?” (asked once)');
  expect(digest.text).not.toContain(MEMBER);
  const refused = await discord.press(digest, '1: Add a fact', { member: MEMBER });
  expect(refused.text).toContain('That is for moderators');
  const form = await discord.pressForForm(digest, '1: Add a fact', moderator);
  expect(form.inputs.map(({ label }) => label)).toContain('Quote');
  const all = await discord.press(digest, 'All questions', moderator);
  expect(all.onlyFor).toBe(moderator.member);
  expect(postedIn(discord, OTHER)).toEqual([]);
  expect(discord.refusals()).toEqual([]);
  expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});

test('a digest is in the language of the server, unless another was chosen there', async () => {
  const { discord, digests } = await running({ locale: 'ko' });
  await switchOn(discord);
  await ask(discord, 'Who paid for the fireworks?');
  await digests.run();
  expect(postedIn(discord, GUILD).at(-1)?.text).toMatch(/^### 지난 7일/);
  await discord.command({ name: 'settings language', options: { which: 'en' }, ...moderator });
  discord.clock.advance(7 * DAY - MINUTE);
  await digests.run();
  expect(postedIn(discord, GUILD).at(-1)?.text).toMatch(/^### Asked in the last 7 days/);
});

test('two processes that are connected at the same time bring it once', async () => {
  const { discord, store, bot, digests, connection } = await running();
  await switchOn(discord);
  await ask(discord, 'Who paid for the fireworks?');
  const other = scheduleDigests({
    ...{ bot, store, connection, at: '0 9 * * 1' },
    now: () => new Date(discord.clock.now()),
  });
  onTestFinished(() => other.stop());
  await Promise.all([digests.run(), other.run()]);
  expect(postedIn(discord, GUILD)).toHaveLength(1);
});

test('what was asked more than a week ago is in no digest, and none is brought unless it is switched on', async () => {
  const { discord, digests } = await running();
  await ask(discord, 'Who paid for the fireworks?');
  await digests.run();
  expect(postedIn(discord, GUILD)).toEqual([]);
  await switchOn(discord);
  discord.clock.advance(8 * DAY);
  await digests.run();
  expect(postedIn(discord, GUILD)).toEqual([]);
  await ask(discord, 'What did the bread cost?');
  await digests.run();
  expect(postedIn(discord, GUILD).map(({ text }) => text)).toEqual([
    expect.stringMatching(/bread cost/) as string,
  ]);
  expect(postedIn(discord, GUILD)[0]?.text).not.toContain('fireworks');
});

test('one guild’s closed channel is logged, and keeps no other from its own', async () => {
  const { discord, digests, logged } = await running();
  await switchOn(discord);
  await ask(discord, 'Who paid for the fireworks?');
  const there = { ...moderator, guild: OTHER };
  const channel = reportsIn(OTHER);
  await discord.command({ name: 'settings reports', options: { channel }, ...there });
  await discord.command({ name: 'settings digest', options: { on: true }, ...there });
  const question = 'What did the bread cost?';
  await discord.command({ name: 'ask', options: { question }, member: MEMBER, guild: OTHER });
  await discord.command({ name: 'gaps', ...there });
  discord.close(reportsIn(GUILD));
  await digests.run();
  expect(
    logged.filter(({ msg }) => String(msg).includes('digest could not be brought')),
  ).toHaveLength(1);
  expect(postedIn(discord, OTHER).map(({ text }) => text)).toEqual([
    expect.stringMatching(/bread cost/) as string,
  ]);
});

test('a digest comes on Mondays at nine, when that time has come', async () => {
  const brought: Date[] = [];
  vi.useFakeTimers({
    now: new Date(2031, 5, 7, 12),
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
  });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const digests = scheduleDigests({
    ...{ at: '0 9 * * 1', bot: {} as never, connection: {} as never },
    store: {
      read: () => {
        brought.push(new Date());
        return Promise.resolve([]);
      },
    } as never,
  });
  onTestFinished(() => digests.stop());
  // The clock is looked at twice a minute, so that most of the days are skipped.
  for (let day = 8; day <= 16; day++) {
    vi.setSystemTime(new Date(2031, 5, day, 8, 59));
    await vi.advanceTimersByTimeAsync(MINUTE);
  }
  expect(brought).toEqual([new Date(2031, 5, 9, 9), new Date(2031, 5, 16, 9)]);
  expect(() =>
    scheduleDigests({
      ...({} as never as Parameters<typeof scheduleDigests>[0]),
      at: '99 * * * *',
    }),
  ).toThrow(ConfigError);
});
