/** An inverted index in little memory: for each word the items that it stands in, by their number, and how often. */
import { atOnce, type Work } from '../../runtime/schedule.ts';

export interface Postings {
  /** A word's place in `offsets`. */
  readonly words: ReadonlyMap<string, number>;
  /** Where each word's postings begin; its last number is where the last ones end. */
  readonly offsets: Uint32Array;
  readonly items: Uint16Array | Uint32Array;
  readonly counts: Uint8Array;
}

/** How often a word counts at most. */
const MOST_COUNTED = 255;

/** Items whose numbers fit into two bytes. */
const MOST_SHORT = 65_536;

/** The postings of items by their words. */
export function postingsOf(items: readonly (readonly string[])[]): Postings {
  return atOnce(makingPostings(items));
}

/** The same, an item or a word a step. */
export function* makingPostings(items: readonly (readonly string[])[]): Work<Postings> {
  const found = new Map<string, number[]>();
  for (const [number, words] of items.entries()) {
    yield;
    for (const word of words) {
      const numbers = found.get(word);
      if (numbers) numbers.push(number);
      else found.set(word, [number]);
    }
  }
  const words = new Map<string, number>();
  const offsets = new Uint32Array(found.size + 1);
  const [all, counts]: [number[], number[]] = [[], []];
  for (const [word, numbers] of found) {
    yield;
    words.set(word, words.size);
    let last = -1;
    for (const number of numbers) {
      if (number === last) counts.push(Math.min(MOST_COUNTED, (counts.pop() ?? 0) + 1));
      else {
        all.push(number);
        counts.push(1);
      }
      last = number;
    }
    offsets[words.size] = all.length;
  }
  const numbers = items.length > MOST_SHORT ? Uint32Array.from(all) : Uint16Array.from(all);
  return { words, offsets, items: numbers, counts: Uint8Array.from(counts) };
}

/** Calls `each` with the number of every item that has the word, and how often it stands there. */
export function eachPosting(
  { words, offsets, items, counts }: Postings,
  word: string,
  each: (item: number, count: number) => void,
): void {
  const place = words.get(word);
  if (place === undefined) return;
  const end = offsets[place + 1] ?? 0;
  for (let at = offsets[place] ?? 0; at < end; at++) each(items[at] ?? 0, counts[at] ?? 0);
}
