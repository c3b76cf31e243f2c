import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { notice, type Reply } from '../../bot/reply.ts';
import { type Command } from '../../bot/command.ts';
import { NO_PERMISSIONS, type Request } from '../../bot/request.ts';
import { runCommands, showing } from '../../../tests/discord/bot.ts';
import { GUILD } from '../../../tests/discord/loopback/index.ts';

const OTHER_GUILD = '200000000000000009';
const OTHER_MEMBER = '400000000000000009';

/** Commands that keep what they were asked. */
function keeping(): { requests: Request[]; commands: Command[] } {
  const requests: Request[] = [];
  const keep = (request: Request): Reply => {
    requests.push(request);
    return notice('Kept.');
  };
  const options = [
    { type: Type.String, name: 'question', description: 'What to ask', required: true },
    { type: Type.Integer, name: 'page', description: 'Which page' },
    { type: Type.Boolean, name: 'private', description: 'Only for you' },
  ] as const;
  const commands: Command[] = [
    { definition: { name: 'ask', description: 'Asks', options: [...options] }, handle: keep },
    {
      definition: {
        ...{ name: 'fact', description: 'Facts' },
        options: [
          { type: Type.Subcommand, name: 'add', description: 'Adds one', options: [...options] },
        ],
      },
      handle: keep,
    },
  ];
  return { requests, commands };
}

describe('a request holds', () => {
  test('options of every type, who, where and when', async () => {
    const { requests, commands } = keeping();
    const { discord } = await runCommands(commands);
    const options = { question: 'how many?\n*', page: 2, private: true };
    discord.clock.advance(86_400_000);
    await discord.command({ name: 'ask', options, member: OTHER_MEMBER, channel: '3'.repeat(18) });
    expect(requests).toEqual([
      {
        options,
        member: OTHER_MEMBER,
        channel: '3'.repeat(18),
        guild: GUILD,
        permissions: NO_PERMISSIONS,
        others: true,
        now: new Date(discord.clock.now()),
        locale: 'en-GB',
        guildLocale: 'en-GB',
      },
    ]);
  });

  test('the options of a subcommand', async () => {
    const { requests, commands } = keeping();
    const { discord } = await runCommands(commands);
    await discord.command({ name: 'fact add', options: { question: 'q' } });
    expect(requests[0]?.options).toEqual({ question: 'q' });
  });

  test.each([
    ['direct messages', { dm: 'bot' }, undefined],
    ['a group of members', { dm: 'group' }, undefined],
    ['a guild that the bot has not joined', { guild: OTHER_GUILD }, OTHER_GUILD],
  ] as const)('no more than there is in %s', async (_, from, guild) => {
    const { requests, commands } = keeping();
    const { discord } = await runCommands(commands);
    const reply = await discord.command({ name: 'ask', options: { question: 'q' }, ...from });
    expect(reply.text).toBe('Kept.');
    expect(requests[0]?.guild).toBe(guild);
  });
});

