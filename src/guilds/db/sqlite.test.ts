import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../../../tests/programs.ts';
import { sqliteDialect } from './sqlite.ts';

interface Guest {
  readonly name: string;
  readonly town?: string;
}

/** A database with one table of guests. */
async function withGuests() {
  const path = join(temporaryFolder(), 'verbatim.db');
  const db = new Kysely<{ guest: Guest }>({ dialect: sqliteDialect(path) });
  onTestFinished(() => db.destroy());
  await sql`create table guest (name text)`.execute(db);
  const guests = () => db.selectFrom('guest').selectAll().execute();
  const add = (guest: Guest) => db.insertInto('guest').values(guest).execute();
  return { path, guests, add };
}

test('a statement is prepared once, and run with other values', async () => {
  const { guests, add } = await withGuests();
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare');
  onTestFinished(() => {
    prepare.mockRestore();
  });
  for (const name of ['Ann', 'Ben', 'Cy']) {
    await add({ name });
    expect((await guests()).at(-1)).toEqual({ name });
  }
  expect(prepare).toHaveBeenCalledTimes(2);
});

test('a prepared statement sees what another connection added to the table', async () => {
  const { path, guests, add } = await withGuests();
  await add({ name: 'Ann' });
  expect(await guests()).toEqual([{ name: 'Ann' }]);
  const other = new DatabaseSync(path);
  other.exec("alter table guest add column town text default 'Marlo'");
  other.close();
  expect(await guests()).toEqual([{ name: 'Ann', town: 'Marlo' }]);
});
