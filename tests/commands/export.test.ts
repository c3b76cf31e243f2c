import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultQuotas } from '../../src/guilds/items/quotas.ts';
import { checkKnowledge } from '../../src/cli/check-knowledge.ts';
import { runHere, temporaryFolder } from '../programs.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { blocksOf, labels, wordsOf } from './session.ts';
import { addDrafted } from './drafted.ts';
import { goOn, office, OTHER_GUILD, surely, upload, type Office } from './moderation.ts';

function fileOf({ files = [] }: Reply): { name: string; text: string } {
  const [file] = files;
  if (!file) throw new Error('No file came with the reply.');
  return file;
}

async function withOwnFact(session: Office): Promise<Office> {
  const form = await session.give('fact add', { source: 'velm-river/courier' });
  await session.send(form, {
    ...{ answer: 'Fish and ferries', quote: 'floods, fish and ferries', kind: 'agenda' },
    sampleQuestions: 'What is on the programme?',
  });
  await surely(session, 'fact remove', { fact: 'velm-river/theme' });
  return session;
}

function checked(text: string) {
  const path = join(temporaryFolder(), 'export.verbatim.json');
  writeFileSync(path, text);
  return runHere(checkKnowledge, [path]);
}

test('an export passes the check of packs, and is imported into another guild', async () => {
  const session = await withOwnFact(office());
  const { name, text } = fileOf(await session.give('export'));
  expect(name).toBe('everything.verbatim.json');
  const { code, stdout } = await checked(text);
  expect(stdout).toContain('velm-river: River Meeting in Velm, 14 facts, 1 source');
  expect(stdout).toContain('tarn-flood: Flood of the Tarn');
  expect(code).toBe(0);

  const other = session.as({ guild: OTHER_GUILD });
  const dry = await other.give('import', {}, { file: upload(name, text) });
  expect(wordsOf(dry)).toContain('Added: 1\nfact “Fish and ferries”\nHidden: 1\nfact “One river');
  expect(labels(dry)).toEqual(['Import 2 changes', 'Discard']);
  expect(wordsOf(await other.give('audit'))).toContain('Nothing has been changed');
  const done = await other.press({ of: dry, label: 'Import 2 changes' });
  expect(wordsOf(done)).toContain('Imported 2 changes from');
  const reply = await other.give('ask', { question: 'What is on the programme?' });
  expect(blocksOf(reply, 'answer')[0]?.text).toBe('Fish and ferries');
  const again = await other.give('import', {}, { file: upload(name, text) });
  expect(wordsOf(again)).toContain('Nothing would change');
  await other.press({ of: done, label: 'Undo' });
  expect(wordsOf(await other.give('fact list', { state: 'o' }))).toContain('no such facts');
});

test('what is hidden and merged comes along, and is told; an older export is read as before', async () => {
  const session = office();
  await surely(session, 'fact remove', { fact: 'velm-river/theme' });
  const join = { name: 'ent-join', args: ['ada-orn-2', 'ada-orn'] };
  await goOn(session, await session.press(join));
  const reply = await session.give('export');
  expect(wordsOf(reply)).toContain('1 fact that came with the bot and is hidden here is hidden');
  expect(wordsOf(reply)).toContain('1 name that was merged here is merged where');
  const { name, text } = fileOf(reply);
  expect((await checked(text)).code).toBe(0);

  const other = session.as({ guild: OTHER_GUILD });
  const dry = await other.give('import', {}, { file: upload(name, text) });
  expect(wordsOf(dry)).toContain('Hidden: 1\nfact “One river');
  expect(wordsOf(dry)).toContain('Merged: 1\nmerged name “Ada Orn”');
  const done = await other.press({ of: dry, label: labels(dry)[0] ?? '' });
  expect(wordsOf(await other.give('fact list', { state: 'h' }))).toContain('One river');
  const all = wordsOf(await other.give('fact list', { person: 'Ada Orn' }));
  expect(all).toContain('water came in minutes');
  expect(all).toContain('No town can tame');
  await other.press({ of: done, label: 'Undo' });
  expect(wordsOf(await other.give('fact list', { state: 'h' }))).toContain('no such facts');

  // Where the bot ships none of it, there is nothing to hide.
  const bare = office({ shipped: [] });
  const first = await bare.give('import', {}, { file: upload(name, text) });
  expect(wordsOf(first)).not.toMatch(/Hidden|Merged/);
  await bare.press({ of: first, label: labels(first)[0] ?? '' });
  expect(wordsOf(await bare.give('ask', { question: 'Who pledged 50,000 crowns?' }))).toContain(
    'crowns',
  );

  const { hidden, merged, ...older } = JSON.parse(text) as Record<string, unknown>;
  expect({ hidden, merged }).toEqual({
    hidden: { 'velm-river': ['theme'] },
    merged: { 'velm-river': { 'ada-orn-2': 'ada-orn' }, 'tarn-flood': { 'ada-orn-2': 'ada-orn' } },
  });
  const again = await other.give('import', {}, { file: upload(name, JSON.stringify(older)) });
  expect(wordsOf(again)).not.toMatch(/Hidden|Merged/);
});

