/** Packs made elsewhere, as edits of a guild. */
import { merged } from '../../packs/entities.ts';
import type { Pack } from '../../packs/pack.ts';
import type { EntityFile } from '../../packs/schema.ts';
import type { Edit, Put } from './edits.ts';
import { bodies, targetKey } from './items.ts';

/**
 * The edits that bring sound packs into a guild, for one `change` with the action `import`: all that they hold except
 * what is shipped just so. `seen` is the guild's revision when the member asked for the import.
 */
export function importEdits(
  packs: readonly Pack[],
  shipped: readonly Pack[],
  seen: number,
): readonly Put[] {
  return applicable(putsOf(packs, seen).filter(unlike(shipped)), shipped);
}

/** Without hiding facts that are not shipped, and without merging names that are known neither there nor from the import. */
export function applicable(puts: readonly Put[], shipped: readonly Pack[]): readonly Put[] {
  const known = new Set([...contentsOf(shipped).keys(), ...puts.map(targetKey)]);
  return puts.filter(({ kind, id, body }) => {
    if (kind === 'hidden') return contentsOf(shipped).has(targetKey({ kind: 'fact', id }));
    if (kind !== 'merge') return true;
    return [id, body.into].every((each) => known.has(targetKey({ kind: 'entity', id: each })));
  });
}

const contents = new WeakMap<readonly Pack[], ReadonlyMap<string, string>>();

function contentsOf(shipped: readonly Pack[]): ReadonlyMap<string, string> {
  const known =
    contents.get(shipped) ??
    new Map(putsOf(shipped, 0).map((put) => [targetKey(put), contentOf(put)]));
  contents.set(shipped, known);
  return known;
}

/** Tells which edits would change something that is shipped, or add to it. */
export function unlike(shipped: readonly Pack[]): (put: Put) => boolean {
  const known = contentsOf(shipped);
  return (put) => {
    const content = known.get(targetKey(put));
    return content === undefined || content !== contentOf(put);
  };
}

/** Whether the edit says of a shipped item what is shipped, in whatever order its parts stand. */
export function isAsShipped(shipped: readonly Pack[], edit: Edit): boolean {
  const known = contentsOf(shipped).get(targetKey(edit));
  if (known === undefined || edit.do !== 'put') return false;
  const evened = (body: unknown) => JSON.stringify(bodies[edit.kind].parse(body));
  return evened(JSON.parse(known)) === evened(edit.body);
}

/** All that packs hold, as edits. */
export function putsOf(packs: readonly Pack[], seen: number): readonly Put[] {
  return [
    ...packs.flatMap((pack) => packPuts(pack, seen)),
    ...entityPuts(packs, seen),
    ...mergePuts(packs, seen),
  ];
}

function packPuts(
  { event, facts, texts, archived = false, hidden = [] }: Pack,
  seen: number,
): readonly Put[] {
  const { id, title, aliases, start, end, place } = event;
  const header = { id, title, aliases, start, end, place, archived };
  return [
    { do: 'put', kind: 'event', id, seen, body: header },
    ...event.sources.map((body): Put => {
      const text = texts.get(body.id);
      const put = { do: 'put', kind: 'source', id: `${id}/${body.id}`, seen, body } as const;
      return text === undefined ? put : { ...put, text };
    }),
    ...facts.map((body): Put => ({ do: 'put', kind: 'fact', id: `${id}/${body.id}`, seen, body })),
    ...hidden.map((each): Put => ({
      ...{ do: 'put', kind: 'hidden', id: `${id}/${each}`, seen },
      body: {},
    })),
  ];
}

/** One of each id, though several packs may list it; at home in the first that does. */
function entityPuts(packs: readonly Pack[], seen: number): readonly Put[] {
  const entities = new Map<string, { readonly event: string; readonly file: EntityFile }>();
  for (const { event } of packs) {
    for (const file of event.entities) {
      const first = entities.get(file.id);
      entities.set(
        file.id,
        first ? { ...first, file: merged(first.file, file) } : { event: event.id, file },
      );
    }
  }
  return [...entities.values()].map(({ event, file }): Put => ({
    do: 'put',
    kind: 'entity',
    id: file.id,
    seen,
    body: { ...file, event },
  }));
}

/** One of each id, as several packs may name whom it is merged into. */
function mergePuts(packs: readonly Pack[], seen: number): readonly Put[] {
  const merged = new Map(packs.flatMap((pack) => [...(pack.merged ?? [])]));
  return [...merged].map(([id, into]): Put => ({
    ...{ do: 'put', kind: 'merge', id, seen },
    body: { into },
  }));
}

function contentOf({ body }: Put): string {
  return JSON.stringify(body);
}
