/** Entries that may stand for one person, body or place. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { Entity, Knowledge } from '../../packs/knowledge.ts';
import { alike, nameIndex } from '../../qa/lookup/name-index.ts';
import { wordsOf } from '../../qa/lookup/words.ts';
import { isTitle } from '../../text/lang/en/titles.ts';

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
    for (const other of alike(index, bareName(entity), NEAR)) {
      if (other === entity || other.type !== entity.type || !sharesWords(entity, other)) continue;
      const pair: Pair = isFuller(other, entity) ? [other, entity] : [entity, other];
      const key = [entity.id, other.id].sort().join(' ');
      if (!pairs.has(key)) pairs.set(key, pair);
    }
  }
  return [...pairs.values()];
}

/** A person's name without what they are called before it: of "Prof Orn" the "Orn" of "Ada Orn". */
function bareName({ name, type }: Pick<Entity, 'name' | 'type'>): string {
  const words = wordsOf(name);
  const bare = type === 'person' ? words.filter((word) => !isTitle(word)) : [];
  return bare.length > 0 ? bare.join(' ') : name;
}

/** Whether one name says more than the other; of two that say as much, the longer. */
function isFuller(a: Entity, b: Entity): boolean {
  const more = bareName(a).length - bareName(b).length;
  return more === 0 ? a.name.length > b.name.length : more > 0;
}

/** "Bank of Velm" and "Bank of Orsk" are near in letters, but each has a word of its own. */
export function sharesWords(
  a: Pick<Entity, 'name' | 'type'>,
  b: Pick<Entity, 'name' | 'type'>,
): boolean {
  const [left, right] = [new Set(wordsOf(bareName(a))), new Set(wordsOf(bareName(b)))];
  const own = (of: Set<string>, other: Set<string>) => [...of].filter((word) => !other.has(word));
  const [mine, theirs] = [own(left, right), own(right, left)];
  if (mine.length === 0 || theirs.length === 0) return true;
  return (
    mine.length === theirs.length && mine.every((word, i) => theirs[i]?.startsWith(word.charAt(0)))
  );
}
