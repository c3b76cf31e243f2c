/** What `npm run ask` and `npm run check` are asked over: packs, or a plain-text article. */
import type { Bot } from '../bot/dispatch.ts';
import { inLocale } from '../bot/messages/say.ts';
import { speechBy } from '../extract/speech.ts';
import { endWithReader, lines, write } from '../platforms/terminal/stream.ts';
import { makeVectors, readsAll, type AnswerIndex } from '../qa/answer-index.ts';
import { openReader } from '../qa/reader.ts';
import { environment, readConfig, secretsOf } from '../runtime/config.ts';
import { createLog } from '../runtime/log.ts';
import { shippedBot } from './shipped-bot.ts';
import { readFileSync } from 'node:fs';
import { articleKnowledge } from '../packs/article.ts';
import type { Knowledge } from '../packs/knowledge.ts';
import { loadKnowledge, packDirectories } from '../packs/load.ts';
import { FileError, UsageError } from '../runtime/cli-errors.ts';
import { readArguments } from './arguments.ts';

export const FLAGS = {
  json: { type: 'boolean', default: false },
  knowledge: { type: 'string', multiple: true },
  article: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

interface Given {
  readonly article?: string | undefined;
  readonly knowledge?: readonly string[] | undefined;
}

const REASONS = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'expected a plain-text file, found a folder'],
  ['EACCES', 'no permission to read it'],
]);

/** The command line by `FLAGS`. @throws UsageError that ends with `usage` */
function readFlags(usage: string) {
  const read = readArguments(FLAGS, usage);
  if (read.values.article === undefined || read.values.knowledge === undefined) return read;
  throw new UsageError(`--article and --knowledge exclude each other.\n\n${usage}`);
}

/** What is known of the article, else of the packs, which are those of `folder` unless told. @throws FileError */
function knowledgeGiven({ article, knowledge }: Given, folder: string): Knowledge {
  if (article === undefined) return loadKnowledge((knowledge ?? [folder]).flatMap(packDirectories));
  return articleKnowledge(readText(article), article);
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

/** What becomes of a line: a row of JSON, or the text of a reply; both end with a line break unless they are empty. */
interface Replies {
  readonly asRow: (line: string, index: AnswerIndex) => Promise<string>;
  readonly asText: (line: string, bot: Bot, index: AnswerIndex) => Promise<string>;
}

/** Replies to each argument, or to each line of standard input. @throws UsageError */
export async function replyToLines(usage: string, { asRow, asText }: Replies): Promise<void> {
  const { values: flags, positionals } = readFlags(usage);
  if (flags.help) return write(process.stdout, `${usage}\n`);

  const config = readConfig(environment());
  const knowledge = knowledgeGiven(flags, config.KNOWLEDGE_DIR);
  const log = createLog({ level: config.LOG_LEVEL ?? 'warn', secrets: secretsOf(config) });
  const reader = openReader(speechBy);
  const left = new AbortController();
  // A process that exits amid a reading is aborted by it.
  endWithReader(process.stdout, () => {
    left.abort();
    return reader.model.close();
  });
  reader.model.warm();
  const language = config.BOT_LANGUAGE;
  const bot = { ...shippedBot(knowledge, log, reader), language };
  const { index } = await bot.view(undefined);
  if (!readsAll(index)) await makeVectors(index);
  for await (const line of positionals.length > 0 ? positionals : lines(process.stdin)) {
    if (left.signal.aborted) return;
    const text = flags.json
      ? await asRow(line, index)
      : await inLocale(language, () => asText(line, bot, index));
    await write(process.stdout, text);
  }
}
