/** One PostgreSQL server for all test files, started when the first of them asks for a database. */
import type { TestProject } from 'vitest/node';
import { offer } from '../on-demand.ts';
import type { Server } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers each request with the address of a new, empty database. */
    readonly postgres: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await offer<Server>({
    start: async () => (await import('./postgres.ts')).startPostgres(),
    tell: (server) => server.address(),
    stop: (server) => server.stop(),
  });
  project.provide('postgres', address);
  return close;
}
