/** What a filter of the place, such as AutoMod, or one of Discord itself does not let through. */
import { describe, expect, test } from 'vitest';
import { notice, type Reply } from '../../src/bot/reply.ts';
import { runCommands, showing, type Line } from './bot.ts';
import { APPLICATION, refusal, type Loopback } from './loopback/index.ts';

const CALLBACK = /callback$/;
const IN_CHANNEL = /^\/channels\/\d+\/messages$/;
const EDIT = /^\/webhooks\/.+original$/;
const FILTERED = /^The answer can’t stand here: AutoMod/;
const answer = { blocks: [{ type: 'text', text: 'An answer.' }], visibility: 'public' } as const;

/** Faults; a filter is none. */
function faults(logged: readonly Line[]): readonly Line[] {
  return logged.filter(({ level }) => Number(level) >= 40);
}

const asking = showing(answer, {
  definition: { name: 'ask', description: 'Asks' },
});

describe.each(['blockedByAutoMod', 'harmfulLink'] as const)('who asked is told (%s)', (why) => {
  const block = (discord: Loopback, path: RegExp, times = 1) => {
    discord.fail({ path, times, answer: refusal(why) });
  };

  test('alone under a command', async () => {
    const { discord, logged } = await runCommands([asking]);
    block(discord, CALLBACK);
    const { text, onlyFor } = await discord.command({ name: 'ask' });
    expect(text).toMatch(FILTERED);
    expect(onlyFor).toBeDefined();
    expect(faults(logged)).toEqual([]);
  });

  test('under a command that took long', async () => {
    const work = Promise.withResolvers<Reply>();
    const slow = showing({}, { handle: () => work.promise });
    const { discord, logged } = await runCommands([slow], { patience: 0 });
    const shown = discord.command({ name: 'show' });
    await discord.request(({ path }) => path.endsWith('callback'));
    block(discord, EDIT);
    work.resolve(notice('An answer.'));
    expect((await shown).text).toMatch(FILTERED);
    expect(faults(logged)).toEqual([]);
  });

  test('under a message', async () => {
    const { discord, logged } = await runCommands([asking]);
    block(discord, IN_CHANNEL);
    const said = discord.say({ content: `<@${APPLICATION}> how many?`, mentions: 'bot' });
    expect((await said.reply).text).toMatch(FILTERED);
    expect(faults(logged)).toEqual([]);
  });

  test('in the place of a message that waits', async () => {
    const next = Promise.withResolvers<Reply>();
    const waiting = showing({ ...notice('It is being read.'), next: next.promise });
    const { discord, logged } = await runCommands([waiting]);
    await discord.command({ name: 'show' });
    block(discord, EDIT);
    next.resolve(notice('Read.'));
    await expect.poll(() => discord.messages().at(-1)?.text).toMatch(FILTERED);
    expect(faults(logged)).toEqual([]);
  });

  test('also where it was what they typed, which does not come back then', async () => {
    const inputs = [{ name: 'answer', label: 'Answer', type: 'line' } as const];
    const modal = { title: 'Add', action: { name: 'add', args: [] }, inputs };
    const command = showing({ modal }, { actions: { add: () => notice('Added.') } });
    const { discord, logged } = await runCommands([command]);
    const form = await discord.openForm({ name: 'show' });
    block(discord, CALLBACK, 2);
    const { text } = await discord.submit(form, { answer: 'a word that is blocked' });
    expect(text).toMatch(FILTERED);
    expect(text).not.toContain('blocked');
    expect(faults(logged)).toEqual([]);
  });
});

test('a reply that Discord refuses with what was typed has one without it', async () => {
  const inputs = [{ name: 'answer', label: 'Answer', type: 'line' } as const];
  const modal = { title: 'Add', action: { name: 'add', args: [] }, inputs };
  const command = showing({ modal }, { actions: { add: () => notice('Added.') } });
  const { discord } = await runCommands([command]);
  const form = await discord.openForm({ name: 'show' });
  const body = { code: 50_035, message: 'Invalid Form Body', errors: {} };
  discord.fail({ path: CALLBACK, times: 2, answer: { status: 400, body } });
  const { text } = await discord.submit(form, { answer: 'typed' });
  expect(text).toBe('I could not show the answer here. It is in the log.');
});

test('what waits is not left waiting where Discord refuses what takes its place', async () => {
  const next = Promise.withResolvers<Reply>();
  const waiting = showing({ ...notice('It is being read.'), next: next.promise });
  const { discord } = await runCommands([waiting]);
  await discord.command({ name: 'show' });
  const body = { code: 50_035, message: 'Invalid Form Body', errors: {} };
  discord.fail({ path: EDIT, answer: { status: 400, body } });
  next.resolve(notice('Read.'));
  const shown = () => discord.messages().at(-1)?.text;
  await expect.poll(shown).toBe('I could not show the answer here. It is in the log.');
});
