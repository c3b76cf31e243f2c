/** What `npm run ask` and `npm run check` are asked: lines, over packs or a plain-text article. */
import { write } from '../platforms/terminal/stream.ts';
import { UsageError, type Program } from '../runtime/cli-errors.ts';
import { type Config, readConfig } from '../runtime/config.ts';
import { environment } from '../runtime/environment.ts';
import { readArguments } from './arguments.ts';
import { type Article, readArticle } from './article-file.ts';

const FLAGS = {
  json: { type: 'boolean', default: false },
  knowledge: { type: 'string', multiple: true },
  article: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** What a command line asks, with the settings that hold for it. */
export interface Asked extends Pick<Program, 'input' | 'output'> {
  /** Of the command line; without any, those of standard input are meant. */
  readonly lines: readonly string[];
  readonly json: boolean;
  readonly article: Article | undefined;
  /** Of packs, instead of those of the settings. */
  readonly folders: readonly string[] | undefined;
  readonly config: Config;
}

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
  const article = path === undefined ? undefined : readArticle(path);
  return { lines: positionals, json, article, folders, config, input, output };
}

/** The command line by `FLAGS`. @throws UsageError that ends with `usage` */
function readFlags(usage: string, args: readonly string[]) {
  const read = readArguments(FLAGS, usage, args);
  if (read.values.article === undefined || read.values.knowledge === undefined) return read;
  throw new UsageError(`--article and --knowledge exclude each other.\n\n${usage}`);
}
