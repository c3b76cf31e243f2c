/** A typed line: plain text is a question, "/name …" a command, a number a button. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import Fuse from 'fuse.js';
import { localeNow, say } from '../../bot/messages/say.ts';
import { allowedEdits, editDistance } from '../../text/edits.ts';
import type { Command } from '../../bot/command.ts';
import type { Request } from '../../bot/request.ts';
import {
  type Callable,
  calledWith,
  callablesOf,
  type Localised,
  type Named,
  namesOf,
  type Option,
} from './subcommands.ts';

/** What a line in the terminal asks for. */
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

/** Reads a typed line; names may be those of any language. The first option may be typed as it is, any as `name:value`; quotes keep words together. */
export function parse(line: string, commands: readonly Command[]): Typed {
  const text = line.trim();
  if (text === '') return { type: 'nothing' };
  if (/^\d{1,2}$/.test(text)) return { type: 'choice', number: Number(text) };
  if (!text.startsWith('/')) return { type: 'command', name: 'ask', options: { question: text } };

  const [, typed = '', rest = ''] = /^\/(\S*)\s*(.*)$/su.exec(text) ?? [];
  const name = typed.toLowerCase();
  if (name === QUIT) return { type: 'quit' };
  const command = commands.find(({ definition }) => namesOf(definition).includes(name));
  if (!command) return { type: 'mistake', message: unknownCommand(name, commands) };
  const match = calledWith(command, rest);
  if (!match) return { type: 'mistake', message: unknownSubcommand(command, rest) };
  const { called } = match;
  const read = readOptions(match.rest, called.options);
  if ('mistake' in read)
    return {
      type: 'mistake',
      message: `${read.mistake}\n${say('typed.usage', { usage: usage(called) })}`,
    };
  const { values, paths } = read;
  return {
    ...{ type: 'command', name: command.definition.name, options: values },
    ...(called.subcommand !== undefined && { subcommand: called.subcommand }),
    ...(Object.keys(paths).length > 0 && { paths }),
  };
}

