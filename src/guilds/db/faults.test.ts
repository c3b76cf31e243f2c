/** A store in trouble: moderators are refused clearly, members are answered from memory, nothing is half written. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOf, StoreFault } from './faults.ts';
import { cacheGuilds } from '../items/guild-cache.ts';
import { readGuild, revisionOf, type GuildRows } from '../items/guild-rows.ts';
import { openStore } from './store.ts';
import { done, event, fact, guild, tell, withEvent } from '../../../tests/guilds/fixtures.ts';
import { postgresServer } from '../../../tests/guilds/engines.ts';
import { asPlainUser } from '../../../tests/guilds/plain-user.ts';

const factsIn = (rows: GuildRows) => [...rows.items.fact.keys()].join(' ');

describe('an SQLite file', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-faults-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function opened(name: string, patience = 5000) {
    file = join(folder, name);
    const store = await openStore(`file:${file}`, { patience });
    await withEvent(store);
    done(await tell(store, [fact('sheds')]));
    return store;
  }

  it('on a full disk refuses changes, keeps what it has, and goes on when there is room', async () => {
    const store = await opened('full.db');
    const limit = (pages: number) =>
      store.write((trx) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(trx));
    await limit(1);
    const large = Array.from({ length: 50 }, (_, i) =>
      fact(`fact-${i}`, { sampleQuestions: ['?'.repeat(4000)] }),
    );
    await expect(tell(store, large)).rejects.toMatchObject({
      kind: 'full',
      message:
        'The disk that holds the database is full. Nothing was changed; free some space and try again.',
    });
    const rows = await readGuild(store, guild);
    expect([rows.revision, factsIn(rows)]).toEqual([4, 'harbour-fire/sheds']);
    await limit(1e6);
    expect(done(await tell(store, large)).revision).toBe(54);
    await store.close();
  });

  it('locked by another process answers members, waits, then refuses changes', async () => {
    const store = await opened('locked.db', 1000);
    const { newest: ask } = cacheGuilds(store, { ofNone: '', build: factsIn });
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    let refusal: unknown;
    const refused = tell(store, [fact('late')]).catch((error: unknown) => {
      refusal = error;
    });
    let answered = 0;
    for (; refusal === undefined; answered += 1) {
      expect(await ask(guild)).toMatchObject({ value: 'harbour-fire/sheds', stale: false });
      await nextTurn();
    }
    await refused;
    // The event loop was free all the while.
    expect(answered).toBeGreaterThan(1);
    expect(refusal).toMatchObject({ kind: 'busy' });
    const waiting = tell(store, [fact('late')]);
    other.exec('rollback');
    expect(done(await waiting).revision).toBe(5);
    other.close();
    await store.close();
  });

  it('that may only be read is read, and refuses changes', async () => {
    await (await opened('read.db')).close();
    await chmod(file, 0o444);
    for (const mode of [0o777, 0o555]) {
      await chmod(folder, mode);
      await asPlainUser(async () => {
        const store = await openStore(`file:${file}`);
        expect(factsIn(await readGuild(store, guild))).toBe('harbour-fire/sheds');
        await expect(tell(store, [fact('late')])).rejects.toMatchObject({
          kind: 'read-only',
          message: expect.stringContaining('make its file and folder writable') as string,
        });
        await store.close();
        // A new one can't be made there, of course.
        if (mode === 0o555)
          await expect(openStore(`file:${join(folder, 'new.db')}`)).rejects.toThrow(StoreFault);
      });
    }
    await chmod(folder, 0o700);
  });

  it('that is none is refused', async () => {
    const path = join(folder, 'letter.txt');
    await writeFile(path, 'This is a letter, not a database.\n'.repeat(100));
    await expect(openStore(`file:${path}`)).rejects.toMatchObject({ kind: 'damaged' });
    await expect(openStore('mysql://root:hunter2@localhost/x')).rejects.toMatchObject({
      kind: 'address',
      message: expect.not.stringContaining('hunter2') as string,
    });
  });
});

describe('PostgreSQL', () => {
  const server = postgresServer();

  it('gone and back: members are answered from memory, nothing is lost', async () => {
    const lost: Error[] = [];
    const url = await server().address();
    const store = await openStore(url, { onLost: (error) => lost.push(error) });
    await withEvent(store);
    done(await tell(store, [fact('sheds')]));
    const { newest: ask } = cacheGuilds(store, { ofNone: '', build: factsIn });
    expect(await ask(guild)).toMatchObject({ value: 'harbour-fire/sheds', stale: false });

    const halfWay = Promise.withResolvers<undefined>();
    const paused = Promise.withResolvers<undefined>();
    const broken = store.write(async (trx) => {
      await trx.updateTable('guild').set({ revision: 99 }).where('id', '=', guild).execute();
      halfWay.resolve(undefined);
      await paused.promise;
      await trx.deleteFrom('item').execute();
    });
    await halfWay.promise;
    await server().pause();
    paused.resolve(undefined);
    await expect(broken).rejects.toMatchObject({ kind: 'gone' });
    for (let i = 0; i < 3; i += 1) {
      expect(await ask(guild)).toMatchObject({ value: 'harbour-fire/sheds', stale: true });
    }
    expect(await ask('never asked before')).toMatchObject({ value: '', stale: true });
    await expect(tell(store, [fact('late')])).rejects.toMatchObject({ kind: 'gone' });
    await expect(openStore(url)).rejects.toMatchObject({
      kind: 'unopened',
      message: expect.not.stringContaining('secret') as string,
    });
    expect(lost.length).toBeGreaterThan(0);

    await server().resume();
    await expect.poll(() => ask(guild).then(({ stale }) => stale)).toBe(false);
    expect((await ask(guild)).value).toBe('harbour-fire/sheds');
    expect(done(await tell(store, [fact('late')])).revision).toBe(5);
    expect(await ask(guild)).toMatchObject({
      value: 'harbour-fire/sheds harbour-fire/late',
      stale: false,
    });
    await store.close();
  });

  it('fallen silent: nobody waits for ever, and it recovers', async () => {
    const line = await startLine(await server().address());
    const store = await openStore(line.address, { patience: 500 });
    await withEvent(store);
    const { newest: ask } = cacheGuilds(store, {
      ...{ ofNone: 0, build: (rows) => rows.revision, patience: 500 },
    });
    expect(await ask(guild)).toMatchObject({ value: 3, stale: false });
    line.silence(true);
    expect(await ask(guild)).toMatchObject({ value: 3, stale: true });
    await expect(tell(store, [fact('late')])).rejects.toMatchObject({ kind: 'gone' });
    line.silence(false);
    await expect.poll(() => ask(guild).then(({ stale }) => stale), { timeout: 10_000 }).toBe(false);
    done(await tell(store, [fact('later')]));
    await store.close();
    await line.stop();
  });

  it('lets nobody wait behind a change that stopped half way', async () => {
    const url = await server().address();
    const [stopped, store] = [await openStore(url), await openStore(url, { patience: 500 })];
    await withEvent(store);
    const locked = Promise.withResolvers<undefined>();
    const release = Promise.withResolvers<undefined>();
    const holding = stopped.write(async (trx) => {
      await trx.updateTable('guild').set({ revision: 99 }).where('id', '=', guild).execute();
      locked.resolve(undefined);
      await release.promise;
      throw new Error('given up');
    });
    await locked.promise;
    await expect(tell(store, [fact('late')])).rejects.toMatchObject({ kind: 'busy' });
    expect(await revisionOf(store, guild)).toBe(3);
    release.resolve(undefined);
    await expect(holding).rejects.toThrow('given up');
    expect(done(await tell(store, [fact('late')])).revision).toBe(4);
    await stopped.close();
    await store.close();
  });

  it('asked for more than it answers is not called out of reach', async () => {
    const store = await openStore(await server().address());
    const release = Promise.withResolvers<undefined>();
    const held = Array.from({ length: 5 }, () =>
      store.read((db) => db.connection().execute(() => release.promise)),
    );
    await expect(revisionOf(store, guild)).rejects.toMatchObject({ kind: 'crowded' });
    release.resolve(undefined);
    await Promise.all(held);
    expect(await revisionOf(store, guild)).toBe(0);
    await store.close();
  });

  it('that may only be read refuses changes', async () => {
    const url = await server().address();
    const first = await openStore(url);
    await withEvent(first);
    const name = sql.id(new URL(url).pathname.slice(1));
    await first.read((db) =>
      sql`alter database ${name} set default_transaction_read_only = on`.execute(db),
    );
    await first.close();
    const store = await openStore(url);
    await expect(tell(store, [event('late')])).rejects.toMatchObject({ kind: 'read-only' });
    expect((await readGuild(store, guild)).revision).toBe(3);
    await store.close();
  });
});

it('tells faults of the store from faults of the program', () => {
  const coded = (code: string) => Object.assign(new Error('as the driver says'), { code });
  const kindOf = (error: Error) => {
    const fault = faultOf(error);
    return fault instanceof StoreFault ? fault.kind : fault;
  };
  expect(kindOf(coded('53100'))).toBe('full');
  expect(kindOf(coded('53300'))).toBe('gone');
  expect(kindOf(coded('ECONNREFUSED'))).toBe('gone');
  expect(kindOf(coded('28P01'))).toBe('gone');
  expect(kindOf(coded('40P01'))).toBe('busy');
  const own = [coded('42601'), coded('ERR_INVALID_ARG_TYPE'), new TypeError('x is undefined')];
  expect(own.map(kindOf)).toEqual(own);
});

/** A line to a server that can fall silent: open, but nothing comes through. */
async function startLine(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let silent = false;
  const proxy = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => !silent && to.write(data));
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const place = proxy.address();
  const address = new URL(url);
  if (place && typeof place === 'object') address.port = String(place.port);
  return {
    address: address.href,
    silence: (on: boolean) => {
      silent = on;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => proxy.close(closed));
    },
  };
}
