/** A typed line: plain text is a question, "/name …" a command, a number a button. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import Fuse from 'fuse.js';
import { allowedEdits, editDistance } from '../../text/edits.ts';
import type { Command } from '../../bot/command.ts';
import type { Request } from '../../bot/request.ts';
import { type Callable, calledWith, callablesOf, type Option } from './subcommands.ts';

export type Typed =
  | {
      readonly type: 'command';
      readonly name: string;
      readonly subcommand?: string;
      readonly options: Request['options'];
      /** Paths of files by option name. */
      readonly paths?: Readonly<Record<string, string>>;
    }
  | { readonly type: 'choice'; readonly number: number }
  | { readonly type: 'mistake'; readonly message: string }
  | { readonly type: 'nothing' }
  | { readonly type: 'quit' };

/** The one command that only the terminal has. */
export const QUIT = 'quit';

type Value = string | number | boolean;

/** Reads a typed line. The first option may be typed as it is, any as `name:value`; quotes keep words together. */
export function parse(line: string, commands: readonly Command[]): Typed {
  const text = line.trim();
  if (text === '') return { type: 'nothing' };
  if (/^\d{1,2}$/.test(text)) return { type: 'choice', number: Number(text) };
  if (!text.startsWith('/')) return { type: 'command', name: 'ask', options: { question: text } };

  const [, typed = '', rest = ''] = /^\/(\S*)\s*(.*)$/su.exec(text) ?? [];
  const name = typed.toLowerCase();
  if (name === QUIT) return { type: 'quit' };
  const command = commands.find(({ definition }) => definition.name === name);
  if (!command) return { type: 'mistake', message: unknownCommand(name, commands) };
  const match = calledWith(command, rest);
  if (!match) return { type: 'mistake', message: unknownSubcommand(command, rest) };
  const { called } = match;
  const read = readOptions(match.rest, called.options);
  if ('mistake' in read)
    return { type: 'mistake', message: `${read.mistake}\nUsage: ${usage(called)}` };
  const { values, paths } = read;
  return {
    ...{ type: 'command', name, options: values },
    ...(called.subcommand !== undefined && { subcommand: called.subcommand }),
    ...(Object.keys(paths).length > 0 && { paths }),
  };
}

/** How it is typed: `/ask <question> [event:…] [private:true]`. */
export function usage({ name, options }: Callable): string {
  const parts = options.map((option, i) => {
    const value = option.type === ApplicationCommandOptionType.Boolean ? 'true' : '…';
    const shown = i === 0 && positional(option) ? option.name : `${option.name}:${value}`;
    return option.required ? `<${shown}>` : `[${shown}]`;
  });
  return [`/${name}`, ...parts].join(' ');
}

function positional(option: Option): boolean {
  return option.type !== ApplicationCommandOptionType.Boolean;
}

function unknownCommand(name: string, commands: readonly Command[]): string {
  const names = [...commands.map(({ definition }) => definition.name), QUIT];
  const [nearest] = new Fuse(names, { threshold: 0.5 }).search(name);
  const hint = nearest ? ` Did you mean /${nearest.item}?` : '';
  return `There is no command /${name}.${hint} Type /help to see them all.`;
}

function unknownSubcommand(command: Command, rest: string): string {
  const names = callablesOf(command).map(({ subcommand = '' }) => subcommand);
  const [typed = ''] = rest.split(/\s/, 1);
  const [nearest] = new Fuse(names, { threshold: 0.5 }).search(typed);
  const name = `/${command.definition.name}`;
  const found =
    typed === '' ? `${name} needs to know what to do.` : `There is no ${name} ${typed}.`;
  const hint = nearest && typed !== '' ? ` Did you mean ${name} ${nearest.item}?` : '';
  const ways = callablesOf(command).map((each) => `• ${usage(each)}`);
  return [`${found}${hint}`, ...ways].join('\n');
}

type Read =
  | { readonly values: Record<string, Value>; readonly paths: Record<string, string> }
  | { readonly mistake: string };