/** How it is typed: `/ask <question> [event:…] [private:true]`. */
export function usage({ name, options }: Callable): string {
  const parts = options.map((option, i) => {
    const value = option.type === ApplicationCommandOptionType.Boolean ? 'true' : '…';
    const shown = i === 0 && positional(option) ? nameOf(option) : `${nameOf(option)}:${value}`;
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
  return nearest
    ? say('typed.noCommandNear', { name, near: nearest.item })
    : say('typed.noCommand', { name });
}

function unknownSubcommand(command: Command, rest: string): string {
  const names = callablesOf(command).map(({ subcommand = '' }) => subcommand);
  const [typed = ''] = rest.split(/\s/, 1);
  const [nearest] = new Fuse(names, { threshold: 0.5 }).search(typed);
  const ways = callablesOf(command).map((each) => `• ${usage(each)}`);
  return [noSubcommand(`/${command.definition.name}`, typed, nearest?.item), ...ways].join('\n');
}

function noSubcommand(command: string, typed: string, near: string | undefined): string {
  if (typed === '') return say('typed.subcommandMissing', { command });
  return near === undefined
    ? say('typed.noSubcommand', { command, typed })
    : say('typed.noSubcommandNear', { command, typed, near });
}

type Read =
  | { readonly values: Record<string, Value>; readonly paths: Record<string, string> }
  | { readonly mistake: string };

function readOptions(text: string, options: readonly Option[]): Read {
  const [leading, named] = splitNamed(text, options);
  const typo = misspeltName(leading, options);
  if (typo) return { mistake: typo };

  const texts = new Map(named);
  // Where there is but one option, nothing else can be meant: "/settings digest on".
  const isAlone = options.length === 1;
  const open = options.filter(
    (option) => (isAlone || positional(option)) && !texts.has(option.name),
  );
  for (let rest = leading.trim(); rest !== '';) {
    const option = open.shift();
    if (!option) return { mistake: say('typed.noOptionFor', { text: rest }) };
    const quoted = /^(?:"[^"]*"|“[^”]*”)(?=\s|$)/u.exec(rest)?.[0] ?? rest;
    texts.set(option.name, quoted);
    rest = rest.slice(quoted.length).trim();
  }

  const values: Record<string, Value> = {};
  const paths: Record<string, string> = {};
  for (const option of options) {
    const typed = texts.get(option.name);
    if (typed === undefined && option.required) {
      const description = spoken(option.description, option.description_localizations);
      return { mistake: say('typed.missing', { option: nameOf(option), description }) };
    }
    if (typed === undefined) continue;
    if (typed === '') return { mistake: say('typed.empty', { option: nameOf(option) }) };
    if (option.type === ApplicationCommandOptionType.Attachment) {
      paths[option.name] = unquote(typed);
      continue;
    }
    const text = unquote(typed);
    const value = valueOf(text, option);
    if (value === undefined) return { mistake: notThat(text, option) };
    values[option.name] = value;
  }
  return { values, paths };
}

function nameOf(option: Named): string {
  return spoken(option.name, option.name_localizations);
}

/** In the language of the reply, or as it is in English. */
function spoken(english: string, others: Localised | null | undefined): string {
  return others?.[localeNow()] ?? english;
}

/** The text before the first `name:` outside quotes, and the text behind each such name. */
function splitNamed(text: string, options: readonly Option[]): [string, [string, string][]] {
  const names = new Map(options.flatMap((each) => namesOf(each).map((name) => [name, each.name])));
  if (names.size === 0) return [text, []];
  const marks = new RegExp(`"[^"]*"|“[^”]*”|(?<=^|\\s)(${[...names.keys()].join('|')}):`, 'giu');
  const found = [...text.matchAll(marks)].filter((match) => match[1]);
  const named = found.map((match, i): [string, string] => [
    names.get((match[1] ?? '').toLowerCase()) ?? '',
    text.slice(match.index + match[0].length, found[i + 1]?.index).trim(),
  ]);
  return [text.slice(0, found[0]?.index), named];
}

function misspeltName(text: string, options: readonly Option[]): string | undefined {
  for (const [, word = ''] of text.matchAll(/(?<=^|\s)([\p{L}\p{N}_-]+):\S/gu)) {
    const near = options.find(
      (each) => editDistance(word.toLowerCase(), each.name, 2) <= allowedEdits(word.length),
    );
    if (near) return say('typed.noOptionNear', { name: word, near: nameOf(near) });
  }
  return undefined;
}

function unquote(text: string): string {
  return /^["“](.*)["”]$/su.exec(text)?.[1] ?? text;
}

interface Choices {
  readonly choices?: readonly (Named & { readonly value: Value })[];
}
interface Range {
  readonly min_value?: number;
  readonly max_value?: number;
}

/** The value, or none when the text does not fit. */
function valueOf(text: string, option: Option): Value | undefined {
  const { choices = [] } = option as Choices;
  if (choices.length > 0) {
    const wanted = text.toLowerCase();
    return choices.find((choice) =>
      [...namesOf(choice), String(choice.value)].some((name) => name.toLowerCase() === wanted),
    )?.value;
  }
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return BOOLEANS.get(text.toLowerCase());
    case ApplicationCommandOptionType.Integer:
      return within(option, /^-?\d{1,15}$/.test(text) ? Number(text) : undefined);
    case ApplicationCommandOptionType.Number: {
      const value = Number(text);
      return within(option, Number.isFinite(value) ? value : undefined);
    }
    case ApplicationCommandOptionType.Role:
    case ApplicationCommandOptionType.Channel:
      return /^\d{17,20}$/.test(text) ? text : undefined;
    default:
      return text;
  }
}

/** The number, if it is in the option's range. */
function within(
  { min_value: least, max_value: most }: Range,
  value: number | undefined,
): number | undefined {
  const fits = value !== undefined && value >= (least ?? value) && value <= (most ?? value);
  return fits ? value : undefined;
}

/** Letters of a choice's name that is listed. */
const MAX_LISTED_LENGTH = 30;

/** What the option takes, and not this text. */
function notThat(text: string, option: Option): string {
  const about = { option: nameOf(option), text };
  const { choices = [] } = option as Choices;
  if (choices.length > 0) {
    const names = choices.map(nameOf);
    // A choice that tells what follows from it is no word to type.
    const isLong = names.some((name) => name.length > MAX_LISTED_LENGTH);
    const shown = isLong ? choices.map(({ value }) => String(value)) : names;
    return say('typed.mustBeOneOf', { ...about, names: shown.join(', ') });
  }
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return say('typed.mustBeTrueOrFalse', about);
    case ApplicationCommandOptionType.Integer:
      return notThatNumber({ ...about, kind: 'whole' }, option);
    case ApplicationCommandOptionType.Number:
      return notThatNumber({ ...about, kind: 'any' }, option);
    default:
      return say('typed.mustBeId', about);
  }
}

function notThatNumber(
  about: { readonly option: string; readonly text: string; readonly kind: 'whole' | 'any' },
  { min_value: least, max_value: most }: Range,
): string {
  if (least === undefined)
    return most === undefined
      ? say('typed.mustBeNumber', about)
      : say('typed.mustBeAtMost', { ...about, most });
  return most === undefined
    ? say('typed.mustBeAtLeast', { ...about, least })
    : say('typed.mustBeBetween', { ...about, least, most });
}

const BOOLEANS = new Map([
  ...['true', 'yes', 'on', '1'].map((word): [string, boolean] => [word, true]),
  ...['false', 'no', 'off', '0'].map((word): [string, boolean] => [word, false]),
]);
