import { describe, expect, test } from 'vitest';
import { notice, type Input, type Modal, type Reply } from '../../src/bot/reply.ts';
import type { Command } from '../../src/bot/command.ts';
import type { Request } from '../../src/bot/request.ts';
import { runCommands, showing } from './bot.ts';
import { GUILD, MODERATOR } from './loopback/index.ts';

const OTHER_MEMBER = '400000000000000009';

const inputs: readonly Input[] = [
  { name: 'answer', label: 'Answer', type: 'line', required: true, most: 300, value: 'About 90' },
  { name: 'quote', label: 'Quote', description: 'As it stands there', type: 'text' },
  {
    ...{ name: 'kind', label: 'Kind', type: 'choice', value: 'date', required: true },
    choices: [
      { label: 'A date', value: 'date' },
      { label: 'A place', value: 'place' },
    ],
  },
  { name: 'story', label: 'Story', type: 'file' },
];

function formOf(modal: Partial<Modal> = {}): Reply {
  const action = { name: 'add', args: ['event', 'a:b'] };
  return { ...notice(''), modal: { title: 'Add a fact', action, inputs, ...modal } };
}

/** /show opens a form; what it is submitted with is kept, and answered with `reply`. */
function adding(reply: (request: Request) => Reply | Promise<Reply> = () => notice('Added.')) {
  const submitted: { args: readonly string[]; request: Request }[] = [];
  const command: Command = showing(formOf(), {
    actions: {
      add: (args, request) => {
        submitted.push({ args, request });
        return reply(request);
      },
      open: () => formOf(),
    },
  });
  return { submitted, command };
}

const openButton = { label: 'Add', action: { name: 'open', args: [] } };

