/** Archived events with all that belongs to them, as packs. */
import type { Pack } from '../../packs/pack.ts';
import { unhurried } from '../../runtime/schedule.ts';
import type { Guild } from './guild-store.ts';
import { overlaying } from './overlay.ts';

/** What the guild would know of its archived events were they not archived; each is marked as such. */
export async function archivedPacks({
  rows,
  shipped,
}: Pick<Guild, 'rows' | 'shipped'>): Promise<Pack[]> {
  const { items } = rows;
  const ids = new Set(
    [...items.event.values()].flatMap(({ id, body }) => (body.archived ? [id] : [])),
  );
  if (ids.size === 0) return [];
  const event = new Map(
    [...items.event].map(([id, row]) => [id, { ...row, body: { ...row.body, archived: false } }]),
  );
  const { packs } = await unhurried(overlaying(shipped, { ...rows, items: { ...items, event } }));
  return packs.flatMap((pack) => (ids.has(pack.event.id) ? [{ ...pack, archived: true }] : []));
}
