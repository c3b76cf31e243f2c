/** One PostgreSQL server for all test files, started when the first of them asks for a database. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { TestProject } from 'vitest/node';
import type { Server } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers each request with the address of a new, empty database. */
    readonly postgres: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<Server> | undefined;
  const started = async (): Promise<Server> => (await import('./postgres.ts')).startPostgres();
  const giveAddress = async (): Promise<string> => (await (server ??= started())).address();
  const desk = createServer((_, response) => {
    giveAddress().then(
      (address) => response.end(address),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  const { port } = desk.address() as AddressInfo;
  project.provide('postgres', `http://127.0.0.1:${port}`);
  return async () => {
    desk.close();
    // One that did not start was told to the tests.
    await (await server?.catch(() => undefined))?.stop();
  };
}
