/** Whatever arrives, the process goes on, and what can be answered is answered. */
import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  GatewayDispatchEvents,
  InteractionType,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { notice } from '../../src/bot/reply.ts';
import type { Command } from '../../src/bot/command.ts';
import { createMetrics } from '../../src/runtime/metrics.ts';
import { expectNoPings } from './bad-input.ts';
import { runCommands, runKeeping, showing, type Line } from './bot.ts';
import { moderator } from './moderators.ts';
import { forumIn, GUILD, type Loopback, type Told } from './loopback/index.ts';
import { spoilings } from './spoilt.ts';

/** A command of every kind of interaction. */
const fill: Command = showing(
  {
    modal: {
      title: 'Fill in',
      action: { name: 'filled', args: [] },
      inputs: [
        { name: 'line', label: 'A line', type: 'line' },
        { name: 'file', label: 'A file', type: 'file' },
        { name: 'pick', label: 'One', type: 'choice', choices: [{ label: 'A', value: 'a' }] },
      ],
    },
  },
  {
    definition: { name: 'fill', description: 'Opens a form' },
    actions: {
      filled: ({ length }, { fields }) => notice(`${length} ${Object.keys(fields ?? {}).join()}`),
    },
  },
);
const ask: Command = {
  definition: {
    ...{ name: 'ask', description: 'Asks' },
    options: [
      {
        type: Type.String,
        name: 'question',
        description: 'What',
        required: true,
        autocomplete: true,
      },
      { type: Type.Attachment, name: 'file', description: 'A file' },
    ],
  },
  complete: { question: (typed) => [{ name: typed, value: 'x' }] },
  handle: ({ options, files }) => ({
    ...notice(`${String(options.question)} ${Object.keys(files ?? {}).join()}`),
    buttons: [{ label: 'More', action: { name: 'more', args: ['1'] } }],
  }),
  actions: { more: ([count]) => ({ ...notice(count ?? ''), update: true }) },
  fromMessage: {
    definition: { name: 'Ask this', type: ApplicationCommandType.Message },
    option: 'question',
  },
};

/** Uses everything once; gives the interactions of which the bot was told. */
async function useAll(discord: Loopback): Promise<Told[]> {
  const file = { name: 'a.txt', content: 'text' };
  const answer = await discord.command({ name: 'ask', options: { question: 'q', file } });
  await discord.press(answer, 'More');
  await discord.command({ name: 'ask', options: { question: 'q' }, dm: 'group' });
  await discord.autocomplete({ name: 'ask', option: 'question', typed: 'w' });
  await discord.messageCommand({ name: 'Ask this', message: { content: 'how many' } });
  await discord.submit(await discord.openForm({ name: 'fill' }), { line: 'x', file, pick: 'a' });
  return discord.gateway
    .events()
    .flatMap(({ t, d }) => (t === 'INTERACTION_CREATE' ? [d as Told] : []));
}

const AT_ONCE = 20;
/** Without these nobody can reply. */
const NEEDED = /^-?(id|token|type)(=null|=other)?$/;

test('an interaction with a member that is missing, null or of another type has its reply', async () => {
  const { discord, logged } = await runCommands([ask, fill]);
  const spoilt = (await useAll(discord)).flatMap((told) =>
    spoilings(told).map((each) => ({ ...each, told })),
  );
  expect(spoilt.length).toBeGreaterThan(800);
  /** Of those that lack what is needed some are answered, and tell nothing of the others. */
  const others: Promise<unknown>[] = [];
  // All in one burst would tell how fast the machine is: on a busy one some come too late.
  for (let i = 0; i < spoilt.length; i += AT_ONCE) {
    const answers = spoilt.slice(i, i + AT_ONCE).flatMap(({ told, how, spoil }) => {
      const answer = discord.interactAgain(told, spoil);
      if (!NEEDED.test(how)) return answer;
      others.push(answer.catch(() => undefined));
      return [];
    });
    await Promise.all(answers);
  }
  await expectAnswers(discord);
  discord.clock.advance(3001);
  await Promise.all(others);
  expect(unreadable(logged)).toBeGreaterThan(100);
  expectNoPings(discord);
});

test('an interaction of a kind that nobody knows has its reply, and is counted', async () => {
  const meter = createMetrics();
  const { discord, logged } = await runCommands([ask, fill], { meter });
  const told = await useAll(discord);
  const kinds: [InteractionType, (data: object) => object][] = [
    [
      InteractionType.ApplicationCommand,
      ({ data }: { data?: object }) => ({ data: { ...data, type: 9 } }),
    ],
    [
      InteractionType.MessageComponent,
      ({ data }: { data?: object }) => ({ data: { ...data, component_type: 19 } }),
    ],
    [
      InteractionType.MessageComponent,
      ({ data }: { data?: object }) => ({ data: { ...data, component_type: 99 } }),
    ],
    [InteractionType.ApplicationCommand, () => ({ type: 6 })],
  ];
  for (const [type, change] of kinds) {
    const one = told.find((each) => each.type === type);
    if (!one) throw new Error('nobody used that');
    const shown = await discord.interactAgain(one, (payload) => ({
      ...payload,
      ...change(payload),
    }));
    expect(shown).toMatchObject({
      message: { text: expect.stringContaining('went wrong') as string },
    });
  }
  expect(await meter.text()).toMatch(/^verbatim_faults_total\{where="packet"\} 4$/m);
  expect(logged.filter(({ level }) => Number(level) >= 40)).toHaveLength(4);
});

