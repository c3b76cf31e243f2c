/** A store that is opened when it is first needed: its library takes a fifth of a second to load. */
import { existsSync } from 'node:fs';
import { addressOf } from './address.ts';
import type { Store, StoreOptions } from './store.ts';

/** A store that opens when something is first asked of it. */
export interface LazyStore extends Store {
  /** Nothing was ever kept in it: it is a file that is not there yet. */
  readonly isNew: () => boolean;
  /** Opens it. @throws StoreFault as `openStore` */
  readonly ready: () => Promise<void>;
  /** Opens it for this application. @throws OtherApplication when it belongs to another; nothing is changed then. */
  readonly claim: (application: string) => Promise<void>;
}

export interface LazyOptions extends StoreOptions {
  /** It is opened by `claim` alone: whoever needs it before, such as a look at the health, might change another's database. */
  readonly isClaimedFirst?: boolean;
}

/** @throws StoreFault `address` */
export function lazyStore(url: string, options: LazyOptions = {}): LazyStore {
  const address = addressOf(url);
  let opening: Promise<Store> | undefined;
  let application: string | undefined;

  async function opened(): Promise<Store> {
    // No fault of the store, and not counted as one.
    if (options.isClaimedFirst && application === undefined)
      throw new Error('whose the database is was not asked yet');
    opening ??= open().catch((error: unknown) => {
      // The next one who needs it tries again.
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function open(): Promise<Store> {
    const { openStore } = await import('./store.ts');
    return openStore(url, { ...options, ...(application !== undefined && { application }) });
  }

  return {
    engine: address.engine,
    isNew: () => !opening && address.engine === 'sqlite' && !existsSync(address.path),
    ready: async () => {
      await opened();
    },
    async claim(id) {
      application = id;
      if (!opening) {
        await opened();
        return;
      }
      const { claim } = await import('./application.ts');
      await (await opened()).write((trx) => claim(trx, id, new Date()));
    },
    read: async (work) => (await opened()).read(work),
    write: async (work) => (await opened()).write(work),
    giveSpaceBack: async () => (await opened()).giveSpaceBack(),
    close: async () => {
      const store = await opening;
      await store?.close();
    },
  };
}
