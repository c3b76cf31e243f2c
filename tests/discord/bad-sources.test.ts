/** Sources without words, and links that are none of the web: refused on every way in. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { LazyStore } from '../../src/guilds/db/lazy.ts';
import { runKeeping } from './bot.ts';
import type { Filled } from './loopback/modals.ts';
import type { Loopback } from './loopback/index.ts';
import { moderator } from './moderators.ts';

const EVENT = 'seoul-cyberspace-2013';
const SOURCE = `${EVENT}/korea-herald`;
const EMPTY = ['', ' \n\t ', '\u200b\u2060\ufeff', '— … “” !?', '\u3164\u00ad'];
const LINKS = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<b>x</b>',
    'file:///etc/passwd',
  ],
  ...['vbscript:x', 'ftp://example.org/x', 'discord://-/channels/1', 'blob:https://example.org/1'],
  ...['https://example.org/a b', ' javascript:alert(1)', 'java\nscript:alert(1)', 'nothing'],
];

interface Source {
  url?: string;
  sha256: string;
  file: string;
}
interface Bundle {
  packs: Record<string, Record<string, unknown> & { 'event.json': { sources: Source[] } }>;
}

/** What an export holds, after `change`. */
async function bundleWith(
  discord: Loopback,
  change: (files: Bundle['packs'][string], source: Source) => void,
): Promise<string> {
  const { files } = await discord.command({ name: 'export', ...moderator });
  const bundle = JSON.parse(files[0]?.text ?? '') as Bundle;
  const pack = bundle.packs[EVENT];
  const [source] = pack?.['event.json'].sources ?? [];
  if (!pack || !source) throw new Error('the export has no source');
  change(pack, source);
  return JSON.stringify(bundle);
}

function importing(discord: Loopback, content: string) {
  const options = { file: { name: 'x.verbatim.json', content } };
  return discord.command({ name: 'import', options, ...moderator });
}

async function storedIn(store: LazyStore): Promise<number> {
  return store.read(async (db) => {
    const texts = await db.selectFrom('source_text').selectAll().execute();
    const items = await db.selectFrom('item').selectAll().execute();
    return texts.length + items.length;
  });
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a link that is none of the web', () => {
  test('is refused by /import', async () => {
    const { discord, store } = await runKeeping();
    for (const url of LINKS) {
      const content = await bundleWith(discord, (_files, source) => {
        source.url = url;
      });
      const { text, buttons } = await importing(discord, content);
      expect(text, url).toMatch(/expected: a link such as|not JSON/);
      expect(buttons, url).toEqual([]);
    }
    const good = await bundleWith(discord, (_files, source) => {
      source.url = 'http://example.org/story';
    });
    expect((await importing(discord, good)).buttons.length).toBeGreaterThan(0);
    expect(await storedIn(store)).toBe(0);
  });

  test('is refused in the form of a source', async () => {
    const { discord, store } = await runKeeping();
    const form = await discord.openForm({
      ...{ name: 'source edit', options: { source: SOURCE }, ...moderator },
    });
    const label = form.inputs.at(-1)?.label ?? '';
    for (const url of LINKS.filter((each) => each === each.trim())) {
      const { text } = await discord.submit(form, { [label]: url }, moderator);
      expect(text, url).not.toMatch(/^The source is changed/);
    }
    expect(await storedIn(store)).toBe(0);
  });

  test('is not shown where it was stored before, and the source stays', async () => {
    const { discord, store } = await runKeeping();
    const form = await discord.openForm({
      ...{ name: 'source edit', options: { source: SOURCE }, ...moderator },
    });
    const label = form.inputs.at(-1)?.label ?? '';
    await discord.submit(form, { [label]: 'https://example.org/story' }, moderator);
    await store.write(async (trx) => {
      const row = await trx.selectFrom('item').select('body').executeTakeFirstOrThrow();
      const body = (row.body ?? '').replace('https://example.org/story', 'javascript:alert(1)');
      expect(body).toContain('javascript:');
      await trx.updateTable('item').set({ body, revision: 2 }).execute();
      await trx.updateTable('guild').set({ revision: 2 }).execute();
    });
    const options = { question: 'What is the theme of the conference?' };
    const { text } = await discord.command({ name: 'ask', options });
    expect(text).toContain('Korea Herald');
    expect(text).not.toContain('javascript');
    expect(text).not.toContain('out of date');
    const { files } = await discord.command({ name: 'export', ...moderator });
    expect(files[0]?.text).not.toContain('javascript:');
  });
});

describe('a source without words', () => {
  test('is refused by /import', async () => {
    const { discord, store } = await runKeeping();
    for (const empty of EMPTY) {
      const content = await bundleWith(discord, (files, source) => {
        files[source.file] = empty;
        source.sha256 = digest(empty);
        files['facts.json'] = [];
      });
      const { text, buttons } = await importing(discord, content);
      expect(text).toContain('the text of a source is missing');
      expect(buttons).toEqual([]);
    }
    expect(await storedIn(store)).toBe(0);
  });

  test.each([
    ['/source add', 'source add', { event: EVENT }],
    ['/source replace', 'source replace', { source: SOURCE }],
  ])('is refused by %s, pasted and as a file', async (_, name, options) => {
    const { discord, store } = await runKeeping();
    const form = await discord.openForm({ name, options, ...moderator });
    const text = form.inputs.find(({ type }) => type === 'text')?.label ?? '';
    const file = form.inputs.find(({ type }) => type === 'file')?.label ?? '';
    const send = async (filled: Filled) => {
      const reply = await discord.submit(form, filled, moderator);
      expect(reply.text).not.toMatch(/^The source|^A newer/);
      expect(await storedIn(store)).toBe(0);
    };
    for (const empty of EMPTY) {
      await send({ [text]: empty });
      if (empty === '') continue;
      await send({ [file]: { name: 'story.txt', content: empty } });
      await send({ [file]: { name: 'story.html', content: `<p>${empty}</p>` } });
      const given = { ...options, file: { name: 'story.txt', content: empty } };
      await discord.command({ name, options: given, ...moderator }).catch(() => undefined);
      expect(await storedIn(store)).toBe(0);
    }
  });

  test('is refused where the form that asks for the rest comes without its text', async () => {
    const { discord, store } = await runKeeping();
    const form = await discord.openForm({
      ...{ name: 'source edit', options: { source: SOURCE }, ...moderator },
    });
    const sent = { ...form, customId: `v1:src-new:${EVENT}` };
    const { text } = await discord.submit(sent, {}, { ...moderator, forged: true });
    expect(text).toMatch(/^The text is missing/);
    expect(await storedIn(store)).toBe(0);
  });
});
