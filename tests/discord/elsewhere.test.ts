/** Guilds that the bot is not in: those that removed it, and those where a member brought it along. */
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { NO_PERMISSIONS } from '../../src/bot/request.ts';
import { ownDatabase } from '../programs.ts';
import { beginAnew, runKeeping } from './bot.ts';
import { GUILD, MANAGER, type Loopback } from './loopback/index.ts';

const NEVER = '200000000000000009';
const OTHER = '200000000000000002';
const REFUSED = /^I am not in this server, so I answer nobody here/;
const moderator = { permissions: MANAGER, forged: true } as const;
const answered = { question: 'What is the theme of the conference?' };
const declined = { question: 'Who represented Atlantis?' };
const FACT = 'seoul-cyberspace-2013/attendance';

/** All rows of every table but those of the migrations, whose name and text do not change. */
function stored(url: string): string {
  const database = new DatabaseSync(url.replace('file:', ''), { readOnly: true });
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  const rows = tables.map(({ name }) => [
    name,
    database.prepare(`select * from "${String(name)}"`).all(),
  ]);
  database.close();
  return JSON.stringify(rows);
}

/** Waits until a guild is noted as left. */
async function removed(discord: Loopback, url: string, guild = GUILD): Promise<void> {
  discord.leave(guild);
  await expect.poll(() => stored(url)).toMatch(new RegExp(`"id":"${guild}"[^}]*"left_at":"2`));
}

describe('a guild that removed the bot', () => {
  test('is neither served nor written, whatever is used there', async () => {
    const url = ownDatabase();
    const { discord } = await runKeeping({ url, guilds: [GUILD, OTHER] });
    await discord.command({ name: 'settings keep', options: { days: 7 }, ...moderator });
    const answer = await discord.command({ name: 'ask', options: answered });
    const gap = await discord.command({ name: 'ask', options: declined });
    const list = await discord.command({ name: 'gaps', ...moderator });
    const form = await discord.openForm({
      name: 'fact edit',
      options: { fact: FACT },
      ...moderator,
    });
    const event = await discord.openForm({ name: 'event-admin add', ...moderator });
    await removed(discord, url);
    const before = stored(url);
    const texts = [
      await discord.command({ name: 'ask', options: declined }),
      await discord.command({ name: 'ask', options: answered }),
      await discord.command({ name: 'help' }),
      await discord.command({ name: 'gaps', ...moderator }),
      await discord.command({ name: 'settings keep', options: { days: 0 }, ...moderator }),
      ...(await Promise.all(
        [answer, gap, list].flatMap((message) =>
          message.buttons.map(({ customId }) => discord.press(message, customId, moderator)),
        ),
      )),
      await discord.submit(form, { answer: '1,200 people' }, moderator),
      await discord.submit(event, {}, { ...moderator, forged: true }),
      await discord.press(answer, { forged: 'v1:open-form:x' }, moderator),
      await discord.press(answer, { forged: 'v1:nothing-known' }, moderator),
      await discord.messageCommand({
        ...{ name: 'Check against sources', message: { content: 'About 1,600 people' } },
      }),
    ];
    expect(texts.length).toBeGreaterThan(12);
    for (const { text, onlyFor } of texts) {
      expect(text).toMatch(REFUSED);
      expect(onlyFor).toBeDefined();
    }
    const asked = { name: 'ask', option: 'question', typed: 'theme' };
    expect(await discord.autocomplete(asked)).toEqual([]);
    expect(stored(url)).toBe(before);
    // Others are served as before, and this one is again once the bot is back.
    const other = await discord.command({ name: 'ask', options: answered, guild: OTHER });
    expect(other.text).not.toMatch(REFUSED);
    discord.join(GUILD);
    expect((await discord.command({ name: 'settings show', ...moderator })).text).toContain(
      '7 days',
    );
  });

  test('is not, from the moment that Discord tells of it', async () => {
    const { discord } = await runKeeping();
    discord.leave(GUILD);
    const { text } = await discord.command({ name: 'ask', options: declined });
    expect(text).toMatch(REFUSED);
  });

  test('is not after a restart', async () => {
    const url = ownDatabase();
    const first = await runKeeping({ url, guilds: [OTHER, GUILD] });
    await first.discord.command({ name: 'ask', options: declined, guild: GUILD });
    await first.stop();
    const { discord } = await runKeeping({ url, guilds: [OTHER] });
    const { text } = await discord.command({ name: 'ask', options: answered, guild: GUILD });
    expect(text).toMatch(REFUSED);
  });

  test('is not when it did so while the connection was down', async () => {
    const { discord } = await runKeeping({ guilds: [GUILD, OTHER] });
    const ask = { name: 'ask', options: answered, guild: OTHER };
    expect((await discord.command(ask)).text).not.toMatch(REFUSED);
    await discord.command({ ...ask, options: declined });
    discord.forget(OTHER);
    await beginAnew(discord);
    expect((await discord.command({ ...ask, guild: GUILD })).text).not.toMatch(REFUSED);
    expect((await discord.command(ask)).text).toMatch(REFUSED);
  });

  test('gets nothing written by what goes on in the background', async () => {
    const url = ownDatabase();
    const { discord, store, bot } = await runKeeping({ url });
    await discord.command({ name: 'settings keep', options: { days: 7 }, ...moderator });
    const { guild } = await bot.view(GUILD);
    if (!guild) throw new Error('no guild');
    await removed(discord, url);
    const before = stored(url);
    const row = { guild: GUILD, id: 'x', member: 'm', title: 't', body: '{}', at: '2026' };
    const write = guild.store.write((trx) => trx.insertInto('unfinished').values(row).execute());
    await expect(write).rejects.toThrow(/not in this server any more/);
    const request = { options: {}, member: 'm', channel: 'c', guild: GUILD, now: new Date() };
    const report = { subject: FACT, request: { ...request, permissions: NO_PERMISSIONS } };
    await expect(bot.report(report)).rejects.toThrow(/not in this server any more/);
    expect(stored(url)).toBe(before);
    await store.write((trx) => trx.insertInto('unfinished').values(row).execute());
  });
});

