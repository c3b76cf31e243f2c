/** Chance that is the same in every run, and slices that are. */

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** At most `limit` items, evenly spread over all of them, in their order. */
export function spread<T>(items: readonly T[], limit: number): readonly T[] {
  if (items.length <= limit) return items;
  const share = limit / items.length;
  return items.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
}

/** Places by falling score; equal scores in an order that `random` gives. */
export function order(scores: readonly number[], random: () => number): number[] {
  const shuffled = scores.map((score, place) => ({ score, place, tie: random() }));
  shuffled.sort((a, b) => b.score - a.score || a.tie - b.tie);
  return shuffled.map(({ place }) => place);
}
