/** Custom ids that name what every object has, and no action of the bot. */
import { expect, test } from 'vitest';
import { own } from '../../src/runtime/own.ts';
import { runKeeping } from './bot.ts';
import { MANAGER } from './loopback/index.ts';

const names = [
  ...['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'],
  ...['isPrototypeOf', '__defineGetter__', '__lookupSetter__', 'toLocaleString'],
];
const moderator = { permissions: MANAGER };

test('they are unknown buttons and forms', async () => {
  const { discord, logged } = await runKeeping();
  const shown = await discord.command({ name: 'help' });
  const form = await discord.openForm({ name: 'event-admin add', ...moderator });
  const title = form.inputs[0]?.label ?? '';
  for (const name of names) {
    const pressed = await discord.press(shown, { forged: `v1:${name}:a` }, moderator);
    expect(pressed.text, name).toMatch(/^This button is from another version of the bot\./);
    const sent = { ...form, customId: `v1:${name}:a` };
    const { text } = await discord.submit(sent, { [title]: 'Mine' }, { forged: true });
    expect(text, name).toMatch(/^This form is from another version of the bot\./);
    expect(text).toContain('Mine');
  }
  expect(logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});

test.each(names)('a table has nothing under %s unless it was put there', (name) => {
  expect(own({ ask: 1 }, name)).toBeUndefined();
  expect(own(Object.fromEntries([[name, 1]]), name)).toBe(1);
});
