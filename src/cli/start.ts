/** `npm start`: the bot on Discord with a token, in the terminal without one. */
import { runProgram } from '../runtime/cli-errors.ts';
import { environment, readConfig } from '../runtime/config.ts';
import { takesNothing } from './arguments.ts';

await runProgram(async () => {
  takesNothing(
    '`npm start` takes no arguments. Its settings stand in .env; .env.example explains them.',
  );
  const config = readConfig(environment());
  // What is wrong with the settings is told before the bot is loaded.
  const { runBot } = await import('./run-bot.ts');
  await runBot(config);
});