describe('replies', () => {
  test('are public, or only for who asked', async () => {
    const { discord } = await runCommands([
      showing({ visibility: 'public', blocks: [{ type: 'text', text: 'All' }] }),
      {
        ...showing({ visibility: 'private', blocks: [{ type: 'text', text: 'One' }] }),
        definition: { name: 'secret', description: 'Shows a reply' },
      },
    ]);
    expect(await discord.command({ name: 'show' })).toMatchObject({ onlyFor: undefined });
    expect(await discord.command({ name: 'secret', member: OTHER_MEMBER })).toMatchObject({
      onlyFor: OTHER_MEMBER,
    });
  });

  test('to a fault in a command are short and private, and the bot goes on', async () => {
    const fault = () => {
      throw new Error('spilt the secret question');
    };
    const { discord, logged } = await runCommands([showing({}, { handle: fault })]);
    const replies = [
      await discord.command({ name: 'show' }),
      await discord.command({ name: 'show' }),
    ];
    for (const { text, onlyFor, buttons } of replies) {
      expect(text).toMatch(/^Something went wrong on my side\./);
      expect(onlyFor).toBeDefined();
      expect(buttons).toEqual([]);
    }
    expect(logged).toContainEqual(expect.objectContaining({ msg: 'command show failed' }));
  });

  test('that Discord refuses are followed by a short private one', async () => {
    const { discord, logged } = await runCommands([
      showing({ blocks: [{ type: 'text', text: 'what a member wrote' }] }),
    ]);
    const body = { code: 50_035, message: 'Invalid Form Body', errors: {} };
    discord.fail({ path: /callback$/, answer: { status: 400, body } });
    const { text, onlyFor } = await discord.command({ name: 'show' });
    expect(text).toBe('I could not show the answer here. It is in the log.');
    expect(onlyFor).toBeDefined();
    const line = logged.find(({ msg }) => msg === 'a reply could not be sent');
    expect(line).toMatchObject({ level: 50, err: { code: 50_035 } });
    expect(JSON.stringify(logged)).not.toContain('what a member wrote');
  });

  test('that come after three seconds are let go', async () => {
    const asked = Promise.withResolvers<undefined>();
    const ready = Promise.withResolvers<Reply>();
    const slow = () => {
      asked.resolve(undefined);
      return ready.promise;
    };
    const { discord, logged } = await runCommands([showing({}, { handle: slow })]);
    const unanswered = expect(discord.command({ name: 'show' })).rejects.toThrow(
      'The application did not respond',
    );
    await asked.promise;
    discord.clock.advance(3001);
    await unanswered;
    ready.resolve(notice('Late.'));
    const { code } = await discord.request(({ status }) => status === 404);
    expect(code).toBe(10_062);
    await expect.poll(() => logged.at(-1)).toMatchObject({ level: 30, code: 10_062 });
    expect(await discord.command({ name: 'show' })).toMatchObject({ text: 'Late.' });
  });

  test('that were already there are let go', async () => {
    const { discord, logged } = await runCommands([showing({})]);
    // What the client meets when the first try arrived but its answer was lost.
    const body = { code: 40_060, message: 'Interaction has already been acknowledged.' };
    discord.fail({ path: /callback$/, answer: { status: 400, body } });
    const unanswered = expect(discord.command({ name: 'show' })).rejects.toThrow();
    await expect.poll(() => logged.at(-1)).toMatchObject({ level: 30, code: 40_060 });
    discord.clock.advance(3001);
    await unanswered;
    expect(discord.requests.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(1);
  });
});

describe('buttons', () => {
  /** Counts up in the message itself. */
  const counter: Command = showing(
    { buttons: [{ label: 'More', action: { name: 'more', args: ['1'] } }] },
    {
      actions: {
        more: ([count], { member }) => ({
          ...{ visibility: 'public', update: true },
          blocks: [{ type: 'text', text: `${count ?? ''} by ${member}` }],
          buttons: [
            { label: 'More', action: { name: 'more', args: [String(Number(count) + 1)] } },
            { label: 'Look', action: { name: 'look', args: ['a:b %'] } },
          ],
        }),
        look: (args) => ({ ...notice(args.join()), update: false }),
        fail: () => Promise.reject(new Error('broken')),
      },
    },
  );

  test('change their message, as often as they are pressed', async () => {
    const { discord } = await runCommands([counter]);
    const first = await discord.command({ name: 'show' });
    const second = await discord.press(first, 'More', { member: OTHER_MEMBER });
    const third = await discord.press(second, 'More', { member: OTHER_MEMBER });
    expect(third).toMatchObject({ id: first.id, text: `2 by ${OTHER_MEMBER}` });
  });

  test('show something only to who pressed', async () => {
    const { discord } = await runCommands([counter]);
    const first = await discord.command({ name: 'show' });
    const second = await discord.press(first, 'More');
    const look = await discord.press(second, 'Look', { member: OTHER_MEMBER });
    expect(look).toMatchObject({ text: 'a:b %', onlyFor: OTHER_MEMBER });
    expect(look.id).not.toBe(first.id);
  });

  test('work in direct messages and in private replies', async () => {
    const { discord } = await runCommands([{ ...counter, handle: privately }]);
    const first = await discord.command({ name: 'show', dm: 'bot' });
    expect(await discord.press(first, 'More')).toMatchObject({ id: first.id, guild: undefined });
  });

  test.each([
    ['an older version', 'v0:more:1'],
    ['an action that is gone', 'v1:gone:1'],
    ['nothing known', 'something else'],
  ])('of %s are politely refused', async (_, forged) => {
    const { discord } = await runCommands([counter]);
    const message = await discord.command({ name: 'show' });
    const { text, onlyFor } = await discord.press(message, { forged });
    expect(text).toMatch(/^This button is from another version of the bot\./);
    expect(onlyFor).toBeDefined();
  });

  test('that fail give a short private reply', async () => {
    const { discord } = await runCommands([counter]);
    const message = await discord.command({ name: 'show' });
    const { text, onlyFor } = await discord.press(message, { forged: 'v1:fail' });
    expect(text).toMatch(/^Something went wrong/);
    expect(onlyFor).toBeDefined();
  });

  function privately(): Reply {
    return {
      ...{ visibility: 'private', blocks: [] },
      buttons: [{ label: 'More', action: { name: 'more', args: ['1'] } }],
    };
  }
});

describe('suggestions', () => {
  const options = [
    { type: Type.String, name: 'event', description: 'Which event' },
    { type: Type.String, name: 'speaker', description: 'Who', autocomplete: true },
  ] as const;
  const definition = { name: 'quotes', description: 'Quotes', options: [...options] };

  test('come from what is typed and chosen so far', async () => {
    const seen: unknown[] = [];
    const { discord } = await runCommands([
      showing(
        {},
        {
          definition,
          complete: {
            speaker: (typed, request) => {
              seen.push(typed, request.options.event);
              return [{ name: 'Park', value: 'park' }];
            },
          },
        },
      ),
    ]);
    const asked = { name: 'quotes', options: { event: 'seoul' }, option: 'speaker' };
    expect(await discord.autocomplete({ ...asked, typed: 'pa' })).toEqual([
      { name: 'Park', value: 'park' },
    ]);
    expect(seen).toEqual(['pa', 'seoul']);
  });

  test('stay within the limits', async () => {
    const choices = [
      { name: 'x'.repeat(150), value: 'long name' },
      { name: 'long value', value: 'x'.repeat(101) },
      { name: '\u200b', value: 'no name' },
      { name: 'no value', value: '' },
      ...Array.from({ length: 40 }, (_, i) => ({ name: `Name ${i}`, value: `${i}` })),
    ];
    const { discord } = await runCommands([
      showing({}, { definition, complete: { speaker: () => choices } }),
    ]);
    const given = await discord.autocomplete({ name: 'quotes', option: 'speaker', typed: '' });
    expect(given).toHaveLength(25);
    expect(given[0]).toEqual({ name: `${'x'.repeat(99)}…`, value: 'long name' });
    expect(given[1]).toEqual({ name: 'Name 0', value: '0' });
    expect(discord.refusals()).toEqual([]);
  });

  test('are empty after a fault', async () => {
    const fault = () => {
      throw new Error('broken');
    };
    const { discord, logged } = await runCommands([
      showing({}, { definition, complete: { speaker: fault } }),
    ]);
    const asked = { name: 'quotes', option: 'speaker', typed: '' };
    expect(await discord.autocomplete(asked)).toEqual([]);
    expect(logged).toContainEqual(expect.objectContaining({ msg: 'autocomplete failed' }));
  });

  test('that come too late are let go', async () => {
    const { discord, logged } = await runCommands([showing({}, { definition })]);
    const body = { code: 10_062, message: 'Unknown interaction' };
    discord.fail({ path: /callback$/, answer: { status: 404, body } });
    const asked = { name: 'quotes', option: 'speaker', typed: '' };
    const unanswered = expect(discord.autocomplete(asked)).rejects.toThrow();
    await expect.poll(() => logged.at(-1)).toMatchObject({ level: 30, code: 10_062 });
    discord.clock.advance(3001);
    await unanswered;
  });
});
