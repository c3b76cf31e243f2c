/** Taking back what was changed: as a new change, so that the log keeps both. */
import { isDeepStrictEqual } from 'node:util';
import { readAudit, type Entry } from './audit.ts';
import { changeIn, type Change, type Outcome } from './change.ts';
import type { Edit, Shipped } from './edits.ts';
import { decideAgain, openAgain } from './drafts-of-items.ts';
import { settingsSchema, splitKey, type Settings, type Target } from './items.ts';
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
 * `undefined` when there is no such change. Undoing an undo does the change again. Drafts whose facts go are open again, and
 * decided on again where those come back.
 * @throws StoreFault
 */
export async function undoChanges(
  store: Store,
  { guild, member, at, what }: Undo,
  shipped: Shipped,
): Promise<Outcome | undefined> {
  const entries = await entriesOf(store, guild, what);
  if (entries.length === 0) return undefined;
  const edits = await Promise.all(entries.map((entry) => reversed(store, guild, entry)));
  const wanted: Change = { guild, member, at, action: 'undo', edits };
  return store.write(async (trx) => {
    const outcome = await changeIn(trx, wanted, shipped);
    if (outcome.done) {
      await openAgain(trx, guild, outcome.entries);
      await decideAgain(trx, wanted, outcome.entries);
    }
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
  const wanted: Change = { guild, member, at, action: 'restore', edits: [reverse(last)] };
  return store.write(async (trx) => {
    const outcome = await changeIn(trx, wanted, shipped);
    // Else the draft that it came of, opened by an undo, could be approved beside it.
    if (outcome.done) await decideAgain(trx, wanted, outcome.entries);
    return outcome;
  });
}

function entriesOf(store: Store, guild: string, what: Undoable): Promise<readonly Entry[]> {
  if ('target' in what) return readAudit(store, guild, { ...what.target, limit: 1 });
  if ('batch' in what) return readAudit(store, guild, { batch: what.batch, limit: 1e6 });
  return entryWhole(store, guild, what.entry);
}

/** One entry; of a fact that was moved, also the other half of that, so that it is in one place and never in none. */
async function entryWhole(store: Store, guild: string, revision: number): Promise<Entry[]> {
  const [entry] = await readAudit(store, guild, { revision });
  if (!entry) return [];
  const change = await readAudit(store, guild, { batch: entry.batch, limit: 1e6 });
  const facts = change.filter((each) => takesFactOut(each) || putsFactIn(each));
  const place = facts.findIndex((each) => each.revision === revision);
  // A change that takes facts out and puts facts in moves them: the two entries of each follow each other.
  if (place === -1 || !facts.some(takesFactOut) || !facts.some(putsFactIn)) return [entry];
  const first = place - (place % 2);
  const both = facts.slice(first, first + 2);
  return [...both, ...(await textsGone(store, guild, both, change))];
}

/** Of the texts that a move took out and nobody brought back, those that its facts quote. */
async function textsGone(
  store: Store,
  guild: string,
  facts: readonly Entry[],
  change: readonly Entry[],
): Promise<Entry[]> {
  const quoted = facts.flatMap((entry) =>
    entry.kind === 'fact' && entry.before && !entry.after
      ? [`${splitKey(entry.id)[0]}/${entry.before.source}`]
      : [],
  );
  const gone = change.filter(
    ({ kind, id, after }) => kind === 'source' && !after && quoted.includes(id),
  );
  const last = await Promise.all(
    gone.map(({ kind, id }) => readAudit(store, guild, { kind, id, limit: 1 })),
  );
  return gone.filter(({ revision }, i) => last[i]?.[0]?.revision === revision);
}

function takesFactOut({ kind, before, after }: Entry): boolean {
  // A moved one that is moved on was out before.
  return kind === 'hidden'
    ? !before && after !== undefined
    : kind === 'fact' && after === undefined;
}

function putsFactIn({ kind, before, after }: Entry): boolean {
  return kind === 'hidden'
    ? after === undefined
    : kind === 'fact' && !before && after !== undefined;
}

/** Of the settings only what the entry changed, where nobody changed that since. */
async function reversed(store: Store, guild: string, entry: Entry): Promise<Edit> {
  if (entry.kind !== 'settings') return reverse(entry);
  const { kind, id, revision } = entry;
  const [last] = await readAudit(store, guild, { kind, id, limit: 1 });
  if (last?.kind !== 'settings' || last.revision === revision) return reverse(entry);
  const [before, after, now] = [entry, entry, last].map((each, i) =>
    settingsSchema.parse((i === 0 ? each.before : each.after) ?? {}),
  );
  if (!before || !after || !now) return reverse(entry);
  const names = Object.keys(settingsSchema.shape) as (keyof Settings)[];
  const changed = names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
  if (!changed.every((name) => isDeepStrictEqual(now[name], after[name]))) return reverse(entry);
  const back = Object.fromEntries(changed.map((name) => [name, before[name]]));
  const body = settingsSchema.parse({ ...now, ...back });
  return { do: 'put', kind, id, body, seen: last.revision };
}

function reverse({ kind, id, before, revision }: Entry): Edit {
  const base = { id, seen: revision };
  if (before === undefined) return { do: 'remove', kind, ...base };
  return { do: 'put', kind, body: before, ...base } as Edit;
}
