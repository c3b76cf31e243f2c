/** What only moderators may do, tried by others: every command, button and form, forged where an app would not send it. */
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../src/bot/command.ts';
import { callablesOf } from '../../src/platforms/terminal/subcommands.ts';
import { ownDatabase } from '../programs.ts';
import { runKeeping } from './bot.ts';
import { GUILD, type Form, type Loopback, type Message } from './loopback/index.ts';
import type { Values } from './loopback/options.ts';
import { PLAIN_MEMBER } from './loopback/people.ts';
import { callables, FACT, forModerators, moderator, valuesFor } from './moderators.ts';

const OTHER = '200000000000000002';
/** In the channel an overwrite gives everything. */
const allowed = (1n << 52n) - 1n;
const member = { member: '400000000000000077', permissions: PLAIN_MEMBER, allowed };
const question = { name: 'ask', options: { question: 'Who represented Atlantis?' } };

const paths = callables.map(({ name, options }) => ({ name, options: valuesFor(options) }));
const actions = forModerators.flatMap((command: Command) => Object.keys(command.actions ?? {}));

/** All that is stored, table by table. */
function stored(url: string, where = ''): unknown {
  const database = new DatabaseSync(url.replace('file:', ''), { readOnly: true });
  const all = (query: string) => database.prepare(query).all();
  const tables = all("select name from sqlite_master where type = 'table' and name <> 'guild'");
  const rows = tables
    .map(({ name }) => String(name))
    .filter((name) =>
      all(`select name from pragma_table_info('${name}')`).some(
        (column) => column.name === 'guild',
      ),
    )
    .map((name) => [name, all(`select * from "${name}" ${where} order by rowid`)]);
  database.close();
  return Object.fromEntries(rows);
}

interface Scene {
  readonly discord: Loopback;
  readonly url: string;
  /** Messages of moderators, with all their buttons. */
  readonly shown: readonly Message[];
  readonly forms: readonly Form[];
}

/** Milliseconds; the first also loads the model, on a machine that may be busy. */
const PREPARING = 60_000;
let scene: Scene;
beforeEach(async () => {
  const url = ownDatabase();
  const { discord } = await runKeeping({ url, guilds: [GUILD, OTHER] });
  const give = (name: string, options: Values = {}) =>
    discord.command({ name, options, ...moderator });
  const form = await discord.openForm({ name: 'fact edit', options: { fact: FACT }, ...moderator });
  const saved = await discord.submit(form, { answer: '1,200 people' }, moderator);
  const mistyped = await discord.submit(form, { quote: 'the attendance of 1,300' }, moderator);
  await discord.command(question);
  const answer = await discord.command({
    name: 'ask',
    options: { question: 'What is the theme of the conference?' },
  });
  await discord.press(answer, 'Report');
  const lists = ['fact list', 'audit', 'gaps', 'reports', 'unfinished', 'settings show'];
  const shown = [saved, mistyped];
  for (const name of lists) shown.push(await give(name));
  shown.push(await give('fact show', { fact: FACT }), await give('fact history', { fact: FACT }));
  scene = { discord, url, shown, forms: [form] };
}, PREPARING);

describe('a plain member is refused', () => {
  test('every command, though it is hidden', async () => {
    const { discord, url } = scene;
    const before = stored(url);
    expect(paths.length).toBeGreaterThan(25);
    for (const path of paths) {
      const { text, onlyFor } = await discord.command({ ...path, ...member, forged: true });
      expect(`${path.name}: ${text}`).toMatch(/: That is for moderators/);
      expect(onlyFor).toBe(member.member);
    }
    expect(stored(url)).toEqual(before);
  });

  test('every button that moderators see, and every action with forged arguments', async () => {
    const { discord, url, shown } = scene;
    const before = stored(url);
    const seen = shown.flatMap(({ buttons }) => buttons.map(({ customId }) => customId));
    const forged = actions.flatMap((name) =>
      [[], [FACT], [FACT, '1'], ['1']].map((args) => ['v1', name, ...args].join(':')),
    );
    expect(seen.length).toBeGreaterThan(20);
    // A message that everyone sees, to press them at.
    const open = await discord.command({ name: 'help' });
    for (const customId of new Set([...seen, ...forged])) {
      const { text, onlyFor } = await discord.press(open, { forged: customId }, member);
      if (customId.startsWith('v1:report')) continue;
      expect(`${customId} ${text}`).toMatch(/ That is for moderators/);
      expect(onlyFor).toBe(member.member);
    }
    expect(stored(url)).toEqual(before);
  });

  test('every form', async () => {
    const { discord, url, forms } = scene;
    const before = stored(url);
    for (const form of forms) {
      for (const name of actions) {
        const customId = ['v1', name, FACT, '1'].join(':');
        const sent = { ...form, customId };
        const { text } = await discord.submit(sent, {}, { ...member, forged: true });
        expect(`${name}: ${text}`).toMatch(/: That is for moderators/);
      }
    }
    expect(stored(url)).toEqual(before);
  });

  test('every suggestion', async () => {
    const { discord } = scene;
    for (const { name, options } of paths) {
      const command = forModerators.find(
        ({ definition }) => definition.name === name.split(' ')[0],
      );
      const called = command && callablesOf(command).find((each) => each.name === name);
      for (const option of called?.options ?? []) {
        if (!('autocomplete' in option) || !option.autocomplete) continue;
        const asked = { name, options, option: option.name, typed: '', ...member };
        expect(await discord.autocomplete({ ...asked, forged: true })).toEqual([]);
      }
    }
  });
});

test('a moderator of one guild changes nothing in another by its buttons and forms', async () => {
  const { discord, url, shown, forms } = scene;
  const where = `where guild = '${GUILD}'`;
  const before = stored(url, where);
  const open = await discord.command({ name: 'help', guild: OTHER });
  for (const { customId } of shown.flatMap(({ buttons }) => buttons)) {
    // Some open a form instead of a message.
    await discord.press(open, { forged: customId }, moderator).catch(() => undefined);
  }
  for (const form of forms) {
    await discord.submit({ ...form, from: { guild: OTHER } }, { answer: 'Nobody' }, moderator);
  }
  expect(stored(url, where)).toEqual(before);
  const asked = { name: 'ask', options: { question: 'How many people attended?' } };
  expect((await discord.command({ ...asked, guild: GUILD })).text).toContain('1,200 people');
});
