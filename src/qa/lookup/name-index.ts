/** Finding things by their names, however they are typed: exact, by the start of words, or misspelt. */
import { TYPED_NAME_LINKS } from '../../text/lang/en/function-words.ts';
import Fuse from 'fuse.js';
import { allowedEdits, editDistance } from '../../text/edits.ts';
import type { Segment, Segments } from '../segments/segments.ts';
import { eachPosting, postingsOf, type Postings } from '../retrieval/postings.ts';
import { wordsOf } from './words.ts';

/** Things that are found by what is typed of their names. */
export interface NameIndex<T> {
  readonly parts: readonly NamedPart<T>[];
  /** Tells things of one name apart, and puts those that fit alike in order. */
  readonly idOf: (item: T) => string;
  /** All things, in the order in which they are offered before anything is typed. */
  readonly all: () => Iterable<T>;
}

/** Named things, some of which may not be there. */
interface NamedPart<T> {
  readonly names: NamedItems<T>;
  readonly without?: Pick<ReadonlySet<T>, 'has'>;
}

/** Things by their names. */
export interface NamedItems<T> {
  readonly names: readonly Name<T>[];
  /** By the whole name. */
  readonly exact: ReadonlyMap<string, readonly T[]>;
  /** By the name that they are shown by. */
  readonly own: ReadonlyMap<string, readonly T[]>;
  /** Numbers of the names that hold two letters beside each other. */
  readonly pairs: Postings;
}

interface Name<T> {
  /** Lower-case words without accents, joined by spaces. */
  readonly key: string;
  readonly item: T;
}

/** One clear match; several that fit alike; or none, with the nearest names, best first. */
export type Found<T> =
  | { readonly outcome: 'one'; readonly item: T }
  | { readonly outcome: 'several'; readonly items: readonly T[] }
  | { readonly outcome: 'none'; readonly nearest: readonly T[] };

/** Fuse.js scans all that it is given, so it is given the names that share most letter pairs. */
const SHORTLIST = 60;
/** Fuse.js scores run from 0, the same, to 1: the worst that is offered, and how far apart a clear match stands. */
const NEAR = 0.6;
const APART = 0.08;
/** Characters of what was typed that are looked at. */
const MAX_TYPED_LENGTH = 100;
const MAX_SEVERAL = 5;
const MAX_NEAREST = 3;
const LINKS: ReadonlySet<string> = new Set(TYPED_NAME_LINKS);

/** An index over what has names, made at once. */
export function nameIndex<T>(
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
  idOf: (item: T) => string,
): NameIndex<T> {
  return { parts: [{ names: namedItems(items, namesOf) }], idOf, all: () => items };
}

/** A part of an index: items by their names as they are compared; the first is the one that an item is shown by. */
export function namedItems<T>(
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): NamedItems<T> {
  const [exact, own] = [new Map<string, T[]>(), new Map<string, T[]>()];
  const names = items.flatMap((item) =>
    [...new Set(namesOf(item).map(keyOf))]
      .filter((key) => key !== '')
      .map((key) => ({ key, item })),
  );
  for (const { key, item } of names) listAt(exact, key).push(item);
  for (const item of items) listAt(own, keyOf(namesOf(item)[0] ?? '')).push(item);
  return { names, exact, own, pairs: postingsOf(names.map(({ key }) => [...pairsOf(key)])) };
}

/** Segments of things by their names. */
export function namedParts<T>(
  segments: Segments<T>,
  named: (segment: Segment<T>) => NamedItems<T>,
): NamedPart<T>[] {
  return segments.map(({ segment, without }) =>
    without ? { names: named(segment), without } : { names: named(segment) },
  );
}

/** The thing that a typed name means. */
export function find<T>(index: NameIndex<T>, typed: string): Found<T> {
  const key = keyOf(typed.slice(0, MAX_TYPED_LENGTH));
  if (key === '') return { outcome: 'none', nearest: [] };
  // Who is called just so comes before whom an office or another name may mean: "Prof Orn", beside Ada Orn, a professor.
  const own = exactly(index, 'own', key);
  if (own.length > 0) return choice(own);
  const exact = exactly(index, 'exact', key);
  if (exact.length > 0) return choice(exact);
  const shortlist = shortlistOf(index, key);
  const begun = beginning(shortlist, key);
  if (begun.length > 0) return choice(begun);
  const misspelt = fuzzy(
    shortlist.filter((name) => isMisspelling(key, name.key)),
    key,
  );
  const [best] = misspelt;
  if (best) {
    const alike = misspelt.filter(({ score }) => score < best.score + APART);
    return choice(alike.map(({ item }) => item));
  }
  const nearest = fuzzy(shortlist, key).slice(0, MAX_NEAREST);
  return { outcome: 'none', nearest: nearest.map(({ item }) => item) };
}

/** Up to `most` things that what was typed so far may come to mean, best first. */
export function suggest<T>(index: NameIndex<T>, typed: string, most: number): T[] {
  const key = keyOf(typed.slice(0, MAX_TYPED_LENGTH));
  if (key === '') return [...Iterator.from(index.all()).take(most)];
  const shortlist = shortlistOf(index, key);
  const begun = [
    ...exactly(index, 'own', key),
    ...exactly(index, 'exact', key),
    ...beginning(shortlist, key),
  ];
  const items = begun.length > 0 ? begun : fuzzy(shortlist, key).map(({ item }) => item);
  return [...new Set(items)].slice(0, most);
}

