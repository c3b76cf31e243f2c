/** The entities of a guild: shipped ones with the guild's changes, two entries for one made into one. */
import { isDeepStrictEqual } from 'node:util';
import { merged } from '../../packs/entities.ts';
import type { Pack } from '../../packs/pack.ts';
import type { EntityFile } from '../../packs/schema.ts';
import type { Items } from './guild-rows.ts';
import type { Row } from './rows-by-event.ts';
import type { Bodies } from './items.ts';

export interface Names {
  /** By the id they have now. */
  readonly entities: ReadonlyMap<string, EntityFile>;
  /** The ids of those that were merged into others. */
  readonly merged: readonly string[];
  /** The id that an entity has now: another one where it was merged. */
  readonly resolve: (id: string) => string;
  /** Entities by id, with those that their roles are held for. */
  readonly withRoles: (ids: Iterable<string>) => EntityFile[];
  /** Whether a shipped entity is as it is shipped. */
  readonly isShipped: (id: string) => boolean;
}

/** Shipped entities by id, made once for the packs of a process. */
const shippedEntities = new WeakMap<readonly Pack[], ReadonlyMap<string, EntityFile>>();

function entitiesOf(shipped: readonly Pack[]): ReadonlyMap<string, EntityFile> {
  const known = shippedEntities.get(shipped);
  if (known) return known;
  const all = new Map<string, EntityFile>();
  for (const file of shipped.flatMap(({ event }) => event.entities)) {
    const first = all.get(file.id);
    all.set(file.id, first ? merged(first, file) : file);
  }
  shippedEntities.set(shipped, all);
  return all;
}

type NameRows = Pick<Items, 'entity' | 'merge'>;

/** What rows came to the last time: most changes leave all names as they are, and guilds without any share them. */
const last = new WeakMap<
  Items['entity'],
  { readonly shipped: readonly Pack[]; readonly merge: Items['merge']; readonly names: Names }
>();

/** The entities of a guild that has these rows; some microseconds each, at once for the rows of the last time. */
export function namesOf(shipped: readonly Pack[], { entity, merge }: NameRows): Names {
  const known = last.get(entity);
  if (known?.shipped === shipped && known.merge === merge) return known.names;
  const names = makeNames(shipped, { entity, merge });
  last.set(entity, { shipped, merge, names });
  return names;
}

/** Ids of the entities that are not in one of two states what they are in the other, or go by another id there. */
export function changedNames(now: Names, before: Names): ReadonlySet<string> {
  const changed = new Set<string>();
  if (now === before) return changed;
  for (const [id, file] of now.entities) {
    if (!isDeepStrictEqual(file, before.entities.get(id))) changed.add(id);
  }
  for (const id of before.entities.keys()) if (!now.entities.has(id)) changed.add(id);
  for (const id of [...now.merged, ...before.merged]) {
    const [to, from] = [now.resolve(id), before.resolve(id)];
    if (to !== from) changed.add(to).add(from);
  }
  return changed;
}

/** Files of entities that guilds added or changed. */
const files = new WeakMap<Row<Bodies['entity']>, EntityFile>();

function fileOf(row: Row<Bodies['entity']>): EntityFile {
  const known = files.get(row);
  if (known) return known;
  const { type, name, aliases, roles, demonyms } = row.body;
  const file = { id: row.id, type, name, aliases, roles, demonyms };
  files.set(row, file);
  return file;
}

/** The id of the entity that one was merged into, as far as there is one; its own where it was not. */
function resolved(
  id: string,
  merge: NameRows['merge'],
  all: ReadonlyMap<string, EntityFile>,
): string {
  const seen = new Set<string>();
  let now = id;
  for (let into = merge.get(now); into && all.has(into.body.into); into = merge.get(now)) {
    seen.add(now);
    // Two merges that point at each other mean nothing.
    if (seen.has(into.body.into)) return id;
    now = into.body.into;
  }
  return now;
}

/** The entities by id, each with what was merged into it. */
function mergedFiles(
  all: ReadonlyMap<string, EntityFile>,
  resolve: (id: string) => string,
): Map<string, EntityFile> {
  const entities = new Map<string, EntityFile>();
  // An entity's own entry comes before those that were merged into it.
  const [own, others] = [[], []] as [EntityFile[], EntityFile[]];
  for (const file of all.values()) (resolve(file.id) === file.id ? own : others).push(file);
  for (const file of [...own, ...others]) {
    const id = resolve(file.id);
    const into = entities.get(id);
    entities.set(id, into ? merged(into, file) : file);
  }
  return entities;
}

function makeNames(shipped: readonly Pack[], { entity, merge }: NameRows): Names {
  const ofShipped = entitiesOf(shipped);
  const all = new Map(ofShipped);
  for (const row of entity.values()) all.set(row.id, fileOf(row));

  const resolve = (id: string): string => resolved(id, merge, all);
  const entities = mergedFiles(all, resolve);
  for (const [id, file] of entities) {
    if (!file.roles.every(({ of }) => of === nowOf(of))) {
      entities.set(id, { ...file, roles: rolesOf(file) });
    }
  }

  /** The id of whom a role is held for, as it is now; undefined where there is none. */
  function nowOf(of: string | undefined): string | undefined {
    const now = of === undefined ? undefined : resolve(of);
    return now !== undefined && entities.has(now) ? now : undefined;
  }

  function rolesOf(file: EntityFile): EntityFile['roles'] {
    return file.roles.map(({ title, of }) => {
      const now = nowOf(of);
      return now === undefined ? { title } : { title, of: now };
    });
  }

  function isShipped(id: string): boolean {
    return resolve(id) === id && entities.get(id) === ofShipped.get(id);
  }

  function withRoles(ids: Iterable<string>): EntityFile[] {
    const found = new Map<string, EntityFile>();
    const open = [...ids];
    // It grows while it is gone through.
    for (const id of open) {
      const file = entities.get(id);
      if (!file || found.has(id)) continue;
      found.set(id, file);
      open.push(...file.roles.flatMap(({ of }) => of ?? []));
    }
    return [...found.values()];
  }

  return { entities, merged: [...merge.keys()], resolve, withRoles, isShipped };
}
