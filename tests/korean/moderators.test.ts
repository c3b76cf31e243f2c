/** Nothing but quotes, names and what somebody typed is English to a moderator whose app is in Korean. */
import { expect, test } from 'vitest';
import { PARAGRAPHS, TITLE } from '../../src/extract/pages/page.fixture.ts';
import { feedOf, RSS } from '../fetch/feed.ts';
import { ferryPage } from '../fetch/ferry.ts';
import { HTML, startSite, testWeb } from '../fetch/site.ts';
import { inKorean, KoreanMember, LONG, MEMBER, moderator, story } from './discord.ts';
import { GUILD, reportsIn, ROLE } from '../discord/loopback/index.ts';

const EVENT = 'Seoul Conference on Cyber Space 2013';
const FACT = 'seoul-cyberspace-2013/attendance';

test('facts', { timeout: LONG }, async () => {
  const { reader } = await inKorean(moderator);
  const form = () => reader.openForm('fact add', { source: 'Korea Herald' });
  const fact = {
    answer: 'More than anyone thought',
    quote: 'No country can solve the cyberspace issues alone',
    ...{ kind: 'Statement', speaker: 'Park Geun-hye', sampleQuestions: 'How many came at all?' },
  };
  await reader.presses(await reader.submit(await form(), fact));
  for (const wrong of [
    { quote: 'No country can ever solve the cyberspace issues alone' },
    { quote: 'Bread is dear in Lund' },
    { kind: 'qqzzxx' },
    { kind: 'Statemnt' },
    { speaker: 'Ottokar Ruzicka' },
    { speaker: 'Hagu' },
    { speaker: '' },
    { answer: '?!' },
    { quote: 'Bread is dear in Lund. '.repeat(40), sampleQuestions: 'Why? '.repeat(300) },
    { sampleQuestions: '?!' },
  ])
    await reader.presses(await reader.submit(await form(), { ...fact, ...wrong }), 1);
  const edit = await reader.openForm('fact edit', { fact: FACT });
  await reader.presses(await reader.submit(edit, { answer: 'So many came' }), 1);
  await reader.submit(edit, { answer: 'Too many came' });
  await reader.presses(await reader.command('fact history', { fact: 'So many came' }), 1);
  for (const name of ['fact history', 'fact edit', 'fact remove', 'fact restore', 'fact remove'])
    for (const fact of [FACT, 'More than anyone thought', 'qqzzxx', 'gone/gone', 'number of'])
      await reader.either(name, { fact });
  await reader.either('fact undo', { fact: FACT });
  for (const options of [{}, { event: EVENT }, { event: 'qqzzxx' }, { state: 'h' }, { state: 'r' }])
    await reader.presses(await reader.command('fact list', options), 1);
  await reader.suggestions('fact edit', 'fact');
  await reader.suggestions('fact add', 'source');
  await reader.suggestions('fact add', 'kind');
  await reader.presses(await reader.command('unfinished'));
  await reader.presses(await reader.command('audit'));
  expect(reader.english()).toEqual([]);
});

test('events, names and sources', { timeout: LONG }, async () => {
  const { reader } = await inKorean(moderator);
  const newEvent = await reader.openForm('event-admin add');
  const event = { title: 'Skerne storm', start: '1 March 2031', place: 'Skerne', aliases: 'Gale' };
  for (const wrong of [
    { start: 'qqzzxx' },
    { end: '2030-01-01' },
    { title: '?!' },
    { place: '?!' },
  ])
    await reader.presses(await reader.submit(newEvent, { ...event, ...wrong }), 1);
  const added = await reader.submit(newEvent, event);
  await reader.submit(newEvent, event);
  const source = await reader.pressForForm(added, 'src-form');
  for (const wrong of [
    { text: '' },
    { text: '?!' },
    { text: 'Soup 4' },
    { text: story, published: 'qqzzxx' },
  ])
    await reader.presses(await reader.submit(source, { publisher: 'Skerne Post', ...wrong }), 1);
  await reader.presses(await reader.submit(source, { publisher: 'Skerne Post', text: story }), 1);
  await reader.presses(await reader.submit(source, { publisher: 'Skerne Post', text: story }), 1);
  for (const name of ['edit', 'archive', 'restore'])
    for (const one of ['Skerne storm', EVENT, 'qqzzxx'])
      await reader.either(`event-admin ${name}`, { event: one });
  for (const name of ['edit', 'replace', 'remove'])
    for (const one of ['Skerne Post', 'Korea Herald', 'qqzzxx'])
      await reader.either(`source ${name}`, { source: one });
  const entity = await reader.openForm('entity add', { event: EVENT });
  const person = { name: 'Olga Holm', type: 'person', roles: 'mayor, Sweden', aliases: 'Holm' };
  for (const more of [
    {},
    {},
    { name: '?!' },
    { name: 'William Hague' },
    { name: 'Mr Holm', type: 'country' },
  ])
    await reader.presses(await reader.submit(entity, { ...person, ...more }), 1);
  for (const name of ['William Hague', 'Olga Holm', 'qqzzxx'])
    await reader.either('entity edit', { name });
  await reader.either('entity merge', { name: 'Olga Holm', into: 'Carl Bildt' });
  await reader.either('entity merge', { name: 'Carl Bildt', into: 'Carl Bildt' });
  await reader.either('entity duplicates');
  await reader.presses(await reader.command('unfinished'));
  await reader.presses(await reader.command('audit'));
  for (const action of ['add', 'remove', 'undo']) await reader.either('audit', { action });
  await reader.readsAll();
  expect(reader.english()).toEqual([]);
});

