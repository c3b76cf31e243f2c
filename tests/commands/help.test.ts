/** /help by what the member may do. */
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { NO_PERMISSIONS } from '../../src/bot/request.ts';
import type { Permissions } from '../../src/bot/request.ts';
import { office } from './moderation.ts';
import { blocksOf, wordsOf } from './session.ts';

const ROLES: readonly (readonly [string, Permissions, lists: readonly string[]])[] = [
  ['a member', NO_PERMISSIONS, ['member']],
  ['a moderator', { ...NO_PERMISSIONS, manageMessages: true }, ['member', 'moderator']],
  [
    'whoever manages the server',
    { ...NO_PERMISSIONS, manageServer: true },
    ['member', 'moderator', 'manager'],
  ],
];
const NEEDED = { member: undefined, moderator: '8192', manager: '32' } as const;
const BEGINNINGS = [/To begin: \/event-admin add/, /To begin: \/settings moderators/] as const;

/** The commands that Discord shows to whoever has this permission. */
function namesFor(role: string): string[] {
  const needed = NEEDED[role as keyof typeof NEEDED];
  return commands
    .filter(({ definition }) => (definition.default_member_permissions ?? undefined) === needed)
    .map(({ definition }) => `/${definition.name}`);
}

describe.each(ROLES)('%s', (_who, permissions, roles) => {
  test('is shown the commands that are theirs, and how to begin', async () => {
    const reply = await office().as({ permissions }).give('help');
    const lists = blocksOf(reply, 'list').map(({ items }) =>
      items.map((line) => line.split(':')[0]),
    );
    // The last list is of examples.
    expect(lists.slice(0, -1)).toEqual(roles.map(namesFor));
    for (const [i, beginning] of BEGINNINGS.entries()) {
      if (i + 1 < roles.length) expect(wordsOf(reply)).toMatch(beginning);
      else expect(wordsOf(reply)).not.toMatch(beginning);
    }
  });
});

test('every command is for somebody', () => {
  const all = Object.keys(NEEDED).flatMap(namesFor);
  expect(all.sort()).toEqual(commands.map(({ definition }) => `/${definition.name}`).sort());
});
