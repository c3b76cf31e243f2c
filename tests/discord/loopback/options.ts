/** What a member types into a command's options, in the form that Discord's own apps send. */
import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { isGroup } from './command-rules.ts';
import type { PickedFile } from './files.ts';

type Value = string | number | boolean;

export type Values = Readonly<Record<string, Value | PickedFile>>;

export interface SentOption {
  readonly name: string;
  readonly type: Type;
  readonly value?: Value;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

const MAX_TYPED_LENGTH = 6000;
const TYPES: Partial<Record<Type, string>> = {
  [Type.Boolean]: 'boolean',
  [Type.Integer]: 'number',
  [Type.Number]: 'number',
  [Type.Attachment]: 'object',
};

/**
 * Options for `values` under a path of group and subcommand names. `focused` is the one being typed, which lets
 * required ones be missing; `keep` gives a file its place, and its id. Throws when Discord's apps would not send it.
 */
export function sentOptions(
  options: readonly APIApplicationCommandOption[],
  [next, ...path]: readonly string[],
  values: Values,
  keep: (file: PickedFile) => string,
  focused?: string,
): SentOption[] {
  if (next !== undefined) {
    const group = options.find((option) => option.name === next);
    if (!group || !isGroup(group)) throw new Error(`there is no subcommand "${next}"`);
    const inner = sentOptions(group.options ?? [], path, values, keep, focused);
    return [{ name: next, type: group.type, options: inner }];
  }
  if (options.some(isGroup)) throw new Error('a subcommand has to be chosen');
  const missing = options.find(({ name, required }) => required && values[name] === undefined);
  if (missing && focused === undefined) throw new Error(`the option "${missing.name}" is required`);
  return Object.entries(values).map(([name, value]) => {
    const option = options.find((each) => each.name === name);
    if (!option) throw new Error(`there is no option "${name}"`);
    check(option, value);
    const sent = typeof value === 'object' ? keep(value) : value;
    return { name, type: option.type, value: sent, ...(name === focused && { focused: true }) };
  });
}

function check(option: APIApplicationCommandOption, value: Value | PickedFile): void {
  const expected = TYPES[option.type] ?? 'string';
  if (typeof value !== expected) throw new Error(`the option "${option.name}" takes a ${expected}`);
  if (option.type !== Type.String || typeof value !== 'string') return;
  const most = option.max_length ?? MAX_TYPED_LENGTH;
  if (value.length > most) throw new Error(`"${option.name}" takes ${most} characters`);
  if (option.choices && !option.choices.some((choice) => choice.value === value)) {
    throw new Error(`"${value}" is not one of the choices of "${option.name}"`);
  }
}
