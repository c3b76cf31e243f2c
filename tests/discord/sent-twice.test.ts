/** A form that is sent twice: at once, later, after a restart; it is stored once and answered with the same. */
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { LazyStore } from '../../src/guilds/db/lazy.ts';
import { ownDatabase } from '../programs.ts';
import { runKeeping } from './bot.ts';
import type { Form, Loopback, Message } from './loopback/index.ts';
import type { Filled } from './loopback/modals.ts';
import { FACT, moderator } from './moderators.ts';

const SOURCE = 'seoul-cyberspace-2013/korea-herald';
const story =
  'Fire closes the old harbour\n\nBy Ida Moor\n\nThe fire at the old harbour was out by noon on Friday, the chief of the fire brigade said. “We lost three sheds and a boat,” she told the paper. About 200 people watched from the pier.\n';

/** How many rows each table has, of those that forms write. */
function counts(store: LazyStore): Promise<Record<string, number>> {
  return store.read(async (db) => {
    const tables = ['audit', 'item', 'source_text', 'unfinished', 'drafting', 'sent_form'] as const;
    const rows = tables.map(async (table) => {
      const { count } = await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return [table, count] as const;
    });
    return Object.fromEntries(await Promise.all(rows));
  });
}

const said = ({ text, buttons, onlyFor, files }: Message) => ({ text, buttons, onlyFor, files });

interface Scene {
  readonly discord: Loopback;
  readonly store: LazyStore;
}

/** Sends a form three times, twice of them at the same moment, and gives the answer. */
async function sentAgain({ discord, store }: Scene, form: Form, filled: Filled = {}) {
  const send = () => discord.submit(form, filled, moderator);
  const [first, same] = await Promise.all([send(), send()]);
  const before = await counts(store);
  const again = await send();
  expect(said(same)).toEqual(said(first));
  expect(said(again)).toEqual(said(first));
  expect(await counts(store)).toEqual(before);
  return first;
}

const open = (discord: Loopback, name: string, options = {}) =>
  discord.openForm({ name, options, ...moderator });

const aFact = {
  Answer: 'About 1,600 people came',
  Quote: 'about 1,600',
  Kind: 'Number',
};

/** A form for a fact, filled in with what its source says. */
async function factForm(discord: Loopback): Promise<{ form: Form; filled: Filled }> {
  const shown = await open(discord, 'fact edit', { fact: FACT });
  const quote = shown.inputs.find(({ label }) => label === 'Quote')?.value ?? '';
  const form = await open(discord, 'fact add', { source: SOURCE });
  return { form, filled: { ...aFact, Quote: quote } };
}

test('a fact, an event and a name are each stored once', async () => {
  const scene = await runKeeping();
  const { discord, store } = scene;
  const { form, filled } = await factForm(discord);
  const fact = await sentAgain(scene, form, filled);
  expect(fact.text).toContain('About 1,600 people came');
  expect(await counts(store)).toMatchObject({ audit: 1, item: 1, sent_form: 1 });

  const event = await open(discord, 'event-admin add');
  const [title = '', ...others] = event.inputs.map(({ label }) => label);
  const days = Object.fromEntries(
    others.map((label) => [label, /place|where/i.test(label) ? 'Old harbour' : '2026-02-27']),
  );
  const aliases = others.find((label) => /alias|also|name/i.test(label));
  const typed = { ...days, ...(aliases !== undefined && { [aliases]: '' }) };
  await sentAgain(scene, event, { ...typed, [title]: 'Harbour fire' });
  expect(await counts(store)).toMatchObject({ audit: 2, item: 2, sent_form: 2 });

  const name = await open(discord, 'entity add', { event: 'Harbour fire' });
  await sentAgain(scene, name, { [name.inputs[0]?.label ?? '']: 'Ida Moor' });
  expect(await counts(store)).toMatchObject({ audit: 3, item: 3, sent_form: 3 });
});

test('so is a change of a fact, also when it was taken back in between', async () => {
  const scene = await runKeeping();
  const { discord, store } = scene;
  const form = await open(discord, 'fact edit', { fact: FACT });
  const first = await sentAgain(scene, form, { Answer: '1,200 people' });
  await discord.press(first, 'Undo', moderator);
  const before = await counts(store);
  const late = await discord.submit(form, { Answer: '1,200 people' }, moderator);
  expect(said(late)).toEqual(said(first));
  expect(await counts(store)).toEqual(before);
});

