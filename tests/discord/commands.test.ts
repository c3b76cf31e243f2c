/** Every command as it is shipped, on the shipped event, through the real client. */
import { readFileSync } from 'node:fs';
import { ApplicationCommandOptionType, ComponentType } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands as all } from '../../commands/index.ts';
import { badInput, expectHarmless } from './bad-input.ts';
import { runShipped, type Running } from './bot.ts';
import { placed } from './loopback/components.ts';
import type { Message } from './loopback/index.ts';

const MEMBER = '400000000000000077';
const story = readFileSync('knowledge/seoul-cyberspace-2013/sources/korea-herald.txt', 'utf8');
/** The commands that everyone sees. */
const commands = all.filter(
  ({ definition }) => definition.default_member_permissions === undefined,
);
const textOptions = commands.flatMap(({ definition }) =>
  (definition.options ?? []).flatMap((option) =>
    option.type === ApplicationCommandOptionType.String
      ? { name: definition.name, option: option.name, most: option.max_length ?? 6000 }
      : [],
  ),
);

interface Use {
  readonly options: Readonly<Record<string, string>>;
  readonly shows: RegExp;
  /** Whether the answer concerns only the member. */
  readonly private?: true;
}

/** A member's use of each command, so that every one has a test. */
const uses: Readonly<Record<string, Use>> = {
  ask: {
    options: { question: 'What is the theme of the conference?' },
    shows: /Global prosperity through an open and secure cyberspace/,
  },
  event: { options: {}, shows: /### Seoul Conference on Cyber Space 2013[\s\S]*1,200/ },
  who: { options: { person: 'Hague' }, shows: /### William Hague[\s\S]*Foreign Secretary/ },
  quotes: { options: { speaker: 'Carl Bildt' }, shows: /### What Carl Bildt said[\s\S]*\n> / },
  themes: { options: {}, shows: /> Under the theme of/ },
  attendance: { options: {}, shows: /> .*the attendance of 1,200 government officials/ },
  timeline: { options: {}, shows: /London[\s\S]*17 Oct 2013/ },
  sources: { options: {}, shows: /Korea Herald[\s\S]*Kim Young-won/ },
  verify: {
    options: { quote: 'No country can solve the cyberspace issues alone' },
    shows: /### Verbatim[\s\S]*Park Geun-hye/,
  },
  check: {
    options: { text: 'Park said: “No country can solve the cyberspace issues alone”' },
    shows: /> [^]*No country can solve/,
  },
  privacy: { options: {}, shows: /privacy|kept/i, private: true },
  help: { options: {}, shows: /\/ask/ },
};

/** Runs the bot; at the end nothing may have been refused or have failed. */
async function shipped(): Promise<Running> {
  const running = await runShipped();
  onTestFinished(() => {
    expect(running.discord.refusals()).toEqual([]);
    expect(running.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
  return running;
}

/** The verbatim passages of a reply; what stands in several lines is one passage. */
function quotesIn({ components }: Message): string[] {
  return placed(components).flatMap(({ component: { type, content = '' } }) => {
    if (type !== ComponentType.TextDisplay || !/^> /m.test(content)) return [];
    const lines = content.split('\n').filter((line) => line.startsWith('> '));
    return lines
      .map((line) => line.slice(2))
      .join('\n')
      .replaceAll(/\*\*|\\(?=[^\w\s])/g, '');
  });
}

function letters(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

test('each command answers, quotes only what stands in the source, publicly', async () => {
  expect(Object.keys(uses)).toEqual(commands.map(({ definition }) => definition.name));
  const { discord } = await shipped();
  for (const [name, use] of Object.entries(uses)) {
    const message = await discord.command({ name, options: use.options });
    expect(message.text).toMatch(use.shows);
    expect(message.onlyFor !== undefined).toBe(use.private ?? false);
    for (const quote of quotesIn(message)) expect(letters(story)).toContain(letters(quote));
  }
});

test('each command answers only the member who asks for that', async () => {
  const { discord } = await shipped();
  const asked = commands.filter(({ definition }) =>
    definition.options?.some(({ name }) => name === 'private'),
  );
  expect(asked.length).toBeGreaterThanOrEqual(8);
  for (const {
    definition: { name },
  } of asked) {
    const options = { ...uses[name]?.options, private: true };
    expect(await discord.command({ name, options, member: MEMBER })).toMatchObject({
      onlyFor: MEMBER,
    });
  }
});

test.each([
  ['direct messages', { dm: 'bot' }],
  ['a group of members', { dm: 'group' }],
  ['a guild that the bot has not joined', { guild: '200000000000000042' }],
] as const)('each command answers in %s', async (_, place) => {
  const { discord } = await shipped();
  for (const [name, { options, shows }] of Object.entries(uses)) {
    expect((await discord.command({ name, options, ...place })).text).toMatch(shows);
  }
});

describe('buttons', () => {
  test('of every reply lead somewhere', async () => {
    const { discord } = await shipped();
    const seen = new Set<string>();
    const follow = async (message: Message, depth: number): Promise<void> => {
      for (const { customId, disabled } of message.buttons) {
        if (disabled || seen.has(customId)) continue;
        seen.add(customId);
        const next = await discord.press(message, { forged: customId });
        expect(next.text).not.toMatch(/another version|went wrong|no longer here/);
        for (const quote of quotesIn(next)) expect(letters(story)).toContain(letters(quote));
        if (depth > 0) await follow(next, depth - 1);
      }
    };
    for (const [name, { options }] of Object.entries(uses)) {
      await follow(await discord.command({ name, options }), 2);
    }
    expect(seen.size).toBeGreaterThan(25);
  });

  test('show a passage in context, only to who asks, with the quote marked', async () => {
    const { discord } = await shipped();
    const answer = await discord.command({ name: 'ask', options: uses.ask?.options ?? {} });
    const passage = await discord.press(answer, 'Show in context', { member: MEMBER });
    expect(passage.onlyFor).toBe(MEMBER);
    expect(passage.id).not.toBe(answer.id);
    const marked = /\*\*(.+?)\*\*/s.exec(passage.text)?.[1] ?? '';
    expect(letters(quotesIn(answer).join())).toContain(letters(marked));
    expect(letters(passage.text).length).toBeGreaterThan(letters(marked).length + 200);
  });

  test('turn pages in place, also after a restart and by another member', async () => {
    const before = await shipped();
    const first = await before.discord.command({ name: 'quotes' });
    const second = await before.discord.press(first, 'Next', { member: MEMBER });
    expect(second.id).toBe(first.id);
    expect(second.text).not.toBe(first.text);
    await before.stop();

    const after = await shipped();
    const again = await after.discord.command({ name: 'quotes' });
    const next = first.buttons.find(({ label }) => label === 'Next');
    const turned = await after.discord.press(again, { forged: next?.customId ?? '' });
    expect(turned.text).toBe(second.text);
  });

  test('report an answer to the log, with thanks, without who asked what', async () => {
    const { discord, logged } = await shipped();
    const answer = await discord.command({ name: 'ask', options: uses.ask?.options ?? {} });
    const thanks = await discord.press(answer, 'Report', { member: MEMBER });
    expect(thanks).toMatchObject({ onlyFor: MEMBER });
    expect(thanks.text).toMatch(/thank/i);
    expect(logged.at(-1)).toMatchObject({ level: 40 });
    expect(JSON.stringify(logged)).not.toContain(MEMBER);
  });

  test.each(['v1:context:gone/gone', 'v1:context', 'v1:quotes:x:y:z:9', 'v1:who::99', 'v1:fact:'])(
    'with the stale or forged id %s are kindly refused',
    async (forged) => {
      const { discord } = await shipped();
      const message = await discord.command({ name: 'help' });
      const { text } = await discord.press(message, { forged });
      expect(text).not.toBe('');
      expect(text).not.toMatch(/went wrong|undefined|null/);
    },
  );
});

describe('suggestions', () => {
  test.each([
    ['ask', 'question', 'how many'],
    ['ask', 'event', 'seol'],
    ['event', 'event', 'cyber'],
    ['who', 'person', 'hag'],
    ['quotes', 'speaker', 'park'],
    ['quotes', 'topic', ''],
  ])('/%s %s: "%s" gives some that the command takes', async (name, option, typed) => {
    const { discord } = await shipped();
    const choices = await discord.autocomplete({ name, option, typed });
    expect(choices).not.toEqual([]);
    const value = String(choices[0]?.value);
    const options = { ...uses[name]?.options, [option]: value };
    expect((await discord.command({ name, options })).text).not.toMatch(/went wrong|no event/i);
  });

  test.each(textOptions)(
    '/$name $option: bad input does no harm',
    async ({ name, option, most }) => {
      const { discord } = await shipped();
      for (const typed of badInput) {
        await discord.autocomplete({ name, option, typed: typed.slice(0, most) });
      }
    },
  );
});

describe('bad input gets a short, kind answer', () => {
  test.each(textOptions)('/$name $option', async ({ name, option, most }) => {
    const { discord } = await shipped();
    for (const typed of badInput) {
      const options = { ...uses[name]?.options, [option]: typed.slice(0, most) };
      const message = await discord.command({ name, options });
      expectHarmless(message);
      for (const quote of quotesIn(message)) expect(letters(story)).toContain(letters(quote));
    }
  });

  test('a question without words is not answered', async () => {
    const { discord } = await shipped();
    for (const question of [' ', '?!…', '🙂🙃👩‍👩‍👧', '\u200b\u200d\ufeff']) {
      const message = await discord.command({ name: 'ask', options: { question } });
      expect(quotesIn(message)).toEqual([]);
      expect(message.text.length).toBeLessThan(200);
    }
  });

  test('an unknown event or person is said to be unknown', async () => {
    const { discord } = await shipped();
    const event = await discord.command({ name: 'event', options: { event: 'qqzzxx wwvv' } });
    const person = await discord.command({ name: 'who', options: { person: 'qqzzxx wwvv' } });
    for (const { text } of [event, person]) expect(text).toMatch(/qqzzxx wwvv/);
    expect([...quotesIn(event), ...quotesIn(person)]).toEqual([]);
  });
});
