/** Quick ways from a place in an article to what stands there, so that long texts take time in proportion. */
import type { Word } from './words.ts';

/** Of ranges with their membership by word, those that touch the words `from` to `to`, in order. */
export function touching<T>(ranges: readonly T[], of: Int32Array, from: number, to: number): T[] {
  const found: T[] = [];
  let last = -1;
  for (let i = Math.max(0, from); i < to; i++) {
    const number = of[i] ?? -1;
    const range = ranges[number];
    if (number === last || !range) continue;
    last = number;
    found.push(range);
  }
  return found;
}

/** The number of the first word that begins at or after an offset. */
export function wordAt({ words }: { readonly words: readonly Word[] }, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
