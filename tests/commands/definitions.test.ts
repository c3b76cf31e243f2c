import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  Locale,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { localeFor } from '../../src/runtime/locale.ts';
import type { Command } from '../../src/bot/command.ts';

const NAME = /^[-_\p{Ll}\p{N}]{1,32}$/u;
/** Discord’s own rule, which refuses capitals. */
const NAME_ELSEWHERE = /^[-_'\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]{1,32}$/u;
/** How each locale of Discord whose language the bot speaks writes a name; English stands in the definition itself. */
const LOCALES = Object.values(Locale).filter((tag) => (localeFor(tag) ?? 'en') !== 'en');
/** What stands in no text of a language, as it would be English left over. */
const NOTHING = /(?!)/;
const FOREIGN: Partial<Record<Locale, RegExp>> = { ko: /[A-Za-z]{3}/ };

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

test.each(LOCALES)('each has a name of its own in %s, also in the menu of a message', (locale) => {
  const menus = commands.flatMap(({ fromMessage }) => fromMessage?.definition ?? []);
  for (const { name_localizations: menu } of menus) {
    expect(menu?.[locale]).toMatch(/^.{1,32}$/);
    expect(menu?.[locale]).not.toMatch(FOREIGN[locale] ?? NOTHING);
  }
  const names = commands.map(({ definition }) => definition.name_localizations?.[locale]);
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
      }
      for (const list of lists) {
        const required = list.map((option) => option.required === true);
        expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
      }
    });

    test.each(LOCALES)('has its names, descriptions and choices in %s', (locale) => {
      const foreign = FOREIGN[locale] ?? NOTHING;
      for (const each of [definition, ...subcommands, ...options]) {
        expect(each.name_localizations?.[locale]).toMatch(NAME_ELSEWHERE);
        expect(each.name_localizations?.[locale]).not.toMatch(foreign);
        expect(each.description_localizations?.[locale]).toMatch(/^.{1,100}$/);
      }
      for (const list of [subcommands, ...lists]) {
        const names = list.flatMap((each) => each.name_localizations?.[locale] ?? []);
        expect(new Set(names).size).toBe(names.length);
      }
      for (const { name_localizations: names } of options.flatMap(choicesOf)) {
        expect(names?.[locale]).toMatch(/^.{1,100}$/);
        expect(names?.[locale]).not.toMatch(foreign);
      }
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
