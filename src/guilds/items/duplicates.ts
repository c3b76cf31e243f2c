/** Entries that may stand for one person, body or place. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { Entity, Knowledge } from '../../packs/knowledge.ts';
import { alike, nameIndex } from '../../qa/lookup/name-index.ts';
import { wordsOf } from '../../qa/lookup/words.ts';

/** Worst fuse.js score of two names that may be one, from 0, the same, to 1. */
const NEAR = 0.2;
/** Entries that are looked at before questions get their turn. */
const AT_ONCE = 20;

/** Two that may be the same, and which of them would stay. */
export type Pair = readonly [keep: Entity, other: Entity];

/** Pairs of one type with names alike, or with all words of one name in the other; the fuller name first. */
export async function duplicates({ entities }: Knowledge): Promise<Pair[]> {
  const all = [...entities.values()];
  const index = nameIndex(
    all,
    ({ name, aliases }) => [name, ...aliases],
    ({ id }) => id,
  );
  const pairs = new Map<string, Pair>();
  for (const [i, entity] of all.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await breathe();
    for (const other of alike(index, entity.name, NEAR)) {
      if (other === entity || other.type !== entity.type || !sharesWords(entity, other)) continue;
      const pair: Pair = other.name.length > entity.name.length ? [other, entity] : [entity, other];
      const key = [entity.id, other.id].sort().join(' ');
      if (!pairs.has(key)) pairs.set(key, pair);
    }
  }
  return [...pairs.values()];
}

/** "Bank of Velm" and "Bank of Orsk" are near in letters, but each has a word of its own. */
export function sharesWords(a: Pick<Entity, 'name'>, b: Pick<Entity, 'name'>): boolean {
  const [left, right] = [new Set(wordsOf(a.name)), new Set(wordsOf(b.name))];
  const own = (of: Set<string>, other: Set<string>) => [...of].filter((word) => !other.has(word));
  const [mine, theirs] = [own(left, right), own(right, left)];
  if (mine.length === 0 || theirs.length === 0) return true;
  return (
    mine.length === theirs.length && mine.every((word, i) => theirs[i]?.startsWith(word.charAt(0)))
  );
}
