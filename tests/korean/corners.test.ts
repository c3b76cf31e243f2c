/** What members and moderators seldom meet is in Korean too. */
import { expect, test } from 'vitest';
import { NO_PERMISSIONS } from '../../src/bot/request.ts';
import { addDrafted, BRIDGE, bridge, drafts } from '../commands/drafted.ts';
import { goOn, type Office, OTHER_GUILD, plain, surely, upload } from '../commands/moderation.ts';
import { commands } from '../../commands/index.ts';
import { one, two } from '../commands/packs.ts';
import { articleKnowledge } from '../../src/packs/article.ts';
import { assemble } from '../../src/packs/load.ts';
import type { Ear } from './ear.ts';
import { koreanEar, koreanOffice, koreanSession, pressOn } from './replies.ts';

const COURIER = 'velm-river/courier';
const FACT = 'velm-river/theme';
/** What is of no event, name, person, source or fact, in each way that it may be. */
const NOT_NAMES = ['', '?!', 'qqzzxx', 'Rivr Metin', 'Ad Orm', 'Velm Courrier'];

function begin(): { readonly ear: Ear; readonly office: Office } {
  const ear = koreanEar();
  return { ear, office: koreanOffice(ear) };
}

test('members: names, topics and lists', async () => {
  const ear = koreanEar();
  const bots = [one, two].map((knowledge) => koreanSession(knowledge, ear));
  for (const bot of bots) {
    for (const name of NOT_NAMES) {
      await bot.give('event', { event: name });
      await bot.give('who', { person: name });
      await bot.give('quotes', { speaker: name });
      await bot.give('quotes', { topic: name, speaker: 'Bram Tal' });
    }
    for (const options of [{ topic: 'locks', speaker: 'Bram Tal' }, { speaker: 'Ada Orn' }])
      await bot.give('quotes', options);
    await bot.give('verify', { quote: 'new locks before the winter', speaker: 'Ad Orm' });
  }
  const nothing = koreanSession(assemble([]), ear);
  const article = koreanSession(
    articleKnowledge('Ferry late\n\nThe ferry was late.', 'f.txt'),
    ear,
  );
  ear.knows('Ferry late', 'The ferry was late.', 'f.txt');
  for (const bot of [nothing, article])
    for (const name of ['event', 'who', 'quotes', 'timeline', 'attendance', 'themes', 'sources'])
      await bot.give(name);
  for (const options of [{ topic: 'soup' }, { speaker: 'Bram Tal', topic: 'soup' }])
    await article.give('quotes', options);
  for (const name of ['who', 'quotes', 'fact', 'event', 'context'])
    await bots[0]?.press({ name, args: ['gone', 'gone'] });
  await bots[1]?.give('timeline', { event: 'Flood of the Tarn' });
  expect(ear.english()).toEqual([]);
});

test('members: questions', async () => {
  const ear = koreanEar();
  const bot = koreanSession(two, ear);
  ear.knows('May');
  for (const question of [
    'How many people died in the flood of the Tarn?',
    'When did the meeting open?',
    'What did Ada Orn say?',
    'what else?',
    'what else?',
    'what else?',
    'what else?',
    'what happened?',
    'Who is Ada Orn?',
    'flood '.repeat(400),
    'Who warned about the locks?',
    'and anything else?',
  ])
    await bot.give('ask', { question });
  expect(ear.english()).toEqual([]);
});

test('members: quotations', async () => {
  const ear = koreanEar();
  const bot = koreanSession(one, ear);
  ear.knows('Xyzzy', 'not', 'can tame');
  for (const [quote, speaker] of [
    ['mend the old weir', 'Ada Orn'],
    ['mend the old weir', 'Bram Tal'],
    ['1,200 guests', 'Bram Tal'],
    ['the lower locks were rotting', 'Ada Orn'],
    ['I will wait for others', ''],
    ['I will not wait for 12 others', ''],
    ['No town … a river alone', ''],
    ['I will … wait for others', ''],
    ['No town can tame a river alone, told the guests', ''],
    ['no town can tame: a river alone', ''],
    ['We need new locks; before the winter', 'Xyzzy'],
    ['the second meeting about the river of many towns opened', ''],
    ['weir '.repeat(600), ''],
    ['River Meeting', ''],
    ['Neighbours meet about the river', ''],
    ['Under the theme “One river, many towns”', 'Bram Tal'],
  ] as const)
    await bot.give('verify', { quote, ...(speaker !== '' && { speaker }) });
  for (const text of [
    '“No town can tame a river alone.” '.repeat(6),
    'Soup is good.',
    'Some 1,300 guests came to the River Meeting in Velm.',
  ])
    await bot.give('check', { text });
  expect(ear.english()).toEqual([]);
});

