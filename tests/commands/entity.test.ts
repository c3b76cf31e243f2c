import { expect, test } from 'vitest';
import { labels, wordsOf } from './desk.ts';
import { modalOf, office, valuesOf } from './moderation.ts';

test('/entity edit adds aliases that are understood at once', async () => {
  const desk = office();
  const form = await desk.give('entity edit', { name: 'Bram Tal' });
  expect(valuesOf(modalOf(form))).toMatchObject({ roles: 'head, Ferry League', type: 'person' });
  const reply = await desk.send(form, { aliases: 'Captain Tal\nB. T.' });
  expect(wordsOf(reply)).toContain('Bram Tal, Captain Tal, B. T.');
  const card = wordsOf(await desk.give('who', { person: 'Captain Tal' }));
  expect(card).toContain('head, Ferry League');
  expect(card).toContain('New locks before the winter');
  const late = await desk.send(form, { aliases: 'Another' });
  expect(wordsOf(late)).toContain('Meanwhile the name “Bram Tal” was changed by');
  expect(labels(late)).toContain('Save mine over it');
});

test('/entity add makes a name with a role', async () => {
  const desk = office();
  const form = await desk.give('entity add', { event: 'River Meeting' });
  await desk.send(form, { name: 'Zora Quill', roles: 'treasurer, Ferry League\nwriter' });
  const card = wordsOf(await desk.give('who', { person: 'Zora Quill' }));
  expect(card).toContain('treasurer, Ferry League');
  expect(card).toContain('writer');
});

test('duplicates are suggested, merged, and parted again', async () => {
  const desk = office();
  const list = await desk.give('entity duplicates');
  expect(wordsOf(list)).toContain('Ada Orn (shopkeeper) and Ada Orn (mayor, Velm)');
  const merged = await desk.press({ of: list, label: '1: Merge into Ada Orn' });
  expect(wordsOf(merged)).toContain('is now another name of');
  const card = wordsOf(await desk.give('who', { person: 'Ada Orn' }));
  expect(card).toContain('Role: mayor, Velm; shopkeeper');
  expect(wordsOf(await desk.give('entity duplicates'))).toContain('No two names');
  await desk.press({ of: merged, label: 'Undo' });
  expect(labels(await desk.give('who', { person: 'Ada Orn' }))).toContain('Ada Orn (shopkeeper)');
});

test('/entity merge asks which of two is meant', async () => {
  const desk = office();
  const reply = await desk.give('entity merge', { name: 'Ada Orn', into: 'Bram Tal' });
  const merged = await desk.press({ of: reply, label: 'Ada Orn (shopkeeper)' });
  expect(wordsOf(merged)).toContain('“Ada Orn” is now another name of “Bram Tal”.');
  const same = await desk.give('entity merge', { name: 'Bram Tal', into: 'Bram Tal' });
  expect(wordsOf(same)).toContain('one and the same');
});
