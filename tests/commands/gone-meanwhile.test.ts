/** What a form is about may be gone when it is sent: what was typed into it comes back all the same. */
import { expect, test } from 'vitest';
import { NO_PERMISSIONS } from '../../src/bot/request.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { goOn, office, surely, upload, type Office } from './moderation.ts';
import { labels, wordsOf } from './session.ts';

const TYPED = 'Typed with care';
const archives = (session: Office) =>
  surely(session, 'event-admin archive', { event: 'velm-river' });
const merges = async (session: Office) =>
  goOn(session, await session.press({ name: 'ent-join', args: ['bram-tal', 'ina-rook'] }));
const removes = (session: Office) => surely(session, 'fact remove', { fact: 'velm-river/weir' });

type Fields = Readonly<Record<string, string>>;
type Case = [string, Fields, (session: Office) => Promise<Reply>, Fields];

const cases: readonly Case[] = [
  ['source add', { event: 'velm-river' }, archives, { text: TYPED }],
  ['source edit', { source: 'velm-river/courier' }, archives, { headline: TYPED }],
  ['source replace', { source: 'velm-river/courier' }, archives, { text: TYPED }],
  ['fact add', { source: 'velm-river/courier' }, archives, { answer: TYPED, quote: 'x' }],
  ['fact edit', { fact: 'velm-river/weir' }, archives, { answer: TYPED }],
  ['fact edit', { fact: 'velm-river/weir' }, removes, { answer: TYPED }],
  ['entity add', { event: 'velm-river' }, archives, { name: TYPED, type: 'person' }],
  ['entity edit', { name: 'Bram Tal' }, archives, { aliases: TYPED }],
  ['entity edit', { name: 'Bram Tal' }, merges, { aliases: TYPED }],
  ['event-admin edit', { event: 'velm-river' }, archives, { title: TYPED }],
];

test.each(cases)('/%s %o', async (name, options, goes, fields) => {
  const session = office();
  const form = await session.give(name, options);
  await goes(session);
  const words = wordsOf(await session.send(form, fields));
  expect(words).toMatch(/no longer here|removed meanwhile/);
  expect(words.match(/What you typed/g)).toHaveLength(1);
  expect(words).toContain(TYPED);
});

test('so it is when who sends it may moderate no more', async () => {
  const session = office();
  const form = await session.give('fact edit', { fact: 'velm-river/weir' });
  const reply = await session.as({ permissions: NO_PERMISSIONS }).send(form, { answer: TYPED });
  expect(wordsOf(reply)).toContain('That is for moderators');
  expect(wordsOf(reply)).toContain(TYPED);
  expect(wordsOf(await session.give('audit'))).toContain('Nothing has been changed');
});

test('a text that waits goes on waiting, and is taken once its event is back', async () => {
  const session = office();
  const file = upload('story.txt', `Ferry late\n\nThe ferry of Velm was late. ${TYPED}.\n`);
  const form = await session.give('source add', { event: 'velm-river' }, { file });
  const told = { publisher: 'Ferry Post', published: '3 May 2031' };
  await archives(session);
  const refused = await session.send(form, told);
  expect(wordsOf(refused)).toContain('That event is no longer here');
  const waiting = await session.give('unfinished');
  expect(labels(waiting)).toHaveLength(2);
  await session.give('event-admin restore', { event: 'velm-river' });
  expect(wordsOf(await session.send(form, told))).toContain('The source is added');
  expect(wordsOf(await session.give('unfinished'))).toContain('nothing unfinished');
});
