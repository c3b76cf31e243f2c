/** Sums, shares and greatest values over lists. */

export function sum<T>(list: readonly T[], value: (each: T) => number): number {
  let total = 0;
  for (const each of list) total += value(each);
  return total;
}

/** The greatest value, at least 0. */
export function most<T>(list: readonly T[], value: (each: T) => number): number {
  let best = 0;
  for (const each of list) best = Math.max(best, value(each));
  return best;
}

/** Weight of those for which `holds`, of the weight of all; 0 for an empty list. */
export function share<T>(
  list: readonly T[],
  holds: (each: T) => boolean,
  weight: (each: T) => number,
): number {
  const total = sum(list, weight);
  return total === 0 ? 0 : sum(list, (each) => (holds(each) ? weight(each) : 0)) / total;
}
