/** What a form made is kept with it, in the same transaction, and made once. */
import { expect, it } from 'vitest';
import { change } from './change.ts';
import type { Edit } from './edits.ts';
import { deleteMember, guildLeft, purge, unfinishedDays } from '../members/retention.ts';
import { keepAnswer, sentBefore } from './sent-forms.ts';
import { keepUnfinished, listUnfinished } from '../members/unfinished.ts';
import type { Store } from '../db/store.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import {
  at,
  done,
  entity,
  event,
  fact,
  guild,
  member,
  shipped,
  withEvent,
} from '../../../tests/guilds/fixtures.ts';

const days = (count: number) => new Date(at.getTime() + count * 24 * 60 * 60 * 1000);
const sent = { guild, id: 'a-form' };

function send(store: Store, edits: readonly Edit[], once = sent.id, inGuild = guild) {
  return change(store, { guild: inGuild, member, at, edits, once }, shipped);
}

onBothEngines('forms that were sent', ({ open }) => {
  it('make a change once, however often and how close they come', async () => {
    const store = await open();
    await withEvent(store);
    const edits = [entity('bo-lind', 'Bo Lind'), fact('sheds', { speaker: 'bo-lind' })];
    const all = await Promise.all([1, 2, 3, 4].map(() => send(store, edits)));
    const [first] = all;
    expect(done(first)).toMatchObject({ revision: 5, entries: [{ revision: 4 }, { revision: 5 }] });
    for (const again of all) expect(again).toEqual(first);
    // Another one of the same form is the same, whatever it would make now.
    expect(await send(store, [fact('another')])).toEqual(first);
    expect(await sentBefore(store, sent)).toMatchObject({ batch: 4 });
    expect(done(await send(store, [fact('another')], 'another-form')).revision).toBe(6);
  });

  it('are another guild’s business in another guild', async () => {
    const store = await open();
    await withEvent(store);
    await withEvent(store, 'other');
    await send(store, [fact('sheds')]);
    expect(done(await send(store, [fact('sheds')], sent.id, 'other')).entries).toHaveLength(1);
  });

  it('keep nothing where they made nothing', async () => {
    const store = await open();
    await withEvent(store);
    expect((await send(store, [fact('sheds', { source: 'none' })])).done).toBe(false);
    await send(store, [{ ...event(), seen: 1 }]);
    await keepAnswer(store, sent, '{}');
    expect(await sentBefore(store, sent)).toBeUndefined();
    expect(done(await send(store, [fact('sheds')])).entries).toHaveLength(1);
  });

  it('are not kept apart from what they made', async () => {
    const store = await open();
    await withEvent(store);
    const broken = store.write(async (trx) => {
      const { changeIn } = await import('./change.ts');
      await changeIn(trx, { guild, member, at, edits: [fact('sheds')], once: sent.id }, shipped);
      throw new Error('on purpose');
    });
    await expect(broken).rejects.toThrow('on purpose');
    expect(await sentBefore(store, sent)).toBeUndefined();
  });

  it('are kept once among the unfinished', async () => {
    const store = await open();
    const form = { guild, member, title: 'Add', body: {}, at, once: sent.id };
    const ids = await Promise.all([1, 2, 3].map(() => keepUnfinished(store, form)));
    expect(new Set(ids).size).toBe(1);
    expect(await listUnfinished(store, guild, member)).toHaveLength(1);
    expect(await sentBefore(store, sent)).toMatchObject({ unfinished: ids[0] });
  });

  it('keep the first answer for a while, and are known as long as the guild is', async () => {
    const store = await open();
    await withEvent(store);
    await send(store, [fact('sheds')]);
    await keepAnswer(store, sent, '"first"');
    await keepAnswer(store, sent, '"second"');
    expect((await sentBefore(store, sent))?.answer).toBe('"first"');
    await purge(store, days(unfinishedDays - 1));
    expect((await sentBefore(store, sent))?.answer).toBe('"first"');
    await purge(store, days(unfinishedDays + 1));
    expect(await sentBefore(store, sent)).toEqual({ batch: 4 });
    await guildLeft(store, guild, at);
    await purge(store, days(31));
    expect(await sentBefore(store, sent)).toBeUndefined();
  });

  it('keep the newest answers of a guild, and are all known', async () => {
    const store = await open();
    const form = (id: number) => ({
      guild,
      member,
      title: '',
      body: {},
      at: days(id),
      once: `${id}`,
    });
    for (const id of [1, 2, 3, 4]) {
      await keepUnfinished(store, form(id));
      await keepAnswer(store, { guild, id: `${id}` }, `"${id}"`, 2);
    }
    const made = await Promise.all(
      [1, 2, 3, 4].map((id) => sentBefore(store, { guild, id: `${id}` })),
    );
    expect(made.map((each) => each?.answer)).toEqual([undefined, undefined, '"3"', '"4"']);
    for (const each of made) expect(each?.unfinished).toBeDefined();
  });

  it('lose their answer and name with the data of their member', async () => {
    const store = await open();
    await withEvent(store);
    await send(store, [fact('sheds')]);
    await keepAnswer(store, sent, '"typed"');
    await deleteMember(store, member);
    expect(await sentBefore(store, sent)).toEqual({ batch: 4 });
    const rows = await store.read((db) => db.selectFrom('sent_form').select('member').execute());
    expect(rows).toEqual([{ member: '' }]);
  });
});
