/** A map laid over another one that it shares: few entries of its own make it, however large the other is. */
export class LayeredMap<V> implements ReadonlyMap<string, V> {
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

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.#all()) each(value, key, this);
  }

  *entries(): MapIterator<[string, V]> {
    for (const [key, value] of this.#all()) yield [key, value];
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.#all()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.#all()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
