/** `npm run restore`: puts a backup in the database's place while the bot is stopped. */
import { readArguments } from './arguments.ts';
import { environment, readConfig } from '../runtime/config.ts';
import { runProgram, UsageError } from '../runtime/cli-errors.ts';
import { restoreFrom } from '../guilds/db/backup.ts';

const USAGE = `Usage: npm run restore -- FILE

Puts the backup FILE in the place of the database that DATABASE_URL names. Stop the bot first. The
database that was there is kept beside it.`;

await runProgram(async () => {
  const from = readSource();
  const replaced = await restoreFrom(from, readConfig(environment()).DATABASE_URL, new Date());
  process.stdout.write(`The database is now that of ${from}.\n`);
  if (replaced !== undefined) process.stdout.write(`The one before is in ${replaced}.\n`);
});

function readSource(): string {
  const { positionals } = readArguments({}, USAGE);
  const [from] = positionals;
  if (from !== undefined && positionals.length === 1) return from;
  throw new UsageError(`Expected one file.\n\n${USAGE}`);
}
