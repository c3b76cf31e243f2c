/** A map put together of others: it is made by a way to find one entry, and a way through all of them. */
export abstract class MapView<V> implements ReadonlyMap<string, V> {
  abstract readonly size: number;

  /** The value of a key; undefined where it has none. */
  abstract get(key: string): V | undefined;

  /** All in their order. */
  abstract entries(): MapIterator<[string, V]>;

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }

  *keys(): MapIterator<string> {
    for (const [key] of this) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
