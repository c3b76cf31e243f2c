/** `npm run restore`: puts a backup in the database's place while the bot is stopped. */
import { readArguments } from './arguments.ts';
import { readConfig } from '../runtime/config.ts';
import { environment } from '../runtime/environment.ts';
import { runProgram, UsageError, type Program } from '../runtime/cli-errors.ts';
import { restoreFrom } from '../guilds/db/backup.ts';

const USAGE = `Usage: npm run restore -- FILE

Puts the backup FILE in the place of the database that DATABASE_URL names. Stop the bot first. The
database that was there is kept beside it.`;

/** Puts a backup in the place of the database, and says where the one before is. */
export async function restore({ args, settings, output }: Program): Promise<void> {
  const from = readSource(args);
  const url = readConfig(settings ?? environment()).DATABASE_URL;
  const replaced = await restoreFrom(from, url, new Date());
  output.write(`The database is now that of ${from}.\n`);
  if (replaced !== undefined) output.write(`The one before is in ${replaced}.\n`);
}

function readSource(args: Program['args']): string {
  const { positionals } = readArguments({}, USAGE, args);
  const [from] = positionals;
  if (from !== undefined && positionals.length === 1) return from;
  throw new UsageError(`Expected one file.\n\n${USAGE}`);
}

if (import.meta.main) await runProgram(restore);
