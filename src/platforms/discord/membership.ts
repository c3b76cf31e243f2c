/** Which guilds the bot is in: kept true in the client's cache, and told to whoever keeps their data. */
import { type Client, GatewayDispatchEvents as Event, ShardClientUtil } from 'discord.js';
import { z } from 'zod';
import type { Bot } from '../../bot/bot.ts';

const readySchema = z.object({ guilds: z.array(z.object({ id: z.string() })) });
const guildSchema = z.object({ id: z.string(), unavailable: z.boolean().optional() });

const DAY = 24 * 60 * 60 * 1000;

export interface Watch {
  /** Waits until what was told so far is noted. Never rejects: what can't be noted now is noted another time. */
  readonly settled: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * Tells of all guilds of a shard whenever Discord lists them, and once a day; and of each that the bot joins or leaves.
 * The client itself keeps a guild in its cache that a new session no longer lists, and tells of none that it lists
 * anew. Meant to be called before the client logs in.
 */
export function watchMembership(client: Client, { guilds, log }: Bot): Watch {
  const open = new Set<Promise<void>>();
  const attempt = (work: Promise<void> | undefined): void => {
    if (!work) return;
    const noted = work
      .catch((error: unknown) => {
        log.error({ err: error }, 'which guilds the bot is in could not be noted');
      })
      .finally(() => open.delete(noted));
    open.add(noted);
  };
  client.ws.on(Event.Ready, (data, shard) => {
    const { data: ready } = readySchema.safeParse(data);
    if (!ready) return;
    const present = new Set(ready.guilds.map(({ id }) => id));
    forgetOthers(client, shard, present);
    attempt(guilds?.note({ present, mine: (guild) => shardOf(client, guild) === shard }));
  });
  client.ws.on(Event.GuildCreate, (data) => {
    const { data: guild } = guildSchema.safeParse(data);
    if (!guild || guild.unavailable || client.guilds.cache.has(guild.id)) return;
    attempt(guilds?.joined(guild.id));
  });
  client.ws.on(Event.GuildDelete, (data) => {
    const { data: guild } = guildSchema.safeParse(data);
    // One that is unavailable is a fault of Discord.
    if (guild && !guild.unavailable) attempt(guilds?.left(guild.id));
  });
  const daily = setInterval(() => {
    const { shards } = client.options;
    const mine = (guild: string) =>
      Array.isArray(shards) && shards.includes(shardOf(client, guild));
    attempt(guilds?.note({ present: new Set(client.guilds.cache.keys()), mine }));
  }, DAY);
  return {
    async settled() {
      await Promise.all(open);
    },
    stop() {
      clearInterval(daily);
    },
  };
}

/** Takes guilds of the shard out of the cache that are not among those of its new session. */
function forgetOthers(client: Client, shard: number, present: ReadonlySet<string>): void {
  for (const [id, guild] of client.guilds.cache) {
    if (present.has(id) || shardOf(client, id) !== shard) continue;
    for (const channel of guild.channels.cache.keys()) client.channels.cache.delete(channel);
    client.guilds.cache.delete(id);
  }
}

function shardOf({ options: { shardCount = 1 } }: Client, guild: string): number {
  return ShardClientUtil.shardIdForGuildId(guild, shardCount);
}
