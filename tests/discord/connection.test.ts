import { ApplicationCommandOptionType, GatewayCloseCodes } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { notice } from '../../src/bot/reply.ts';
import { LoginRefused, type Sharding } from '../../src/platforms/discord/client.ts';
import { runCommands, showing } from './bot.ts';
import { rateLimited, refusal, startLoopback, TOKEN } from './loopback/index.ts';

const MEMBER = '400000000000000123';
const show = showing({}, { handle: () => notice('Here.') });

test('a gateway that says nothing any more is no connection', async () => {
  const { discord, connection } = await runCommands([show], { heartbeat: 500 });
  await expect.poll(connection.isConnected).toBe(true);
  discord.gateway.stick();
  await expect.poll(connection.isConnected).toBe(false);
});

/** At the same time, as a client waits for seconds before it identifies again. */
describe.concurrent('the bot answers after', () => {
  test('a request to reconnect', async ({ onTestFinished: onFinished }) => {
    const { discord, logged } = await runCommands([show], { onFinished });
    const connected = discord.gateway.connected();
    discord.gateway.reconnect();
    await connected;
    expect((await discord.command({ name: 'show' })).text).toBe('Here.');
    expect(discord.gateway.count).toEqual({ identified: 1, resumed: 1 });
    expect(logged).toContainEqual(expect.objectContaining({ msg: 'connection resumed' }));
  });

  test('a cut connection, also what was asked meanwhile', async ({
    onTestFinished: onFinished,
  }) => {
    const { discord } = await runCommands([show], { onFinished });
    discord.gateway.drop();
    expect((await discord.command({ name: 'show' })).text).toBe('Here.');
    expect(discord.gateway.count).toEqual({ identified: 1, resumed: 1 });
  });

  test('an invalid session', async ({ onTestFinished: onFinished }) => {
    const { discord } = await runCommands([show], { onFinished });
    const connected = discord.gateway.connected();
    discord.gateway.invalidate();
    await connected;
    expect((await discord.command({ name: 'show' })).text).toBe('Here.');
    expect(discord.gateway.count).toEqual({ identified: 2, resumed: 0 });
  });

  test('a session that is gone when it resumes', async ({ onTestFinished: onFinished }) => {
    const { discord } = await runCommands([show], { onFinished });
    const connected = discord.gateway.connected();
    discord.gateway.end(GatewayCloseCodes.SessionTimedOut);
    await connected;
    expect((await discord.command({ name: 'show' })).text).toBe('Here.');
    expect(discord.gateway.count).toMatchObject({ identified: 2 });
  });

  test('a rate limit, with the same reply', async ({ onTestFinished: onFinished }) => {
    const { discord, logged } = await runCommands([show], { onFinished });
    discord.fail({ path: /callback$/, answer: rateLimited(0.05) });
    expect((await discord.command({ name: 'show' })).text).toBe('Here.');
    expect(discord.refusals()).toMatchObject([{ status: 429 }]);
    expect(JSON.stringify(logged)).not.toContain('stack');
  });

  test('faults on the other side, with the same reply', async ({ onTestFinished: onFinished }) => {
    const { discord } = await runCommands([show], { onFinished });
    discord.fail({ path: /callback$/, times: 2, answer: refusal('serverError') });
    expect((await discord.command({ name: 'show' })).text).toBe('Here.');
    expect(discord.refusals()).toMatchObject([{ status: 500 }, { status: 500 }]);
  });

  test('lasting faults, of which it tells the log', async ({
    onTestFinished: onFinished,
    expect,
  }) => {
    const { discord, logged } = await runCommands([show], { onFinished });
    // Three retries for the reply and three for the short one after it.
    discord.fail({ path: /callback$/, times: 8, answer: refusal('serverError') });
    const unanswered = expect(discord.command({ name: 'show' })).rejects.toThrow();
    const failures = () => logged.filter(({ msg }) => msg === 'a reply could not be sent');
    await expect.poll(() => failures().length).toBe(2);
    discord.clock.advance(3001);
    await unanswered;
    expect((await discord.command({ name: 'show' })).text).toBe('Here.');
  });
});

test('a connection stands only as long as heartbeats are answered', async () => {
  const { discord, connection } = await runCommands([show], { heartbeat: 100 });
  // The second is sent only once the first was answered.
  await expect.poll(discord.gateway.beats).toBeGreaterThan(1);
  expect(connection.isConnected()).toBe(true);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 121_000 });
  const stands = connection.isConnected();
  vi.useRealTimers();
  expect(stands).toBe(false);
});

describe('a connection that Discord ends for good is told once, in one line,', () => {
  test.each([
    [GatewayCloseCodes.AuthenticationFailed, /^Discord refused the token in DISCORD_TOKEN\./],
    [GatewayCloseCodes.InvalidShard, /^Discord refused the shards .* SHARDS and SHARD_COUNT/],
    [GatewayCloseCodes.ShardingRequired, /^Discord refused the shards .* SHARDS and SHARD_COUNT/],
    [GatewayCloseCodes.InvalidAPIVersion, /Update the program\.$/],
    [GatewayCloseCodes.InvalidIntents, /Update the program\.$/],
    [
      GatewayCloseCodes.DisallowedIntents,
      /: Guilds, GuildMessages, DirectMessages\. Switch them on/,
    ],
  ])('after code %i', async (code, line) => {
    const told = Promise.withResolvers<undefined>();
    const onRefused = () => {
      told.resolve(undefined);
    };
    const { discord, logged } = await runCommands([show], { onRefused });
    discord.gateway.end(code);
    await told.promise;
    const lines = logged.filter(({ level }) => level === 60);
    expect(lines).toMatchObject([{ code, msg: expect.stringMatching(line) as string }]);
  });
});

