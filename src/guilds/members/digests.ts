/** Guilds that want the week's gaps brought to their channel. */
import { parseBody, settingsId } from '../items/items.ts';
import type { Store } from '../db/store.ts';

/** A guild that is due a digest, and the channel that it goes to. */
export interface WantsDigest {
  readonly guild: string;
  readonly channel: string;
}

/** Those that the bot has not left, and that chose a channel. @throws StoreFault */
export async function wantingDigests(store: Store): Promise<readonly WantsDigest[]> {
  const rows = await store.read((db) =>
    db
      .selectFrom('item')
      .innerJoin('guild', 'guild.id', 'item.guild')
      .where('guild.left_at', 'is', null)
      .where('item.kind', '=', 'settings')
      .where('item.id', '=', settingsId)
      .where('item.body', 'is not', null)
      .orderBy('item.guild')
      .select(['item.guild', 'item.body'])
      .execute(),
  );
  return rows.flatMap(({ guild, body }) => {
    if (body === null) return [];
    const { digest, channel } = parseBody('settings', settingsId, body);
    return digest && channel !== undefined ? [{ guild, channel }] : [];
  });
}
