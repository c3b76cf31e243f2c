/** Whether the store can be written. */
import type { Store } from './store.ts';

/** Writes what stands there already. @throws StoreFault when it can't. */
export async function probe(store: Pick<Store, 'write'>): Promise<void> {
  await store.write((trx) =>
    trx
      .updateTable('application')
      .set((row) => ({ id: row.ref('id') }))
      .execute(),
  );
}
