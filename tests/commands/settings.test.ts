import { expect, test } from 'vitest';
import { NO_PERMISSIONS } from '../../src/bot/request.ts';
import { blocksOf, labels, wordsOf } from './session.ts';
import { office, OTHER_GUILD, plain } from './moderation.ts';

const ROLE = '500000000000000001';

test('a chosen role may moderate, but not appoint, and only in its guild', async () => {
  const session = office();
  const editor = session.as({
    member: 'editor',
    permissions: { ...NO_PERMISSIONS, roles: [ROLE] },
  });
  expect(wordsOf(await editor.give('gaps'))).toContain('That is for moderators');
  const done = await session.give('settings moderators', { add: ROLE });
  expect(blocksOf(done, 'mention')[0]?.mentions).toEqual([{ kind: 'role', id: ROLE }]);
  expect(wordsOf(await editor.give('gaps'))).toContain('No question is open');
  expect(wordsOf(await editor.give('settings moderators', { add: '5' }))).toContain(
    'Only members who may',
  );
  const elsewhere = editor.as({ guild: OTHER_GUILD });
  expect(wordsOf(await elsewhere.give('gaps'))).toContain('That is for moderators');
  await session.give('settings moderators', { remove: ROLE });
  expect(wordsOf(await editor.give('gaps'))).toContain('That is for moderators');
  const log = wordsOf(await session.give('audit', { what: 'settings' }));
  expect(log).toContain(`May moderate now: ${ROLE}`);
  expect(log).toContain(`May moderate no longer: ${ROLE}`);
});

test('what is so already is no change, and what is set is shown', async () => {
  const session = office();
  for (const [name, options, is] of [
    ['digest', { on: false }, /digest/i],
    ['keep', { days: 30 }, /kept for 30 days/],
    ['caution', { level: 'normal' }, /Normal/],
  ] as const) {
    const reply = await session.give(`settings ${name}`, options);
    expect(wordsOf(reply)).toMatch(/^Nothing changed: it was like that already\.\n/);
    expect(wordsOf(reply)).toMatch(is);
    expect(labels(reply)).toEqual([]);
  }
  expect(wordsOf(await session.give('audit'))).toContain('Nothing has been changed here yet');
});

test('without an option what is set is shown, with what follows from it', async () => {
  const session = office();
  for (const [name, is] of [
    ['reports', /^Reports are kept in \/reports alone/],
    ['limits', /^How much a member may ask for in a minute is as the bot’s operator set it/],
    ['moderators', /^Members who may manage messages moderate, nobody else/],
    ['digest', /digest/i],
  ] as const) {
    const reply = await session.give(`settings ${name}`);
    expect(wordsOf(reply)).toMatch(is);
    expect(wordsOf(reply)).toContain('/settings show has all of them.');
    expect(wordsOf(reply)).not.toContain('Nothing changed');
    expect(labels(reply)).toEqual([]);
  }
  expect(wordsOf(await session.give('audit'))).toContain('Nothing has been changed here yet');
  await session.give('settings limits', { questions: 7 });
  expect(wordsOf(await session.give('settings limits'))).toMatch(/at most 7 questions a minute/);
});

test('the channel and the days are set, shown and taken back', async () => {
  const session = office();
  await session.give('settings reports', { channel: '300000000000000001' });
  const kept = await session.give('settings keep', { days: 7 });
  expect(wordsOf(kept)).toContain('kept for 7 days');
  // Only what was changed is told, with what follows from it.
  expect(wordsOf(kept)).not.toContain('300000000000000001');
  expect(wordsOf(kept)).toContain('/settings show has all of them.');
  expect(wordsOf(await session.give('settings show'))).toContain('300000000000000001');
  await session.press({ of: kept, label: 'Undo' });
  expect(wordsOf(await session.give('settings show'))).toContain('kept for 30 days');
  expect(wordsOf(await session.give('settings keep', { days: 30 }))).toContain('like that already');
  await session.give('settings reports');
  expect(wordsOf(await session.give('settings show'))).toContain('kept in /reports alone');
});

test('/privacy deletes what is kept of a member', async () => {
  const session = office();
  const member = plain(session);
  const answer = await member.give('ask', { question: 'What was the attendance in Velm?' });
  await member.press({ of: answer, label: 'Report' });
  const told = await member.give('privacy');
  expect(told.visibility).toBe('private');
  const sure = await member.press({ of: told, label: 'Delete my data' });
  expect(labels(sure)).toEqual(['Yes, delete']);
  expect(wordsOf(await session.give('reports'))).toContain('Reports: 1');
  expect(wordsOf(await member.press({ of: sure, label: 'Yes, delete' }))).toContain(
    '1 of your reports',
  );
  expect(wordsOf(await session.give('reports'))).toContain('No report is open');
});

test('caution is set, shown, told in /help, and decides how sure an answer must be', async () => {
  const session = office();
  expect(wordsOf(await session.give('help'))).toContain('about 5 get a wrong answer');
  const done = await session.give('settings caution', { level: 'strict' });
  expect(wordsOf(done)).toContain('about 2 get an answer');
  expect(wordsOf(await session.give('settings show'))).toContain('Strict:');
  expect(wordsOf(await session.give('help'))).toContain('about 2 get a wrong answer');
  expect(wordsOf(await session.give('audit', { what: 'settings' }))).toMatch(/strict/i);
});

test('what follows from each choice is told, also where no channel is chosen', async () => {
  const session = office();
  const shown = wordsOf(await session.give('settings show'));
  expect(shown).toContain('Nobody is told when a member reports something');
  expect(shown).toContain(
    'How much a member may ask for in a minute is as the bot’s operator set it.',
  );
  expect(shown).toContain('brought nowhere.\n/gaps lists them all the same.');
  const on = wordsOf(await session.give('settings digest', { on: true }));
  expect(on).toContain('But no channel is chosen, so nothing is brought');
  await session.give('settings reports', { channel: '300000000000000001' });
  const both = wordsOf(await session.give('settings show'));
  expect(both).toContain('Whoever reads that channel sees who reported');
  expect(both).toContain('a week without any brings no message');
  expect(wordsOf(await session.give('settings caution', { level: 'strict' }))).toContain(
    'More questions are not answered though a source says it',
  );
  expect(wordsOf(await session.give('settings keep', { days: 0 }))).toContain('/export it before');
  const log = wordsOf(await session.give('audit', { what: 'settings' }));
  expect(log).toContain('are brought to the channel for reports.');
});

test('each setting is taken back by itself, where nobody changed it since', async () => {
  const session = office();
  const before = wordsOf(await session.give('settings show'));
  const first = await session.give('settings caution', { level: 'strict' });
  await session.give('settings keep', { days: 7 });
  expect(wordsOf(await session.press({ of: first, label: 'Undo' }))).toContain('taken back');
  const now = wordsOf(await session.give('settings show'));
  expect(now).not.toBe(before);
  expect(now.replace(/\b7\b/, '30')).toBe(before);
  const limits = await session.give('settings keep', { days: 8 });
  await session.give('settings keep', { days: 9 });
  const refused = wordsOf(await session.press({ of: limits, label: 'Undo' }));
  expect(refused).not.toContain('taken back');
  expect(wordsOf(await session.give('settings show'))).toContain('9');
});