test('moderators: what is gone, wrong or not theirs', async () => {
  const { ear, office } = begin();
  ear.knows('foreign minister, South Korea', 'Korean');
  const actions = commands.flatMap(({ actions = {} }) => Object.keys(actions));
  for (const name of [...actions, 'nothing-such'])
    for (const args of [[], ['gone/gone', '0'], ['1', '2', '3']])
      await office.press({ name, args });
  await office.give('nothing-such');
  const alone = office.as({ guild: undefined });
  const member = plain(office);
  for (const bot of [alone, member]) {
    for (const name of ['audit', 'gaps', 'review', 'privacy']) await bot.give(name);
    await bot.press({ name: 'forget-all', args: [] });
  }
  await office
    .as({ permissions: { ...NO_PERMISSIONS, roles: ['9'] } })
    .give('settings keep', { days: 3 });
  for (const typed of NOT_NAMES) {
    for (const name of ['edit', 'remove', 'show', 'history', 'undo', 'restore'])
      await office.give(`fact ${name}`, { fact: typed });
    for (const name of ['edit', 'replace', 'remove'])
      await office.give(`source ${name}`, { source: typed });
    await office.give('entity edit', { name: typed });
    await office.give('event-admin edit', { event: typed });
    await office.give('event-admin restore', { event: typed });
    await office.give('fact add', { source: typed });
  }
  await office.give('entity edit', { name: 'Orn' });
  await office.give('source edit', { source: 'river' });
  await office.give('import');
  await koreanOffice(ear, { shipped: [] }).give('export');
  expect(ear.english()).toEqual([]);
});

test('moderators: a fact through all its states', async () => {
  const { ear, office } = begin();
  ear.knows('courier', 'river');
  const form = await office.give('fact add', { source: COURIER });
  const fact = { answer: 'Fish', quote: 'floods, fish and ferries', kind: 'topic' };
  for (const wrong of [{ quote: '' }, { kind: '' }, { speaker: 'Orn' }, { speaker: 'Ada' }])
    await office.send(form, { ...fact, ...wrong });
  await office.send(form, fact);
  await office.give('fact show', { fact: 'Fish' });
  const edit = await office.give('fact edit', { fact: FACT });
  await office.send(edit, { answer: 'One river' });
  await office.give('fact show', { fact: FACT });
  for (const name of ['restore', 'history', 'restore', 'undo'])
    await office.give(`fact ${name}`, { fact: FACT });
  await office.send(await office.give('fact edit', { fact: FACT }), { answer: 'Many towns' });
  await office.give('fact restore');
  await surely(office, 'fact remove', { fact: 'velm-river/weir' });
  await surely(office, 'fact remove', { fact: 'Fish' });
  const gone = await office.give('fact show', { fact: 'Fish' });
  for (const button of gone.buttons.slice(1)) await office.press(button.action);
  await office.give('fact show', { fact: 'velm-river/weir' });
  for (const fact of ['', 'qqzzxx', 'weir']) await office.give('fact restore', { fact });
  await office.send(await office.give('fact edit', { fact: FACT }), { answer: 'Towns' });
  await office.type('fact restore', 'fact', '');
  const open = await office.give('fact edit', { fact: 'velm-river/rot' });
  await surely(office, 'fact remove', { fact: 'velm-river/rot' });
  await office.send(open, { answer: 'Locks rot' });
  for (const state of ['a', 'o', 'c', 'h', 'x', 'r']) await office.give('fact list', { state });
  await office.give('fact restore', { fact: 'velm-river/fish' });
  await office.give('fact restore', { fact: 'velm-river/weir' });
  await office.give('fact history', { fact: 'velm-river/winter' });
  await office.give('fact undo', { fact: 'velm-river/winter' });
  await office.give('audit');
  expect(ear.english()).toEqual([]);
});

