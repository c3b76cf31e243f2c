/** What removes, moves or merges says first what it would change, and changes nothing before its button is pressed. */
import { expect, test } from 'vitest';
import { runKeeping } from './bot.ts';
import { MANAGER, type Loopback } from './loopback/index.ts';

const moderator = { member: '400000000000000010', permissions: MANAGER };
const MEMBER = '400000000000000077';

async function nothingChanged(discord: Loopback): Promise<void> {
  const { text } = await discord.command({ name: 'audit', ...moderator });
  expect(text).toContain('Nothing has been changed');
}

test('a fact is removed, found by its words, and brought back', async () => {
  const { discord } = await runKeeping();
  const fact = 'seoul-cyberspace-2013/attendance';
  const sure = await discord.command({ name: 'fact remove', options: { fact }, ...moderator });
  expect(sure).toMatchObject({ onlyFor: moderator.member });
  expect(sure.text).toContain('Remove this fact?');
  await nothingChanged(discord);
  const seen = await discord.command({ name: 'help', member: MEMBER });
  const forged = { forged: sure.buttons[0]?.customId ?? '' };
  const refused = await discord.press(seen, forged, { member: MEMBER });
  expect(refused.text).toContain('That is for moderators');
  const done = await discord.press(sure, 'Remove', moderator);
  expect(done).toMatchObject({ id: sure.id });
  expect(done.text).toContain('hidden in this server');
  const typing = { name: 'fact restore', option: 'fact', typed: '', ...moderator };
  expect(await discord.autocomplete(typing)).toHaveLength(1);
  const list = await discord.command({ name: 'fact restore', ...moderator });
  expect(list.text).toContain('Facts that can be brought back: 1');
  const back = await discord.press(list, '1: Bring back', moderator);
  expect(back.text).toContain('The fact is back.');
  expect(discord.refusals()).toEqual([]);
});

test('several facts are chosen in a form, listed, and removed in one change', async () => {
  const { discord } = await runKeeping();
  const list = await discord.command({
    ...{ name: 'fact list', options: { person: 'Carl Bildt' }, ...moderator },
  });
  const lines = list.text.match(/^\d+\. .*$/gmu) ?? [];
  expect(lines.length).toBeGreaterThan(1);
  const form = await discord.pressForForm(list, 'Several at once …', moderator);
  expect(form.inputs.map(({ label }) => label)).toEqual([
    ...['Which of the list', 'What to do', 'To which event'],
  ]);
  const sure = await discord.submit(form, { 'Which of the list': '1-2' }, moderator);
  expect(sure.text).toContain('Remove these 2 facts?');
  await nothingChanged(discord);
  const done = await discord.press(sure, 'Remove all 2', moderator);
  expect(done.text).toContain('2 facts are removed, in one change.');
  const log = await discord.command({ name: 'audit', ...moderator });
  expect(log.text).toContain('1–2. 2 changes at once');
  expect(log.text).toContain('An undo');
  await discord.press(done, 'Undo', moderator);
  const again = await discord.command({
    ...{ name: 'fact list', options: { person: 'Carl Bildt' }, ...moderator },
  });
  expect(again.text.match(/^\d+\. .*$/gmu)).toEqual(lines);
  expect(discord.refusals()).toEqual([]);
});

test('two names become one only once that is confirmed', async () => {
  const { discord } = await runKeeping();
  const sure = await discord.command({
    ...{ name: 'entity merge', options: { name: 'Carl Bildt', into: 'William Hague' } },
    ...moderator,
  });
  expect(sure.text).toContain('Make these two one?');
  await nothingChanged(discord);
  const done = await discord.press(sure, 'Merge them', moderator);
  expect(done.text).toContain('“Carl Bildt” is now another name of “William Hague”.');
  expect(discord.refusals()).toEqual([]);
});

test('an event is archived once its button is pressed, and answers from it end then', async () => {
  const { discord } = await runKeeping();
  const ask = { name: 'event', options: { event: 'Seoul' }, member: MEMBER };
  const options = { event: 'Seoul' };
  const sure = await discord.command({ name: 'event-admin archive', options, ...moderator });
  expect(sure).toMatchObject({ onlyFor: moderator.member });
  expect(sure.text).toMatch(/Archive this event\?[^]*from its \d+ facts and \d+ sources?\./);
  await nothingChanged(discord);
  expect((await discord.command(ask)).text).not.toContain('I know no event');
  const done = await discord.press(sure, 'Archive it', moderator);
  expect(done).toMatchObject({ id: sure.id });
  expect(done.text).toContain('is archived: nothing is answered from it.');
  expect((await discord.command(ask)).text).toContain('I know no event');
  expect(discord.refusals()).toEqual([]);
});
