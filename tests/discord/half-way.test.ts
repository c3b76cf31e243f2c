/** A store that fails amid an interaction, after some of its writes: nobody is told that nothing was changed where something was. */
import { expect, test } from 'vitest';
import { StoreFault, type FaultKind } from '../../src/guilds/db/faults.ts';
import type { LazyStore } from '../../src/guilds/db/lazy.ts';
import { runKeeping, type Keeping } from './bot.ts';
import type { Loopback, Message } from './loopback/index.ts';
import { FACT, moderator } from './moderators.ts';

const EVENT = 'Seoul Conference on Cyber Space 2013';
const STORY = `Harbour of Skerne reopens after the storm

By Jonas Mörk

4 March 2031

SKERNE — The harbour of Skerne opened again on Monday, nine days after a storm sank 14 boats.

“We will rebuild every pier before the herring season,” said Mayor Ilse Brandt.

“Nobody slept for three nights,” said Pelle Rask, the harbour master. “The waves came over the lighthouse.”

Brandt told reporters that the town had lost four million crowns.
`;
/** More writes than any of the interactions takes. */
const MAX_WRITES = 6;
const PREPARING = 60_000;

/** A store whose writes fail from some one on. */
function failing(store: LazyStore) {
  const { write } = store;
  let left = Infinity;
  let kind: FaultKind = 'full';
  Object.assign(store, {
    write: (work: Parameters<typeof write>[0]) =>
      left-- > 0 ? write(work) : Promise.reject(new StoreFault(kind)),
  });
  return {
    /** So many more are done; tells whether one failed since. */
    after(count: number, as: FaultKind) {
      left = count;
      kind = as;
      return () => left < 0;
    },
    mend() {
      left = Infinity;
    },
  };
}

/** What the guild knows and its moderators decided. */
function known(store: LazyStore): Promise<unknown> {
  return store.read(async (db) => ({
    items: await db.selectFrom('item').selectAll().orderBy('id').execute(),
    log: await db.selectFrom('audit').select(['revision', 'id', 'after']).execute(),
    drafts: await db.selectFrom('draft').select(['number', 'state', 'fact']).execute(),
    forms: await db.selectFrom('unfinished').select(['id', 'title']).execute(),
    watches: await db.selectFrom('watch').select(['id', 'state']).execute(),
  }));
}

/** Every draft is open again, and nobody has it before them. */
async function reopen(store: LazyStore): Promise<void> {
  const open = { state: 'open', fact: null, held_by: null, held_until: null };
  await store.write((trx) => trx.updateTable('draft').set(open).execute());
}

async function scene(): Promise<Keeping & { readonly source: string }> {
  const running = await runKeeping();
  const { discord, store } = running;
  const file = { name: 'story.txt', content: STORY };
  const form = await discord.openForm({
    ...{ name: 'source add', options: { event: EVENT, file }, ...moderator },
  });
  const { id } = await discord.submit(form, { Publisher: 'Skerne Post' }, moderator);
  const now = () => discord.messages().find((message) => message.id === id)?.text;
  await expect.poll(now, { timeout: PREPARING }).not.toContain('are being drafted');
  const row = await store.read((db) =>
    db.selectFrom('item').select('id').where('kind', '=', 'source').executeTakeFirstOrThrow(),
  );
  return { ...running, source: row.id };
}

const review = (discord: Loopback, source: string) =>
  discord.command({ name: 'review', options: { source }, ...moderator });

const named = ({ buttons }: Message, label: string | RegExp): string =>
  buttons.find((each) => each.label.match(label))?.customId ?? '';

/** Interactions of moderators, each made ready before the store fails. */
const interactions: Readonly<
  Record<string, (discord: Loopback, source: string) => Promise<() => Promise<Message>>>
> = {
  approve: async (discord, source) => {
    const panel = await review(discord, source);
    return () => discord.press(panel, named(panel, /^Approve$/), moderator);
  },
  reject: async (discord, source) => {
    const panel = await review(discord, source);
    return () => discord.press(panel, named(panel, /^Reject$/), moderator);
  },
  edit: async (discord, source) => {
    const panel = await review(discord, source);
    const form = await discord.pressForForm(panel, named(panel, /^Edit$/), moderator);
    return () => discord.submit(form, { kind: 'Background' }, moderator);
  },
  'take back': async (discord, source) => {
    const panel = await review(discord, source);
    const done = await discord.press(panel, named(panel, /^Approve$/), moderator);
    return () => discord.press(done, named(done, /^Undo$/), moderator);
  },
  'take an offer': async (discord) => {
    const form = await discord.openForm({
      name: 'fact edit',
      options: { fact: FACT },
      ...moderator,
    });
    const answer = `Some ${Math.random()} people`;
    const refused = await discord.submit(form, { kind: 'Numberr', answer }, moderator);
    return () => discord.press(refused, named(refused, /^Save it as/), moderator);
  },
  'change a fact': async (discord) => {
    const form = await discord.openForm({
      name: 'fact edit',
      options: { fact: FACT },
      ...moderator,
    });
    return () => discord.submit(form, { answer: `Some ${Math.random()} people` }, moderator);
  },
};

test.each(['full', 'busy'] as const)(
  'what is stored before the store is %s is not told as unchanged',
  async (kind) => {
    const { discord, store, source } = await scene();
    const fails = failing(store);
    const halves: string[] = [];
    for (const [name, prepare] of Object.entries(interactions)) {
      for (let count = 0; count < MAX_WRITES; count++) {
        await reopen(store);
        const act = await prepare(discord, source);
        const before = await known(store);
        const failed = fails.after(count, kind);
        const { text } = await act();
        const isOver = !failed();
        fails.mend();
        if (isOver) break;
        const changed = JSON.stringify(await known(store)) !== JSON.stringify(before);
        expect(`${name} ${count} ${changed}: ${text}`).not.toMatch(/true: [^]*Nothing was changed/);
        if (changed) halves.push(name);
      }
    }
    expect(halves.length).toBeGreaterThan(0);
  },
  PREPARING,
);
