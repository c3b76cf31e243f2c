/** Which guilds the bot is in, told to whoever keeps their data. */
import { type Client, Events, ShardClientUtil } from 'discord.js';
import type { Bot } from '../../bot/dispatch.ts';

/**
 * Tells of all guilds of this process's shards, and from now on of each that the bot joins or leaves. Never rejects:
 * what can't be noted now is noted after the next start.
 */
export async function watchMembership(client: Client<true>, { guilds, log }: Bot): Promise<void> {
  if (!guilds) return;
  const attempt = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      log.error({ err: error }, 'which guilds the bot is in could not be noted');
    }
  };
  client.on(Events.GuildCreate, ({ id }) => void attempt(guilds.joined(id)));
  client.on(Events.GuildDelete, ({ id }) => void attempt(guilds.left(id)));
  const present = new Set(client.guilds.cache.keys());
  const { shards, shardCount = 1 } = client.options;
  const mine = (guild: string) =>
    !Array.isArray(shards) || shards.includes(ShardClientUtil.shardIdForGuildId(guild, shardCount));
  await attempt(guilds.note({ present, mine }));
}