test('one event is exported alone, into a guild of a bot that ships nothing', async () => {
  const session = office();
  const { text } = fileOf(await session.give('export', { event: 'River Meeting' }));
  const bare = office({ shipped: [] });
  const dry = await bare.give('import', {}, { file: upload('river.json', text) });
  const total = labels(dry)[0] ?? '';
  expect(total).toMatch(/^Import \d+ changes$/);
  await bare.press({ of: dry, label: total });
  const reply = await bare.give('ask', { question: 'What is the theme of the River Meeting?' });
  expect(blocksOf(reply, 'quote')[0]?.source.publisher).toBe('Velm Courier');
});

test('archived events are in the file, stay archived where they are imported, and go alone too', async () => {
  const session = await withOwnFact(office());
  await surely(session, 'event-admin archive', { event: 'River Meeting' });
  const reply = await session.give('export');
  expect(wordsOf(reply)).toContain('Events: 2, sources: 3');
  expect(wordsOf(reply)).toContain('1 of the events is archived, and stays so');
  const { name, text } = fileOf(reply);
  expect(text).toContain('Fish and ferries');
  expect((await checked(text)).code).toBe(0);

  const bare = office({ shipped: [] });
  const dry = await bare.give('import', {}, { file: upload(name, text) });
  expect(wordsOf(dry)).toMatch(/Comes archived, so that [^.]* restore: “River Meeting in Velm”\./);
  await bare.press({ of: dry, label: labels(dry)[0] ?? '' });
  const question = 'What is on the programme?';
  expect(wordsOf(await bare.give('ask', { question }))).not.toContain('Fish and ferries');
  await bare.give('event-admin restore', { event: 'River Meeting' });
  expect(wordsOf(await bare.give('ask', { question }))).toContain('Fish and ferries');

  expect((await session.type('export', 'event', 'river'))[0]?.name).toBe('River Meeting in Velm');
  const alone = fileOf(await session.give('export', { event: 'River Meeting' }));
  expect(alone.name).toBe('velm-river.verbatim.json');
  expect(alone.text).not.toContain('tarn-flood');
});

test('an import says which events it would archive, and which it would bring back', async () => {
  const session = office();
  const whole = fileOf(await session.give('export'));
  await surely(session, 'event-admin archive', { event: 'River Meeting' });
  const archived = fileOf(await session.give('export'));
  const other = session.as({ guild: OTHER_GUILD });
  const dry = await other.give('import', {}, { file: upload(archived.name, archived.text) });
  expect(wordsOf(dry)).toContain(
    'Would be archived, so that nothing is answered from it any more: “River Meeting in Velm”.',
  );
  await other.press({ of: dry, label: labels(dry)[0] ?? '' });
  const bare = office({ shipped: [] });
  const file = upload(whole.name, whole.text);
  const first = await bare.give('import', {}, { file });
  expect(wordsOf(first)).not.toContain('archive');
  await bare.press({ of: first, label: labels(first)[0] ?? '' });
  await surely(bare, 'event-admin archive', { event: 'River Meeting' });
  const back = await bare.give('import', {}, { file });
  expect(wordsOf(back)).toContain('Would be back from the archive: “River Meeting in Velm”.');
});

