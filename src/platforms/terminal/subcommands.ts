/** The subcommands of a command, and which of them a typed line means. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { Command } from '../../bot/command.ts';

export type Option = APIApplicationCommandBasicOption;

/** What can be called: a command, or one of its subcommands. */
export interface Callable {
  /** `fact`, or `fact add`. */
  readonly name: string;
  /** `add`; nothing for a command without subcommands. */
  readonly subcommand: string | undefined;
  readonly options: readonly Option[];
}

/** All that a command can be called with: itself, or each of its subcommands. */
export function callablesOf({ definition }: Command): Callable[] {
  return callables(definition.options ?? [], []).map(({ path, options }) => ({
    name: [definition.name, ...path].join(' '),
    subcommand: path.length > 0 ? path.join(' ') : undefined,
    options,
  }));
}

interface Leaf {
  readonly path: readonly string[];
  readonly options: readonly Option[];
}

function callables(options: readonly APIApplicationCommandOption[], path: string[]): Leaf[] {
  const inner = options.flatMap((option) =>
    isGroup(option) ? callables(option.options ?? [], [...path, option.name]) : [],
  );
  const own = options.filter((option): option is Option => !isGroup(option));
  return inner.length > 0 ? inner : [{ path, options: own }];
}

function isGroup(
  option: APIApplicationCommandOption,
): option is Extract<APIApplicationCommandOption, { type: 1 | 2 }> {
  return option.type === Type.Subcommand || option.type === Type.SubcommandGroup;
}

/** The subcommand that the words begin with, and the rest of them; nothing when they name none. */
export function calledWith(
  command: Command,
  words: string,
): { readonly called: Callable; readonly rest: string } | undefined {
  for (const called of callablesOf(command)) {
    if (called.subcommand === undefined) return { called, rest: words };
    const pattern = new RegExp(
      `^${called.subcommand.replace(' ', String.raw`\s+`)}(?:\\s+|$)`,
      'i',
    );
    const [begun] = pattern.exec(words) ?? [];
    if (begun !== undefined) return { called, rest: words.slice(begun.length) };
  }
  return undefined;
}