/** Things with a name whose fuse.js score against this one is at most `worst`, best first. */
export function alike<T>(index: NameIndex<T>, name: string, worst: number): T[] {
  const key = keyOf(name.slice(0, MAX_TYPED_LENGTH));
  if (key === '') return [];
  return fuzzy(shortlistOf(index, key), key)
    .filter(({ score }) => score <= worst)
    .map(({ item }) => item);
}

function choice<T>(items: readonly T[]): Found<T> {
  const [item] = items;
  return item !== undefined && items.length === 1
    ? { outcome: 'one', item }
    : { outcome: 'several', items: items.slice(0, MAX_SEVERAL) };
}

/** Things with a name in which each typed word begins a word. */
function beginning<T>(names: readonly Name<T>[], key: string): T[] {
  const typed = key.split(' ');
  const fitting = names.filter((name) => {
    const words = name.key.split(' ');
    return typed.every((start) => words.some((word) => word.startsWith(start)));
  });
  return [...new Set(fitting.map(({ item }) => item))];
}

/** Whether each typed word is one of the name's, but for a few letters. */
function isMisspelling(typed: string, name: string): boolean {
  const words = name.split(' ');
  return typed.split(' ').every((word) => {
    const edits = allowedEdits(word.length);
    return words.some((each) => editDistance(word, each, edits) <= edits);
  });
}

/** Things by the fuse.js score of their best name. */
function fuzzy<T>(
  names: readonly Name<T>[],
  key: string,
): { readonly item: T; readonly score: number }[] {
  const fuse = new Fuse(names, {
    ...{ keys: ['key'], includeScore: true, ignoreLocation: true, ignoreFieldNorm: true },
    threshold: NEAR,
  });
  const best = new Map<T, number>();
  for (const { item: name, score = 1 } of fuse.search(key)) {
    best.set(name.item, Math.min(score, best.get(name.item) ?? 1));
  }
  return [...best].map(([item, score]) => ({ item, score })).sort((a, b) => a.score - b.score);
}

/** Things of just this name. */
function exactly<T>({ parts, idOf }: NameIndex<T>, by: 'own' | 'exact', key: string): T[] {
  const found = new Map<string, T>();
  for (const { names, without } of parts) {
    for (const item of names[by].get(key) ?? []) {
      if (!without?.has(item)) found.set(idOf(item), item);
    }
  }
  return [...found.values()].sort(byText(idOf));
}

/** How many letter pairs each name of a part shares with what was typed. */
interface Shares<T> {
  readonly part: NamedPart<T>;
  readonly shared: Uint8Array;
}

/** The names that share most letter pairs; of those that share as many, in the order of the alphabet. */
function shortlistOf<T>({ parts, idOf }: NameIndex<T>, key: string): Name<T>[] {
  const pairs = pairsOf(key);
  const shares = parts.map((part) => ({ part, shared: sharedIn(part, pairs) }));
  const having = new Uint32Array(pairs.size + 1);
  for (const { shared } of shares) {
    for (const count of shared) having[count] = (having[count] ?? 0) + 1;
  }
  const found = new Map<string, Name<T>>();
  for (let count = pairs.size; count > 0 && found.size < SHORTLIST; count--) {
    if (having[count] === 0) continue;
    const same = sharing(shares, count).map((name): [string, Name<T>] => [
      `${name.key}\n${idOf(name.item)}`,
      name,
    ]);
    for (const [id, name] of same.sort(byText(([id]) => id))) {
      if (!found.has(id) && found.size < SHORTLIST) found.set(id, name);
    }
  }
  return [...found.values()];
}

function sharedIn<T>({ names }: NamedPart<T>, pairs: ReadonlySet<string>): Uint8Array {
  const shared = new Uint8Array(names.names.length);
  for (const pair of pairs) {
    eachPosting(names.pairs, pair, (number) => {
      shared[number] = (shared[number] ?? 0) + 1;
    });
  }
  return shared;
}

/** The names that share just so many pairs and are there. */
function sharing<T>(shares: readonly Shares<T>[], count: number): Name<T>[] {
  const found: Name<T>[] = [];
  for (const { part, shared } of shares) {
    for (let at = shared.indexOf(count); at >= 0; at = shared.indexOf(count, at + 1)) {
      const name = part.names.names[at];
      if (name && !part.without?.has(name.item)) found.push(name);
    }
  }
  return found;
}

/** Puts things in the order of a text of theirs. */
function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [left, right] = [textOf(a), textOf(b)];
    return left < right ? -1 : Number(left > right);
  };
}

/** Letters beside each other, a word's first letter also with the space before it. */
function pairsOf(key: string): Set<string> {
  const text = ` ${key}`;
  return new Set(Array.from({ length: key.length }, (_, at) => text.slice(at, at + 2)));
}

function keyOf(name: string): string {
  const words = wordsOf(name);
  const telling = words.filter((word) => !LINKS.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

function listAt<V>(lists: Map<string, V[]>, key: string): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