test('drafts of an article', { timeout: LONG }, async () => {
  const { discord, reader } = await inKorean(moderator);
  await reader.command('review');
  // Words of the story, and the keys of its source and of who speaks.
  reader.knows('Mayor', 'harbour master', 'nights', 'crowns', 'skerne-post');
  reader.knows('Brandt', 'ilse-brandt');
  const file = (content: string, name = 'story.txt') => ({ name, content });
  for (const other of [
    file('%PDF-1'),
    file(' '),
    file('x', 'story.docx'),
    file('x'.repeat(1_100_000)),
  ])
    await reader.either('source add', { event: EVENT, file: other });
  const form = await reader.openForm('source add', { event: EVENT, file: file(story) });
  const told = await reader.submit(form, { publisher: 'Skerne Post' });
  const now = () => discord.messages().find(({ id }) => id === told.id) ?? told;
  const isPanel = () => now().buttons.some(({ customId }) => customId.startsWith('v1:draft-yes'));
  await expect.poll(isPanel).toBe(true);
  await reader.presses(now(), 4);
  await reader.presses(await reader.command('review'), 4);
  await reader.either('review', { source: 'Skerne Post' });
  await reader.either('review', { source: 'qqzzxx' });
  await reader.either('source replace', { source: 'Korea Herald', file: file(story) });
  await reader.presses(await reader.command('audit'), 1);
  await reader.readsAll();
  expect(reader.english()).toEqual([]);
});

test('settings, reports, gaps, and packs', { timeout: LONG }, async () => {
  const { discord, reader } = await inKorean(moderator);
  for (const name of ['gaps', 'reports', 'unfinished', 'audit', 'review', 'settings show'])
    await reader.command(name);
  const channel = reportsIn(GUILD);
  for (const [name, options] of Object.entries({
    moderators: { add: ROLE },
    digest: { on: true },
    reports: { channel },
    limits: { questions: 9 },
    language: { which: 'ko' },
    keep: { days: 90 },
  }))
    await reader.presses(await reader.command(`settings ${name}`, options), 1);
  for (const level of ['strict', 'generous', 'normal']) {
    await reader.presses(await reader.command('settings caution', { level }), 1);
    await reader.command('help');
  }
  const editor = { ...MEMBER, roles: [ROLE], forged: true } as const;
  await discord.command({ name: 'settings keep', options: { days: 1 }, ...editor });
  const member = new KoreanMember(discord, MEMBER);
  // What /export gives, and the words of the parser of JSON.
  reader.knows('verbatim packs', 'Unexpected token');
  for (const question of ['What is the theme of the conference?', 'How many officials attended?'])
    await member.press(await member.command('ask', { question }), 'report');
  for (const question of ['What did the bread cost?', 'Who pays for the dogs?'])
    await member.command('ask', { question });
  reader.knows('What did the bread cost?', 'Who pays for the dogs?');
  await reader.command('gaps', { week: true });
  await reader.presses(await reader.command('gaps'));
  await reader.presses(await reader.command('reports'));
  await reader.command('reports', { show: 'done' }).catch(() => undefined);
  const bundle = await reader.command('export', { event: EVENT });
  await reader.either('export', { event: 'qqzzxx' });
  const content = bundle.files[0]?.text ?? '';
  for (const text of [content, '{}', '?!', content.replace('Leaders discuss', 'Leaders debate')])
    await reader.either('import', { file: { name: 'pack.json', content: text } });
  reader.knows('Leaders debate global cyber security norms');
  await reader.presses(await reader.command('audit'));
  await reader.readsAll();
  expect(reader.english()).toEqual([]);
});

