/** The kinds of fact, of which there are more than Discord takes in a select or an option: typed, and completed. */
import { expect, test } from 'vitest';
import { runKeeping } from './bot.ts';
import { FACT, moderator } from './moderators.ts';

test('the option completes what is typed, at most 25 at once', async () => {
  const { discord } = await runKeeping();
  const typing = (typed: string) =>
    discord.autocomplete({ name: 'fact list', option: 'kind', typed, ...moderator });
  expect(await typing('')).toHaveLength(25);
  expect((await typing('price')).map(({ value }) => value)).toContain('Price');
  const list = await discord.command({
    ...{ name: 'fact list', options: { kind: 'Casualties' }, ...moderator },
  });
  expect(list.text).toContain('I know no kind of fact called “Casualties”.');
  expect(list.buttons.map(({ label }) => label)).toContain('Casualty');
  expect(discord.refusals()).toEqual([]);
});

test('the form takes a label, and offers the nearest of one that is unknown', async () => {
  const { discord } = await runKeeping();
  const form = await discord.openForm({ name: 'fact edit', options: { fact: FACT }, ...moderator });
  const kind = form.inputs.find(({ label }) => label === 'Kind');
  expect(kind).toMatchObject({ type: 'line', value: 'Attendance', required: true });
  const wrong = await discord.submit(form, { Kind: 'Reactoin' }, moderator);
  expect(wrong.text).toContain('I know no kind of fact called “Reactoin”. The nearest: Reaction');
  const done = await discord.press(wrong, 'Save it as Reaction', moderator);
  expect(done.text).toContain('The fact is changed.');
  const again = await discord.openForm({
    ...{ name: 'fact edit', options: { fact: FACT, kind: 'vote' }, ...moderator },
  });
  expect(again.inputs.find(({ label }) => label === 'Kind')?.value).toBe('Vote');
  expect(discord.refusals()).toEqual([]);
});
