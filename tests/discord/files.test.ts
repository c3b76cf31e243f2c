import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { Command } from '../../src/bot/command.ts';
import { runCommands, showing } from './bot.ts';

const LIMIT = 1_048_576;

/** /read says what stands in the file, or with `read: false` only its name. */
const reading: Command = {
  definition: {
    ...{ name: 'read', description: 'Reads a file' },
    options: [
      { type: Type.Attachment, name: 'story', description: 'The file', required: true },
      { type: Type.Boolean, name: 'read', description: 'Whether to read it' },
    ],
  },
  async handle({ options, files }) {
    const story = files?.story;
    if (!story) return notice('No file.');
    const bytes = options.read === false ? [] : await story.read();
    return notice(`${story.name} ${story.size} ${Buffer.from(bytes).toString().slice(0, 100)}`);
  },
};

describe('an uploaded file', () => {
  test('is read, whatever it holds', async () => {
    const { discord } = await runCommands([reading]);
    const story = { name: 'příběh.txt', content: 'Žluťoučký' };
    const { text } = await discord.command({ name: 'read', options: { story } });
    expect(text).toBe('příběh.txt 13 Žluťoučký');
  });

  test('is fetched only when it is read', async () => {
    const { discord } = await runCommands([reading]);
    const story = { name: 'story.txt', content: 'Once' };
    await discord.command({ name: 'read', options: { story, read: false } });
    expect(discord.requests.some(({ path }) => path.startsWith('/attachments'))).toBe(false);
  });

  test('may have 1 MB', async () => {
    const { discord } = await runCommands([reading]);
    const story = { name: 'story.txt', content: 'x'.repeat(LIMIT) };
    const { text } = await discord.command({ name: 'read', options: { story } });
    expect(text).toMatch(/^story\.txt 1048576 xxx/);
  });

  test('with more is refused before it is fetched', async () => {
    const { discord } = await runCommands([reading]);
    const story = { name: 'story.txt', content: 'x'.repeat(LIMIT + 1) };
    const { text, onlyFor } = await discord.command({ name: 'read', options: { story } });
    expect(text).toBe(
      'The file story.txt has 1,025 kB; at most 1,024 kB can be read. Please send a shorter one.',
    );
    expect(onlyFor).toBeDefined();
    expect(discord.requests.some(({ path }) => path.startsWith('/attachments'))).toBe(false);
  });

  test('with more than Discord told is refused too', async () => {
    const { discord } = await runCommands([reading]);
    const story = { name: 'story.txt', content: 'x'.repeat(2 * LIMIT), size: 10 };
    const { text } = await discord.command({ name: 'read', options: { story } });
    expect(text).toContain('at most 1,024 kB can be read');
  });

  test('may be as large as a handler says', async () => {
    const { discord } = await runCommands([
      {
        ...reading,
        handle: async ({ files }) =>
          notice(String((await files?.story?.read(2 * LIMIT))?.length ?? 0)),
      },
    ]);
    const story = { name: 'story.txt', content: 'x'.repeat(2 * LIMIT) };
    const { text } = await discord.command({ name: 'read', options: { story } });
    expect(text).toBe(String(2 * LIMIT));
  });

  test('that is gone gives a short answer, and the reason in the log', async () => {
    const { discord, logged } = await runCommands([reading]);
    discord.fail({ path: /attachments/, answer: { status: 404 } });
    const story = { name: 'story.txt', content: 'Once' };
    const { text } = await discord.command({ name: 'read', options: { story } });
    expect(text).toBe(
      'The file story.txt could not be fetched from Discord. Please send it again.',
    );
    const line = logged.find(({ msg }) => msg === 'a file could not be read');
    expect(JSON.stringify(line)).toContain('status 404');
  });

  test.each([
    ['another address', (port: number) => `http://127.0.0.1:${port}/secret`],
    ['a local file', () => 'file:///etc/passwd'],
  ])('is never fetched from %s', async (_, elsewhere) => {
    const asked: unknown[] = [];
    const other = createServer((request, response) => {
      asked.push(request.url);
      response.end('secret');
    });
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { discord } = await runCommands([reading]);
    const url = elsewhere((other.address() as AddressInfo).port);
    const story = { name: 'story.txt', content: 'Once', url };
    const { text } = await discord.command({ name: 'read', options: { story } });
    expect(text).toContain('could not be fetched from Discord');
    expect(asked).toEqual([]);
  });

  test('that sends the reader elsewhere is not followed', async () => {
    const { discord } = await runCommands([reading]);
    const headers = { location: 'http://127.0.0.1:1/secret' };
    discord.fail({ path: /attachments/, answer: { status: 302, headers } });
    const story = { name: 'story.txt', content: 'Once' };
    const { text } = await discord.command({ name: 'read', options: { story } });
    expect(text).toContain('could not be fetched from Discord');
  });
});

describe('files of a reply', () => {
  test('come with the message, public or private, and are seen', async () => {
    const files = [
      { name: 'event.json', text: '{"title":"Čeština"}' },
      { name: '../a b/event.json', text: 'two' },
      { name: 'event.json', text: '' },
    ];
    for (const visibility of ['public', 'private'] as const) {
      const { discord } = await runCommands([showing({ visibility, files })]);
      const message = await discord.command({ name: 'show' });
      expect(message.files.map(({ name, text }) => [name, text])).toEqual([
        ['event.json', '{"title":"Čeština"}'],
        ['a-b-event.json', 'two'],
        ['event-2.json', ''],
      ]);
      expect(discord.refusals()).toEqual([]);
    }
  });

  test('go when a button changes the message', async () => {
    const reply = (name: string): Reply => ({
      ...{ ...notice(name), update: true, files: [{ name, text: name }] },
      buttons: [{ label: 'Next', action: { name: 'next', args: [] } }],
    });
    const { discord } = await runCommands([
      { ...showing({}), handle: () => reply('one'), actions: { next: () => reply('two') } },
    ]);
    const first = await discord.command({ name: 'show' });
    const second = await discord.press(first, 'Next');
    expect(second.files.map(({ name }) => name)).toEqual(['two']);
  });
});
