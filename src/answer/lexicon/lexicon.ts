/** General knowledge of English words: how common each is, and how close two are in meaning. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterMask } from '../../text/edits.ts';

const DIMENSIONS = 100;
const UNIT = 127 * 127;
const SIGN_WORDS = 4;

export type Relation = 'synonym' | 'derived' | 'antonym';

export interface Lexicon {
  /** Words by falling frequency; a word's row is its place here. */
  readonly words: readonly string[];
  /** Row of a word: 0 for the most common; undefined when it is not listed. */
  readonly rank: (word: string) => number | undefined;
  /** Cosine of two words' vectors, -1 to 1. */
  readonly cosineOfRows: (a: number, b: number) => number;
  /** In how many of their 100 coordinates two words' signs differ: about 50 when unrelated. A fast bound on the cosine. */
  readonly signDistance: (a: number, b: number) => number;
  /** Letters of a row's word as bits; see `letterMask`. */
  readonly maskOf: (row: number) => number;
  /** Whether a noun, also in the plural, stands for persons: "ministers". */
  readonly isPerson: (word: string) => boolean;
  /** The words that WordNet relates to a word. */
  readonly related: (word: string) => ReadonlyMap<string, Relation>;
}

/** Reads the lexicon's files beside this one. Takes well under 150 ms, measured by `npm run bench:speed`. */
export function readLexicon(directory: string = import.meta.dirname): Lexicon {
  const file = readFileSync(join(directory, 'vectors.bin'));
  const split = file.indexOf('\n\n');
  const words = file.toString('latin1', 0, split).split('\n');
  const vectors = new Int8Array(
    file.buffer,
    file.byteOffset + split + 2,
    words.length * DIMENSIONS,
  );
  const ranks = new Map<string, number>();
  for (let row = 0; row < words.length; row++) ranks.set(words[row] ?? '', row);
  const signs = lazily(() => signBits(vectors, words.length));
  const masks = lazily(() => Int32Array.from(words, letterMask));
  const lines = lazily(() => lineIndex(readFileSync(join(directory, 'relations.txt'), 'latin1')));
  const persons = lazily(
    () => new Set(readFileSync(join(directory, 'persons.txt'), 'latin1').split('\n')),
  );
  const relations = new Map<string, ReadonlyMap<string, Relation>>();

  return {
    words,
    rank: (word) => ranks.get(word),
    cosineOfRows: (a, b) => dot(vectors, a * DIMENSIONS, b * DIMENSIONS) / UNIT,
    signDistance(a, b) {
      const bits = signs();
      let distance = 0;
      for (let i = 0; i < SIGN_WORDS; i++) {
        distance += ones((bits[a * SIGN_WORDS + i] ?? 0) ^ (bits[b * SIGN_WORDS + i] ?? 0));
      }
      return distance;
    },
    maskOf: (row) => masks()[row] ?? 0,
    isPerson: (word) => singulars(word).some((each) => persons().has(each)),
    related(word) {
      const known = relations.get(word);
      if (known) return known;
      const parsed = parseRelations(lines().get(word) ?? '');
      relations.set(word, parsed);
      return parsed;
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function dot(vectors: Int8Array, a: number, b: number): number {
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i++) sum += (vectors[a + i] ?? 0) * (vectors[b + i] ?? 0);
  return sum;
}

function signBits(vectors: Int8Array, count: number): Int32Array {
  const bits = new Int32Array(count * SIGN_WORDS);
  for (let row = 0; row < count; row++) {
    for (let i = 0; i < DIMENSIONS; i++) {
      if ((vectors[row * DIMENSIONS + i] ?? 0) > 0) {
        const at = row * SIGN_WORDS + (i >> 5);
        bits[at] = (bits[at] ?? 0) | (1 << (i & 31));
      }
    }
  }
  return bits;
}

/** Number of bits that are set in a 32-bit integer (Warren, "Hacker's Delight", 5-1). */
function ones(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The word, and what it may be the plural of. */
function singulars(word: string): string[] {
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/men$/, 'man'),
    word.replace(/^children$/, 'child'),
  ];
}

function lineIndex(text: string): Map<string, string> {
  const index = new Map<string, string>();
  for (const line of text.split('\n')) index.set(line.slice(0, line.indexOf('\t')), line);
  return index;
}

function parseRelations(line: string): Map<string, Relation> {
  const [, synonyms = '', derived = '', antonyms = ''] = line.split('\t');
  const relations = new Map<string, Relation>();
  const add = (words: string, relation: Relation): void => {
    for (const word of words.split(' ')) if (word !== '') relations.set(word, relation);
  };
  add(derived, 'derived');
  add(synonyms, 'synonym');
  add(antonyms, 'antonym');
  return relations;
}

let shared: Lexicon | undefined;

/** The one lexicon of this process, read at first use. */
export function lexicon(): Lexicon {
  shared ??= readLexicon();
  return shared;
}
