/** What a guild exports beside its packs: the shipped facts that it hides, and the shipped names that it made one. */
import type { Pack } from '../../packs/pack.ts';
import type { Guild } from './guild-store.ts';
import { splitKey, targetKey } from './items.ts';

/** The packs with what the guild hides of them, and with other names of those that they name. */
export function forExport(guild: Guild, packs: readonly Pack[]): Pack[] {
  return packs.map((pack) => {
    const hidden = hiddenIn(guild, pack);
    const merged = mergedIn(guild, pack);
    return {
      ...pack,
      ...(hidden.length > 0 && { hidden }),
      ...(merged.size > 0 && { merged }),
    };
  });
}

function hiddenIn({ rows, keys }: Guild, { event }: Pack): readonly string[] {
  return [...rows.items.hidden.keys()].flatMap((key) => {
    const [eventId, id] = splitKey(key);
    return eventId === event.id && keys.has(targetKey({ kind: 'fact', id: key })) ? [id] : [];
  });
}

/** Names of the guild's own that were merged stand in the pack as those that they were merged into. */
function mergedIn({ rows, keys }: Guild, { event }: Pack): ReadonlyMap<string, string> {
  const named = new Set(event.entities.map(({ id }) => id));
  return new Map(
    [...rows.items.merge.values()].flatMap(({ id, body: { into } }) =>
      named.has(into) && keys.has(targetKey({ kind: 'entity', id })) ? [[id, into] as const] : [],
    ),
  );
}