test('moderators: a source through its editions', async () => {
  const { ear, office } = begin();
  const event = { title: 'Mill fire', start: '3 March 2031', place: 'Brann' };
  const newEvent = await office.give('event-admin add');
  for (const wrong of [{ start: '' }, { end: '?' }])
    await office.send(newEvent, { ...event, ...wrong });
  await office.send(newEvent, event);
  const story =
    'Old mill burns down\n\nThe old mill of Brann burned down. Forty lost their work.\n';
  ear.knows(story, 'mill-fire', 'brann-post', 'Brann Post');
  const form = await office.give('source add', { event: 'Mill fire' });
  const source = { text: story, publisher: 'Brann Post', published: '3 March 2031' };
  for (const wrong of [
    { publisher: '' },
    { published: '' },
    { url: 'nowhere' },
    { published: 'then' },
  ])
    await office.send(form, { ...source, ...wrong });
  await office.send(form, source);
  const twice = await office.give('source add', { event: 'River Meeting' });
  await office.send(twice, { ...source, publisher: 'Another' });
  const mill = 'mill-fire/brann-post';
  const fact = { answer: 'Forty', quote: 'Forty lost their work', kind: 'count' };
  await office.send(await office.give('fact add', { source: mill }), fact);
  const replace = await office.give('source replace', { source: mill });
  await office.send(replace, { text: story });
  await goOn(office, await office.send(replace, { text: `${story}More will come.\n` }));
  const again = await office.give('source replace', { source: mill });
  const fifty = { text: 'Old mill burns down\n\nFifty lost their work.\n' };
  await goOn(office, await office.send(again, fifty));
  for (const state of ['o', 'r']) await office.give('fact list', { state });
  await office.give('fact show', { fact: 'mill-fire/forty' });
  await office.give('export');
  await office.give('source remove', { source: mill });
  await office.give('event-admin restore');
  await surely(office, 'event-admin archive', { event: 'Mill fire' });
  await office.give('export');
  for (const event of ['qqzzxx', '']) await office.give('event-admin restore', { event });
  await office.give('event-admin restore', { event: 'Mill fire' });
  await surely(office, 'source remove', { source: mill });
  await office.give('audit');
  await office.give('fact undo', { fact: 'mill-fire/forty' });
  await surely(office, 'fact remove', { fact: 'mill-fire/forty' });
  await surely(office, 'source remove', { source: mill });
  await office.give('audit');
  expect(ear.english()).toEqual([]);
});

test('moderators: several facts at once', async () => {
  const { ear, office } = begin();
  ear.knows('velm-river', 'River Meeting', 'courier');
  const kind = { event: 'River Meeting in Velm', kind: 'Pledge' };
  const pick = async () => pressOn(office, await office.give('fact list', kind), 'facts-pick');
  const form = await pick();
  for (const wrong of [
    { which: '9' },
    { which: '1', act: 'move' },
    { which: '1', act: 'move', event: 'Rivr' },
    { which: '1', act: 'move', event: 'qqzzxx' },
    { which: '1', act: 'move', event: 'River Meeting in Velm' },
  ])
    await office.send(form, wrong);
  const move = await office.send(form, { which: '1', act: 'move', event: 'Flood of the Tarn' });
  await office.give('unfinished');
  const moved = await goOn(office, move);
  await office.send(form, { which: '1' });
  await pressOn(office, moved, 'undo');
  await goOn(office, await office.send(await pick(), { which: '모두' }));
  await office.give('unfinished');
  const hidden = await office.give('fact list', { state: 'h' });
  const back = await office.send(await pressOn(office, hidden, 'facts-pick'), { which: '1, 2' });
  await goOn(office, back);
  await office.give('fact list', { state: 'x' });
  await office.give('fact list', { person: 'Ada Orn', day: 'qqzzxx' });
  await office.give('fact list', { person: 'Ada Orn' });
  await office.give('audit');
  expect(ear.english()).toEqual([]);
});

