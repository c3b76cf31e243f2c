/** What only moderators may do: their commands, and something for each option that has to be given. */
import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { callablesOf } from '../../src/platforms/terminal/subcommands.ts';
import { MANAGER } from './loopback/index.ts';
import type { Values } from './loopback/options.ts';

export const FACT = 'seoul-cyberspace-2013/attendance';
export const moderator = { member: '400000000000000010', permissions: MANAGER };

export const forModerators = commands.filter(
  ({ definition }) => definition.default_member_permissions !== undefined,
);

/** Every one with its subcommand: `fact add`. */
export const callables = forModerators.flatMap(callablesOf);

/** Something for each option that must be given. */
export function valuesFor(options: readonly APIApplicationCommandBasicOption[]): Values {
  return Object.fromEntries(
    options
      .filter(({ required }) => required)
      .map((option): [string, Values[string]] => {
        const { name, type } = option;
        const [choice] = 'choices' in option ? (option.choices ?? []) : [];
        if (choice) return [name, choice.value];
        if (type === Type.Attachment) {
          return [name, { name: 'pack.json', content: new TextEncoder().encode('{}') }];
        }
        if (type === Type.Boolean) return [name, true];
        return [name, type === Type.Integer ? 3 : FACT];
      }),
  );
}
