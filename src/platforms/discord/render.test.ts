import { readFileSync } from 'node:fs';
import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../packs/knowledge.ts';
import type { Block, Button, Reply } from '../../bot/reply.ts';
import { runCommands, showing, type Running } from '../../../tests/discord/bot.ts';
import type { Message } from '../../../tests/discord/loopback/index.ts';

const source: Source = {
  ...{ id: 'times', key: 'fire/times', eventId: 'fire', publisher: 'Harbour Times' },
  ...{ headline: 'Fire at the *harbour*', byline: 'Ana Lind', published: '2024-09-13T08:00:00' },
  ...{ url: 'https://example.com/fire_(1)', credits: [], sha256: '0'.repeat(64), text: '' },
};

const button = (label: string, ...args: string[]): Button => ({
  label,
  action: { name: 'press', args },
});

/** Shows a reply through the real client; nothing of it may be refused. */
async function show(reply: Partial<Reply>): Promise<Message & Pick<Running, 'logged'>> {
  const { discord, logged } = await runCommands([showing(reply)]);
  const message = await discord.command({ name: 'show' });
  expect(discord.refusals()).toEqual([]);
  return { ...message, logged };
}

async function markdown(...blocks: Block[]): Promise<string> {
  return (await show({ blocks })).markdown;
}

describe('blocks', () => {
  test('heading, answer, text and note', async () => {
    const text = await markdown(
      { type: 'heading', text: 'Fire at\nMarlo' },
      { type: 'answer', text: ' About *400* people\nand dogs ' },
      { type: 'text', text: 'Two\nlines' },
      { type: 'note', text: 'Page 1\n\nof 2' },
    );
    expect(text).toBe(
      String.raw`### Fire at Marlo
**About \*400\* people**
**and dogs**
Two
lines
-# Page 1

-# of 2`,
    );
  });

  test('quote with its lead and source', async () => {
    const text = await markdown(
      ...[{ type: 'quote', lead: 'Vera Lind said', quote: '- “No\n\nboats.”', source } as const],
    );
    expect(text).toBe(
      String.raw`Vera Lind said
> \- “No
> ${''}
> boats.”
-# Harbour Times · ["Fire at the \*harbour\*"](https://example.com/fire_%281%29#:~:text=%2D%20%E2%80%9CNo,boats.%E2%80%9D) · 13 Sept 2024 · By Ana Lind`,
    );
  });

  test('quotes of one source are marked in its page together', async () => {
    const text = 'Rain fell. Boats sank. Nobody was hurt.';
    const told = { ...source, text, url: 'https://example.com/fire#story' };
    const shown = await markdown(
      { type: 'quote', quote: 'Boats sank.', source: told, uncited: true },
      {
        ...{ type: 'quote', quote: 'Nobody was hurt.', source: told, start: 23 },
        above: [{ start: 11, end: 22 }],
      },
    );
    expect(/\]\((.*?)\)/.exec(shown)?.[1]).toBe(
      'https://example.com/fire#story:~:text=Boats%20sank.&text=Nobody%20was%20hurt.',
    );
  });

  test('source without link, date and byline', async () => {
    const { id, key, eventId, publisher, headline, credits, sha256, text } = source;
    const bare = { id, key, eventId, publisher, headline, credits, sha256, text };
    const unsafe = { ...bare, url: 'javascript:alert(1)' };
    const line = String.raw`-# Harbour Times · "Fire at the \*harbour\*"`;
    expect(await markdown({ type: 'quote', quote: 'Yes.', source: bare })).toBe(`> Yes.\n${line}`);
    expect(await markdown({ type: 'quote', quote: 'Yes.', source: unsafe })).toBe(
      `> Yes.\n${line}`,
    );
  });

  test('passage with the quote marked line by line', async () => {
    const passage = { before: '\nAs told, ', quote: 'nobody\nwas * hurt', after: ' there.\n' };
    const text = await markdown({ type: 'passage', ...passage, source });
    expect(text.split('\n').slice(0, 2)).toEqual([
      '> As told, **nobody**',
      String.raw`> **was \* hurt** there.`,
    ]);
  });

  test('fields, list and separator', async () => {
    const { components } = await show({
      blocks: [
        { type: 'fields', fields: [{ label: 'When', text: '12 Sept' }] },
        { type: 'separator' },
        { type: 'list', items: ['one', 'two\nlines', '- three'] },
        { type: 'list', items: ['nine', 'ten\nlines'], first: 9 },
      ],
    });
    expect(components).toMatchObject([
      {
        type: 17,
        components: [
          { type: 10, content: '**When** 12 Sept' },
          { type: 14 },
          { type: 10, content: '- one\n- two\n  lines\n- \\- three' },
          { type: 10, content: '9. nine\n10. ten\n    lines' },
        ],
      },
    ]);
  });

  test('an empty reply says that there is nothing', async () => {
    const blocks: Block[] = [
      { type: 'heading', text: ' ' },
      { type: 'answer', text: '\u200b' },
      { type: 'list', items: [] },
      { type: 'fields', fields: [] },
    ];
    expect((await show({})).text).toBe('There is nothing to show.');
    expect(await markdown(...blocks)).toBe('There is nothing to show.');
  });
});