describe('a form', () => {
  test('opens filled in, from a command', async () => {
    const { discord } = await runCommands([adding().command]);
    const form = await discord.openForm({ name: 'show' });
    expect(form.title).toBe('Add a fact');
    expect(form.inputs).toMatchObject([
      { label: 'Answer', type: 'line', required: true, most: 300, value: 'About 90' },
      { label: 'Quote', description: 'As it stands there', type: 'text', required: false },
      { label: 'Kind', type: 'choice', value: 'date', required: true },
      { label: 'Story', type: 'file', required: false },
    ]);
  });

  test('reaches its action with fields, file, arguments and the permissions of who submits', async () => {
    const { submitted, command } = adding();
    const { discord } = await runCommands([command]);
    const form = await discord.openForm({ name: 'show' });
    const filled = {
      ...{ Answer: 'About 91', Quote: 'one\n"two"' },
      Story: { name: 'story ü.txt', content: 'Čeština' },
    };
    const reply = await discord.submit(form, filled, { permissions: MODERATOR });
    expect(reply).toMatchObject({ text: 'Added.' });
    const [{ args, request }] = submitted as [(typeof submitted)[0]];
    expect(args).toEqual(['event', 'a:b']);
    expect(request).toMatchObject({
      fields: { answer: 'About 91', quote: 'one\n"two"', kind: 'date' },
      files: { story: { name: 'story ü.txt', size: 9 } },
      permissions: { manageMessages: true, manageServer: false, administrator: false },
      guild: GUILD,
    });
    expect(Buffer.from((await request.files?.story?.read()) ?? []).toString()).toBe('Čeština');
  });

  test('that is left as it is gives its values, and no file', async () => {
    const { submitted, command } = adding();
    const { discord } = await runCommands([command]);
    await discord.submit(await discord.openForm({ name: 'show' }));
    expect(submitted[0]?.request).toMatchObject({
      fields: { answer: 'About 90', quote: '', kind: 'date' },
      files: {},
    });
  });

  test('opened by a button may change the message of the button', async () => {
    const { command } = adding(({ fields }) => ({
      ...notice(`Now ${fields?.answer ?? ''}`),
      update: true,
    }));
    const { discord } = await runCommands([
      { ...command, handle: () => ({ ...notice('Old'), buttons: [openButton] }) },
    ]);
    const message = await discord.command({ name: 'show' });
    const form = await discord.pressForForm(message, 'Add');
    const changed = await discord.submit(form, { Answer: 'new' });
    expect(changed).toMatchObject({ id: message.id, text: 'Now new' });
  });

  test.each([
    ['long labels and hints are cut', { label: 'very long '.repeat(20) }],
    ['hints likewise', { description: 'very long '.repeat(20) }],
    ['4,000 characters fit', { value: 'x'.repeat(4000), type: 'text' }],
  ] as const)('is always one that Discord takes: %s', async (_, more) => {
    const { discord } = await runCommands([
      showing(formOf({ title: 't'.repeat(100), inputs: [{ ...inputs[1], ...more } as Input] })),
    ]);
    expect((await discord.openForm({ name: 'show' })).title).toHaveLength(45);
    expect(discord.refusals()).toEqual([]);
  });

  test.each([
    [
      'six inputs',
      { inputs: Array.from({ length: 6 }, (_, i) => ({ ...input(), name: `i${i}` })) },
    ],
    ['an action that is too long', { action: { name: 'add', args: ['x'.repeat(100)] } }],
  ])('with %s is refused, not cut', async (_, modal) => {
    const { discord, logged } = await runCommands([showing(formOf(modal))]);
    const { text } = await discord.command({ name: 'show' });
    expect(text).toBe('I could not show the answer here. It is in the log.');
    expect(logged).toContainEqual(expect.objectContaining({ msg: 'a reply could not be sent' }));
  });

  test('with a value that no form takes is told to be changed in a file', async () => {
    const inputs = [{ ...input(), label: 'Names', most: 100, value: 'x'.repeat(4001) }];
    const { discord, logged } = await runCommands([showing(formOf({ inputs }))]);
    const { text, onlyFor } = await discord.command({ name: 'show' });
    expect(text).toMatch(/^“Names” holds 4,001 characters, and a form of Discord takes 4,000\./);
    expect(text).toContain('/export');
    expect(onlyFor).toBeDefined();
    expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  test.each(['line', 'text'] as const)(
    'has room for what a %s holds already, though more than it asks for',
    async (type) => {
      const value = 'x'.repeat(300);
      const inputs = [{ ...input(), type, most: 100, value }];
      const { discord } = await runCommands([showing(formOf({ inputs }))]);
      const form = await discord.openForm({ name: 'show' });
      expect(form.inputs).toMatchObject([{ value, most: 300 }]);
    },
  );

  function input(): Input {
    return { name: 'answer', label: 'Answer', type: 'text' };
  }
});

describe('what was typed is never lost', () => {
  const typed = { Answer: 'My answer', Quote: 'A *quote* of mine' };

  test('when the handler fails', async () => {
    const { command } = adding(() => Promise.reject(new Error('broken')));
    const { discord, logged } = await runCommands([command]);
    const reply = await discord.submit(await discord.openForm({ name: 'show' }), typed);
    expect(reply.onlyFor).toBeDefined();
    expect(reply.text).toContain('Something went wrong');
    expect(reply.text).toContain('My answer');
    expect(reply.text).toContain('A *quote* of mine');
    expect(JSON.stringify(logged)).not.toContain('My answer');
  });

  test('when it is too long for a message', async () => {
    const { command } = adding(() => Promise.reject(new Error('broken')));
    const { discord } = await runCommands([command]);
    const Quote = 'ü'.repeat(4000);
    const reply = await discord.submit(await discord.openForm({ name: 'show' }), { Quote });
    expect(reply.text).toContain('typed.txt');
    expect(reply.files[0]?.text).toContain(Quote);
  });

  test('when the form is from another version', async () => {
    const { discord } = await runCommands([adding().command]);
    const form = await discord.openForm({ name: 'show' });
    const reply = await discord.submit({ ...form, customId: 'v0:add' }, typed);
    expect(reply.text).toMatch(/^This form is from another version of the bot\./);
    expect(reply.text).toContain('A *quote* of mine');
  });

  test('when Discord refuses the reply', async () => {
    const { discord } = await runCommands([adding().command]);
    const form = await discord.openForm({ name: 'show' });
    const body = { code: 50_035, message: 'Invalid Form Body', errors: {} };
    discord.fail({ path: /callback$/, answer: { status: 400, body } });
    const reply = await discord.submit(form, typed);
    expect(reply.text).toContain('I could not show the answer here.');
    expect(reply.text).toContain('A *quote* of mine');
  });

  test('when it is to be mended: a button opens the form again, filled in', async () => {
    const { command, submitted } = adding(({ fields }) =>
      fields?.quote === 'right'
        ? notice('Added.')
        : {
            ...{ ...notice('That is not in the source.'), visibility: 'public', update: true },
            buttons: [openButton],
            modal: {
              ...{ title: 'Add a fact', action: { name: 'add', args: ['again'] } },
              inputs: [{ name: 'quote', label: 'Quote', type: 'text', value: fields?.quote ?? '' }],
            },
          },
    );
    const { discord } = await runCommands([command]);
    const refused = await discord.submit(await discord.openForm({ name: 'show' }), typed);
    expect(refused.text).toMatch(/^That is not in the source\.[^]*A \*quote\* of mine/);
    expect(refused.onlyFor).toBeDefined();
    expect(refused.buttons.map(({ label }) => label)).toEqual(['Open the form', 'Add']);
    const again = await discord.pressForForm(refused, 'Open the form');
    expect(again.inputs[0]?.value).toBe(typed.Quote);
    expect((await discord.submit(again, { Quote: 'right' })).text).toBe('Added.');
    expect(submitted[1]?.args).toEqual(['again']);
  });

  test('when the bot was restarted since, which the button says', async () => {
    const { discord } = await runCommands([adding().command]);
    const reply = await discord.submit(await discord.openForm({ name: 'show' }), typed);
    const gone = await discord.press(reply, { forged: 'v1:open-form:of-another-run' });
    expect(gone.text).toMatch(/^That form is no longer kept here\. What was typed stands above/);
  });
});

test('a forged form reaches the handler as what it is: from this member, with what was sent', async () => {
  const { submitted, command } = adding();
  const { discord } = await runCommands([command]);
  const form = {
    ...{ customId: 'v1:add:other', title: '', message: undefined, from: {} },
    inputs: [
      {
        ...{ customId: 'answer', label: 'answer', description: undefined, type: 'line' as const },
        ...{ required: true, value: '', most: 300, choices: [] },
      },
    ],
  };
  await discord.submit(form, { answer: 'x'.repeat(5000) }, { forged: true, member: OTHER_MEMBER });
  expect(submitted[0]?.args).toEqual(['other']);
  expect(submitted[0]?.request).toMatchObject({
    member: OTHER_MEMBER,
    permissions: { manageMessages: false, administrator: false },
  });
});
