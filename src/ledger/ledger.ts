/** What one guild keeps, at one moment, and the ways to change it and to look back. */
import type { Request } from '../command.ts';
import type { Pack } from '../knowledge/pack.ts';
import type { Later } from '../later.ts';
import { readAudit, type Action, type AuditFilter, type Entry } from '../store/audit.ts';
import {
  change,
  rehearse,
  type Edit,
  type Outcome,
  type Plan,
  type Shipped,
} from '../store/change.ts';
import type { GuildRows } from '../store/guild.ts';
import type { Target } from '../store/items.ts';
import type { Unsound } from '../store/overlay.ts';
import type { Store } from '../store/store.ts';
import { restore, undo, type Undoable } from '../store/undo.ts';

export interface Ledger {
  readonly store: Store;
  readonly guild: string;
  /** What the program ships, and the keys of all that is in it. */
  readonly shipped: readonly Pack[];
  readonly keys: Shipped;
  /** What the guild added and changed. */
  readonly rows: GuildRows;
  /** Both together: what the guild can ask about. */
  readonly packs: readonly Pack[];
  /** What was left out of the packs, for moderators to mend. */
  readonly unsound: readonly Unsound[];
  /** For what no reply waits for. */
  readonly later: Later;
}

/** Who does it, and when. */
export type By = Pick<Request, 'member' | 'now'>;

/** Changes the guild's items: all edits or none. @throws StoreFault */
export function amend(
  { store, guild, keys }: Ledger,
  { member, now: at }: By,
  edits: readonly Edit[],
  action?: Action,
): Promise<Outcome> {
  return change(store, { guild, member, at, edits, ...(action && { action }) }, keys);
}

/** What `amend` would do. @throws StoreFault */
export function rehearsal(
  { store, guild, keys }: Ledger,
  { member, now: at }: By,
  edits: readonly Edit[],
): Promise<Plan> {
  return rehearse(store, { guild, member, at, edits }, keys);
}

/** Takes changes back; `undefined` when there are none such. @throws StoreFault */
export function takeBack(
  { store, guild, keys }: Ledger,
  { member, now: at }: By,
  what: Undoable,
): Promise<Outcome | undefined> {
  return undo(store, { guild, member, at, what }, keys);
}

/** Brings back a removed item; `undefined` when it is not a removed one. @throws StoreFault */
export function bringBack(
  { store, guild, keys }: Ledger,
  { member, now: at }: By,
  target: Target,
): Promise<Outcome | undefined> {
  return restore(store, { guild, member, at, target }, keys);
}

/** The log of changes, newest first. @throws StoreFault */
export function entriesOf(
  { store, guild }: Ledger,
  filter: AuditFilter,
): Promise<readonly Entry[]> {
  return readAudit(store, guild, filter);
}
