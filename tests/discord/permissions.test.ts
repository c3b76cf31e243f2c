import { ApplicationCommandOptionType as Type, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { notice } from '../../src/bot/reply.ts';
import { type Command } from '../../src/bot/command.ts';
import { NO_PERMISSIONS, type Request } from '../../src/bot/request.ts';
import { runCommands, runKeeping } from './bot.ts';
import { GUILD, MANAGER, MODERATOR, OWNER, ROLE } from './loopback/index.ts';
import { roleOf } from './loopback/people.ts';

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
      permissions: { manageMessages: true, manageServer: false, administrator: false },
    },
    { subcommand: 'name add', permissions: { manageMessages: true, administrator: true } },
  ]);
  expect(requests[0]?.permissions.roles).toContain(ROLE);
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

  test('but in a guild that the bot has not joined, only the roles themselves', async () => {
    const { requests, command } = moderating();
    const { discord } = await runCommands([command]);
    const from = { guild: OTHER_GUILD, permissions: MODERATOR, roles: [ROLE] };
    await discord.command({ name: 'fact add', ...from });
    expect(requests[0]?.permissions).toMatchObject({ manageMessages: false, unsure: true });
    expect(requests[0]?.permissions.roles).toContain(ROLE);
  });

  test.each(['bot', 'group'] as const)('and nothing outside guilds (%s)', async (dm) => {
    const { requests, command } = moderating();
    const { discord } = await runCommands([command]);
    await discord.command({ name: 'fact add', dm });
    expect(requests[0]?.permissions).toEqual(NO_PERMISSIONS);
  });
});

describe('they hold for the whole guild', () => {
  const all = PermissionFlagsBits;

  test.each([
    ['Manage Messages', all.ManageMessages],
    ['Manage Server', all.ManageGuild],
    ['Administrator', all.Administrator],
  ])('and an overwrite of a channel that gives %s gives nothing', async (_, allowed) => {
    const { requests, command } = moderating();
    const { discord } = await runCommands([command]);
    const asked = { name: 'fact add', allowed: allowed | MODERATOR, roles: [ROLE] };
    const message = await discord.command(asked);
    const who = { allowed: allowed | MODERATOR, roles: [ROLE] };
    await discord.press(message, 'Undo', who);
    await discord.autocomplete({ ...asked, option: 'event', typed: 'seo' });
    expect(requests).toHaveLength(3);
    for (const { permissions } of requests) {
      expect(permissions).toEqual({ ...NO_PERMISSIONS, roles: [ROLE] });
    }
  });

  test('and the owner of the guild needs no role', async () => {
    const { requests, command } = moderating();
    const { discord } = await runCommands([command]);
    await discord.command({ name: 'fact add', member: OWNER, forged: true });
    expect(requests[0]?.permissions).toMatchObject({ manageServer: true, administrator: true });
  });

  test('and what everyone may, each member may', async () => {
    const { requests, command } = moderating();
    const { discord } = await runCommands([command]);
    const role = roleOf(GUILD, '@everyone', MODERATOR);
    discord.gateway.dispatch('GUILD_ROLE_UPDATE', { guild_id: GUILD, role }, { guild: GUILD });
    await discord.command({ name: 'fact add', forged: true });
    expect(requests[0]?.permissions).toMatchObject({ manageMessages: true, manageServer: false });
  });

  test('and a role that is new, changed or gone counts as it is now', async () => {
    const { requests, command } = moderating();
    const { discord } = await runCommands([command]);
    const id = '500000000000000077';
    const tell = (event: string, role: object) => {
      discord.gateway.dispatch(event, { guild_id: GUILD, ...role }, { guild: GUILD });
    };
    const ask = async () => {
      await discord.command({ name: 'fact add', roles: [id], forged: true });
      return requests.at(-1)?.permissions.manageMessages;
    };
    expect(await ask()).toBe(false);
    tell('GUILD_ROLE_CREATE', { role: roleOf(id, 'New', MODERATOR) });
    expect(await ask()).toBe(true);
    tell('GUILD_ROLE_UPDATE', { role: roleOf(id, 'New') });
    expect(await ask()).toBe(false);
    tell('GUILD_ROLE_UPDATE', { role: roleOf(id, 'New', all.Administrator) });
    expect(await ask()).toBe(true);
    tell('GUILD_ROLE_DELETE', { role_id: id });
    expect(await ask()).toBe(false);
  });

  test('and a role of another guild gives nothing', async () => {
    const { requests, command } = moderating();
    const other = '200000000000000002';
    const { discord } = await runCommands([command], { guilds: [GUILD, other] });
    const role = { guild_id: other, role: roleOf('500000000000000078', 'Theirs', MODERATOR) };
    discord.gateway.dispatch('GUILD_ROLE_CREATE', role, { guild: other });
    await discord.command({ name: 'fact add', roles: ['500000000000000078', other], forged: true });
    expect(requests[0]?.permissions.manageMessages).toBe(false);
  });

  test('and where Discord has lost the guild for now, moderators are told to wait', async () => {
    const { discord } = await runKeeping();
    discord.leave(GUILD, { outage: true });
    const { text } = await discord.command({ name: 'gaps', permissions: MODERATOR });
    expect(text).toMatch(/^Discord has not told me yet who may do what/);
    discord.join(GUILD);
    const again = await discord.command({ name: 'gaps', permissions: MODERATOR });
    expect(again.text).toMatch(/^No question is open/);
  });
});

describe('the settings', () => {
  const keep = { name: 'settings keep', options: { days: 7 } };

  test('are for those who may manage the server', async () => {
    const { discord } = await runKeeping();
    const refused = /^Only members who may manage the server/;
    const moderator = { permissions: MODERATOR, forged: true } as const;
    expect((await discord.command({ ...keep, ...moderator })).text).toMatch(refused);
    const here = { allowed: MANAGER, permissions: MODERATOR };
    expect((await discord.command({ ...keep, ...here })).text).toMatch(refused);
    const done = await discord.command({ ...keep, permissions: MANAGER });
    expect(done.text).toContain('kept for 7 days');
    // Nor are they taken back by a moderator, whose button says another change.
    const taken = await discord.command({ name: 'audit', permissions: MODERATOR });
    const undone = await discord.press(taken, { forged: 'v1:undo:1' }, { permissions: MODERATOR });
    expect(undone.text).toMatch(refused);
    const shown = await discord.command({ name: 'settings show', permissions: MANAGER });
    expect(shown.text).toContain('kept for 7 days');
    const back = await discord.press(done, 'Undo', { permissions: MANAGER });
    expect(back.text).not.toMatch(refused);
  });

  test('and for the bot’s own owner, in guilds that it is in', async () => {
    const { discord } = await runKeeping({ owners: [OTHER_MEMBER] });
    const owner = { member: OTHER_MEMBER, forged: true } as const;
    expect((await discord.command({ ...keep, ...owner })).text).toContain('kept for 7 days');
    const plain = await discord.command({ ...keep, forged: true });
    expect(plain.text).toMatch(/^That is for moderators/);
    const elsewhere = await discord.command({ ...keep, ...owner, guild: OTHER_GUILD });
    expect(elsewhere.text).not.toContain('7 days');
  });
});
