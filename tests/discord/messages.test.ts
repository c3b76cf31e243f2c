/** Questions in messages, and the command in a message's menu. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { expectNoPings } from './bad-input.ts';
import { runShipped, type Running } from './bot.ts';
import { APPLICATION, GUILD, type Loopback } from './loopback/index.ts';

const OTHER_GUILD = '200000000000000002';
const CHANNEL = '300000000000000009';
const MEMBER = '400000000000000077';
const QUESTION = 'What is the theme of the conference?';
const THEME = /global prosperity through an open and secure cyberspace/i;
const asked = { content: `<@${APPLICATION}> ${QUESTION}`, mentions: 'bot' } as const;

/** Runs the bot; at the end nothing may have been refused or have failed. */
async function shipped(): Promise<Running> {
  const running = await runShipped({ guilds: [GUILD, OTHER_GUILD], level: 'info' });
  onTestFinished(() => {
    expect(running.discord.refusals()).toEqual([]);
    expectNoPings(running.discord);
    expect(running.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
  return running;
}

function posts({ requests }: Loopback) {
  return requests.filter(({ method, path }) => method === 'POST' && path.endsWith('messages'));
}

describe('a message that mentions the bot', () => {
  test('is answered in its channel, as a reply without a ping', async () => {
    const { discord } = await shipped();
    const { reply } = discord.say({ ...asked, channel: '300000000000000001', member: MEMBER });
    expect((await reply).text).toMatch(THEME);
    expect(posts(discord)).toMatchObject([
      {
        path: '/channels/300000000000000001/messages',
        body: {
          allowed_mentions: { parse: [], replied_user: false },
          message_reference: { fail_if_not_exists: false },
        },
      },
    ]);
  });

  test('gets buttons that work', async () => {
    const { discord } = await shipped();
    const answer = await discord.say(asked).reply;
    const context = await discord.press(answer, 'Show in context', { member: MEMBER });
    expect(context.onlyFor).toBe(MEMBER);
    expect(context.text).toMatch(THEME);
  });

  test.each([
    ['nothing else', `<@${APPLICATION}>`],
    ['emoji', `<@${APPLICATION}> 🙂🙂 <:wave:123456789012345678>`],
    ['a link', `https://example.org <@!${APPLICATION}>`],
  ])('with %s gets a hint', async (_what, content) => {
    const { discord } = await shipped();
    expect((await discord.say({ content, mentions: 'bot' }).reply).text).toMatch(
      /^There is no question in that/,
    );
  });

  test('that is too long, or tries to ping, gets a short answer', async () => {
    const { discord } = await shipped();
    const long = await discord.say({ ...asked, content: `<@1> ${'how many '.repeat(400)}` }).reply;
    expect(long.text).toMatch(/a question can have 500/);
    const ping = await discord.say({ ...asked, content: '@everyone <@&5> **who** was there?' })
      .reply;
    expect(ping.markdown).not.toMatch(/(?<!\\)(?:@everyone|<@)/);
  });

  test('is answered from what its guild knows, also after other messages', async () => {
    const { discord } = await shipped();
    const first = discord.say(asked);
    const second = discord.say({ ...asked, guild: OTHER_GUILD });
    expect(await Promise.all([first.reply, second.reply])).toMatchObject([
      { guild: GUILD },
      { guild: OTHER_GUILD },
    ]);
  });
});

test('a direct message needs no mention', async () => {
  const { discord } = await shipped();
  const answer = await discord.say({ content: QUESTION, dm: 'bot', channel: CHANNEL }).reply;
  expect(answer).toMatchObject({ guild: undefined, channel: CHANNEL });
  expect(answer.text).toMatch(THEME);
});

test('nothing else is answered, nor is its text given to the bot', async () => {
  const { discord } = await shipped();
  discord.say({ content: QUESTION });
  discord.say({ content: QUESTION, mentions: 'everyone' });
  for (const by of ['bot', 'webhook', 'system'] as const) {
    discord.say({ ...asked, by });
    discord.say({ content: QUESTION, dm: 'bot', channel: CHANNEL, by });
  }
  // Events come in order, so when this one is answered the others have been passed over.
  await discord.say(asked).reply;
  expect(posts(discord)).toHaveLength(1);
});

test('where the bot may not write it says nothing, and logs no error', async () => {
  const { discord, logged } = await runShipped();
  discord.close('300000000000000001');
  discord.say({ ...asked, member: MEMBER });
  await discord.request(({ path, status }) => path.endsWith('/messages') && status === 403);
  await expect
    .poll(() => logged.find(({ code }) => code === 50_013))
    .toMatchObject({ level: 30, msg: 'a question could not be answered where it was asked' });
  expect(posts(discord)).toHaveLength(1);
  expect(JSON.stringify(logged)).not.toMatch(new RegExp(`${MEMBER}|theme`));
});

test.each([
  ['locked', 160_005],
  ['archived', 50_083],
])('in a thread that is %s meanwhile it says nothing, and that is no fault', async (_, code) => {
  const { discord, logged } = await runShipped();
  const answer = { status: 400, body: { code, message: 'The thread is closed' } };
  discord.fail({ path: /messages$/, times: 2, answer });
  discord.say({ ...asked, channel: '300000000000000001' });
  await expect.poll(() => logged.find((line) => line.code === code)).toMatchObject({ level: 30 });
  expect(posts(discord)).toHaveLength(1);
  expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});

test('where the bot may not read the history it answers without a reply', async () => {
  const { discord, logged } = await runShipped();
  const body = { code: 160_002, message: 'Cannot reply without permission to read history' };
  discord.fail({ path: /messages$/, answer: { status: 400, body } });
  discord.say({ ...asked, channel: '300000000000000001' });
  await expect.poll(() => discord.messages().length).toBe(1);
  expect(discord.messages()[0]).toMatchObject({ channel: '300000000000000001' });
  expect(discord.messages()[0]?.text).toMatch(THEME);
  expect(posts(discord)[1]?.body).not.toHaveProperty('message_reference');
  expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});

test('an answer that Discord refuses is followed by a short one', async () => {
  const { discord, logged } = await runShipped();
  const body = { code: 50_035, message: 'Invalid Form Body', errors: {} };
  discord.fail({ path: /messages$/, answer: { status: 400, body } });
  expect((await discord.say(asked).reply).text).toMatch(/^I could not show the answer here/);
  expect(logged.map(({ msg }) => msg)).toContain('an answer to a message could not be sent');
});

describe('Check against sources', () => {
  const check = (discord: Loopback, content: string, from: { dm?: 'bot' } = {}) =>
    discord.messageCommand({
      ...{ name: 'Check against sources', member: MEMBER, ...from },
      message: { content, member: '400000000000000078' },
    });

  test('gives each claim of a message its verdict, to who asks alone', async () => {
    const { discord } = await shipped();
    const shown = await check(
      discord,
      'Wow! 1,300 officials attended the Seoul cyberspace conference. A comet struck Jupiter in 2094.',
    );
    expect(shown.onlyFor).toBe(MEMBER);
    expect(shown.text).toMatch(
      /^### 2 claims: \d agrees?, \d contradicted, \d not in the sources\./,
    );
    expect(shown.text).toMatch(/(?:Contradicted|Not in the sources): “1,300 officials attended/);
    expect(shown.text).toMatch(/Not in the sources: “A comet struck Jupiter in 2094\.”/);
  });

  test('verifies the quotations in it', async () => {
    const { discord } = await shipped();
    const shown = await check(
      discord,
      '> William Hague: “No country can solve the cyberspace problems alone”\nlol',
      { dm: 'bot' },
    );
    expect(shown.text).toMatch(
      /### 1 claim: 0 agree, 1 contradicted[^]*Altered, and said by someone else[^]*Park Geun-hye/,
    );
    expect(shown.text).toContain('~~problems~~ **issues**');
  });

  test.each([
    ['that claims nothing', 'I like pizza with cheese.', /^There is no claim in that/],
    ['without text', '', /^There are no words in that to check\.$/],
    ['of emoji', '🙂🙃 <@400000000000000001>', /^There are no words/],
    ['in which all goes on and on', 'what who where “a b c d e f '.repeat(140), /\S/],
  ])('has a plain word for a message %s', async (_what, content, words) => {
    const { discord } = await shipped();
    const shown = await check(discord, content);
    expect(shown.text).toMatch(words);
    expect(shown.text).not.toMatch(/went wrong/);
  });
});
