import { describe, expect, test } from 'vitest';
import { InteractionResponseType as Response } from 'discord-api-types/v10';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { LoopWatch } from '../../src/runtime/loop-lag.ts';
import { runCommands, showing } from './bot.ts';
import type { Loopback } from './loopback/index.ts';

/** A command, a button and a form that reply when the test says so, which the bot defers at once. */
async function runSlow(
  settings: { readonly patience: number | undefined; readonly loop?: LoopWatch } = { patience: 0 },
) {
  const work = Promise.withResolvers<Reply>();
  const slow = () => work.promise;
  const buttons = [{ label: 'Work', action: { name: 'work', args: [] } }];
  const input = { name: 'text', label: 'Text', type: 'line' } as const;
  const modal = { title: 'Form', action: { name: 'work', args: [] }, inputs: [input] };
  const running = await runCommands(
    [
      showing({}, { handle: slow, actions: { work: slow } }),
      {
        definition: { name: 'start', description: 'Shows a button' },
        handle: () => ({ ...notice('Old'), buttons }),
      },
      {
        definition: { name: 'form', description: 'Opens a form' },
        handle: () => ({ ...notice(''), modal }),
      },
    ],
    settings,
  );
  return { ...running, finish: work.resolve };
}

/** Waits for the bot's word that the reply will come; three seconds later Discord still takes it. */
async function deferred(discord: Loopback, type: Response): Promise<void> {
  await discord.request(
    ({ path, body }) => path.endsWith('/callback') && (body as { type: Response }).type === type,
  );
  discord.clock.advance(60_000);
}

const text = (words: string): Reply['blocks'] => [{ type: 'text', text: words }];

test('of 300 that come at once, the last are deferred first, and each has its reply', async () => {
  // Nobody would be deferred for an hour, and then all at the same moment.
  const { discord, finish } = await runSlow({ patience: 3_600_000 });
  const members = Array.from(
    { length: 300 },
    (_, i) => `400000000000001${String(i).padStart(3, '0')}`,
  );
  const shown = members.map((member) => discord.command({ name: 'show', member }));
  const isDeferral = ({ body }: { readonly body: unknown }) =>
    (body as { type?: Response } | undefined)?.type === Response.DeferredChannelMessageWithSource;
  await expect.poll(() => discord.requests.filter(isDeferral).length).toBeGreaterThan(50);
  finish(notice('Done.'));
  const texts = await Promise.all(shown.map(async (reply) => (await reply).text));
  expect(texts).toHaveLength(300);
  expect(discord.refusals()).toEqual([]);
});

