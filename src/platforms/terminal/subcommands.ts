/** The subcommands of a command, and which of them a typed line means. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { Command } from '../../bot/command.ts';

/** An option that takes a value, no subcommand. */
export type Option = APIApplicationCommandBasicOption;

/** What can be called: a command, or one of its subcommands. */
export interface Callable {
  /** `fact`, or `fact add`. */
  readonly name: string;
  /** `add`; nothing for a command without subcommands. */
  readonly subcommand: string | undefined;
  readonly options: readonly Option[];
}

/** Texts by the code of their language. */
export type Localised = Readonly<Record<string, string | null | undefined>>;

/** What has names in several languages. */
export interface Named {
  readonly name: string;
  readonly name_localizations?: Localised | null | undefined;
}

/** How a command, subcommand or option may be typed: its own name first, then those of other languages. */
export function namesOf({ name, name_localizations: others }: Named): string[] {
  return [name, ...Object.values(others ?? {}).flatMap((other) => other ?? [])];
}

/** All that a command can be called with: itself, or each of its subcommands. */
export function callablesOf({ definition }: Command): Callable[] {
  return callables(definition.options ?? [], []).map((leaf) => callableOf(definition.name, leaf));
}

function callableOf(command: string, { path, options }: Leaf): Callable {
  const names = path.map(({ name }) => name);
  return {
    name: [command, ...names].join(' '),
    subcommand: names.length > 0 ? names.join(' ') : undefined,
    options,
  };
}

interface Leaf {
  readonly path: readonly Named[];
  readonly options: readonly Option[];
}

function callables(
  options: readonly APIApplicationCommandOption[],
  path: readonly Named[],
): Leaf[] {
  const inner = options.flatMap((option) =>
    isGroup(option) ? callables(option.options ?? [], [...path, option]) : [],
  );
  const own = options.filter((option): option is Option => !isGroup(option));
  return inner.length > 0 ? inner : [{ path, options: own }];
}

function isGroup(
  option: APIApplicationCommandOption,
): option is Extract<APIApplicationCommandOption, { type: 1 | 2 }> {
  return option.type === Type.Subcommand || option.type === Type.SubcommandGroup;
}

/** The subcommand that the words begin with, in any language, and the rest of them; nothing when they name none. */
export function calledWith(
  command: Command,
  words: string,
): { readonly called: Callable; readonly rest: string } | undefined {
  const { definition } = command;
  for (const leaf of callables(definition.options ?? [], [])) {
    const called = callableOf(definition.name, leaf);
    if (leaf.path.length === 0) return { called, rest: words };
    const names = leaf.path.map((each) => `(?:${namesOf(each).join('|')})`);
    const pattern = new RegExp(`^${names.join(String.raw`\s+`)}(?:\\s+|$)`, 'iu');
    const [begun] = pattern.exec(words) ?? [];
    if (begun !== undefined) return { called, rest: words.slice(begun.length) };
  }
  return undefined;
}
