/** `npm run backup`: writes the database to a file, also while the bot is running. */
import { readArguments } from './arguments.ts';
import { readConfig } from '../runtime/config.ts';
import { environment } from '../runtime/environment.ts';
import { runProgram, UsageError, type Program } from '../runtime/cli-errors.ts';
import { backUp, stamp } from '../guilds/db/backup.ts';

const USAGE = `Usage: npm run backup [-- FILE]

Writes the database that DATABASE_URL names to FILE, a new file; without FILE, to a file with the
time in its name in backups/.`;

/** Writes a backup and says where. */
export async function backup({ args, settings, output }: Program): Promise<void> {
  const target = readTarget(args) ?? `backups/verbatim-${stamp(new Date())}.db`;
  await backUp(readConfig(settings ?? environment()).DATABASE_URL, target);
  output.write(`The backup is in ${target}.\n`);
}

function readTarget(args: Program['args']): string | undefined {
  const { positionals } = readArguments({}, USAGE, args);
  if (positionals.length <= 1) return positionals[0];
  throw new UsageError(`Expected one file.\n\n${USAGE}`);
}

if (import.meta.main) await runProgram(backup);
