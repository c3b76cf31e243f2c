import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { expect, it } from 'vitest';
import { migrations } from './migrations.ts';
import { openStore, type Store } from './store.ts';
import { onBothEngines } from '../../../tests/guilds/engines.ts';
import { rowsAt, type Row } from '../../../tests/guilds/earlier-rows.ts';
import { event, done, tell } from '../../../tests/guilds/fixtures.ts';

const opener = new URL('../../../tests/guilds/children/opener.ts', import.meta.url).pathname;
const extra = (up: Migration['up']) => ({ migrations: { ...migrations, '9999-extra': { up } } });

async function stepsIn(store: Store): Promise<readonly string[]> {
  const query = sql<{ name: string }>`select name from kysely_migration order by name`;
  const { rows } = await store.read((db) => query.execute(db));
  return rows.map(({ name }) => name);
}

/** Names of the tables, but for those that keep the steps. */
async function tablesIn(store: Store): Promise<readonly string[]> {
  const tables = await store.read((db) => db.introspection.getTables());
  return tables.map(({ name }) => name).sort();
}

async function insert(store: Store, table: string, row: Row): Promise<void> {
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  const values = sql.join(Object.values(row));
  const query = sql`insert into ${sql.table(table)} (${columns}) values (${values})`;
  await store.write((trx) => query.execute(trx));
}

onBothEngines('migrations', ({ address }) => {
  it('run once, however many processes start on an empty database', async () => {
    const url = await address();
    const run = promisify(execFile);
    const children = Array.from({ length: 2 }, () => run(process.execPath, [opener, url]));
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(url)));
    await Promise.all(children);
    for (const store of stores) {
      expect(await stepsIn(store)).toEqual(Object.keys(migrations));
      await store.close();
    }
  });

  it('take an older database along, with what it holds', async () => {
    const url = await address();
    const older = await openStore(url);
    done(await tell(older, [event()]));
    await older.close();
    const step = extra((db) => db.schema.alterTable('gap').addColumn('x', 'text').execute());
    const newer = await Promise.all([openStore(url, step), openStore(url, step)]);
    for (const store of newer) {
      const { rows } = await store.read((db) => sql`select x from gap`.execute(db));
      expect(rows).toEqual([]);
      await store.close();
    }
  });

  it.each(Object.keys(migrations))('take the rows of the version of %s along', async (step) => {
    const url = await address();
    const until = Object.entries(migrations).filter(([name]) => name <= step);
    const older = await openStore(url, { migrations: Object.fromEntries(until) });
    const tables = await tablesIn(older);
    expect(
      rowsAt(step)
        .map(({ table }) => table)
        .sort(),
    ).toEqual(tables);
    for (const { table, row } of rowsAt(step)) await insert(older, table, row);
    await older.close();
    const newer = await openStore(url);
    for (const { table, row, now = {} } of rowsAt(step)) {
      const query = sql`select * from ${sql.table(now.table ?? table)}`;
      const { rows } = await newer.read((db) => query.execute(db));
      expect(rows).toMatchObject([now.row ?? row]);
    }
    await newer.close();
  });

  it('call the sample questions of stored facts by their new name, and nothing else', async () => {
    const url = await address();
    const before = Object.entries(migrations).filter(([name]) => name < '0006');
    const older = await openStore(url, { migrations: Object.fromEntries(before) });
    const answer = 'He said: "asks": is a word.';
    const old = JSON.stringify({ answer, asks: ['Who came?'] });
    const form = JSON.stringify({ modal: { inputs: [{ name: 'asks', value: 'x' }] } });
    await older.write(async (trx) => {
      await trx.insertInto('guild').values({ id: 'g', revision: 1, left_at: null }).execute();
      await trx
        .insertInto('item')
        .values({ guild: 'g', kind: 'fact', id: 'e/f', revision: 1, body: old })
        .execute();
      const at = '2026-04-01T00:00:00.000Z';
      await trx
        .insertInto('unfinished')
        .values({ guild: 'g', id: 'u', member: 'm', title: 't', body: form, at })
        .execute();
    });
    await older.close();
    const newer = await openStore(url);
    const { body } = await newer.read((db) =>
      db.selectFrom('item').select('body').executeTakeFirstOrThrow(),
    );
    expect(JSON.parse(body ?? '')).toEqual({ answer, sampleQuestions: ['Who came?'] });
    const kept = await newer.read((db) =>
      db.selectFrom('unfinished').select('body').executeTakeFirstOrThrow(),
    );
    expect(kept.body).toContain('"name":"sampleQuestions"');
    await newer.close();
  });

  it('leave nothing behind when one fails', async () => {
    const url = await address();
    const failing = extra(async (db) => {
      await db.schema.createTable('half').addColumn('x', 'text').execute();
      throw new Error('The step fails.');
    });
    await expect(openStore(url, failing)).rejects.toThrow('The step fails.');
    const store = await openStore(url);
    const read = store.read((db) => sql`select * from half`.execute(db));
    await expect(read).rejects.toHaveProperty(
      'cause.message',
      expect.stringMatching(/half/) as string,
    );
    expect(await stepsIn(store)).toEqual(Object.keys(migrations));
    await store.close();
  });

  it('refuse a database of a newer version', async () => {
    const url = await address();
    await (
      await openStore(
        url,
        extra(() => Promise.resolve()),
      )
    ).close();
    await expect(openStore(url)).rejects.toMatchObject({
      kind: 'newer',
      message:
        'The database holds the step "9999-extra". The database was made by a newer version of the program. Update the program, or restore a backup made by this version.',
    });
  });
});
