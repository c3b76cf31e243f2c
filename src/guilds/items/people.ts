/** The people, bodies and places that a moderator's words name. */
import type { Pack } from '../../packs/pack.ts';
import type { Entity, Knowledge } from '../../packs/knowledge.ts';
import type { Put } from './edits.ts';
import { newId } from './ids.ts';
import type { Guild } from './guild-store.ts';

/** Entities of the pack whose name or alias stands in the text as whole words. */
export function named(text: string, { event }: Pack): string[] {
  return event.entities
    .filter(({ name, aliases }) => [name, ...aliases].some((each) => stands(each, text)))
    .map(({ id }) => id);
}

/** The change that adds someone new to an event, by name. */
export function newPerson(
  name: string,
  event: string,
  { rows }: Guild,
  { entities }: Knowledge,
): Put {
  const id = newId(name, 'name', (each) => entities.has(each) || rows.items.merge.has(each));
  return {
    ...{ do: 'put', kind: 'entity', id, seen: rows.revision },
    body: { id, type: 'person', name, aliases: [], roles: [], demonyms: [], event },
  };
}

/** Gives an entity's name, or the id of one that is not known any more. */
export function namesIn(entities: ReadonlyMap<string, Entity>): (id: string) => string {
  return (id) => entities.get(id)?.name ?? id;
}

function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = `${text.slice(at - 1, at)} ${text.slice(at + name.length, at + name.length + 1)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
