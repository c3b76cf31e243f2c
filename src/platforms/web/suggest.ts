/** Ways to go on from what is typed into the page's line: commands, their options, and values. */
import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { Bot } from '../../bot/bot.ts';
import { complete } from '../../bot/dispatch.ts';
import { inLocale, localeNow } from '../../bot/messages/say.ts';
import type { Command } from '../../bot/command.ts';
import type { Locale } from '../../runtime/locale.ts';
import {
  type Callable,
  calledWith,
  callablesOf,
  type Localised,
  namesOf,
  type Option,
} from '../terminal/subcommands.ts';
import type { Asking, Suggestion } from './page/protocol.ts';
import { CHANNELS, PEOPLE, requestOf, ROLES } from './people.ts';

const MAX_CHOICES = 60;

/** At most 60, each with the whole line that it makes. Commands for moderators are shown to moderators. */
export async function suggestions(
  bot: Bot,
  asking: Asking & { readonly locale: Locale },
  line: string,
): Promise<readonly Suggestion[]> {
  return inLocale(asking.locale, async () => (await all(bot, asking, line)).slice(0, MAX_CHOICES));
}

async function all(bot: Bot, asking: Asking, line: string): Promise<Suggestion[]> {
  if (!line.startsWith('/')) {
    if (line.trim() === '') return [];
    const questions = await complete(bot, 'ask', 'question', line, requestOf(asking));
    return questions.map(({ name, value }) => ({ label: name, detail: '', line: value }));
  }
  const [, name = '', rest] = /^\/(\S*)(?:\s+(.*))?$/su.exec(line) ?? [];
  const mine = bot.commands.filter((command) => mayUse(command, asking));
  if (rest === undefined) return mine.flatMap((command) => calls(command, name));
  const command = mine.find(({ definition }) => namesOf(definition).includes(name.toLowerCase()));
  if (!command) return [];
  const match = calledWith(command, rest);
  if (!match) return calls(command, `${name} ${rest}`);
  return optionsAfter(bot, asking, command, { ...match, line });
}

function mayUse({ definition }: Command, { who }: Asking): boolean {
  const { permissions } = PEOPLE[who];
  return !definition.default_member_permissions || permissions.manageMessages;
}

/** The ways to call the command that begin as typed, in any of its languages. */
function calls(command: Command, typed: string): Suggestion[] {
  const begun = typed.toLowerCase();
  const [own = ''] = namesOf(command.definition);
  const isBegun = namesOf(command.definition).some((name) => name.startsWith(begun));
  return callablesOf(command)
    .filter(({ name }) => isBegun || name.startsWith(begun))
    .map((callable) => ({
      label: `/${spokenName(command, callable)}`,
      detail: detailOf(command, callable),
      line: `/${callable.subcommand === undefined ? own : callable.name} `,
    }));
}

function spokenName({ definition }: Command, { subcommand }: Callable): string {
  const name = spoken(definition.name, definition.name_localizations);
  return subcommand === undefined ? name : `${name} ${subcommand}`;
}

function detailOf({ definition }: Command, { subcommand }: Callable): string {
  const [first, second] = subcommand?.split(' ') ?? [];
  const group = definition.options?.find(({ name }) => name === first);
  const inner = group && 'options' in group ? group.options : undefined;
  const leaf = second === undefined ? group : inner?.find(({ name }) => name === second);
  const { description, description_localizations: others } = leaf ?? definition;
  return spoken(description, others);
}

interface Typing {
  readonly called: Callable;
  readonly rest: string;
  readonly line: string;
}

async function optionsAfter(
  bot: Bot,
  asking: Asking,
  { definition }: Command,
  { called, rest, line }: Typing,
): Promise<Suggestion[]> {
  const [, name, value = ''] = /(?:^|\s)([\p{L}\p{N}_-]+):\s*([^:]*)$/u.exec(rest) ?? [];
  const named = called.options.find((option) => name !== undefined && isCalled(option, name));
  const [first] = called.options;
  const option = named ?? (name === undefined ? first : undefined);
  const typed = named ? value : rest;
  const stem = line.slice(0, line.length - typed.length);
  const values = option
    ? await valuesOf(bot, asking, { command: definition.name, called, option, typed })
    : [];
  const fresh = rest === '' || /\s$/u.test(rest);
  const open = fresh ? called.options.filter((each) => !isNamedIn(each, rest)) : [];
  return [
    ...values.map(({ label, value }) => ({ label, detail: '', line: `${stem}${value} ` })),
    ...open.map((each) => {
      const own = spoken(each.name, each.name_localizations);
      const detail = spoken(each.description, each.description_localizations);
      return { label: `${own}:`, detail, line: `${line}${own}:` };
    }),
  ];
}

function isCalled(option: Option, name: string): boolean {
  return namesOf(option).includes(name.toLowerCase());
}

function isNamedIn(option: Option, rest: string): boolean {
  return namesOf(option).some((name) => rest.toLowerCase().includes(`${name}:`));
}

interface Valued {
  readonly command: string;
  readonly called: Callable;
  readonly option: Option;
  readonly typed: string;
}

/** What the option takes that begins as typed, or that its command completes. */
async function valuesOf(
  bot: Bot,
  asking: Asking,
  { command, called: { subcommand }, option, typed }: Valued,
): Promise<{ label: string; value: string }[]> {
  const fixed = fixedValues(option).filter(({ label }) =>
    label.toLowerCase().startsWith(typed.trim().toLowerCase()),
  );
  if (fixed.length > 0) return fixed;
  const request = requestOf(asking, subcommand === undefined ? {} : { subcommand });
  const found = await complete(bot, command, option.name, typed.trim(), request);
  return found.map(({ name, value }) => ({ label: name, value }));
}

function fixedValues(option: Option): { label: string; value: string }[] {
  switch (option.type) {
    case Type.Boolean:
      return ['true', 'false'].map((value) => ({ label: value, value }));
    case Type.Channel:
      return CHANNELS.map(({ id, name }) => ({ label: `#${name}`, value: id }));
    case Type.Role:
      return ROLES.map(({ id, name }) => ({ label: `@${name}`, value: id }));
    default: {
      const { choices = [] } = option as {
        choices?: readonly APIApplicationCommandOptionChoice[];
      };
      return choices.map(({ name, name_localizations: names }) => {
        const label = spoken(name, names);
        return { label, value: label };
      });
    }
  }
}

function spoken(english: string, others: Localised | null | undefined): string {
  return others?.[localeNow()] ?? english;
}
