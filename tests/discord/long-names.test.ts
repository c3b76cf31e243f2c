/** Packs made elsewhere may hold longer texts than the forms ask for: those open all the same, and lose nothing of them. */
import { expect, test } from 'vitest';
import { bundleOf } from '../../src/packs/bundle.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { packs } from '../commands/packs.ts';
import { runKeeping } from './bot.ts';
import { moderator } from './moderators.ts';

const long = (name: string) => `${name} ${'of the very long name '.repeat(20)}`.trim();

/** The meeting, with an orator, a title and a publisher of some 440 characters each. */
function longPack(): Pack {
  const [pack] = packs;
  if (!pack) throw new Error('There is no pack.');
  const { event } = pack;
  const entities = event.entities.map((each) =>
    each.id === 'ada-orn' ? { ...each, name: long('Ada Orn') } : each,
  );
  const sources = event.sources.map((each) => ({ ...each, publisher: long('Velm Courier') }));
  return { ...pack, event: { ...event, title: long('River Meeting'), entities, sources } };
}

test.each([
  ['fact edit', { fact: 'velm-river/alone' }, 'Speaker', long('Ada Orn')],
  ['entity edit', { name: 'ada-orn' }, 'Name', long('Ada Orn')],
  ['event-admin edit', { event: 'velm-river' }, 'Title', long('River Meeting')],
  ['source edit', { source: 'velm-river/courier' }, 'Publisher', long('Velm Courier')],
])('/%s', async (name, options, label, value) => {
  const { discord, logged } = await runKeeping();
  const file = { name: 'long.verbatim.json', content: bundleOf([longPack()]) };
  const shown = await discord.command({ name: 'import', options: { file }, ...moderator });
  await discord.press(shown, shown.buttons[0]?.customId ?? '', moderator);
  const form = await discord.openForm({ name, options, ...moderator });
  expect(form.inputs.find((each) => each.label === label)?.value).toBe(value);
  expect((await discord.submit(form, {}, moderator)).text).toContain('Nothing changed');
  expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});
