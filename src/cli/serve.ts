/** The bot on Discord, from its start to its end, with what runs beside it. */
import { warmSpeech } from '../extract/speech.ts';
import { warmUp } from '../guilds/drafts/article-upload.ts';
import type { LazyStore } from '../guilds/db/lazy.ts';
import { probe } from '../guilds/db/probe.ts';
import {
  type Connection,
  runsFirst,
  type Sharding,
  startDiscord,
} from '../platforms/discord/client.ts';
import { type Config, ConfigError } from '../runtime/config.ts';
import { daily } from '../runtime/daily.ts';
import type { Ending } from '../runtime/ending.ts';
import type { Metrics } from '../runtime/metrics.ts';
import type { GuildBot } from './guild-bot.ts';
import { errorMessage } from '../runtime/error-message.ts';

interface Parts {
  readonly bot: GuildBot;
  readonly token: string;
  readonly config: Config;
  readonly store: LazyStore;
  readonly metrics: Metrics | undefined;
  readonly ending: Ending;
}

/** Answers on Discord until a signal stops it, or Discord does. Rejects also when it is stopped amid its start. */
export async function serve({ bot, token, config, store, metrics, ending }: Parts): Promise<void> {
  const { log } = bot;
  let connection: Connection | undefined;
  const isConnected = (): boolean => connection?.isConnected() ?? false;
  if (metrics) await showHealth({ bot, config, store, metrics, ending, isConnected });
  let dailyWork: ReturnType<typeof daily> | undefined;
  ending.add('the daily work', () => dailyWork?.stop());
  const sharding = shardingOf(config);
  if (runsFirst(sharding)) await makeBackups({ bot, config, metrics, ending });
  const posting: Pick<Connection, 'serves' | 'locale' | 'post'> = {
    serves: (guild) => connection?.serves(guild) ?? false,
    locale: (guild) => connection?.locale(guild),
    post: async (guild, message) => connection?.post(guild, message),
  };
  await bringDigests({ bot, config, store, connection: posting, ending });
  await Promise.all([warmUp(), warmSpeech()]);
  await startDiscord(
    {
      ...{ token, sharding, api: config.DISCORD_API },
      developmentGuild: config.DISCORD_GUILD_ID,
      owners: config.BOT_OWNERS,
      stateDirectory: config.STATE_DIR,
      messageContent: config.MESSAGE_CONTENT === 'on',
      onOpen(opened) {
        connection = opened;
        ending.add('Discord', opened.stop);
      },
      onRefused: () => {
        ending.end(1);
      },
    },
    bot,
  );
  if (bot.web && connection) await followFeeds({ bot, store, connection, ending });
  if (config.PURGE === 'on' && runsFirst(sharding)) dailyWork = daily(bot.purge, log);
  log.info({ ...sharding }, 'ready');
  bot.readAhead();
}

/** Looks at what guilds follow, each process at that of its own guilds. */
async function followFeeds({
  ending,
  ...parts
}: Pick<Parts, 'bot' | 'store'> & {
  readonly connection: Connection;
  readonly ending: Ending;
}): Promise<void> {
  const { everyMinute, watchRounds } = await import('./watch-rounds.ts');
  ending.add('what is followed', everyMinute(watchRounds(parts)).stop);
}

/** Opens HEALTH_PORT. @throws ConfigError when it can't be had */
async function showHealth({
  bot,
  config,
  store,
  metrics,
  ending,
  isConnected,
}: Pick<Parts, 'bot' | 'config' | 'store'> & {
  readonly metrics: Metrics;
  readonly ending: Ending;
  readonly isConnected: () => boolean;
}): Promise<void> {
  const { eventLoopCheck, serveHealth } = await import('../runtime/health.ts');
  const loop = eventLoopCheck();
  const { HEALTH_PORT: port = 0, HEALTH_HOST: host } = config;
  const checks = {
    /** A process that is ending takes no more work. */
    serving: () => !ending.begun(),
    gateway: isConnected,
    store: () => probe(store).then(() => true),
    eventLoop: loop.check,
  };
  try {
    const health = await serveHealth({ port, host, checks, metrics, log: bot.log });
    bot.log.info({ host, port: health.port }, 'health is told');
    ending.add('the health port', health.stop);
  } catch (error) {
    const reason = errorMessage(error);
    throw new ConfigError(`HEALTH_PORT can’t be opened at HEALTH_HOST: ${reason}.`);
  }
  ending.add('the watch over the event loop', loop.stop);
}

/** Each process brings those of the guilds that it serves. @throws ConfigError */
async function bringDigests({
  bot,
  config,
  store,
  connection,
  ending,
}: Pick<Parts, 'bot' | 'config' | 'store'> & {
  readonly connection: Pick<Connection, 'serves' | 'locale' | 'post'>;
  readonly ending: Ending;
}): Promise<void> {
  const { scheduleDigests } = await import('./weekly-digests.ts');
  const digests = scheduleDigests({ bot, store, connection, at: config.DIGEST_AT });
  ending.add('the weekly digests', digests.stop);
}

/** Backs up the database where BACKUP_DIR says so. @throws ConfigError */
async function makeBackups({
  bot,
  config,
  metrics,
  ending,
}: Pick<Parts, 'bot' | 'config' | 'metrics'> & { readonly ending: Ending }): Promise<void> {
  const { BACKUP_DIR: folder, BACKUP_AT: at, BACKUP_KEEP: keep, DATABASE_URL: url } = config;
  if (folder === undefined) return;
  const { scheduleBackups } = await import('./scheduled-backups.ts');
  const backups = await scheduleBackups({ url, folder, at, keep, log: bot.log, meter: metrics });
  ending.add('the backup', backups.stop);
}

/** All shards of a count when no others are told. */
function shardingOf({ SHARDS, SHARD_COUNT: count }: Config): Sharding | undefined {
  if (count === undefined) return undefined;
  return { shards: SHARDS ?? Array.from({ length: count }, (_, shard) => shard), count };
}