test('so is one whose reason can’t be asked for, as Discord has the bot wait', async () => {
  const told = Promise.withResolvers<undefined>();
  const onRefused = () => {
    told.resolve(undefined);
  };
  const { discord, logged } = await runCommands([show], { onRefused });
  discord.fail({ path: /applications/, times: 9, answer: rateLimited(3600) });
  discord.gateway.end(GatewayCloseCodes.DisallowedIntents);
  await told.promise;
  expect(logged.filter(({ level }) => level === 60)).toMatchObject([
    { msg: expect.stringMatching(/: Guilds, GuildMessages, DirectMessages\./) as string },
  ]);
});

describe('login is refused in one line', () => {
  const WRONG = 'not.the.token';

  /** The error at start-up, which holds neither token. */
  async function refused(token: string, api: string, sharding?: Sharding): Promise<Error> {
    const starting = runCommands([show], { token, api, ...(sharding && { sharding }) });
    const error: unknown = await starting.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof LoginRefused)) throw new Error('login was not refused');
    expect(error.message).not.toMatch(new RegExp(`\n|${TOKEN}|${WRONG}`));
    return error;
  }

  test('for a wrong token', async () => {
    const discord = await startLoopback();
    onTestFinished(discord.stop);
    expect((await refused(WRONG, discord.api)).message).toMatch(
      /^Discord refused the token in DISCORD_TOKEN\. Copy it anew from /,
    );
  });

  test('for a token that only the gateway refuses', async () => {
    const discord = await startLoopback();
    onTestFinished(discord.stop);
    const body = {
      ...{ url: discord.api.replace('http', 'ws').replace('/api', ''), shards: 1 },
      session_start_limit: { total: 9, remaining: 9, reset_after: 0, max_concurrency: 1 },
    };
    discord.fail({ path: /gateway/, answer: { status: 200, body } });
    expect((await refused(WRONG, discord.api)).message).toMatch(/^Discord refused the token/);
  });

  test('when one shard is shut out while another still waits to log in', async () => {
    const discord = await startLoopback({ shards: 2 });
    onTestFinished(discord.stop);
    // One in five seconds may.
    const body = {
      ...{ url: discord.api.replace('http', 'ws').replace('/api', ''), shards: 2 },
      session_start_limit: { total: 9, remaining: 9, reset_after: 0, max_concurrency: 1 },
    };
    discord.fail({ path: /gateway/, times: 9, answer: { status: 200, body } });
    const first = discord.gateway.connected();
    const error = refused(TOKEN, discord.api, { shards: [0, 1], count: 2 });
    await first;
    discord.gateway.end(GatewayCloseCodes.AuthenticationFailed);
    expect((await error).message).toMatch(/^Discord refused the token in DISCORD_TOKEN\./);
    expect(discord.gateway.count.identified).toBe(1);
  });

  test('when nothing listens there', async () => {
    const discord = await startLoopback();
    await discord.stop();
    expect((await refused(TOKEN, discord.api)).message).toBe(
      'Discord cannot be reached (ECONNREFUSED). Check the network, and DISCORD_API if it is set.',
    );
  });

  test('when something else listens there', async () => {
    const discord = await startLoopback();
    onTestFinished(discord.stop);
    expect((await refused(TOKEN, `${discord.api}/elsewhere`)).message).toBe(
      'Discord answered with status 404. Check the network, and DISCORD_API if it is set.',
    );
  });
});

describe('the log', () => {
  const asking = showing(
    {},
    {
      definition: {
        ...{ name: 'ask', description: 'Asks' },
        options: [
          { type: ApplicationCommandOptionType.String, name: 'question', description: 'What' },
        ],
      },
      handle: ({ options }) => notice(String(options.question)),
    },
  );

  test('holds no question and no member at the usual level', async () => {
    const { discord, logged } = await runCommands([asking]);
    discord.fail({ path: /callback$/, answer: { status: 400, body: { code: 1, message: 'No' } } });
    const options = { question: 'is this secret?' };
    await discord.command({ name: 'ask', options, member: MEMBER });
    await discord.command({ name: 'ask', options, member: MEMBER });
    expect(logged.length).toBeGreaterThan(1);
    expect(JSON.stringify(logged)).not.toMatch(new RegExp(`secret\\?|${MEMBER}`));
  });

  test('never holds the token', async () => {
    const { discord, logged } = await runCommands([asking], { level: 'trace' });
    await discord.command({ name: 'ask', options: { question: 'q' } });
    expect(logged.length).toBeGreaterThan(10);
    expect(JSON.stringify(logged)).not.toContain(TOKEN);
  });
});