test('so is a source with its text, and what is drafted from it', async () => {
  const scene = await runKeeping();
  const { discord, store } = scene;
  const form = await open(discord, 'source add', { event: 'seoul-cyberspace-2013' });
  const typed = { Text: story, Publisher: 'The Post', Headline: 'Fire', Published: '2026-02-27' };
  const filled = Object.fromEntries(
    form.inputs.flatMap(({ label, type }) => {
      const key = Object.keys(typed).find((each) => label.startsWith(each));
      return type === 'file' || key === undefined
        ? []
        : [[label, typed[key as keyof typeof typed]]];
    }),
  );
  const first = await discord.submit(form, filled, moderator);
  const again = await discord.submit(form, filled, moderator);
  const headline = /Fire|drafting|The Post/i;
  expect(first.text).toMatch(headline);
  expect(again.text).toMatch(headline);
  expect(await counts(store)).toMatchObject({ source_text: 1, audit: 1, sent_form: 1 });
  const files = { ...filled, [form.inputs.find(({ type }) => type === 'file')?.label ?? '']: '' };
  await discord.submit(form, files, moderator);
  expect(await counts(store)).toMatchObject({ source_text: 1, audit: 1, sent_form: 1 });
});

test('one that is refused is kept once among the unfinished, and so is what comes of it', async () => {
  const scene = await runKeeping();
  const { discord, store } = scene;
  const { form, filled } = await factForm(discord);
  const wrong = { ...filled, Quote: 'words that stand nowhere' };
  const refused = await sentAgain(scene, form, wrong);
  expect(await counts(store)).toMatchObject({ unfinished: 1, item: 0, sent_form: 1 });
  // Put right, it is another sending.
  const resumed = await discord.pressForForm(refused, 'Open the form', moderator);
  const saved = await sentAgain(scene, resumed, filled);
  expect(saved.text).toContain('About 1,600 people came');
  expect(await counts(store)).toMatchObject({ unfinished: 0, item: 1, audit: 1 });
});

test('an offer that is pressed twice is taken once', async () => {
  const { discord, store } = await runKeeping();
  const { form, filled } = await factForm(discord);
  const refused = await discord.submit(form, { ...filled, Kind: 'Numberr' }, moderator);
  const [offer] = refused.buttons;
  expect(offer?.label).toBe('Save it as Number');
  // The message changes with the first press; a client that is late still shows the old one.
  const pressed = { forged: offer?.customId ?? '' };
  const press = () => discord.press(refused, pressed, moderator);
  const [first, same] = await Promise.all([press(), press()]);
  const again = await press();
  expect(first.text).toContain('About 1,600 people came');
  expect([same.text, again.text]).toEqual([first.text, first.text]);
  expect(await counts(store)).toMatchObject({ unfinished: 0, item: 1, audit: 1 });
  const other = { ...moderator, member: '400000000000000055' };
  const theirs = await discord.press({ ...refused, onlyFor: other.member }, pressed, other);
  expect(theirs.text).not.toBe(first.text);
});

test('a restart, and another process, change nothing of that', async () => {
  const url = ownDatabase();
  const one = await runKeeping({ url });
  const { form, filled } = await factForm(one.discord);
  const first = await one.discord.submit(form, filled, moderator);
  const two = await runKeeping({ url });
  const elsewhere = await two.discord.submit(form, filled, moderator);
  expect(said(elsewhere)).toEqual(said(first));
  await one.stop();
  const after = await runKeeping({ url });
  expect(said(await after.discord.submit(form, filled, moderator))).toEqual(said(first));
  expect(await counts(after.store)).toMatchObject({ item: 1, audit: 1, sent_form: 1 });
});

test('where the answer is gone, the form is told to have come before', async () => {
  const { discord, store } = await runKeeping();
  const { form, filled } = await factForm(discord);
  await discord.submit(form, filled, moderator);
  await store.write((trx) => trx.updateTable('sent_form').set({ answer: null }).execute());
  const { text } = await discord.submit(form, filled, moderator);
  expect(text).toMatch(/^This form was sent before, and nothing was stored twice/);
  expect(await counts(store)).toMatchObject({ item: 1, audit: 1 });
});

test('where the answer can’t be kept, it is told all the same, as what the form made is stored', async () => {
  const url = ownDatabase();
  const { discord, store } = await runKeeping({ url });
  const { form, filled } = await factForm(discord);
  const raw = new DatabaseSync(url.replace('file:', ''));
  const fails = "begin select raise(fail, 'a fault that nobody knows'); end";
  raw.exec(`create trigger broken before update on sent_form ${fails}`);
  const { text } = await discord.submit(form, filled, moderator);
  expect(text).toMatch(/^The fact is added/);
  expect(await counts(store)).toMatchObject({ item: 1, audit: 1 });
  raw.exec('drop trigger broken');
  raw.close();
  expect((await discord.submit(form, filled, moderator)).text).toMatch(
    /^This form was sent before/,
  );
  expect(await counts(store)).toMatchObject({ item: 1, audit: 1 });
});

test('a form that is opened anew, and one of another member, are others', async () => {
  const { discord, store } = await runKeeping();
  const { form, filled } = await factForm(discord);
  await discord.submit(form, filled, moderator);
  const other = { ...moderator, member: '400000000000000055' };
  await discord.submit(form, filled, other);
  expect(await counts(store)).toMatchObject({ item: 2, audit: 2 });
  const anew = await open(discord, 'fact add', { source: SOURCE });
  await discord.submit(anew, filled, moderator);
  expect(await counts(store)).toMatchObject({ item: 3, audit: 3, sent_form: 3 });
});
