/** The entities of a guild: shipped ones with the guild's changes, two entries for one made into one. */
import { merged } from '../../packs/assemble.ts';
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
}

export function namesOf(shipped: readonly Pack[], { entity, merge }: Items): Names {
  const all = new Map<string, EntityFile>();
  for (const file of shipped.flatMap(({ event }) => event.entities)) {
    const first = all.get(file.id);
    all.set(file.id, first ? merged(first, file) : file);
  }
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
  const ownFirst = [...all.values()].sort(
    (a, b) => Number(resolve(a.id) !== a.id) - Number(resolve(b.id) !== b.id),
  );
  for (const file of ownFirst) {
    const id = resolve(file.id);
    const into = entities.get(id);
    entities.set(id, into ? merged(into, file) : file);
  }
  for (const [id, file] of entities) entities.set(id, { ...file, roles: rolesOf(file) });

  function rolesOf(file: EntityFile): EntityFile['roles'] {
    return file.roles.map(({ title, of }) => {
      const now = of === undefined ? undefined : resolve(of);
      return now !== undefined && entities.has(now) ? { title, of: now } : { title };
    });
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

  return { entities, resolve, withRoles };
}