test('links', { timeout: LONG }, async () => {
  const site = await startSite();
  const { reader } = await inKorean(moderator, testWeb());
  reader.knows('Selby Mail', 'Lena Fisk', TITLE, ...PARAGRAPHS, 'application/pdf', 'test');
  reader.knows('news.test', 'other.test', 'nowhere.example');
  const add = (url: string) => reader.command('source add', { event: EVENT, url });
  site.put('/ferry', ferryPage());
  site.put('/bare', ferryPage({ publisher: '', published: '' }));
  site.put('/pdf', '', { 'content-type': 'application/pdf' });
  site.put('/none', '', { 'content-type': '' });
  site.put('/feed', '', { 'content-type': 'application/rss+xml' });
  site.put('/large', '', { ...HTML, 'content-length': '99999999' });
  site.put('/broken', '', { ...HTML, 'content-encoding': 'zstd' });
  site.put('/round', (_, response) => response.writeHead(302, { location: '/round' }).end());
  site.put('/robots.txt', 'User-agent: *\nDisallow: /members');
  for (const path of ['ferry', 'bare', 'pdf', 'none', 'feed', 'large', 'broken', 'round'])
    await reader.presses(await add(site.url(`/${path}`)), 1);
  await reader.presses(await add(site.url('/ferry')), 1);
  for (const url of [
    site.url('/members'),
    'http://news.test:1/',
    'http://10.0.0.1/',
    'http://me@news.test/',
    'http://nowhere.example/',
    'qqzzxx',
  ])
    await add(url);
  site.put('/robots.txt', (_, response) => response.writeHead(500).end());
  await add(site.url('/ferry', 'other.test'));
  const { reader: without } = await inKorean(moderator);
  without.knows('FETCH=on');
  await without.command('source add', { event: EVENT, url: 'https://news.example/' });
  expect([...reader.english(), ...without.english()]).toEqual([]);
});

test('what is followed', { timeout: LONG }, async () => {
  const site = await startSite();
  const { reader } = await inKorean(moderator, testWeb());
  const german = 'Der Hafenrat von Selby hat am Montag ein zweites Schiff gekauft, sagte der Rat.';
  reader.knows('Selby Mail: News', 'Selby Mail', 'Lena Fisk', TITLE, ...PARAGRAPHS, 'test');
  reader.knows(
    'news.test',
    'Old',
    'Short',
    'Members',
    'German',
    'Bare',
    'harbour',
    german,
    'carry 150',
  );
  // Short answers of drafts are cut out of the article, wherever the model cuts.
  const cut = PARAGRAPHS.join(' ').split(' ');
  reader.knows(...cut, ...cut.map((word, i) => `${word} ${cut[i + 1] ?? ''}`));
  const words = 'ferry, old, short, members, german, bare, harbour';
  const add = (path: string, more = {}) =>
    reader.command('watch add', { event: EVENT, url: site.url(path), ...more });
  const list = (depth = 0) =>
    reader.command('watch list').then((each) => reader.presses(each, depth));
  await list();
  site.put('/robots.txt', 'User-agent: *\nDisallow: /members');
  site.put('/feed', feedOf(site.url, [{ path: '/old', title: 'Old' }]), RSS);
  site.put('/ferry', ferryPage());
  site.put('/none', '<html><body><nav><a href="/">1</a></nav></body></html>');
  await reader.command('watch add', { event: 'qqzzxx', url: site.url('/feed') });
  await add('/feed', { words });
  await add('/feed');
  await add('/none');
  await add('/gone');
  site.put('/short', '<p>German Short Old.</p>');
  site.put('/german', ferryPage({ texts: [german, german.replace('zwei', 'drei')] }));
  site.put('/bare', ferryPage({ published: '' }));
  const items = ['Short', 'Members', 'German', 'Bare'].map((title) => ({
    ...{ path: `/${title.toLowerCase()}`, title },
  }));
  const feed = feedOf(site.url, [...items, { path: '/ferry', title: TITLE }]);
  site.put('/feed', feed.replaceAll(/<pubDate>.*<\/pubDate>/g, ''), RSS);
  const look = async () => reader.press(await reader.command('watch list'), 'watch-look');
  // What is pressed under it also ends it.
  await reader.presses(await look(), 1);
  await reader.presses(await add('/ferry'), 1);
  const facts = { answer: '140', quote: PARAGRAPHS[2], kind: 'Statement' };
  await reader.submit(await reader.openForm('fact add', { source: 'Selby Mail' }), facts);
  await add('/ferry');
  site.put('/ferry', ferryPage({ texts: [PARAGRAPHS[0]] }));
  await look();
  await list();
  await reader.command('watch remove', { watch: 'ferry' });
  await reader.presses(await add('/ferry'), 1);
  await add('/feed');
  site.put('/feed', (_, response) => response.writeHead(500).end());
  for (let i = 0; i < 21; i++) await look();
  await list();
  await reader.suggestions('watch remove', 'watch');
  await reader.command('watch remove', { watch: 'qqzzxx' });
  await reader.command('watch remove', { watch: 'selby' });
  const { reader: without } = await inKorean(moderator);
  without.knows('FETCH=on');
  await without.command('watch add', { event: EVENT, url: 'https://news.example/' });
  await without.command('watch list');
  expect([...reader.english(), ...without.english()]).toEqual([]);
});