test('an event without a source is left out, so that the file can be imported', async () => {
  const session = office();
  const form = await session.give('event-admin add');
  await session.send(form, { title: 'Fair of Orsk', start: '4 June 2031', place: 'Orsk' });
  const reply = await session.give('export');
  expect(wordsOf(reply)).toContain('Left out: 1 event that has no source yet.');
  const { name, text } = fileOf(reply);
  expect(text).not.toContain('Fair of Orsk');
  const other = session.as({ guild: OTHER_GUILD });
  const dry = await other.give('import', {}, { file: upload(name, text) });
  expect(wordsOf(dry)).toContain('Nothing would change');
});

test('open drafts are told of, and not in the file', async () => {
  const session = office();
  await addDrafted(session);
  const reply = await session.give('export', { event: 'River Meeting in Velm' });
  expect(wordsOf(reply)).toContain('Left out: 5 open drafts, see /review.');
  expect(reply.files?.[0]?.text).not.toContain('Nobody had asked the ferrymen');
});

test('a waiting import is found among the unfinished forms, and goes on from there', async () => {
  const session = await withOwnFact(office());
  const { text } = fileOf(await session.give('export'));
  const other = session.as({ guild: OTHER_GUILD });
  await other.give('import', {}, { file: upload('all.json', text) });
  const forms = await other.give('unfinished');
  const waiting = await other.press({ of: forms, label: '1: Import of all.json' });
  expect(wordsOf(await other.press({ of: waiting, label: 'Go on' }))).toContain('Imported 2');
});

test.each([
  ['no JSON', '{"verbatim": 1, packs: {}}', 'this is not JSON'],
  ['another form', '{"facts": []}', 'this is no export'],
  ['a prototype', '{"verbatim": 1, "packs": {"__proto__": {}}}', 'this is no export'],
  [
    'a quote that does not stand',
    (text: string) =>
      text.replace(
        '"answer": "Nine towns",\n          "quote": "nine towns"',
        '"answer": "Nine towns",\n          "quote": "ten towns"',
      ),
    'the quote does not stand in source "courier"',
  ],
  [
    'a text that was changed',
    (text: string) => text.replace('until Saturday.', 'until Sunday.'),
    'sha256',
  ],
])('of %s nothing is imported', async (_what, broken, why) => {
  const session = await withOwnFact(office());
  const { text } = fileOf(await session.give('export'));
  const bad = typeof broken === 'string' ? broken : broken(text);
  expect(bad).not.toBe(text);
  const other = session.as({ guild: OTHER_GUILD });
  const reply = await other.give('import', {}, { file: upload('bad.json', bad) });
  expect(wordsOf(reply)).toContain('Nothing was imported');
  expect(wordsOf(reply)).toContain(why);
  expect(reply.buttons).toEqual([]);
  expect((await checked(bad)).code).toBe(1);
});

test('what changed meanwhile is not written over', async () => {
  const session = await withOwnFact(office());
  const { text } = fileOf(await session.give('export'));
  const other = session.as({ guild: OTHER_GUILD });
  const dry = await other.give('import', {}, { file: upload('all.json', text) });
  await withOwnFact(other);
  const form = await other.give('fact edit', { fact: 'velm-river/fish-and-ferries' });
  await other.send(form, { answer: 'Fish, ferries and more' });
  const reply = await other.press({ of: dry, label: 'Import 2 changes' });
  expect(wordsOf(reply)).toContain('Meanwhile someone else changed the fact');
  const asked = await other.give('ask', { question: 'What is on the programme?' });
  expect(blocksOf(asked, 'answer')[0]?.text).toBe('Fish, ferries and more');
});

test('what makes the log too long is told before it is imported, and what left it afterwards', async () => {
  const { text } = fileOf(await office().give('export', { event: 'River Meeting' }));
  const bare = office({ shipped: [], quotas: { ...defaultQuotas, logBytes: 2000 } });
  const dry = await bare.give('import', {}, { file: upload('river.json', text) });
  expect(wordsOf(dry)).toContain('The oldest changes leave it');
  await bare.press({ of: dry, label: labels(dry)[0] ?? '' });
  expect(wordsOf(await bare.give('audit'))).not.toContain('Older changes have left');
  await surely(bare, 'fact remove', { fact: 'velm-river/theme' });
  const log = await bare.give('audit');
  expect(wordsOf(log)).toContain('Older changes have left the log.');
  expect(wordsOf(log)).not.toContain('at once');
  const removals = await bare.give('audit', { action: 'remove' });
  expect(wordsOf(removals)).not.toContain('Older changes have left');
});
