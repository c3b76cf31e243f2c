/** How much each had of something lately: what is past counts ever less. */
import { LRUCache } from 'lru-cache';

export interface RecentUse {
  readonly add: (key: string, amount: number) => void;
  /** What was added, halved for each half-life since. */
  readonly of: (key: string) => number;
}

/** Milliseconds. */
const HALF_LIFE = 20_000;
/** Those who had some the longest ago are forgotten first. */
const MAX_KEYS = 10_000;

/** Nobody has used anything yet; `now` tells milliseconds. */
export function createRecentUse(now: () => number): RecentUse {
  const had = new LRUCache<string, { readonly amount: number; readonly at: number }>({
    max: MAX_KEYS,
  });
  const of = (key: string): number => {
    const { amount, at } = had.peek(key) ?? { amount: 0, at: 0 };
    return amount * 0.5 ** ((now() - at) / HALF_LIFE);
  };
  return {
    of,
    add(key, amount) {
      if (amount > 0) had.set(key, { amount: of(key) + amount, at: now() });
    },
  };
}
