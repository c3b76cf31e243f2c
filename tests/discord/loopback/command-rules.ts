/** What Discord refuses of command definitions although its description allows it. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';
import type { Flaw } from './errors.ts';

/** A command as a bot registers it. */
export interface CommandBody {
  readonly name: string;
  readonly description?: string | null;
  readonly type?: ApplicationCommandType | null;
  readonly options?: readonly APIApplicationCommandOption[] | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
  readonly default_member_permissions?: string | number | null;
}

const MAX_CHOICES = 25;
const MAX_CHARACTERS = 8000;
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Everything wrong with the commands that are to replace all earlier ones. */
export function commandFlaws(commands: readonly CommandBody[]): Flaw[] {
  return commands.flatMap((command, i) => {
    const { name, type, description, options } = command;
    const twice = commands.findIndex((each) => each.name === name && each.type === type) !== i;
    const flaws: Flaw[] = [];
    if (twice) {
      const message = 'Application command names must be unique';
      flaws.push({ path: [i], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message });
    }
    if ((type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput)
      return flaws;
    if (!description) {
      const message = 'This field is required';
      flaws.push({ path: [i, 'description'], code: 'BASE_TYPE_REQUIRED', message });
    }
    if (sizeOf(command) > MAX_CHARACTERS) {
      const message = `Command exceeds maximum size (${MAX_CHARACTERS})`;
      flaws.push({ path: [i], code: 'APPLICATION_COMMAND_TOO_LARGE', message });
    }
    return [...flaws, ...nameFlaws(name, [i]), ...optionFlaws(options ?? [], [i, 'options'])];
  });
}

function optionFlaws(
  options: readonly APIApplicationCommandOption[],
  path: readonly (string | number)[],
): Flaw[] {
  return options.flatMap((option, i) => {
    const here = [...path, i];
    const flaws = nameFlaws(option.name, here);
    if (options.findIndex(({ name }) => name === option.name) !== i) {
      const message = 'Option name already exists';
      flaws.push({ path: here, code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message });
    }
    if (option.required && options.slice(0, i).some(({ required }) => !required)) {
      const message = 'Required options must be placed before non-required options';
      flaws.push({ path: here, code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message });
    }
    if ('choices' in option && (option.choices ?? []).length > MAX_CHOICES) {
      const message = `Must be ${MAX_CHOICES} or fewer in length.`;
      flaws.push({ path: [...here, 'choices'], code: 'BASE_TYPE_BAD_LENGTH', message });
    }
    const inner = isGroup(option) ? (option.options ?? []) : [];
    return [...flaws, ...optionFlaws(inner, [...here, 'options'])];
  });
}

/** Whether the option is a subcommand or a group of them. */
export function isGroup(
  option: APIApplicationCommandOption,
): option is Extract<APIApplicationCommandOption, { type: 1 | 2 }> {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function nameFlaws(name: string, path: readonly (string | number)[]): Flaw[] {
  if (NAME.test(name) && name === name.toLowerCase()) return [];
  const message = 'Command name is invalid';
  return [{ path: [...path, 'name'], code: 'APPLICATION_COMMAND_INVALID_NAME', message }];
}

/** Characters of all names, descriptions and choices. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + sizeOf(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, each]) => {
    const counts = ['name', 'description', 'value'].includes(key) && typeof each === 'string';
    return sum + (counts ? each.length : sizeOf(each));
  }, 0);
}
