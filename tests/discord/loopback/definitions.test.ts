import { describe, expect, test } from 'vitest';
import { startBare } from './bare.ts';

describe('commands are refused with', () => {
  const option = (name: string, required = false) => ({
    ...{ type: 3, name, description: 'An option', required },
  });
  const choices = Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` }));

  test.each<[string, object[], string]>([
    ['upper case', [{ name: 'Ask', description: 'Asks' }], 'APPLICATION_COMMAND_INVALID_NAME'],
    ['spaces', [{ name: 'ask me', description: 'Asks' }], 'APPLICATION_COMMAND_INVALID_NAME'],
    [
      'upper case in an option',
      [{ name: 'ask', description: 'Asks', options: [option('Who')] }],
      'APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['no description', [{ name: 'ask' }], 'BASE_TYPE_REQUIRED'],
    [
      'required options after others',
      [{ name: 'ask', description: 'Asks', options: [option('a'), option('b', true)] }],
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'two options of one name',
      [{ name: 'ask', description: 'Asks', options: [option('a'), option('a')] }],
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'two commands of one name',
      [
        { name: 'ask', description: 'Asks' },
        { name: 'ask', description: 'Asks' },
      ],
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
    ],
    [
      'more than 25 choices',
      [{ name: 'ask', description: 'Asks', options: [{ ...option('a'), choices }] }],
      'BASE_TYPE_BAD_LENGTH',
    ],
  ])('%s', async (_, commands, code) => {
    const { discord, register } = await startBare();
    const { status, body } = await register(...commands);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(`"code":"${code}"`);
    expect(discord.commands()).toMatchObject([{ name: 'show' }]);
  });

  test('a wrong token', async () => {
    const { call } = await startBare();
    expect(await call('GET', '/gateway/bot', undefined, 'wrong')).toEqual({
      ...{ status: 401, body: { code: 0, message: '401: Unauthorized' } },
    });
  });
});

describe('a member cannot', () => {
  test.each([
    ['use a command that is not registered', { name: 'gone' }, 'sees no command /gone'],
    ['leave out what is required', { name: 'ask' }, '"question" is required'],
    ['add an option', { name: 'show', options: { more: 'x' } }, 'no option "more"'],
    ['type too much', { name: 'ask', options: { question: 'x'.repeat(6001) } }, '6000'],
    ['type text for a number', { name: 'ask', options: { question: 'q', page: 'x' } }, 'number'],
    ['skip the subcommand', { name: 'fact' }, 'a subcommand has to be chosen'],
    ['use a guild command elsewhere', { name: 'fact add', dm: 'bot' }, 'sees no command'],
  ] as const)('%s', async (_, asked, complaint) => {
    const { discord, register } = await startBare();
    const question = { type: 3, name: 'question', description: 'What', required: true };
    const page = { type: 4, name: 'page', description: 'Which' };
    const add = { type: 1, name: 'add', description: 'Adds' };
    await register(
      { name: 'show', description: 'Shows' },
      { name: 'ask', description: 'Asks', options: [question, page] },
      { name: 'fact', description: 'Facts', options: [add], contexts: [0] },
    );
    await expect(discord.command(asked)).rejects.toThrow(complaint);
  });
});
