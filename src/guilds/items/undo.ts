/** Taking back what was changed: as a new change, so that the log keeps both. */
import { readAudit, type Entry } from './audit.ts';
import { change, changeIn, type Change, type Outcome } from './change.ts';
import type { Edit, Shipped } from './edits.ts';
import { openAgain } from '../drafts/decide.ts';
import type { Target } from './items.ts';
import type { Store } from '../db/store.ts';

/** What to take back: an item's last change, one entry of the log, or all entries of one change. */
export type Undoable =
  { readonly target: Target } | { readonly entry: number } | { readonly batch: number };

export interface Undo {
  readonly guild: string;
  readonly member: string;
  readonly at: Date;
  readonly what: Undoable;
}

/**
 * Brings back what was before; refused as stale where an item changed again since.
 * `undefined` when there is no such change. Undoing an undo does the change again. Drafts whose facts go are open again.
 * @throws StoreFault
 */
export async function undoChanges(
  store: Store,
  { guild, member, at, what }: Undo,
  shipped: Shipped,
): Promise<Outcome | undefined> {
  const entries = await entriesOf(store, guild, what);
  if (entries.length === 0) return undefined;
  const wanted: Change = { guild, member, at, action: 'undo', edits: entries.map(reverse) };
  return store.write(async (trx) => {
    const outcome = await changeIn(trx, wanted, shipped);
    if (outcome.done) await openAgain(trx, guild, outcome.entries);
    return outcome;
  });
}

/**
 * Brings back an item that was removed, as it last was. `undefined` when it is not a removed one.
 * @throws StoreFault
 */
export async function restoreItem(
  store: Store,
  { guild, member, at, target }: Omit<Undo, 'what'> & { readonly target: Target },
  shipped: Shipped,
): Promise<Outcome | undefined> {
  const [last] = await readAudit(store, guild, { ...target, limit: 1 });
  if (!last || last.after !== undefined || last.before === undefined) return undefined;
  return change(store, { guild, member, at, action: 'restore', edits: [reverse(last)] }, shipped);
}

function entriesOf(store: Store, guild: string, what: Undoable): Promise<readonly Entry[]> {
  if ('target' in what) return readAudit(store, guild, { ...what.target, limit: 1 });
  if ('batch' in what) return readAudit(store, guild, { batch: what.batch, limit: 1e6 });
  return readAudit(store, guild, { revision: what.entry });
}

function reverse({ kind, id, before, revision }: Entry): Edit {
  const base = { id, seen: revision };
  if (before === undefined) return { do: 'remove', kind, ...base };
  return { do: 'put', kind, body: before, ...base } as Edit;
}
