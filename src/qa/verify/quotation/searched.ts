/** Sources as they are searched for quotations: their words, and their texts without what never counts. */
import { LRUCache } from 'lru-cache';
import { fold } from '../../../packs/fold.ts';
import { prepare } from '../../../packs/nearest.ts';
import { spelt, wordsIn } from '../wording/runs.ts';
import type { Searched } from './verification.ts';

/**
 * Made of a source when it is first needed, and remembered by its text's hash, as guilds share sources: of sources with
 * so many characters together. A longer one is made anew each time.
 */
function remembered<T extends object>(
  characters: number,
  make: (source: Searched) => T,
): (source: Searched) => T {
  const made = new LRUCache<string, T>({ maxSize: characters });
  return (source) => {
    const known = made.get(source.sha256) ?? make(source);
    made.set(source.sha256, known, { size: source.text.length + 1 });
    return known;
  };
}

/** Words with a hyphen, without it. */
function hyphenedIn(text: string): string[] {
  return (text.match(/(?<!\p{L})\p{L}+(?:[-‐‑]\p{L}+)+/gu) ?? []).map(spelt);
}

/** Two bytes a character, eight and some twenty: 40 MB each at most. */
export const wordsOf = remembered(
  20_000_000,
  ({ text }) => new Set([...wordsIn(text), ...hyphenedIn(text)]),
);
export const foldedOf = remembered(5_000_000, ({ text }) => fold(text));
export const preparedOf = remembered(2_000_000, (source) => prepare(source.text, foldedOf(source)));
