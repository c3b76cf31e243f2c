/** `npm run migrate`: brings the database to this version, as the bot itself does when it starts. */
import { takesNothing } from './arguments.ts';
import { environment, readConfig } from './config.ts';
import { runProgram } from './mistake.ts';
import { stepsOf } from './store/migrate.ts';
import { migrations } from './store/migrations.ts';
import { openStore } from './store/store.ts';

await runProgram(async () => {
  takesNothing('`npm run migrate` takes no arguments. DATABASE_URL names the database.');
  const store = await openStore(readConfig(environment()).DATABASE_URL);
  const { done } = await store.read((db) => stepsOf(db, migrations));
  await store.close();
  process.stdout.write(`The database is up to date: ${done.join(', ')}.\n`);
});
