/** What takes a reply's place may itself make way for what comes later, and may open a form. */
import { expect, test } from 'vitest';
import { notice, type Reply } from '../../src/bot/reply.ts';
import { runCommands, showing } from './bot.ts';

const input = { name: 'text', label: 'Text', type: 'line' } as const;
const modal = {
  title: 'Details',
  action: { name: 'sent', args: [] },
  inputs: [input],
};

test('a reply makes way for one, that one for another, and a form is opened by a button', async () => {
  const first = Promise.withResolvers<Reply>();
  const second = Promise.withResolvers<Reply>();
  const shown = showing(
    {},
    {
      handle: () => ({ ...notice('In line.'), next: first.promise }),
      actions: { sent: () => notice('Sent.') },
    },
  );
  const { discord } = await runCommands([shown]);
  expect((await discord.command({ name: 'show' })).text).toBe('In line.');
  first.resolve({ ...notice('Read.'), next: second.promise });
  await expect.poll(() => discord.messages().at(-1)?.text).toBe('Read.');
  const filled = { ...input, most: 3, value: 'more\nthan it asks for' };
  second.resolve({ ...notice('Fill it in.'), modal: { ...modal, inputs: [filled] } });
  await expect.poll(() => discord.messages().at(-1)?.text).toBe('Fill it in.');
  const message = discord.messages().at(-1) ?? expect.fail('no message');
  expect(message.buttons.map(({ label }) => label)).toEqual(['Open the form']);
  expect(discord.messages()).toHaveLength(1);
  const form = await discord.pressForForm(message, 'Open the form');
  expect(form.inputs[0]?.value).toBe('more than it asks for');
  expect(discord.refusals()).toEqual([]);
});

test('what fails later, behind two replies, is told', async () => {
  const second = Promise.withResolvers<Reply>();
  const first = Promise.resolve({ ...notice('Read.'), next: second.promise });
  const shown = showing({}, { handle: () => ({ ...notice('In line.'), next: first }) });
  const { discord } = await runCommands([shown]);
  await discord.command({ name: 'show' });
  second.reject(new Error('the disk is full'));
  await expect.poll(() => discord.messages().at(-1)?.text).toMatch(/went wrong/);
});
