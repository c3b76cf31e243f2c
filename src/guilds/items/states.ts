/** The stored state of single items, read inside a change. */
import { targetKey, type Kind, type Target } from './items.ts';
import type { Writer } from '../db/store.ts';

/** JSON of an item, null once removed, and the revision that made it so. */
export interface State {
  readonly revision: number;
  readonly body: string | null;
}

/** States by `targetKey`; items that were never stored are missing. */
export type States = ReadonlyMap<string, State>;

/** What is stored of these items, in the transaction of the change. */
export async function readStates(
  trx: Writer,
  guild: string,
  targets: readonly Target[],
): Promise<States> {
  const states = new Map<string, State>();
  for (const [kind, all] of Map.groupBy(targets, (target) => target.kind)) {
    const ids = [...new Set(all.map(({ id }) => id))];
    for (let start = 0; start < ids.length; start += 1000) {
      const rows = await select(trx, guild, kind, ids.slice(start, start + 1000));
      for (const { id, revision, body } of rows) {
        states.set(targetKey({ kind, id }), { revision, body });
      }
    }
  }
  return states;
}

function select(trx: Writer, guild: string, kind: Kind, ids: readonly string[]) {
  return trx
    .selectFrom('item')
    .select(['id', 'revision', 'body'])
    .where('guild', '=', guild)
    .where('kind', '=', kind)
    .where('id', 'in', ids)
    .execute();
}
