/** The people, bodies and places that drafted facts name. */
import { slugOf } from '../../packs/article.ts';
import type { NamedEntity } from '../entities/entities.ts';
import type { Role } from '../entities/roles.ts';
import { demonymsOf, isCountry } from '../../text/gazetteer.ts';
import type { FactDraft } from './fact-draft.ts';

/** An entity that drafts are about or spoken by, in the form of a pack's. */
export interface DraftEntity {
  readonly id: string;
  readonly type: NamedEntity['type'] | 'group';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** Words for the people of a country. */
  readonly demonyms: readonly string[];
}

const MAX_ID = 36;

/**
 * The entities that the facts name, and the countries of their offices. A speaker who is no named one, such as "Wildlife
 * officers", is a group.
 */
export function entitiesOf(
  facts: readonly FactDraft[],
  named: readonly NamedEntity[],
): readonly DraftEntity[] {
  const byName = new Map(named.map((each) => [each.name, each]));
  const told = facts.flatMap(({ speaker, subjects }) => [speaker ?? [], subjects].flat());
  const countries = told
    .flatMap((name) => byName.get(name)?.roles ?? [])
    .flatMap(({ of }) => of ?? []);
  const ids = new Set<string>();
  return [...new Set([...told, ...countries])].map((name) => {
    const entity = byName.get(name);
    return {
      id: freeId(slugOf(name), ids),
      type: entity?.type ?? (isCountry(name) ? 'country' : 'group'),
      name,
      aliases: [...(entity?.aliases ?? [])],
      roles: entity?.roles ?? [],
      demonyms: entity?.type === 'country' || isCountry(name) ? demonymsOf(name) : [],
    };
  });
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted.slice(0, MAX_ID).replace(/-$/, '')}-${n}`;
  taken.add(id);
  return id;
}
