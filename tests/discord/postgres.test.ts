/** PostgreSQL in trouble while moderators write: locks that others hold, connections that are killed, a server that stops. */
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lockGuild } from '../../src/guilds/items/change.ts';
import { postgresServer } from '../guilds/engines.ts';
import { runKeeping, type Keeping } from './bot.ts';
import { GUILD, type Form, type Message } from './loopback/index.ts';
import { FACT, moderator } from './moderators.ts';

const OTHER = '200000000000000002';
const SOURCE = 'seoul-cyberspace-2013/korea-herald';
const STALE = /may be out of date/;
/** More than there are connections. */
const MANY = 14;
const server = postgresServer();

const asked = { name: 'ask', options: { question: 'How many people attended?' } };

/** A connection of somebody else, closed when the test is over. */
async function anotherClient(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  onTestFinished(() => client.end().catch(() => undefined));
  return client;
}

/** Forms for facts, each filled in with what its source says. */
async function forms({ discord }: Keeping, count: number): Promise<(() => Promise<Message>)[]> {
  const shown = await discord.openForm({
    name: 'fact edit',
    options: { fact: FACT },
    ...moderator,
  });
  const quote = shown.inputs.find(({ label }) => label === 'Quote')?.value ?? '';
  const made: Form[] = [];
  for (let i = 0; i < count; i++) {
    // Each of another member, who do not wait for each other.
    const who = { ...moderator, member: `4000000000000001${String(i).padStart(2, '0')}` };
    made.push(await discord.openForm({ name: 'fact add', options: { source: SOURCE }, ...who }));
  }
  return made.map((form, i) => () => {
    const typed = { Answer: `Answer number ${i}`, Quote: quote, Kind: 'Number' };
    return discord.submit(form, typed);
  });
}

/** The answers of all facts that the guild added, and whether the log has each once and no gap. */
async function stored({ store }: Keeping): Promise<readonly string[]> {
  const log = await store.read((db) =>
    db
      .selectFrom('audit')
      .select(['revision', 'id', 'after'])
      .where('guild', '=', GUILD)
      .orderBy('revision')
      .execute(),
  );
  expect(log.map(({ revision }) => revision)).toEqual(log.map((_, i) => i + 1));
  expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
  const items = await store.read((db) =>
    db.selectFrom('item').select(['id', 'revision']).where('guild', '=', GUILD).execute(),
  );
  expect(items.length).toBe(log.length);
  return log.map(({ after }) => (JSON.parse(after ?? '{}') as { answer: string }).answer);
}

const done = ({ text }: Message) => text.startsWith('The fact is added');
const answerIn = ({ text }: Message) => /Answer number \d+/.exec(text)?.[0] ?? '';

test('a server whose lock somebody holds takes no connection from others', async () => {
  const url = await server().address();
  const { discord, bot } = await runKeeping({ url, guilds: [GUILD, OTHER] });
  const edit = { name: 'fact edit', options: { fact: FACT }, ...moderator };
  await discord.submit(await discord.openForm(edit), { answer: '1,200 people' });
  const theirs = await discord.openForm({ ...edit, guild: OTHER });
  const { guild } = await bot.view(GUILD);
  const client = await anotherClient(url);
  await client.query('begin');
  await client.query('update guild set revision = revision where id = $1', [GUILD]);
  if (!guild) throw new Error('no guild');
  const lock = () => guild.store.write((trx) => lockGuild(trx, GUILD));
  const writes = Array.from({ length: MANY }, lock);
  const waiting = "select count(*)::int from pg_stat_activity where wait_event_type = 'Lock'";
  await expect
    .poll(async () => (await client.query<{ count: number }>(waiting)).rows)
    .not.toEqual([{ count: 0 }]);
  const { text } = await discord.submit(theirs, { answer: '1,300 people' });
  expect(text).toMatch(/^The fact is changed/);
  const answer = await discord.command({ ...asked, guild: OTHER });
  expect(answer.text).toContain('1,300 people');
  expect(answer.text).not.toMatch(STALE);
  await client.query('rollback');
  expect(await Promise.all(writes)).toEqual(writes.map(() => 1));
});

describe('moderators write while', () => {
  /** Sends all forms until each is acknowledged, with trouble meanwhile; each is stored once. */
  async function outlives(keeping: Keeping, trouble: () => Promise<void>): Promise<void> {
    const sends = await forms(keeping, MANY);
    const acknowledged = new Set<string>();
    const send = async (each: () => Promise<Message>) => {
      const reply = await each();
      if (done(reply)) acknowledged.add(answerIn(reply));
      return reply;
    };
    const [replies] = await Promise.all([Promise.all(sends.map(send)), trouble()]);
    for (const { text } of replies) {
      expect(text).toMatch(/^The fact is added|^The database|^Another process/);
    }
    // What was acknowledged is there before anything is sent again.
    await expect.poll(async () => (await keeping.discord.command(asked)).text).not.toMatch(STALE);
    expect(new Set(await stored(keeping)).isSupersetOf(acknowledged)).toBe(true);
    for (const each of sends) expect(await send(each)).toSatisfy(done);
    expect((await stored(keeping)).toSorted()).toEqual([...acknowledged].toSorted());
    expect(acknowledged.size).toBe(MANY);
  }

  test('their connections are killed', async () => {
    const url = await server().address();
    const client = await anotherClient(url);
    const kill = async () => {
      for (let i = 0; i < 20; i++) {
        await client.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'verbatim' and datname = current_database()",
        );
      }
    };
    await outlives(await runKeeping({ url }), kill);
  });

  test('the server takes a statement to be too slow', async () => {
    const url = await server().address();
    const client = await anotherClient(url);
    const cancel = async () => {
      for (let i = 0; i < 40; i++) {
        await client.query(
          "select pg_cancel_backend(pid) from pg_stat_activity where application_name = 'verbatim' and datname = current_database()",
        );
      }
    };
    await outlives(await runKeeping({ url }), cancel);
  });

  test('the server stops, and comes back', async () => {
    const url = await server().address();
    await outlives(await runKeeping({ url }), async () => {
      await server().pause();
      await server().resume();
    });
  });
});