describe('where the bot never was', () => {
  test('it answers from what is shipped, and keeps nothing', async () => {
    const url = ownDatabase();
    const { discord, bot } = await runKeeping({ url });
    await discord.command({ name: 'settings caution', options: { level: 'strict' }, ...moderator });
    const before = stored(url);
    const here = { guild: NEVER };
    const answer = await discord.command({ name: 'ask', options: answered, ...here });
    expect(answer.text).toContain('>');
    expect(answer.text).not.toMatch(REFUSED);
    await discord.command({ name: 'ask', options: declined, ...here });
    await discord.command({ name: 'verify', options: { quote: 'Atlantis' }, ...here });
    const asked = { name: 'ask', option: 'question', typed: 'theme', ...here };
    expect((await discord.autocomplete(asked)).length).toBeGreaterThan(0);
    for (const { customId } of answer.buttons) await discord.press(answer, customId, moderator);
    await discord.command({ name: 'help', ...here });
    for (const name of ['gaps', 'reports', 'settings show', 'audit', 'unfinished']) {
      const { text } = await discord.command({ name, ...here, ...moderator });
      expect(text).toMatch(/^This works in a server/);
    }
    const forged = ['v1:evt-add', 'v1:undo:1', 'v1:fact-new:a/b', 'v1:instead:x'];
    for (const id of forged) await discord.press(answer, { forged: id }, moderator);
    expect((await bot.view(NEVER)).guild?.rows.revision).toBe(0);
    expect(stored(url)).toBe(before);
  });

  test('so it is in a guild that joins later, which keeps its own', async () => {
    const { discord } = await runKeeping();
    const asked = { name: 'ask', options: declined, guild: OTHER };
    expect((await discord.command(asked)).text).not.toMatch(REFUSED);
    discord.join(OTHER);
    await discord.command(asked);
    const gaps = await discord.command({ name: 'gaps', guild: OTHER, ...moderator });
    expect(gaps.text).toContain(declined.question);
    expect(gaps.text).not.toContain('asked 2 times');
  });
});