test('nothing of what is shown pings, links or changes direction', async () => {
  const nasty =
    '@everyone <@123456789012345678> https://evil.example [a](http://b.example) \u202Ex';
  const { discord } = await runCommands([
    showing({
      blocks: [
        { type: 'heading', text: nasty },
        { type: 'answer', text: nasty },
        { type: 'text', text: nasty },
        { type: 'note', text: nasty },
        { type: 'quote', quote: nasty, lead: nasty, source: { ...source, headline: nasty } },
        { type: 'passage', before: nasty, quote: nasty, after: nasty, source },
        { type: 'fields', fields: [{ label: nasty, text: nasty }] },
        { type: 'list', items: [nasty] },
      ],
      buttons: [button(nasty)],
    }),
  ]);
  const { markdown, buttons } = await discord.command({ name: 'show' });
  const shown = markdown.replaceAll(/\]\(https:\/\/example\.com\S*\)/g, '');
  expect(shown).not.toMatch(/(?<!\\)(?:[@<]|:\/\/)|\u202E/);
  expect(buttons[0]?.label).not.toContain('\u202E');
  const sent = await discord.request(({ path }) => path.endsWith('/callback'));
  expect(sent.body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
});

describe('limits', () => {
  const words = 'Some words of different lengths, as they come. ';

  test('the longest text is cut at a word, short ones stay', async () => {
    const text = await markdown(
      { type: 'answer', text: 'Short.' },
      { type: 'text', text: words.repeat(200) },
      { type: 'note', text: 'Also short.' },
    );
    expect(text).toMatch(/^\*\*Short\.\*\*\nSome .*\w+…\n-# Also short\.$/s);
    expect(text.length).toBeGreaterThan(3800);
  });

  test('a quote that is cut says so, in a passage after its surroundings', async () => {
    const long = words.repeat(200);
    expect(await markdown({ type: 'quote', quote: long, source })).toMatch(
      /\w \\\[…\\\]\n-# Harbour/,
    );
    const passage = await markdown({
      ...{ type: 'passage', before: long, quote: 'This is it.', after: long, source },
    });
    expect(passage.replaceAll('\\', '')).toMatch(
      /^> \[…\] \w.*\*\*This is it\.\*\*.* \[…\]\n-# Harbour/su,
    );
  });

  test('links point into pages only where no quote would be cut for it', async () => {
    const quotes = (words: number): Block[] =>
      Array.from({ length: 8 }, (_, i) => ({
        ...{ type: 'quote', quote: `Boat ${i} ${'sank there '.repeat(words)}today.`, source },
      }));
    expect((await markdown(...quotes(6))).match(/:~:text=/g)).toHaveLength(8);
    const full = await markdown(...quotes(30));
    expect(full).not.toMatch(/:~:|…/);
    expect(full.match(/today\./g)).toHaveLength(8);
    expect(full.match(/\(https:\/\/example\.com\/fire_%281%29\)/g)).toHaveLength(8);
  });

  test('a list that is cut counts what is left out', async () => {
    const items = Array.from({ length: 300 }, (_, i) => `${i + 1}: ${words}`);
    const text = await markdown({ type: 'list', items });
    const shown = text.match(/^- /gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(50);
    expect(text).toMatch(new RegExp(`-# … and ${300 - shown} more$`));
  });

  test.each([
    ['scripts of three bytes', '핵심 가치는 자유롭고 안전한 인터넷이다. '.repeat(400)],
    ['emoji', '👩‍👩‍👧 '.repeat(2000)],
    ['one word', 'x'.repeat(100_000)],
    ['nothing but escapes', '*_~`|'.repeat(2000)],
    ['lines', '- a\n'.repeat(5000)],
    ['stacked marks', `a${'\u0301'.repeat(9000)}`],
  ])('%s fit in every block', async (_, text) => {
    const blocks: Block[] = [
      { type: 'heading', text },
      { type: 'answer', text },
      { type: 'text', text },
      { type: 'note', text },
      { type: 'quote', quote: text, lead: text, source: { ...source, headline: text } },
      { type: 'passage', before: text, quote: text, after: text, source },
      { type: 'fields', fields: [{ label: text, text }] },
      { type: 'list', items: [text, text] },
    ];
    expect(await markdown(...blocks)).not.toBe('');
  });

  test('any number of blocks and buttons fits', async () => {
    const blocks = Array.from({ length: 90 }, (_, i): Block =>
      i % 2 ? { type: 'separator' } : { type: 'text', text: `Text ${i}` },
    );
    const buttons = Array.from({ length: 30 }, (_, i) => button(`Button ${i}`, `${i}`));
    const message = await show({ blocks, buttons });
    expect(message.text).toContain('Text 0');
    expect(message.text).toContain('Text 76');
    expect(message.text).toMatch(/-# … and more that does not fit here\.$/);
    expect(message.buttons).toHaveLength(25);
    expect(message.logged).toContainEqual(
      expect.objectContaining({ msg: 'buttons after the first 25 were left out' }),
    );
  });

  test('the whole source of the shipped event fits as a passage', async () => {
    const text = readFileSync('knowledge/seoul-cyberspace-2013/sources/korea-herald.txt', 'utf8');
    const [before, after] = [text.slice(0, 1000), text.slice(1100)];
    const quote = text.slice(1000, 1100);
    const shown = await markdown({ type: 'passage', before, quote, after, source });
    expect(shown.length).toBeGreaterThan(1500);
  });
});

describe('buttons', () => {
  test('styles, disabled ones, rows of five', async () => {
    const { components, buttons } = await show({
      buttons: [
        { ...button('A', 'a'), style: 'primary' },
        { ...button('B', 'b'), style: 'danger', disabled: true },
        ...['c', 'd', 'e', 'f'].map((each) => button(each, each)),
      ],
    });
    expect(buttons.slice(0, 3)).toEqual([
      { label: 'A', customId: 'v1:press:a', style: 1, disabled: false },
      { label: 'B', customId: 'v1:press:b', style: 4, disabled: true },
      { label: 'c', customId: 'v1:press:c', style: 2, disabled: false },
    ]);
    const rows = components[0]?.components?.filter(({ type }) => type === ComponentType.ActionRow);
    expect(rows?.map((row) => row.components?.length)).toEqual([5, 1]);
  });

  test.each([
    [6, 2, [2, 2, 2]],
    [10, 2, [2, 2, 2, 2, 2]],
    // Discord takes five rows.
    [11, 2, [5, 5, 1]],
  ])('%i of them, %i in a row', async (count, inRow, expected) => {
    const buttons = Array.from({ length: count }, (_, i) => button(String(i), String(i)));
    const { components } = await show({ buttons, inRow });
    const rows = components[0]?.components?.filter(({ type }) => type === ComponentType.ActionRow);
    expect(rows?.map((row) => row.components?.length)).toEqual(expected);
  });

  test('long and empty labels', async () => {
    const { buttons } = await show({ buttons: [button('x'.repeat(99), 'a'), button('', 'b')] });
    expect(buttons.map(({ label }) => label)).toEqual([`${'x'.repeat(79)}…`, '…']);
  });

  test('equal actions get ids of their own', async () => {
    const { buttons } = await show({ buttons: [button('A'), button('B'), button('C')] });
    expect(buttons.map(({ customId }) => customId)).toEqual([
      ...['v1:press', 'v1.1:press', 'v1.2:press'],
    ]);
  });

  test('one that does not fit is left out and logged', async () => {
    const { buttons, logged } = await show({ buttons: [button('A', 'x'.repeat(99)), button('B')] });
    expect(buttons.map(({ label }) => label)).toEqual(['B']);
    expect(logged).toContainEqual(
      expect.objectContaining({
        msg: 'a button was left out',
        err: expect.objectContaining({
          message: 'the action "press" takes 108 characters as a custom id; at most 100 fit',
        }) as unknown,
      }),
    );
  });
});
