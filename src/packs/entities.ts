/** The entities of packs: those of one id are one, with the names and roles of all. */
import { isDeepStrictEqual } from 'node:util';
import type { Entity, Knowledge, Role } from './knowledge.ts';
import type { Pack } from './pack.ts';
import type { EntityFile } from './schema.ts';

/** Files that entities were made of. */
const entityFiles = new WeakMap<Entity, EntityFile>();

/**
 * Entities by id; those of one id over several packs are one, with all their names and roles. Those that would be like
 * one of the states `before` are that one.
 */
export function entitiesOf(
  packs: readonly Pack[],
  before: readonly Knowledge[] = [],
): Map<string, Entity> {
  const files = filesOf(packs.map(({ event }) => event.entities));
  const kept = keptOf(files, before);
  const roles = new Map<string, Role[]>();
  const entities = new Map(
    [...files.values()].map((file): [string, Entity] => {
      const known = kept.get(file.id);
      if (known) return [file.id, known];
      const own: Role[] = [];
      roles.set(file.id, own);
      const made = { ...file, roles: own };
      entityFiles.set(made, file);
      return [file.id, made];
    }),
  );
  // Roles come after all entities, as they may refer to each other.
  for (const [entity, own] of roles) {
    for (const { title, of: id } of files.get(entity)?.roles ?? []) {
      const of = id === undefined ? undefined : entities.get(id);
      own.push(of ? { title, of } : { title });
    }
  }
  return entities;
}

type Files = ReadonlyMap<string, EntityFile>;

/** What lists of entities came to, by the last one of them: most changes leave all lists as they are. */
const known = new WeakMap<
  readonly EntityFile[],
  { readonly lists: readonly (readonly EntityFile[])[]; readonly files: Files }
>();

/** The files of all lists by id; those of one id are one. */
function filesOf(lists: readonly (readonly EntityFile[])[]): Files {
  const last = lists.at(-1) ?? [];
  const before = known.get(last);
  const isSame = before?.lists.length === lists.length;
  if (isSame && before.lists.every((list, i) => list === lists[i])) return before.files;
  const files = new Map<string, EntityFile>();
  for (const file of lists.flat()) {
    const first = files.get(file.id);
    files.set(file.id, first ? merged(first, file) : file);
  }
  known.set(last, { lists, files });
  return files;
}

/** Entities of earlier states that stay: of the same file, with roles held for others that stay. */
function keptOf(
  files: ReadonlyMap<string, EntityFile>,
  before: readonly Knowledge[],
): Map<string, Entity> {
  const kept = new Map<string, Entity>();
  for (const [id, file] of files) {
    for (const { entities } of before) {
      const known = entities.get(id);
      if (!known || !isDeepStrictEqual(entityFiles.get(known), file)) continue;
      kept.set(id, known);
      break;
    }
  }
  // One that goes takes those with it whose roles are held for it.
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const [id, { roles }] of kept) {
      const changed = files.get(id)?.roles.some(({ of }, i) => {
        const holder = of !== undefined && files.has(of) ? (kept.get(of) ?? of) : undefined;
        return roles[i]?.of !== holder;
      });
      if (changed) kept.delete(id);
    }
  }
  return kept;
}

/** One entity of two: the first, with the names, demonyms and roles of the second as well. */
export function merged(a: EntityFile, b: EntityFile): EntityFile {
  if (a === b) return a;
  const names = new Set([...a.aliases, b.name, ...b.aliases]);
  names.delete(a.name);
  const roles = new Map([...a.roles, ...b.roles].map((role) => [JSON.stringify(role), role]));
  return {
    ...a,
    aliases: [...names],
    demonyms: [...new Set([...a.demonyms, ...b.demonyms])],
    roles: [...roles.values()],
  };
}
