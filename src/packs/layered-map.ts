import { MapView } from './map-view.ts';

/** A map laid over another one that it shares: few entries of its own make it, however large the other is. */
export class LayeredMap<V> extends MapView<V> {
  readonly #base: ReadonlyMap<string, V>;
  /** Entries of its own; undefined where it has not what the base has. */
  readonly #changes: ReadonlyMap<string, V | undefined>;
  /** All entries in their order. */
  readonly #all: () => Iterable<readonly [string, V]>;
  readonly size: number;

  constructor(
    base: ReadonlyMap<string, V>,
    changes: ReadonlyMap<string, V | undefined>,
    all: () => Iterable<readonly [string, V]>,
  ) {
    super();
    this.#base = base;
    this.#changes = changes;
    this.#all = all;
    let size = base.size;
    for (const [key, value] of changes) {
      size += Number(value !== undefined) - Number(base.has(key));
    }
    this.size = size;
  }

  get(key: string): V | undefined {
    return this.#changes.has(key) ? this.#changes.get(key) : this.#base.get(key);
  }

  *entries(): MapIterator<[string, V]> {
    for (const [key, value] of this.#all()) yield [key, value];
  }
}