describe('what takes long is deferred, and then', () => {
  test('a private reply takes the place that was kept', async () => {
    const { discord, finish } = await runSlow();
    const shown = discord.command({ name: 'show' });
    await deferred(discord, Response.DeferredChannelMessageWithSource);
    finish({ ...notice('Done.'), files: [{ name: 'a.txt', text: 'a' }] });
    const message = await shown;
    expect(message).toMatchObject({ text: 'Done.', files: [{ name: 'a.txt', text: 'a' }] });
    expect(message.onlyFor).toBeDefined();
    expect(discord.refusals()).toEqual([]);
  });

  test('a public reply is for everyone', async () => {
    const { discord, finish } = await runSlow();
    const shown = discord.command({ name: 'show' });
    await deferred(discord, Response.DeferredChannelMessageWithSource);
    finish({ visibility: 'public', blocks: text('For all.'), buttons: [] });
    expect((await shown).text).toBe('That took a moment. The answer stands below.');
    await expect.poll(() => discord.messages().at(-1)).toMatchObject({ text: 'For all.' });
    expect(discord.messages().map(({ onlyFor }) => onlyFor === undefined)).toEqual([false, true]);
  });

  test('a button changes its message', async () => {
    const { discord, finish } = await runSlow();
    const message = await discord.command({ name: 'start' });
    const pressed = discord.press(message, 'Work');
    await deferred(discord, Response.DeferredMessageUpdate);
    finish({ ...notice('New'), update: true });
    expect(await pressed).toMatchObject({ id: message.id, text: 'New' });
  });

  test.each(['public', 'private'] as const)(
    'a button gives a new %s message',
    async (visibility) => {
      const { discord, finish } = await runSlow();
      const message = await discord.command({ name: 'start' });
      const pressed = discord.press(message, 'Work');
      await deferred(discord, Response.DeferredMessageUpdate);
      finish({ visibility, blocks: text('New'), buttons: [] });
      const answer = await pressed;
      expect(answer.text).toBe('New');
      expect(answer.id).not.toBe(message.id);
      expect(answer.onlyFor === undefined).toBe(visibility === 'public');
    },
  );

  test('a form gives its reply', async () => {
    const { discord, finish } = await runSlow();
    const submitted = discord.submit(await discord.openForm({ name: 'form' }), { Text: 'mine' });
    await deferred(discord, Response.DeferredChannelMessageWithSource);
    finish(notice('Saved.'));
    expect(await submitted).toMatchObject({ text: 'Saved.' });
  });

  test('a form that would have opened is behind a button', async () => {
    const { discord, finish } = await runSlow();
    const shown = discord.command({ name: 'show' });
    await deferred(discord, Response.DeferredChannelMessageWithSource);
    const modal = { title: 'Late', action: { name: 'work', args: [] } };
    const input = { name: 'text', label: 'Text', type: 'line' } as const;
    finish({
      visibility: 'private',
      blocks: [],
      buttons: [],
      modal: { ...modal, inputs: [input] },
    });
    const message = await shown;
    expect(message.text).toBe('The form is ready.');
    expect(await discord.pressForForm(message, 'Open the form')).toMatchObject({ title: 'Late' });
  });

  test('a fault gives a short answer', async () => {
    const { discord, finish } = await runSlow();
    const shown = discord.command({ name: 'show' });
    await deferred(discord, Response.DeferredChannelMessageWithSource);
    finish(Promise.reject(new Error('broken')));
    expect((await shown).text).toMatch(/^Something went wrong/);
  });

  test('a reply that Discord refuses is followed by a short one', async () => {
    const { discord, finish } = await runSlow();
    const shown = discord.command({ name: 'show' });
    await deferred(discord, Response.DeferredChannelMessageWithSource);
    const body = { code: 50_035, message: 'Invalid Form Body', errors: {} };
    discord.fail({ path: /original$/, answer: { status: 400, body } });
    finish(notice('Done.'));
    expect((await shown).text).toBe('I could not show the answer here. It is in the log.');
  });

  test('one that comes after a quarter of an hour is let go', async () => {
    const { discord, finish, logged } = await runSlow();
    const shown = discord.command({ name: 'show' });
    shown.catch(() => undefined);
    await deferred(discord, Response.DeferredChannelMessageWithSource);
    discord.clock.advance(15 * 60_000);
    finish(notice('Late.'));
    await expect.poll(() => logged.at(-1)).toMatchObject({ msg: 'a reply could not be sent' });
    expect((await discord.command({ name: 'start' })).text).toBe('Old');
  });
});

test('what takes more than two seconds is deferred unless told otherwise', async () => {
  const { discord, finish } = await runSlow({ patience: undefined });
  const shown = discord.command({ name: 'show' });
  await deferred(discord, Response.DeferredChannelMessageWithSource);
  finish(notice('Done.'));
  expect((await shown).text).toBe('Done.');
}, 10_000);

test('what the bot heard late, as it was held up, is deferred at once', async () => {
  const loop = { waited: () => 55_000, stop: () => undefined };
  const { discord, finish } = await runSlow({ patience: 55_000, loop });
  const shown = discord.command({ name: 'show' });
  await deferred(discord, Response.DeferredChannelMessageWithSource);
  finish(notice('Done.'));
  expect((await shown).text).toBe('Done.');
});

test('the bot answers others meanwhile', async () => {
  const { discord, finish } = await runSlow();
  const shown = discord.command({ name: 'show' });
  const other = await discord.command({ name: 'start', member: '400000000000000055' });
  expect(other.text).toBe('Old');
  finish(notice('Done.'));
  expect((await shown).text).toBe('Done.');
});
