/** Packs made elsewhere may hold other texts than forms ask for, longer ones or broken lines: those open all the same, and lose no word of them. */
import { expect, test } from 'vitest';
import { bundleOf } from '../../src/packs/bundle.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { packs } from '../commands/packs.ts';
import { runKeeping } from './bot.ts';
import { moderator } from './moderators.ts';

const long = (name: string) => `${name} ${'of the very long name '.repeat(20)}`.trim();

/** The meeting, with an orator, a title and a publisher that are called otherwise. */
function packWith(long: (name: string) => string): Pack {
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
  const file = { name: 'long.verbatim.json', content: bundleOf([packWith(long)]) };
  const shown = await discord.command({ name: 'import', options: { file }, ...moderator });
  await discord.press(shown, shown.buttons[0]?.customId ?? '', moderator);
  const form = await discord.openForm({ name, options, ...moderator });
  expect(form.inputs.find((each) => each.label === label)?.value).toBe(value);
  expect((await discord.submit(form, {}, moderator)).text).toContain('Nothing changed');
  expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});

const broken = (name: string) => name.replace(' ', ' \n\t');

test.each([
  ['fact edit', { fact: 'velm-river/alone' }, 'Speaker', 'Ada Orn'],
  ['entity edit', { name: 'ada-orn' }, 'Name', 'Ada Orn'],
  ['event-admin edit', { event: 'velm-river' }, 'Title', 'River Meeting'],
  ['source edit', { source: 'velm-river/courier' }, 'Publisher', 'Velm Courier'],
])(
  '/%s of what has a line break where the form has one line',
  async (name, options, label, value) => {
    const { discord } = await runKeeping();
    const file = { name: 'a.verbatim.json', content: bundleOf([packWith(broken)]) };
    const shown = await discord.command({ name: 'import', options: { file }, ...moderator });
    await discord.press(shown, shown.buttons[0]?.customId ?? '', moderator);
    const form = await discord.openForm({ name, options, ...moderator });
    expect(form.inputs.find((each) => each.label === label)?.value).toContain(value);
    const { text } = await discord.submit(form, {}, moderator);
    expect(text).toMatch(/Nothing changed|is (?:saved|changed)/);
    const again = await discord.openForm({ name, options, ...moderator });
    expect(again.inputs.find((each) => each.label === label)?.value).toContain(value);
  },
);
