/** Every command, subcommand, button and suggestion there is, tried by a member who may not moderate. */
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/bot/command.ts';
import { NO_PERMISSIONS } from '../../src/bot/request.ts';
import { office, plain } from './moderation.ts';
import { wordsOf } from './session.ts';

/** Whoever adds a command for members says so here; any other is refused to them. */
const FOR_MEMBERS = new Set(
  'ask event who quotes themes attendance timeline sources verify check privacy help'.split(' '),
);
const REFUSED = /^That is for moderators/;
/** Ways to change the settings, which a role that moderates may only look at. */
const APPOINTS = /^settings (?!show$)/;
const APPOINTING = /^Only members who may manage the server/;

const moderating = commands.filter(({ definition }) => !FOR_MEMBERS.has(definition.name));
const ways = moderating.flatMap((command) => pathsOf(command).map((path) => [path] as const));
const actions = moderating.flatMap((command) =>
  Object.keys(command.actions ?? {}).map((action) => [action] as const),
);
const options = moderating.flatMap((command) =>
  Object.keys(command.complete ?? {}).map((option) => [command.definition.name, option] as const),
);

/** The command with each of its subcommands: `settings show`. */
function pathsOf({ definition: { name, options = [] } }: Command): string[] {
  const paths = options.flatMap((option) => {
    if (option.type === Type.Subcommand) return [`${name} ${option.name}`];
    if (option.type !== Type.SubcommandGroup) return [];
    return (option.options ?? []).map((inner) => `${name} ${option.name} ${inner.name}`);
  });
  return paths.length > 0 ? paths : [name];
}

test('there are some of each', () => {
  expect([ways.length, actions.length, options.length].every((count) => count > 10)).toBe(true);
});

test.each(ways)('/%s is refused to a member', async (path) => {
  expect(wordsOf(await plain(office()).give(path))).toMatch(REFUSED);
});

test.each(actions)('the button %s is refused to a member, forged too', async (name) => {
  const member = plain(office());
  for (const args of [[], ['1'], ['seoul', '1', 'x']]) {
    expect(wordsOf(await member.press({ name, args }))).toMatch(REFUSED);
  }
});

test.each(options)('/%s suggests nothing for %s to a member', async (command, option) => {
  expect(await plain(office()).type(command, option, '')).toEqual([]);
});

test('no button of a member’s command writes what the sources say', async () => {
  const moderator = office();
  const member = plain(moderator);
  for (const command of commands.filter((each) => !moderating.includes(each))) {
    for (const name of Object.keys(command.actions ?? {})) {
      for (const args of [[], ['1'], ['seoul', '1', 'x']]) await member.press({ name, args });
    }
  }
  expect(wordsOf(await moderator.give('audit'))).toMatch(/^Nothing has been changed here yet/);
});

test('a role that moderates may do all of it but change the settings', async () => {
  const manager = office();
  const role = '500000000000000042';
  await manager.give('settings moderators', { add: role });
  const chosen = manager.as({ member: 'm', permissions: { ...NO_PERMISSIONS, roles: [role] } });
  for (const [path] of ways) {
    const words = wordsOf(await chosen.give(path));
    if (APPOINTS.test(path)) expect(words).toMatch(APPOINTING);
    else expect(words).not.toMatch(/^That is for moderators|^Only members who may/);
  }
});