function readOptions(text: string, options: readonly Option[]): Read {
  const [leading, named] = splitNamed(text, options);
  const typo = misspeltName(leading, options);
  if (typo) return { mistake: typo };

  const texts = new Map(named);
  const open = options.filter((option) => positional(option) && !texts.has(option.name));
  for (let rest = leading.trim(); rest !== '';) {
    const option = open.shift();
    if (!option) return { mistake: `There is no option for "${rest}".` };
    const quoted = /^(?:"[^"]*"|“[^”]*”)(?=\s|$)/u.exec(rest)?.[0] ?? rest;
    texts.set(option.name, quoted);
    rest = rest.slice(quoted.length).trim();
  }

  const values: Record<string, Value> = {};
  const paths: Record<string, string> = {};
  for (const option of options) {
    const typed = texts.get(option.name);
    if (typed === undefined && option.required) {
      return { mistake: `${option.name} is missing: ${option.description}` };
    }
    if (typed === undefined) continue;
    if (typed === '') return { mistake: `${option.name}: is empty.` };
    if (option.type === ApplicationCommandOptionType.Attachment) {
      paths[option.name] = unquote(typed);
      continue;
    }
    const { value, expected } = convert(unquote(typed), option);
    if (value === undefined) {
      return { mistake: `${option.name} must be ${expected}, not "${unquote(typed)}".` };
    }
    values[option.name] = value;
  }
  return { values, paths };
}

/** The text before the first `name:` outside quotes, and the text behind each such name. */
function splitNamed(text: string, options: readonly Option[]): [string, [string, string][]] {
  const names = options.map((option) => option.name);
  if (names.length === 0) return [text, []];
  const marks = new RegExp(`"[^"]*"|“[^”]*”|(?<=^|\\s)(${names.join('|')}):`, 'giu');
  const found = [...text.matchAll(marks)].filter((match) => match[1]);
  const named = found.map((match, i): [string, string] => [
    (match[1] ?? '').toLowerCase(),
    text.slice(match.index + match[0].length, found[i + 1]?.index).trim(),
  ]);
  return [text.slice(0, found[0]?.index), named];
}

function misspeltName(text: string, options: readonly Option[]): string | undefined {
  for (const [, word = ''] of text.matchAll(/(?<=^|\s)([\w-]+):\S/gu)) {
    const near = options.find(
      ({ name }) => editDistance(word.toLowerCase(), name, 2) <= allowedEdits(word.length),
    );
    if (near) return `There is no option ${word}: here. Did you mean ${near.name}:?`;
  }
  return undefined;
}

function unquote(text: string): string {
  return /^["“](.*)["”]$/su.exec(text)?.[1] ?? text;
}

/** The value, or none when the text does not fit; `expected` says what would. */
function convert(text: string, option: Option): { value: Value | undefined; expected: string } {
  const { choices = [] } = option as { choices?: readonly { name: string; value: Value }[] };
  if (choices.length > 0) {
    const wanted = text.toLowerCase();
    const choice = choices.find(
      ({ name, value }) => name.toLowerCase() === wanted || String(value).toLowerCase() === wanted,
    );
    const names = choices.map(({ name }) => name).join(', ');
    return { value: choice?.value, expected: `one of ${names}` };
  }
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return { value: BOOLEANS.get(text.toLowerCase()), expected: 'true or false' };
    case ApplicationCommandOptionType.Integer: {
      const value = /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
      return within(option, value, 'a whole number');
    }
    case ApplicationCommandOptionType.Number: {
      const value = Number(text);
      return within(option, Number.isFinite(value) ? value : undefined, 'a number');
    }
    case ApplicationCommandOptionType.Role:
    case ApplicationCommandOptionType.Channel: {
      const value = /^\d{17,20}$/.test(text) ? text : undefined;
      return { value, expected: 'an id of Discord, of 17 to 20 digits' };
    }
    default:
      return { value: text, expected: 'text' };
  }
}

/** The number, if it is in the option's range. */
function within(
  {
    min_value: least,
    max_value: most,
  }: { readonly min_value?: number; readonly max_value?: number },
  value: number | undefined,
  what: string,
): { value: number | undefined; expected: string } {
  const limits = [
    least === undefined ? [] : [`from ${least}`],
    most === undefined ? [] : [`to ${most}`],
  ].flat();
  const fits = value !== undefined && value >= (least ?? value) && value <= (most ?? value);
  return { value: fits ? value : undefined, expected: [what, ...limits].join(' ') };
}

const BOOLEANS = new Map([
  ...['true', 'yes', 'on', '1'].map((word): [string, boolean] => [word, true]),
  ...['false', 'no', 'off', '0'].map((word): [string, boolean] => [word, false]),
]);
