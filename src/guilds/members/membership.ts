/** Which guilds the bot is in, noted whenever Discord lists them: it may have been removed from some while it was away. */
import { guildJoined, guildMissing } from './retention.ts';
import type { Reader, Store } from '../db/store.ts';

/** One list of guilds, as Discord gave it to this process. */
export interface Membership {
  /** The guilds that the bot is in. */
  readonly present: ReadonlySet<string>;
  /** Whether this process would know of a guild that the bot is in. */
  readonly mine: (guild: string) => boolean;
  readonly at: Date;
}

/** Which guilds with data were not listed. */
export interface Missing {
  readonly missing: readonly string[];
  /** So many at once are no removals but a fault of Discord or of the database, and nothing was noted of them. */
  readonly unlikely: boolean;
}

/** Guilds that Discord knows; the terminal has one of its own. */
const SNOWFLAKE = /^\d{17,20}$/;
/** The largest share of the guilds with data that is believed to be missing. */
const MAX_MISSING = 0.1;

/**
 * Notes which of the guilds with data were not listed, and in which the bot is again. One that is missing counts as
 * left only when it stays so (see `guildMissing`). @throws StoreFault
 */
export async function noteMembership(
  store: Store,
  { present, mine, at }: Membership,
): Promise<Missing> {
  const known = await store.read(guildsWithData);
  const own = [...known].filter(([guild]) => SNOWFLAKE.test(guild) && mine(guild));
  for (const [guild, { leftAt, missing }] of own) {
    if (present.has(guild) && (leftAt !== null || missing)) await guildJoined(store, guild);
  }
  const expected = own.filter(([, { leftAt }]) => leftAt === null).map(([guild]) => guild);
  const missing = expected.filter((guild) => !present.has(guild)).sort();
  const unlikely = missing.length > expected.length * MAX_MISSING;
  if (!unlikely) {
    for (const guild of missing) await guildMissing(store, guild, at);
  }
  return { missing, unlikely };
}

/** Whether anything is kept of a guild, be it only that the bot left it. @throws StoreFault */
export async function hasData(store: Store, guild: string): Promise<boolean> {
  return store.read(async (db) => {
    const own = await db.selectFrom('guild').select('id').where('id', '=', guild).execute();
    if (own.length > 0) return true;
    for (const table of ['gap', 'report', 'unfinished'] as const) {
      const rows = db.selectFrom(table).select('guild').where('guild', '=', guild).limit(1);
      if ((await rows.execute()).length > 0) return true;
    }
    return false;
  });
}

interface Known {
  readonly leftAt: string | null;
  readonly missing: boolean;
}

/** Each with when the bot left it, or null. */
async function guildsWithData(db: Reader): Promise<ReadonlyMap<string, Known>> {
  const [known, asked, reported] = await Promise.all([
    db.selectFrom('guild').select(['id', 'left_at', 'missing_since']).execute(),
    // A guild that changed nothing may still have these.
    db.selectFrom('gap').select('guild').distinct().execute(),
    db.selectFrom('report').select('guild').distinct().execute(),
  ]);
  return new Map([
    ...[...asked, ...reported].map(
      ({ guild }) => [guild, { leftAt: null, missing: false }] as const,
    ),
    ...known.map(
      ({ id, left_at: leftAt, missing_since: since }) =>
        [id, { leftAt, missing: since !== null }] as const,
    ),
  ]);
}
