/** The entities of a guild: shipped ones with the guild's changes, two entries for one made into one. */
import { merged } from '../../packs/entities.ts';
import type { Pack } from '../../packs/pack.ts';
import type { EntityFile } from '../../packs/schema.ts';
import type { Items } from './guild-rows.ts';

export interface Names {
  /** By the id they have now. */
  readonly entities: ReadonlyMap<string, EntityFile>;
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

export function namesOf(shipped: readonly Pack[], { entity, merge }: Items): Names {
  const ofShipped = entitiesOf(shipped);
  const all = new Map(ofShipped);
  for (const { id, body } of entity.values()) {
    const { type, name, aliases, roles, demonyms } = body;
    all.set(id, { id, type, name, aliases, roles, demonyms });
  }

  const resolve = (id: string): string => {
    const seen = new Set<string>();
    let now = id;
    for (let into = merge.get(now); into && all.has(into.body.into); into = merge.get(now)) {
      seen.add(now);
      // Two merges that point at each other mean nothing.
      if (seen.has(into.body.into)) return id;
      now = into.body.into;
    }
    return now;
  };

  const entities = new Map<string, EntityFile>();
  // An entity's own entry comes before those that were merged into it.
  const [own, others] = [[], []] as [EntityFile[], EntityFile[]];
  for (const file of all.values()) (resolve(file.id) === file.id ? own : others).push(file);
  for (const file of [...own, ...others]) {
    const id = resolve(file.id);
    const into = entities.get(id);
    entities.set(id, into ? merged(into, file) : file);
  }
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

  return { entities, resolve, withRoles, isShipped };
}
