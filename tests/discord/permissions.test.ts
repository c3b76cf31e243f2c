import { ApplicationCommandOptionType as Type, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { notice } from '../../src/bot/reply.ts';
import { type Command } from '../../src/bot/command.ts';
import { NO_PERMISSIONS, type Request } from '../../src/bot/request.ts';
import { runCommands } from './bot.ts';
import { MODERATOR, ROLE } from './loopback/index.ts';

const OTHER_GUILD = '200000000000000009';
const OTHER_MEMBER = '400000000000000009';
const ADMINISTRATOR = PermissionFlagsBits.Administrator;

/** A moderators' command with a subcommand, a subcommand in a group, and a button; each keeps its request. */
function moderating() {
  const requests: Request[] = [];
  const keep = (request: Request) => {
    requests.push(request);
    const buttons = [{ label: 'Undo', action: { name: 'undo', args: [] } }];
    return { ...notice('Kept.'), visibility: 'public' as const, buttons };
  };
  const options = [{ type: Type.String, name: 'event', description: 'Which', autocomplete: true }];
  const add = { type: Type.Subcommand, name: 'add', description: 'Adds one', options } as const;
  const command: Command = {
    definition: {
      ...{ name: 'fact', description: 'Facts' },
      default_member_permissions: PermissionFlagsBits.ManageMessages.toString(),
      options: [
        add as never,
        { type: Type.SubcommandGroup, name: 'name', description: 'Names', options: [add as never] },
      ],
    },
    handle: keep,
    complete: {
      event: (typed, request) => {
        requests.push(request);
        return [{ name: typed, value: typed }];
      },
    },
    actions: { undo: (_args, request) => keep(request) },
  };
  return { requests, command };
}

test('a request says which subcommand, and what the member may do', async () => {
  const { requests, command } = moderating();
  const { discord } = await runCommands([command]);
  const options = { event: 'seoul' };
  await discord.command({ name: 'fact add', options, permissions: MODERATOR, roles: [ROLE] });
  await discord.command({ name: 'fact name add', permissions: ADMINISTRATOR });
  expect(requests).toMatchObject([
    {
      ...{ subcommand: 'add', options },
      permissions: { manageMessages: true, administrator: false, roles: [ROLE] },
    },
    { subcommand: 'name add', permissions: { manageMessages: true, administrator: true } },
  ]);
});

test('so does a request for suggestions', async () => {
  const { requests, command } = moderating();
  const { discord } = await runCommands([command]);
  const asked = { name: 'fact name add', permissions: MODERATOR, option: 'event', typed: 'seo' };
  expect(await discord.autocomplete(asked)).toEqual([{ name: 'seo', value: 'seo' }]);
  expect(requests).toMatchObject([
    { subcommand: 'name add', permissions: { manageMessages: true } },
  ]);
});

describe('it is the permissions of who acts', () => {
  test('when someone else presses', async () => {
    const { requests, command } = moderating();
    const { discord } = await runCommands([command]);
    const message = await discord.command({ name: 'fact add', permissions: MODERATOR });
    await discord.press(message, 'Undo', { member: OTHER_MEMBER, roles: [ROLE] });
    expect(requests[1]).toMatchObject({
      member: OTHER_MEMBER,
      permissions: { manageMessages: false, administrator: false, roles: [ROLE] },
    });
  });

  test('when a hidden command is called all the same', async () => {
    const { requests, command } = moderating();
    const { discord } = await runCommands([command]);
    await expect(discord.command({ name: 'fact add' })).rejects.toThrow('sees no command /fact');
    await discord.command({ name: 'fact add', forged: true });
    expect(requests[0]?.permissions).toEqual(NO_PERMISSIONS);
  });

  test('in a guild that the bot has not joined', async () => {
    const { requests, command } = moderating();
    const { discord } = await runCommands([command]);
    const from = { guild: OTHER_GUILD, permissions: MODERATOR, roles: [ROLE] };
    await discord.command({ name: 'fact add', ...from });
    expect(requests[0]?.permissions).toMatchObject({ manageMessages: true, roles: [ROLE] });
  });

  test.each(['bot', 'group'] as const)('and nothing outside guilds (%s)', async (dm) => {
    const { requests, command } = moderating();
    const { discord } = await runCommands([command]);
    await discord.command({ name: 'fact add', dm });
    expect(requests[0]?.permissions).toEqual(NO_PERMISSIONS);
  });
});
