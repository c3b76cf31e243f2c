/** Merges that would lead back to where they began, so that two names would each be only another name of the other. */
import type { Put } from './edits.ts';
import { parseBody, targetKey } from './items.ts';
import type { Writer } from '../db/store.ts';

/** Of a change's edits, by `targetKey` and undefined where something is removed, the merges that would end in themselves. */
export async function mergeCircles(
  trx: Writer,
  guild: string,
  next: ReadonlyMap<string, Put | undefined>,
): Promise<readonly Merge[]> {
  const merges = [...next.values()].filter((edit): edit is Merge => edit?.kind === 'merge');
  if (merges.length === 0) return [];
  const into = await storedMerges(trx, guild);
  for (const id of into.keys()) if (next.has(targetKey({ kind: 'merge', id }))) into.delete(id);
  for (const { id, body } of merges) into.set(id, body.into);
  return merges.filter(({ id }) => leadsBack(id, into));
}

type Merge = Extract<Put, { readonly kind: 'merge' }>;

async function storedMerges(trx: Writer, guild: string): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom('item')
    .select(['id', 'body'])
    .where('guild', '=', guild)
    .where('kind', '=', 'merge')
    .execute();
  return new Map(
    rows.flatMap(({ id, body }): [string, string][] =>
      body === null ? [] : [[id, parseBody('merge', id, body).into]],
    ),
  );
}

function leadsBack(start: string, into: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let id = into.get(start); id !== undefined && !seen.has(id); id = into.get(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}
