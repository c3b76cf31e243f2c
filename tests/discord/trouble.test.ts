/** A database in trouble, as members and moderators see it. */
import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ownDatabase } from '../programs.ts';
import { postgresServer } from '../guilds/engines.ts';
import { asPlainUser } from '../guilds/plain-user.ts';
import { runKeeping } from './bot.ts';
import { GUILD, MODERATOR, type Form, type Loopback, type Message } from './loopback/index.ts';

const moderator = { member: '400000000000000010', permissions: MODERATOR };
const ATTENDANCE = { fact: 'seoul-cyberspace-2013/attendance' };
const STALE = /may be out of date/;
/** Milliseconds that a change waits for a lock. */
const patience = 200;

function asked(discord: Loopback): Promise<Message> {
  return discord.command({ name: 'ask', options: { question: 'How many people attended?' } });
}

function openForm(discord: Loopback): Promise<Form> {
  return discord.openForm({ name: 'fact edit', options: ATTENDANCE, ...moderator });
}

function save(discord: Loopback, form: Form, answer: string): Promise<Message> {
  return discord.submit(form, { answer }, moderator);
}

async function history(discord: Loopback): Promise<string> {
  return (await discord.command({ name: 'fact history', options: ATTENDANCE, ...moderator })).text;
}

/** The change is refused for this reason, with what was typed, and nothing of it is there. */
async function expectRefused(discord: Loopback, form: Form, reason: RegExp): Promise<void> {
  const refusal = await save(discord, form, 'A crowd of twelve hundred');
  expect(refusal.onlyFor).toBe(moderator.member);
  expect(refusal.text).toMatch(reason);
  expect(refusal.text).toContain('A crowd of twelve hundred');
  expect(refusal.text).not.toMatch(/went wrong|SQLITE|ECONN/);
  expect((await asked(discord)).text).not.toContain('A crowd of twelve hundred');
}

/** The same form is saved now; the log has this change and the one before, nothing between. */
async function expectMended(discord: Loopback, form: Form): Promise<void> {
  expect((await save(discord, form, '1,200 at last')).text).toMatch(/^The fact is changed/);
  const answer = await asked(discord);
  expect(answer.text).toContain('1,200 at last');
  expect(answer.text).not.toMatch(STALE);
  expect((await history(discord)).match(/^\d+\. /gm)).toEqual(['2. ', '1. ']);
}

describe('a database file', () => {
  test('on a full disk', async () => {
    const { discord, store } = await runKeeping();
    await save(discord, await openForm(discord), '1,200 first');
    const form = await openForm(discord);
    const limit = (pages: number) =>
      store.write((trx) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(trx));
    await limit(1);
    // A change that still fits on the pages there are would be saved.
    const long = 'A crowd of twelve hundred, '.repeat(130);
    const refusal = await discord.submit(form, { sampleQuestions: long }, moderator);
    expect(refusal.text).toMatch(/^The disk that holds the database is full\. Nothing was changed/);
    expect(refusal.files.map(({ text }) => text).join()).toContain(long.trim());
    expect((await asked(discord)).text).toContain('1,200 first');
    await limit(1e6);
    await expectMended(discord, form);
  });

  test('that another process holds', async () => {
    const url = ownDatabase();
    const { discord } = await runKeeping({ url, store: { patience } });
    await save(discord, await openForm(discord), '1,200 first');
    const form = await openForm(discord);
    const other = new DatabaseSync(url.replace('file:', ''));
    other.exec('begin immediate');
    await expectRefused(discord, form, /^Another process holds the database\. Nothing was changed/);
    expect((await asked(discord)).text).toContain('1,200 first');
    other.exec('rollback');
    other.close();
    await expectMended(discord, form);
  });

  test('that may only be read', async () => {
    const url = ownDatabase();
    const file = url.replace('file:', '');
    const before = await runKeeping({ url });
    await save(before.discord, await openForm(before.discord), '1,200 first');
    await before.stop();
    await before.store.close();
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o555);
    await asPlainUser(async () => {
      const { discord, stop } = await runKeeping({ url });
      expect((await asked(discord)).text).toContain('1,200 first');
      const form = await openForm(discord);
      await expectRefused(discord, form, /^The database may only be read\. Nothing was changed/);
      await stop();
    });
    chmodSync(dirname(file), 0o755);
    chmodSync(file, 0o644);
    const { discord } = await runKeeping({ url });
    await expectMended(discord, await openForm(discord));
  });
});

describe('a write that fails at any table', () => {
  const TABLES = ['guild', 'item', 'source_text', 'audit', 'unfinished', 'sent_form'];

  /** Forms as moderators send them, by what is said where they are stored. */
  const forms: readonly (readonly [done: RegExp, send: (discord: Loopback) => Promise<Message>])[] =
    [
      [/^The fact is changed/, async (discord) => save(discord, await openForm(discord), 'Many')],
      [
        /^\*\*The quote does not stand/,
        async (discord) =>
          discord.submit(await openForm(discord), { quote: 'words that stand nowhere' }, moderator),
      ],
      [
        /^The event is added/,
        async (discord) => {
          const form = await discord.openForm({ name: 'event-admin add', ...moderator });
          const typed = { title: 'Harbour fire', start: '2026-02-27', place: 'Old harbour' };
          return discord.submit(form, typed, moderator);
        },
      ],
    ];

  test.each(TABLES.flatMap((table) => ['insert', 'update'].map((what) => [what, table])))(
    'stores nothing of it, or all and says so: %s %s',
    async (what, table) => {
      const url = ownDatabase();
      const { discord } = await runKeeping({ url });
      // The first change makes what later ones only bring up to date.
      await save(discord, await openForm(discord), '1,200 first');
      const raw = new DatabaseSync(url.replace('file:', ''));
      onTestFinished(() => {
        raw.close();
      });
      const stored = () => TABLES.map((each) => raw.prepare(`select * from ${each}`).all());
      const fails = "begin select raise(fail, 'a fault that nobody knows'); end";
      raw.exec(`create trigger broken before ${what} on ${table} ${fails}`);
      for (const [done, send] of forms) {
        const before = stored();
        const { text } = await send(discord);
        if (!done.test(text)) {
          expect(text).toMatch(/^Something went wrong on my side/);
          expect(stored()).toEqual(before);
        } else expect(stored()).not.toEqual(before);
      }
    },
  );
});

describe('PostgreSQL', () => {
  const server = postgresServer();

  test('gone and back', async () => {
    const elsewhere = '200000000000000009';
    const url = await server().address();
    const { discord } = await runKeeping({ url, guilds: [GUILD, elsewhere] });
    await save(discord, await openForm(discord), '1,200 first');
    const form = await openForm(discord);
    await server().pause();
    const answer = await asked(discord);
    expect(answer.text).toContain('1,200 first');
    expect(answer.text).toMatch(STALE);
    const thanks = await discord.press(answer, 'Report');
    expect(thanks.text).toBe('That could not be kept just now. Please try again in a while.');
    const other = await discord.command({ name: 'event', guild: elsewhere });
    expect(other.text).toMatch(/Seoul[^]*may be out of date/);
    // Whether the bot was in this one can't be told now.
    const visited = await discord.command({ name: 'event', guild: '200000000000000010' });
    expect(visited.text).toMatch(/^I am not in this server/);
    await expectRefused(discord, form, /^The database cannot be reached\./);
    await server().resume();
    await expect.poll(async () => (await asked(discord)).text).not.toMatch(STALE);
    await expectMended(discord, form);
  });
});
