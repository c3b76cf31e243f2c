/** Edits of a guild's items, before they are done. */
import type { Bodies, Kind, Target } from './items.ts';

interface PutOf<K extends Kind> extends Target<K> {
  readonly do: 'put';
  readonly body: Bodies[K];
  /** The revision of the guild that the member saw: what changed since is not overwritten. */
  readonly seen: number;
  /** With a source: its text as published, unless it is stored or shipped already. */
  readonly text?: string;
}

/** Puts an item where there is none, or in the place of the one that the member saw. */
export type Put = { readonly [K in Kind]: PutOf<K> }[Kind];

/** Takes an item away; `seen` is the revision of it that the member saw. */
export interface Remove extends Target {
  readonly do: 'remove';
  readonly seen: number;
}

/** What is done to one item. */
export type Edit = Put | Remove;

/** Keys (see `targetKey`) of what the program ships; it can be referred to and never disappears. */
export type Shipped = ReadonlySet<string>;

/** One edit with the item's JSON before and after; null where there is none. */
export interface Step {
  readonly edit: Edit;
  readonly before: string | null;
  readonly after: string | null;
}
