/** Whether someone named in drafts is known: by name or alias alone. Likeness only makes a name doubtful, for a moderator to decide. */
import type { Entity, Knowledge } from '../../packs/knowledge.ts';
import type { EntityFile } from '../../packs/schema.ts';
import { alike, nameIndex } from '../../qa/lookup/name-index.ts';
import { wordsOf } from '../../qa/lookup/words.ts';
import type { DraftedEntity } from './draftings.ts';
import { pacer } from '../../runtime/schedule.ts';
import { sharesWords } from '../items/duplicates.ts';

/** Whether a name that drafts have is that of a known one, by id. */
export type Match =
  | { readonly found: 'known'; readonly id: string }
  | { readonly found: 'new' }
  /** It may be one of these. */
  | { readonly found: 'doubtful'; readonly near: readonly string[] };

type Named = Pick<EntityFile, 'id' | 'type' | 'name' | 'aliases'>;

/** Those who are known, by their names and aliases. */
export interface EntityIndex {
  readonly byName: ReadonlyMap<string, readonly Named[]>;
  readonly ids: ReadonlySet<string>;
  /** Whether it belongs to the event that the drafts are about. */
  readonly isOfEvent: (id: string) => boolean;
}

/** Entities by their names; `isOfEvent` tells those of the event whose article is drafted. */
export function entityIndexOf(
  entities: Iterable<Named>,
  isOfEvent: EntityIndex['isOfEvent'],
): EntityIndex {
  const byName = new Map<string, Named[]>();
  const ids = new Set<string>();
  for (const entity of entities) {
    ids.add(entity.id);
    for (const key of new Set([entity.name, ...entity.aliases].map(keyOf))) {
      const all = byName.get(key);
      if (all) all.push(entity);
      else byName.set(key, [entity]);
    }
  }
  return { byName, ids, isOfEvent };
}

/** Who a name in drafts is. What a moderator said goes before everything. */
export function matchOf(drafted: DraftedEntity, known: EntityIndex): Match {
  const { is, near } = drafted;
  if (is !== undefined && known.ids.has(is)) return { found: 'known', id: is };
  if (is === '') return { found: 'new' };
  const same = sameNamed(drafted, known);
  const ofEvent = same.filter(({ id }) => known.isOfEvent(id));
  const [one, ...others] = ofEvent.length > 0 ? ofEvent : same;
  if (one && others.length === 0) return { found: 'known', id: one.id };
  const open = one ? [one, ...others].map(({ id }) => id) : near.filter((id) => known.ids.has(id));
  return open.length > 0 ? { found: 'doubtful', near: open } : { found: 'new' };
}

/** Known ones with the name, or else with a fuller form of it that the text has too. */
function sameNamed(
  { type, name, aliases }: DraftedEntity,
  { byName }: EntityIndex,
): readonly Named[] {
  const fuller = aliases.filter((alias) => keyOf(alias).includes(' '));
  for (const each of [name, ...fuller]) {
    const key = keyOf(each);
    const same = (byName.get(key) ?? []).filter(
      (entity) => key.includes(' ') || mayBeOne(type, entity.type),
    );
    if (same.length > 0) return same;
  }
  return [];
}

/** Worst fuse.js scores, from 0, the same, to 1: of a name that holds the other, and of two spellings. */
const HOLDS = 0.6;
const SPELT = 0.2;
const MAX_NEAR = 3;

/** The names with the ids of known ones that each may be, as far as names alone leave it open. */
export async function withNear(
  drafted: readonly DraftedEntity[],
  knowledge: Knowledge,
  known: EntityIndex,
): Promise<DraftedEntity[]> {
  const index = nameIndex(
    [...knowledge.entities.values()],
    ({ name, aliases }) => [name, ...aliases],
    ({ id }) => id,
  );
  const result: DraftedEntity[] = [];
  const pace = pacer();
  for (const each of drafted) {
    await pace();
    if (sameNamed(each, known).length > 0) {
      result.push(each);
      continue;
    }
    const spelt = new Set(alike(index, each.name, SPELT));
    const near = alike(index, each.name, HOLDS).filter(
      (entity) =>
        mayBeOne(each.type, entity.type) &&
        (holds(entity, each.name) || (spelt.has(entity) && sharesWords(entity, each))),
    );
    result.push({ ...each, near: near.slice(0, MAX_NEAR).map(({ id }) => id) });
  }
  return result;
}

/** "William Hague" and "Hague": all words of one name are in the other. */
function holds(entity: Entity, name: string): boolean {
  const words = new Set(wordsOf(name));
  return [entity.name, ...entity.aliases].some((each) => {
    const others = new Set(wordsOf(each));
    return others.size > 0 && (words.isSubsetOf(others) || others.isSubsetOf(words));
  });
}

/** Whether entries of these types may stand for one: a text rarely tells a body from a place or a group. */
function mayBeOne(a: EntityFile['type'], b: EntityFile['type']): boolean {
  return a === b || (a !== 'person' && b !== 'person');
}

/** Keys by name: the same names are looked at with every draft. */
const keys = new Map<string, string>();
const MAX_KEYS = 50_000;

function keyOf(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = wordsOf(name).join(' ');
    if (keys.size >= MAX_KEYS) keys.clear();
    keys.set(name, key);
  }
  return key;
}
