/** Many words in little memory, each with a number: some 10 bytes a word, where a Map of them takes 70. */

export interface WordTable {
  /** All words one after the other, in the order of their letters (UTF-16). */
  readonly letters: string;
  /** Where each word begins in `letters`; its last number is where the last one ends. */
  readonly starts: Uint16Array | Uint32Array;
  /** Bits at the words' hashes, by which most words that are not there are told at once; missing where there are few. */
  readonly filter?: Uint8Array;
}

/** A table with fewer words is looked through as quickly as it is told that one is not there. */
const MIN_FILTERED = 64;
/** Bits of the filter a word, rounded up to a power of two: one word in five that is not there is looked for. */
const BITS_A_WORD = 4;

/** Numbers that fit into two bytes. */
const MAX_UINT16 = 65_535;

/** A table of these words, each once. */
export function wordTable(words: Iterable<string>): WordTable {
  // The order of `<`, in which words are looked up; none other is asked for.
  const all = [...new Set(words)].sort();
  const starts = numbersUpTo(
    all.reduce((sum, { length }) => sum + length, 0),
    all.length + 1,
  );
  let end = 0;
  for (const [i, { length }] of all.entries()) starts[i + 1] = end += length;
  return {
    ...{ letters: all.join(''), starts },
    ...(all.length >= MIN_FILTERED && { filter: filterOf(all) }),
  };
}

/** One hash for each word (B. Bloom, Space/time trade-offs in hash coding with allowable errors). */
function filterOf(words: readonly string[]): Uint8Array {
  const bits = 2 ** Math.ceil(Math.log2(words.length * BITS_A_WORD));
  const filter = new Uint8Array(bits >> 3);
  for (const word of words) {
    const at = hashOf(word) & (bits - 1);
    filter[at >> 3] = (filter[at >> 3] ?? 0) | (1 << (at & 7));
  }
  return filter;
}

let [lastHashed, lastHash] = ['', 0];

/** FNV-1a with its high bits mixed in; of the last word it is known, as one word is looked up in many tables. */
function hashOf(word: string): number {
  if (word === lastHashed) return lastHash;
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  [lastHashed, lastHash] = [word, (hash ^ (hash >>> 15)) >>> 0];
  return lastHash;
}

/** An array of zeros for numbers up to `most`, in as few bytes as they take. */
export function numbersUpTo(most: number, length: number): Uint16Array | Uint32Array {
  return most <= MAX_UINT16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** How many words there are. */
export function wordCount({ starts }: WordTable): number {
  return starts.length - 1;
}

/** The word with this number, counted from 0; '' where there is none. */
export function wordAt({ letters, starts }: WordTable, number: number): string {
  return letters.slice(starts[number], starts[number + 1] ?? 0);
}

/** All words in the order of their letters. */
export function* wordsOfTable(table: WordTable): Generator<string, undefined> {
  for (let number = 0; number < wordCount(table); number++) yield wordAt(table, number);
}

/** The word's number; undefined where it is not there. Some 0.1 µs, and less for most that are not. */
export function numberOf(table: WordTable, word: string): number | undefined {
  const { filter } = table;
  if (filter) {
    const at = hashOf(word) & (filter.length * 8 - 1);
    if (((filter[at >> 3] ?? 0) & (1 << (at & 7))) === 0) return undefined;
  }
  const number = firstFrom(table, word);
  const { starts } = table;
  const isIt = number < wordCount(table) && starts[number + 1] === endOf(table, number, word);
  return isIt ? number : undefined;
}

/** The numbers of all words that begin so, `from` to `to` exclusive. */
export function begunBy(
  table: WordTable,
  letters: string,
): { readonly from: number; readonly to: number } {
  const from = firstFrom(table, letters);
  let to = from;
  while (to < wordCount(table) && endOf(table, to, letters) >= 0) to++;
  return { from, to };
}

/** The words that begin so, in the order of their letters. */
export function* wordsBegunBy(table: WordTable, letters: string): Generator<string, undefined> {
  const { from, to } = begunBy(table, letters);
  for (let number = from; number < to; number++) yield wordAt(table, number);
}

/** The number of the first word that does not come before this one. */
function firstFrom({ letters, starts }: WordTable, word: string): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(letters, starts[middle] ?? 0, starts[middle + 1] ?? 0, word)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the letters from `at` to `end` come before `word`. */
function isBefore(letters: string, at: number, end: number, word: string): boolean {
  const length = end - at;
  for (let i = 0; i < word.length; i++) {
    if (i === length) return true;
    const difference = letters.charCodeAt(at + i) - word.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Where the word's first letters end that are just `begin`; -1 where it begins otherwise. */
function endOf({ letters, starts }: WordTable, number: number, begin: string): number {
  const at = starts[number] ?? 0;
  if (at + begin.length > (starts[number + 1] ?? 0)) return -1;
  for (let i = 0; i < begin.length; i++) {
    if (letters.charCodeAt(at + i) !== begin.charCodeAt(i)) return -1;
  }
  return at + begin.length;
}
