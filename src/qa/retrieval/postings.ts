/** An inverted index in little memory: for each word the items that it stands in, by their number, and how often. */
import { atOnce, type Work } from '../../runtime/schedule.ts';
import { numberOf, numbersUpTo, wordTable, type WordTable } from '../../text/word-table.ts';

/** An inverted index: in which items each word stands, and how often. */
export interface Postings {
  readonly words: WordTable;
  /** Where each word's postings begin, by its number; its last number is where the last ones end. */
  readonly offsets: Uint16Array | Uint32Array;
  readonly items: Uint16Array | Uint32Array;
  /** How often each stands there; missing where each does once. */
  readonly counts?: Uint8Array;
}

/** How often a word counts at most. */
const MAX_COUNT = 255;

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
  const words = wordTable(found.keys());
  const [all, counts]: [number[], number[]] = [[], []];
  const ends: number[] = [];
  for (const word of [...found.keys()].sort()) {
    yield;
    let last = -1;
    for (const number of found.get(word) ?? []) {
      if (number === last) counts.push(Math.min(MAX_COUNT, (counts.pop() ?? 0) + 1));
      else {
        all.push(number);
        counts.push(1);
      }
      last = number;
    }
    ends.push(all.length);
  }
  const offsets = numbersUpTo(all.length, ends.length + 1);
  offsets.set(ends, 1);
  const numbers = numbersUpTo(items.length, all.length);
  numbers.set(all);
  return {
    ...{ words, offsets, items: numbers },
    ...(counts.some((count) => count > 1) && { counts: Uint8Array.from(counts) }),
  };
}

/** Calls `each` with the number of every item that has the word, and how often it stands there. */
export function eachPosting(
  postings: Postings,
  word: string,
  each: (item: number, count: number) => void,
): void {
  const number = numberOf(postings.words, word);
  if (number !== undefined) eachPostingOf(postings, number, each);
}

/** The same for the word with this number. */
export function eachPostingOf(
  { offsets, items, counts }: Postings,
  word: number,
  each: (item: number, count: number) => void,
): void {
  const end = offsets[word + 1] ?? 0;
  for (let at = offsets[word] ?? 0; at < end; at++) each(items[at] ?? 0, counts?.[at] ?? 1);
}
