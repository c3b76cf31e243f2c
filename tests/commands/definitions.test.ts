import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/bot/command.ts';

const NAME = /^[-_\p{Ll}\p{N}]{1,32}$/u;
const KOREAN_NAME = /^[-_\p{Script=Hangul}\p{N}]{1,32}$/u;

/** Moderators' replies are always private. */
function isForModerators(definition: Command['definition']): boolean {
  return Boolean(definition.default_member_permissions);
}

function choicesOf(
  option: APIApplicationCommandBasicOption,
): readonly Pick<APIApplicationCommandOptionChoice, 'name_localizations'>[] {
  return 'choices' in option ? (option.choices ?? []) : [];
}
const ALWAYS_PRIVATE = new Set(['privacy']);

test('each name is there once, as is each action', () => {
  const names = commands.map(({ definition }) => definition.name);
  expect(new Set(names).size).toBe(names.length);
  const actions = commands.flatMap((command) => Object.keys(command.actions ?? {}));
  expect(new Set(actions).size).toBe(actions.length);
});

test('each has a Korean name of its own, as has its entry in the menu of a message', () => {
  const menus = commands.flatMap(({ fromMessage }) => fromMessage?.definition ?? []);
  for (const { name_localizations: menu } of menus) expect(menu?.ko).toMatch(/^[가-힣 ]{1,32}$/);
  const names = commands.map(({ definition }) => definition.name_localizations?.ko);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(commands.map((command) => [command.definition.name, command] as const))(
  '/%s',
  (_name, { definition, complete = {} }) => {
    const subcommands = (definition.options ?? []).filter(
      (option) => option.type === ApplicationCommandOptionType.Subcommand,
    );
    const lists = [definition, ...subcommands].map(
      (each) =>
        (each.options ?? []).filter(
          (option) => option.type !== ApplicationCommandOptionType.Subcommand,
        ) as APIApplicationCommandBasicOption[],
    );
    const options = lists.flat();

    test('keeps to the rules of Discord', () => {
      for (const each of [definition, ...subcommands, ...options]) {
        expect(each.name).toMatch(NAME);
        expect(each.description.length).toBeGreaterThan(0);
        expect(each.description.length).toBeLessThanOrEqual(100);
        expect(each.name_localizations?.ko).toMatch(KOREAN_NAME);
        expect(each.description_localizations?.ko).toMatch(/^.{1,100}$/);
      }
      for (const list of [subcommands, ...lists]) {
        const names = list.flatMap((each) => each.name_localizations?.ko ?? []);
        expect(new Set(names).size).toBe(names.length);
      }
      for (const list of lists) {
        const required = list.map((option) => option.required === true);
        expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
      }
    });

    test('has its choices in Korean', () => {
      for (const { name_localizations: names } of options.flatMap(choicesOf))
        expect(names?.ko).toMatch(/^(?!.*[A-Za-z]{3}).{1,100}$/);
    });

    test.skipIf(isForModerators(definition) || ALWAYS_PRIVATE.has(definition.name))(
      'can be private',
      () => {
        const option = options.find(({ name }) => name === 'private');
        expect(option?.type).toBe(ApplicationCommandOptionType.Boolean);
        expect(option?.required ?? false).toBe(false);
      },
    );

    test('completes just the options that say so', () => {
      const completed = options.flatMap((option) =>
        'autocomplete' in option && option.autocomplete ? [option.name] : [],
      );
      expect(Object.keys(complete).sort()).toEqual([...new Set(completed)].sort());
    });
  },
);
