/** What `npm run ask` and `npm run check` are asked: lines, over packs or a plain-text article. */
import { readFileSync } from 'node:fs';
import { write } from '../platforms/terminal/stream.ts';
import { FileError, UsageError, type Program } from '../runtime/cli-errors.ts';
import { type Config, environment, readConfig } from '../runtime/config.ts';
import { readArguments } from './arguments.ts';

const FLAGS = {
  json: { type: 'boolean', default: false },
  knowledge: { type: 'string', multiple: true },
  article: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

export interface Asked extends Pick<Program, 'input' | 'output'> {
  /** Of the command line; without any, those of standard input are meant. */
  readonly lines: readonly string[];
  readonly json: boolean;
  readonly article: { readonly path: string; readonly text: string } | undefined;
  /** Of packs, instead of those of the settings. */
  readonly folders: readonly string[] | undefined;
  readonly config: Config;
}

const REASONS = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'expected a plain-text file, found a folder'],
  ['EACCES', 'no permission to read it'],
]);

/**
 * The command line and the settings; nothing when it only asks for `usage`, which is printed. It needs little, so that
 * mistakes are told before a bot is loaded. @throws UsageError, FileError
 */
export async function askedOf(usage: string, its: Program): Promise<Asked | undefined> {
  const { settings = environment(), args, input, output } = its;
  const { values: flags, positionals } = readFlags(usage, args);
  if (flags.help) {
    await write(output, `${usage}\n`);
    return undefined;
  }
  const { article: path, knowledge: folders, json } = flags;
  const config = readConfig(settings);
  const article = path === undefined ? undefined : { path, text: readText(path) };
  return { lines: positionals, json, article, folders, config, input, output };
}

/** The command line by `FLAGS`. @throws UsageError that ends with `usage` */
function readFlags(usage: string, args: readonly string[]) {
  const read = readArguments(FLAGS, usage, args);
  if (read.values.article === undefined || read.values.knowledge === undefined) return read;
  throw new UsageError(`--article and --knowledge exclude each other.\n\n${usage}`);
}

function readText(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new FileError(`--article ${path}: ${REASONS.get(reason) ?? reason}.`);
  }
  if (text.includes('\0'))
    throw new FileError(`--article ${path}: expected plain text, found bytes of another kind.`);
  if (text.trim() === '') throw new FileError(`--article ${path}: the file is empty.`);
  return text;
}
