/** `npm run playground`: a page on this machine that looks and works like the bot in Discord. */
import { type Program, runProgram, UsageError } from '../runtime/cli-errors.ts';
import { readConfig } from '../runtime/config.ts';
import { environment } from '../runtime/environment.ts';
import { readArguments } from './arguments.ts';

const USAGE = `Usage: npm run playground [-- --port NUMBER]

Serves a page on this machine that looks and works like the bot in Discord. What you add there is kept in
STATE_DIR/playground.db, apart from what the bot keeps; delete that file to start over.
  --port NUMBER  a port from 0 to 65535, 4180 unless told; 0 for any that is free`;
const MAX_PORT = 65_535;

await runProgram(playground);

async function playground(its: Program): Promise<void> {
  const { settings = environment(), args } = its;
  const port = portOf(args);
  const config = readConfig(settings);
  // What is wrong with the command line is told before the bot is loaded.
  const { runPlayground } = await import('./run-playground.ts');
  await runPlayground(config, port).catch((error: unknown) => {
    throw isTaken(error) ? new UsageError(`Port ${port} is taken.\n\n${USAGE}`) : error;
  });
}

function portOf(args: readonly string[]): number {
  const flags = { port: { type: 'string', default: '4180' } } as const;
  const { values, positionals } = readArguments(flags, USAGE, args);
  const port = Number(values.port);
  if (positionals.length > 0 || !/^\d{1,5}$/.test(values.port) || port > MAX_PORT) {
    throw new UsageError(USAGE);
  }
  return port;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
