/** What one guild keeps, at one moment, and the ways to change it and to look back. */
import type { Task } from '../../extract/background.ts';
import type { ExtractedArticle } from '../../extract/draft.ts';
import type { Pack } from '../../packs/pack.ts';
import type { Background } from '../../runtime/background.ts';
import { readAudit, type Action, type AuditFilter, type Entry } from './audit.ts';
import { readChanges, type LoggedChange } from './logged-changes.ts';
import { change, dryRunChange, type Outcome, type Plan } from './change.ts';
import type { Edit, Shipped } from './edits.ts';
import type { Made } from './guild-cache.ts';
import type { GuildRows } from './guild-rows.ts';
import { isAsShipped } from './import.ts';
import type { Target } from './items.ts';
import type { InvalidItem } from './opened-pack.ts';
import type { Store } from '../db/store.ts';
import type { Quotas } from './quotas.ts';
import { restoreItem, undoChanges, type Undoable } from './undo.ts';

/** A guild at one revision, with the way to change it. */
export interface Guild {
  readonly store: Store;
  readonly id: string;
  /** What the program ships, and the keys of all that is in it. */
  readonly shipped: readonly Pack[];
  readonly keys: Shipped;
  /** What the guild added and changed. */
  readonly rows: GuildRows;
  /** Both together: what the guild can ask about. */
  readonly packs: readonly Pack[];
  /** What was left out of the packs, for moderators to mend. */
  readonly invalid: readonly InvalidItem[];
  /** How much the guild may keep; the defaults when not told. */
  readonly quotas?: Quotas;
  /** For what no reply waits for. */
  readonly background: Background;
  /** The same for drafts, which take long. */
  readonly drafting: Background;
  /** How many articles of all guilds are drafted before one that is given now. */
  readonly draftsInLine: () => number;
  /** Drafts an article's facts in a thread of its own, one article at a time, and each guild's in turn. */
  readonly draft: (task: Task) => Promise<ExtractedArticle>;
  /** Waits until questions are answered from what a change made, so that it shows once it is told. */
  readonly shown: (made: Made) => Promise<void>;
}

/** Who does it, and when. */
export interface By {
  readonly member: string;
  readonly now: Date;
  /** The sending of a form with which it is done: it is done once, however often it comes. */
  readonly once?: string;
}

/**
 * Changes the guild's items: all edits or none. What says no more than what is shipped is no change, and not kept as a
 * correction that would outlive what is shipped. @throws StoreFault
 */
export async function applyChanges(
  guild: Guild,
  { member, now: at, once }: By,
  edits: readonly Edit[],
  action?: Action,
): Promise<Outcome> {
  const { store, id, keys, rows, quotas, shipped } = guild;
  const changes = edits.filter(
    (edit) => rows.items[edit.kind].has(edit.id) || !isAsShipped(shipped, edit),
  );
  const wanted = {
    ...{ guild: id, member, at, edits: changes, texts: rows.texts, once },
    ...(action && { action }),
    ...(quotas && { quotas }),
  };
  return inAnswers(guild, await change(store, wanted, keys));
}

/** What came of a change, as soon as questions are answered from it. */
export async function inAnswers<T extends Came>(guild: Guild, came: T): Promise<T> {
  const { revision: to, entries = [] } = came;
  if (to !== undefined && entries.length > 0) await guild.shown({ after: to - entries.length, to });
  return came;
}

interface Came {
  readonly done: boolean;
  readonly revision?: number;
  readonly entries?: readonly Entry[];
}

/** What `applyChanges` would do. @throws StoreFault */
export function dryRun(
  { store, id: guild, keys, quotas }: Guild,
  { member, now: at }: By,
  edits: readonly Edit[],
): Promise<Plan> {
  return dryRunChange(store, { guild, member, at, edits, ...(quotas && { quotas }) }, keys);
}

/** Takes changes back; `undefined` when there are none such. @throws StoreFault */
export async function undo(
  guild: Guild,
  { member, now: at }: By,
  what: Undoable,
): Promise<Outcome | undefined> {
  const { store, id, keys } = guild;
  const outcome = await undoChanges(store, { guild: id, member, at, what }, keys);
  return outcome && inAnswers(guild, outcome);
}

/** Brings back a removed item; `undefined` when it is not a removed one. @throws StoreFault */
export async function restore(
  guild: Guild,
  { member, now: at }: By,
  target: Target,
): Promise<Outcome | undefined> {
  const { store, id, keys } = guild;
  const outcome = await restoreItem(store, { guild: id, member, at, target }, keys);
  return outcome && inAnswers(guild, outcome);
}

/** The log change by change, newest first; what was done at once is one. @throws StoreFault */
export function changesOf(
  { store, id: guild, keys }: Guild,
  filter: AuditFilter,
): Promise<readonly LoggedChange[]> {
  return readChanges(store, guild, filter, keys);
}

/** The entries of the log, newest first. @throws StoreFault */
export function entriesOf(
  { store, id: guild }: Guild,
  filter: AuditFilter,
): Promise<readonly Entry[]> {
  return readAudit(store, guild, filter);
}
