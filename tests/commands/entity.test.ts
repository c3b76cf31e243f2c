import { expect, test } from 'vitest';
import { labels, wordsOf } from './session.ts';
import { goOn, modalOf, office, valuesOf } from './moderation.ts';

test('/entity edit adds aliases that are understood at once', async () => {
  const session = office();
  const form = await session.give('entity edit', { name: 'Bram Tal' });
  expect(valuesOf(modalOf(form))).toMatchObject({ roles: 'head, Ferry League', type: 'person' });
  const reply = await session.send(form, { aliases: 'Captain Tal\nB. T.' });
  expect(wordsOf(reply)).toContain('Bram Tal, Captain Tal, B. T.');
  const card = wordsOf(await session.give('who', { person: 'Captain Tal' }));
  expect(card).toContain('head, Ferry League');
  expect(card).toContain('New locks before the winter');
  const late = await session.send(form, { aliases: 'Another' });
  expect(wordsOf(late)).toContain('Meanwhile the name “Bram Tal” was changed by');
  expect(labels(late)).toContain('Save mine over it');
});

test('/entity edit leaves an office whose it is, though another is called so too', async () => {
  const session = office();
  const form = await session.give('entity add', { event: 'River Meeting' });
  await session.send(form, { name: 'Zora Quill', roles: 'treasurer, Ferry League' });
  await session.send(form, { name: 'Ferry League', type: 'organisation' });
  const edit = await session.give('entity edit', { name: 'Zora Quill' });
  await session.send(edit, { aliases: 'Quill' });
  const league = await session.press({ name: 'ent-form', args: ['ferry-league'] });
  await session.send(league, { name: 'League of Ferries' });
  const card = await session.give('who', { person: 'Zora Quill' });
  expect(wordsOf(card)).toContain('treasurer, League of Ferries');
});

test('/entity add makes a name with a role', async () => {
  const session = office();
  const form = await session.give('entity add', { event: 'River Meeting' });
  await session.send(form, { name: 'Zora Quill', roles: 'treasurer, Ferry League\nwriter' });
  const card = wordsOf(await session.give('who', { person: 'Zora Quill' }));
  expect(card).toContain('treasurer, Ferry League');
  expect(card).toContain('writer');
});

test('duplicates are suggested, merged, and parted again', async () => {
  const session = office();
  const list = await session.give('entity duplicates');
  expect(wordsOf(list)).toContain('Ada Orn (shopkeeper) and Ada Orn (mayor, Velm)');
  const sure = await session.press({ of: list, label: '1: Merge into Ada Orn' });
  expect(wordsOf(sure)).toContain('Becomes another name: Ada Orn (shopkeeper)');
  expect(wordsOf(sure)).toContain('Stays: Ada Orn (mayor, Velm)');
  expect(wordsOf(sure)).toContain('Facts that change: 1 quote, 0 facts about it');
  expect(labels(sure)).toEqual(['Merge them', 'The other way round', 'Leave it']);
  expect(wordsOf(await session.give('audit'))).toContain('Nothing has been changed');
  const around = await session.press({ of: sure, label: 'The other way round' });
  expect(wordsOf(around)).toContain('Stays: Ada Orn (shopkeeper)');
  const merged = await goOn(session, sure);
  expect(merged.update).toBe(true);
  expect(wordsOf(merged)).toContain('is now another name of');
  const card = wordsOf(await session.give('who', { person: 'Ada Orn' }));
  expect(card).toContain('Role: mayor, Velm; shopkeeper');
  expect(wordsOf(await session.give('entity duplicates'))).toContain('No two names');
  const undone = await session.press({ of: merged, label: 'Undo' });
  expect(wordsOf(undone)).toContain('Undone, so that it is gone: merged name “Ada Orn”');
  expect(labels(await session.give('who', { person: 'Ada Orn' }))).toContain(
    'Ada Orn (shopkeeper)',
  );
  const again = await session.press({ of: undone, label: 'Undo' });
  expect(wordsOf(again)).toContain('Undone, so that it is back: merged name “Ada Orn”');
});

test('/entity merge asks which of two is meant', async () => {
  const session = office();
  const reply = await session.give('entity merge', { name: 'Ada Orn', into: 'Bram Tal' });
  const sure = await session.press({ of: reply, label: 'Ada Orn (shopkeeper)' });
  const merged = await goOn(session, sure);
  expect(wordsOf(merged)).toContain('“Ada Orn” is now another name of “Bram Tal”.');
  const same = await session.give('entity merge', { name: 'Bram Tal', into: 'Bram Tal' });
  expect(wordsOf(same)).toContain('one and the same');
});

test('of two who merge the other way at once, the later is told', async () => {
  const session = office();
  const ask = (name: string, into: string) => session.give('entity merge', { name, into });
  const both = await Promise.all([ask('Bram Tal', 'Ina Rook'), ask('Ina Rook', 'Bram Tal')]);
  const said = (await Promise.all(both.map((each) => goOn(session, each)))).map(wordsOf);
  expect(said.filter((each) => each.includes('is now another name of'))).toHaveLength(1);
  expect(said.filter((each) => each.includes('each be another name of the other'))).toHaveLength(1);
});