test('an option with what is not of its type changes nothing', async () => {
  const { discord } = await runKeeping();
  const set = [
    { name: 'settings keep', options: { days: 7 } },
    { name: 'settings digest', options: { on: true } },
    { name: 'settings limits', options: { questions: 5 } },
    { name: 'forum on', options: { channel: forumIn(GUILD) } },
  ];
  for (const one of set) await discord.command({ ...one, ...moderator });
  const show = async () =>
    Promise.all(
      ['settings show', 'forum show'].map(
        async (name) => (await discord.command({ name, ...moderator })).text,
      ),
    );
  const before = await show();
  const told = discord.gateway
    .events()
    .flatMap(({ t, d }) => (t === 'INTERACTION_CREATE' ? [d as Told] : []))
    .slice(0, set.length);
  for (const one of told) {
    for (const value of [null, undefined, {}, [], -1, 1.5, 1e9]) {
      await discord.interactAgain(one, (payload) => withValue(payload, value));
      expect(await show()).toEqual(before);
    }
  }
});

/** The same with another value of its first option. */
function withValue(payload: object, value: unknown): object {
  const { data, ...rest } = payload as { data: { options: [{ options: [object] }] } };
  const [{ options, ...subcommand }] = data.options;
  const changed = { ...subcommand, options: [{ ...options[0], value }] };
  return { ...rest, data: { ...data, options: [changed] } };
}

test('nor does any other event end the process', async () => {
  const { discord, logged } = await runCommands([ask, fill]);
  const { gateway } = discord;
  const content = 'how many?';
  await discord.say({ content, mentions: 'bot' }).reply;
  await discord.say({ content, dm: 'bot', channel: '300000000000000009' }).reply;
  discord.leave(GUILD);
  const events = gateway.events().filter(({ t }) => t !== 'READY');
  expect(events.map(({ t }) => t)).toEqual([
    ...['GUILD_CREATE', 'MESSAGE_CREATE', 'MESSAGE_CREATE', 'GUILD_DELETE'],
  ]);
  for (const { t, d } of events) {
    spoilings(d as object).forEach(({ spoil }, i) => {
      // The client reads the whole of a guild only when it is new to it.
      const fresh = t === 'GUILD_CREATE' && { id: String(7_000_000_000_000_000_000n + BigInt(i)) };
      gateway.dispatch(t, spoil({ ...(d as object), ...fresh }), { guild: undefined });
    });
  }
  for (const t of Object.values(GatewayDispatchEvents)) {
    for (const d of [null, {}]) gateway.dispatch(t, d, { guild: undefined });
  }
  await expectAnswers(discord);
  expect(unreadable(logged)).toBeGreaterThan(100);
});

test('nor a greeting, nor what is no event', async () => {
  const { discord, logged } = await runCommands([ask, fill]);
  const { gateway } = discord;
  const greeting = gateway.events().find(({ t }) => t === 'READY')?.d as object;
  const texts = ['', '{', 'null', '[]', '{"op":0}', '{"op":9}', '{"op":10,"d":null}'];
  for (const text of texts) gateway.sendRaw(text);
  // A session of which the bot is not told enough is over, and it begins another.
  const again = gateway.connected();
  for (const { spoil } of spoilings(greeting)) {
    gateway.dispatch('READY', spoil(greeting), { guild: undefined });
  }
  await again;
  await expectAnswers(discord);
  expect(unreadable(logged)).toBeGreaterThan(5);
});

/** At the same time, as a client waits for seconds before it identifies again. */
test.concurrent.for([
  ...['-user', 'application=null', '-guilds', '-session_id', 'resume_gateway_url=other'],
])(
  'nor a first greeting with %s, after which it begins another session',
  async (how, { onTestFinished: onFinished }) => {
    const greet = (ready: object, sessions: number) =>
      sessions > 0
        ? ready
        : spoilings(ready)
            .find((each) => each.how === how)
            ?.spoil(ready);
    const { discord, logged } = await runCommands([ask], { greet, onFinished });
    expect(discord.gateway.count.identified).toBe(2);
    expect(unreadable(logged)).toBe(1);
    await expectAnswers(discord);
  },
);

test('nor what comes before the bot is ready', async () => {
  const early = [{ t: 'INTERACTION_CREATE', d: null }];
  const { discord, logged } = await runCommands([ask], { early });
  await expectAnswers(discord);
  expect(unreadable(logged)).toBe(1);
});

async function expectAnswers(discord: Loopback): Promise<void> {
  const options = { question: 'still here?' };
  expect((await discord.command({ name: 'ask', options })).text).toContain('still here?');
}

function unreadable(logged: readonly Line[]): number {
  return logged.filter(({ msg }) => msg === 'what Discord sent could not be read').length;
}
