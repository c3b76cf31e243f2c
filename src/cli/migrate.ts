/** `npm run migrate`: brings the database to this version, as the bot itself does when it starts. */
import { takesNothing } from './arguments.ts';
import { readConfig } from '../runtime/config.ts';
import { environment } from '../runtime/environment.ts';
import { runProgram } from '../runtime/cli-errors.ts';
import { stepsOf } from '../guilds/db/migrate.ts';
import { migrations } from '../guilds/db/migrations.ts';
import { openStore } from '../guilds/db/store.ts';

await runProgram(async () => {
  takesNothing('`npm run migrate` takes no arguments. DATABASE_URL names the database.');
  const store = await openStore(readConfig(environment()).DATABASE_URL);
  const { done } = await store.read((db) => stepsOf(db, migrations));
  await store.close();
  process.stdout.write(`The database is up to date: ${done.join(', ')}.\n`);
});
