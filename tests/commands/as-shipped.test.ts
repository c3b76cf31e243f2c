/** Forms of what is shipped that are sent as they were: nothing is kept that would stand over the next version of it. */
import { expect, test } from 'vitest';
import { goOn, office } from './moderation.ts';
import { wordsOf } from './session.ts';

test.each([
  ['fact edit', { fact: 'velm-river/guests' }],
  ['entity edit', { name: 'Bram Tal' }],
  ['event-admin edit', { event: 'velm-river' }],
  ['source edit', { source: 'velm-river/courier' }],
])('/%s changes nothing then, and no report is answered by a correction', async (name, options) => {
  const session = office();
  const reply = await session.send(await session.give(name, options));
  expect(wordsOf(reply)).toContain('Nothing changed');
  expect(wordsOf(await session.give('audit'))).toContain('Nothing has been changed');
  expect(wordsOf(await session.give('fact restore'))).toContain('Nothing can be brought back');
});

test('a fact that was corrected may be written as it is shipped again', async () => {
  const session = office();
  const fact = 'velm-river/guests';
  await session.send(await session.give('fact edit', { fact }), { answer: 'Some 1,200 guests' });
  const again = await session.send(await session.give('fact edit', { fact }), {
    answer: '1,200 guests',
  });
  expect(wordsOf(again)).toContain('The fact is changed');
  expect(wordsOf(await session.give('fact show', { fact }))).toContain('1,200 guests');
});

test('a hidden fact is no less hidden for that', async () => {
  const session = office();
  const fact = 'velm-river/guests';
  const form = await session.give('fact edit', { fact });
  await goOn(session, await session.give('fact remove', { fact }));
  expect(wordsOf(await session.send(form))).toContain('This fact was removed meanwhile');
});

test('a report stays open where its fact was left as it is', async () => {
  const session = office();
  const answer = await session.give('ask', { question: 'How many guests came to the meeting?' });
  await session.press({ of: answer, label: 'Report' });
  const form = await session.press({ name: 'fact-form', args: ['velm-river/guests'] });
  await session.send(form);
  expect(wordsOf(await session.give('reports'))).toContain('Reports: 1');
  await session.send(form, { answer: 'Some 1,200 guests' });
  expect(wordsOf(await session.give('reports'))).not.toContain('Reports: 1');
});
