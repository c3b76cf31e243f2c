/** Which guilds the bot is in, noted after a start: it may have been removed from some while it was away. */
import { guildJoined, guildLeft } from './retention.ts';
import type { Reader, Store } from '../db/store.ts';

export interface Membership {
  /** The guilds that the bot is in. */
  readonly present: ReadonlySet<string>;
  /** Whether this process would know of a guild that the bot is in. */
  readonly mine: (guild: string) => boolean;
  readonly at: Date;
}

/** Guilds that Discord knows; the terminal has one of its own. */
const SNOWFLAKE = /^\d{17,20}$/;

/** Notes which of the guilds with data the bot is no longer in, and in which it is again. @throws StoreFault */
export async function noteMembership(
  store: Store,
  { present, mine, at }: Membership,
): Promise<void> {
  const left = await store.read(guildsWithData);
  for (const [guild, leftAt] of left) {
    if (!SNOWFLAKE.test(guild) || !mine(guild)) continue;
    if (present.has(guild) && leftAt !== null) await guildJoined(store, guild);
    if (!present.has(guild) && leftAt === null) await guildLeft(store, guild, at);
  }
}

/** Each with when the bot left it, or null. */
async function guildsWithData(db: Reader): Promise<ReadonlyMap<string, string | null>> {
  const [known, asked, reported] = await Promise.all([
    db.selectFrom('guild').select(['id', 'left_at']).execute(),
    // A guild that changed nothing may still have these.
    db.selectFrom('gap').select('guild').distinct().execute(),
    db.selectFrom('report').select('guild').distinct().execute(),
  ]);
  return new Map([
    ...[...asked, ...reported].map(({ guild }) => [guild, null] as const),
    ...known.map(({ id, left_at: leftAt }) => [id, leftAt] as const),
  ]);
}
