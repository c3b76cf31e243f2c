/** Rows of which a guild may have thousands, grouped by their event: a changed state shares the groups of all others. */
import { splitKey } from './items.ts';
import { MapView } from '../../packs/map-view.ts';

/** An item's state, and the revision of the change that made it. */
export interface Row<T> {
  readonly id: string;
  readonly revision: number;
  readonly body: T;
}

type Group<T> = ReadonlyMap<string, Row<T>>;

const NONE: Group<never> = new Map<string, never>();

/** Rows by id, never changed: what is put gives another map that shares the groups of all other events. */
export class RowsByEvent<T> extends MapView<Row<T>> {
  readonly #groups: ReadonlyMap<string, Group<T>>;
  readonly size: number;

  private constructor(groups: ReadonlyMap<string, Group<T>>) {
    super();
    this.#groups = groups;
    let size = 0;
    for (const group of groups.values()) size += group.size;
    this.size = size;
  }

  /** These rows by their ids, which begin with their event's. */
  static of<T>(rows: Iterable<readonly [id: string, row: Row<T>]> = []): RowsByEvent<T> {
    return new RowsByEvent<T>(new Map()).with(new Map(rows));
  }

  /** A state with these rows put, or taken away where undefined; as long as the groups that they belong to are. */
  with(changes: ReadonlyMap<string, Row<T> | undefined>): RowsByEvent<T> {
    if (changes.size === 0) return this;
    const groups = new Map(this.#groups);
    const changed = new Map<string, Map<string, Row<T>>>();
    for (const [id, row] of changes) {
      const [event] = splitKey(id);
      const group = changed.get(event) ?? new Map(groups.get(event));
      changed.set(event, group);
      if (row) group.set(id, row);
      else group.delete(id);
    }
    for (const [event, group] of changed) {
      if (group.size === 0) groups.delete(event);
      else groups.set(event, group);
    }
    return new RowsByEvent(groups);
  }

  /** The rows of one event. */
  rowsOf(event: string): Group<T> {
    return this.#groups.get(event) ?? NONE;
  }

  /** The rows of each event; one of two states that share them is the very same. */
  groups(): ReadonlyMap<string, Group<T>> {
    return this.#groups;
  }

  get(id: string): Row<T> | undefined {
    return this.rowsOf(splitKey(id)[0]).get(id);
  }

  *entries(): MapIterator<[string, Row<T>]> {
    for (const group of this.#groups.values()) yield* group;
  }
}
