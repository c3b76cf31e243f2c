/** `npm start`: the bot on Discord with a token, in the terminal without one, or in it over an article of one's own. */
import type { ReadingParts } from '../qa/index/answer-index.ts';
import { runProgram, UsageError, type Program } from '../runtime/cli-errors.ts';
import { endAtOnceOnSignals } from '../runtime/early-signals.ts';

const USAGE = `Usage: npm start [-- --article FILE]

The bot on Discord where DISCORD_TOKEN is set, else in this terminal. Its settings stand in .env; .env.example explains them.
  --article FILE  chats in this terminal about a plain-text article, instead of packs; nothing is kept
  --help          this text`;

const FLAGS = {
  article: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** The program, with another reader than its own where one is given. */
export async function start(its: Program, reader?: ReadingParts): Promise<void> {
  const { readArguments } = await import('./arguments.ts');
  const { readConfig } = await import('../runtime/config.ts');
  const { environment } = await import('../runtime/environment.ts');
  const { settings = environment(), args, output } = its;
  const { values: flags, positionals } = readArguments(FLAGS, USAGE, args);
  if (flags.help) {
    const { write } = await import('../platforms/terminal/stream.ts');
    await write(output, `${USAGE}\n`);
    return;
  }
  if (positionals.length > 0) throw new UsageError(USAGE);
  const config = readConfig(settings);
  // What is wrong with the settings and the command line is told before a bot is loaded.
  if (flags.article !== undefined) {
    const { readArticle } = await import('./article-file.ts');
    const article = readArticle(flags.article);
    const { chatOverArticle } = await import('./chat-over-article.ts');
    await chatOverArticle(article, config, its, reader);
    return;
  }
  const { runBot } = await import('./run-bot.ts');
  await runBot(config, its, reader);
}

if (import.meta.main) {
  // Before anything that takes a while to load.
  endAtOnceOnSignals();
  await runProgram(start);
}
