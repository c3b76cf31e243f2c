/** Where a store is, by its address. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreFault } from './faults.ts';

/** A file of SQLite, or a server of PostgreSQL. */
export type Address =
  | { readonly engine: 'sqlite'; readonly path: string }
  | { readonly engine: 'postgres'; readonly url: string };

/** @throws StoreFault `address` for anything but `file:PATH` and `postgres://…`. */
export function addressOf(url: string): Address {
  if (/^postgres(ql)?:\/\//.test(url)) return { engine: 'postgres', url };
  if (url.startsWith('file://')) return { engine: 'sqlite', path: fileURLToPath(url) };
  if (url.startsWith('file:') && url.length > 5)
    return { engine: 'sqlite', path: resolve(url.slice(5)) };
  throw new StoreFault('address', `Unknown kind of database address`);
}