test('moderators: names that may be one', async () => {
  const { ear, office } = begin();
  ear.knows('ada-orn-2');
  const list = await office.give('entity duplicates');
  const merged = await pressOn(office, await pressOn(office, list, 'ent-join'), 'ent-one');
  await pressOn(office, merged, 'undo');
  await office.give('entity merge', { name: 'Ada Orn', into: 'Bram Tal' });
  await office.give('entity merge', { name: 'Bram Tal', into: 'Bram Tal' });
  expect(ear.english()).toEqual([]);
});

test('moderators: drafts between two of them', async () => {
  const { ear, office } = begin();
  ear.knows(bridge, 'Bridge Daily', 'Tove Lund', 'Lund', 'Tal', 'engineer', 'Bridgeworks');
  ear.knows('bridge-daily', ...drafts.flatMap(({ answer = '' }) => answer));
  ear.knows('How many people heard the plan for the bridge?', 'Trams will use it');
  await addDrafted(office);
  await office.give('export');
  const other = office.as({ member: '400000000000000001' });
  const panel = await office.press({ name: 'review', args: [BRIDGE] });
  const theirs = await other.press({ name: 'review', args: [BRIDGE] });
  await pressOn(other, panel, 'draft-yes');
  const edit = await pressOn(office, panel, 'draft-edit');
  await office.send(edit, { answer: 'Trams will use it' });
  for (const action of ['draft-yes', 'draft-no', 'draft-edit']) {
    await pressOn(office, panel, action);
    await pressOn(other, panel, action);
  }
  await pressOn(other, theirs, 'draft-no');
  for (const action of ['draft-no', 'draft-yes', 'draft-edit']) {
    await pressOn(other, theirs, action);
    await pressOn(office, theirs, action);
  }
  let next = await office.press({ name: 'review', args: [BRIDGE] });
  for (let step = 0; step < 5; step += 1) {
    const yes = next.buttons.find(({ action }) => action.name === 'draft-yes');
    if (!yes) break;
    next = await office.press(yes.action);
    for (const name of ['draft-who', 'draft-new', 'undo', 'draft-back']) {
      const button = next.buttons.find(({ action }) => action.name === name);
      if (!button) continue;
      await office.press(button.action);
      next = await office.press(button.action);
    }
  }
  await office.press({ name: 'review', args: [BRIDGE] });
  for (const options of [{ kind: 'Statement' }, { day: 'qqzzxx' }, { person: 'qqzzxx' }])
    await office.give('review', options);
  await other.give('review');
  await office.give('audit');
  expect(ear.english()).toEqual([]);
});

test('moderators: imports, reports and questions of sources that are gone', async () => {
  const { ear, office } = begin();
  await office.send(await office.give('fact add', { source: COURIER }), {
    ...{ answer: 'Fish', quote: 'floods, fish and ferries', kind: 'topic' },
  });
  const { files = [] } = await office.give('export');
  ear.knows('all.json', 'everything', 'plain', 'mod');
  const other = office.as({ guild: OTHER_GUILD });
  const file = { file: upload('all.json', files[0]?.text ?? '') };
  await other.give('import', {}, file);
  const begun = await other.give('unfinished');
  const waiting = await pressOn(other, begun, 'unfinished');
  await pressOn(other, waiting, waiting.buttons[0]?.action.name ?? '');
  const many = koreanOffice(ear, { shipped: [] });
  await many.give('import', {}, file);
  const member = plain(office);
  await member.press({ name: 'report', args: ['velm-river/fish'] });
  await member.press({ name: 'report', args: ['velm-river/weir'] });
  await surely(office, 'fact remove', { fact: 'velm-river/fish' });
  const reports = await office.give('reports');
  for (const button of reports.buttons) await office.press(button.action);
  for (const button of reports.buttons.filter(({ action }) => action.name === 'report-end')) {
    await office.press({ ...button.action, name: 'report-done' });
    await office.press(button.action);
  }
  const bare = koreanOffice(ear, { shipped: [] });
  await bare.give('gaps', { week: true });
  await bare.give('settings digest', { on: true });
  await bare.give('settings keep', { days: 0 });
  await plain(bare).give('ask', { question: 'Who paid for the fireworks?' });
  await bare.give('gaps', { week: true });
  const gaps = await bare.give('gaps');
  for (const button of gaps.buttons) await bare.press(button.action);
  expect(ear.english()).toEqual([]);
});
