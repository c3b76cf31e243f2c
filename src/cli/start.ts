/** `npm start`: the bot on Discord with a token, in the terminal without one. */
import type { ReadingParts } from '../qa/answer-index.ts';
import { runProgram, type Program } from '../runtime/cli-errors.ts';
import { endAtOnceOnSignals } from '../runtime/early-signals.ts';

/** The program, with another reader than its own where one is given. */
export async function start(its: Program, reader?: ReadingParts): Promise<void> {
  const { takesNothing } = await import('./arguments.ts');
  const { environment, readConfig } = await import('../runtime/config.ts');
  const { settings = environment(), args } = its;
  takesNothing(
    '`npm start` takes no arguments. Its settings stand in .env; .env.example explains them.',
    args,
  );
  const config = readConfig(settings);
  // What is wrong with the settings is told before the bot is loaded.
  const { runBot } = await import('./run-bot.ts');
  await runBot(config, its, reader);
}

if (import.meta.main) {
  // Before anything that takes a while to load.
  endAtOnceOnSignals();
  await runProgram(start);
}
