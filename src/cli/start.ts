/** `npm start`: the bot on Discord with a token, in the terminal without one. */
import { takesNothing } from './arguments.ts';
import { type Config, environment, readConfig, secretsOf } from '../runtime/config.ts';
import { chat } from '../platforms/terminal/chat.ts';
import { endWithReader } from '../platforms/terminal/stream.ts';
import { daily } from '../runtime/daily.ts';
import { createEnding, endOnSignals } from '../runtime/ending.ts';
import type { Sharding } from '../platforms/discord/client.ts';
import { guildBot, type GuildBot } from './guild-bot.ts';
import { loadPacks, packDirectories } from '../packs/load.ts';
import { warmUp } from '../guilds/drafts/article-upload.ts';
import type { Model } from '../model/model.ts';
import { openReader } from '../qa/reader.ts';
import { speechBy } from '../extract/speech.ts';
import { createLog } from '../runtime/log.ts';
import { runProgram } from '../runtime/cli-errors.ts';
import type { LimitName } from '../guilds/guild.ts';
import { lazyStore } from '../guilds/db/lazy.ts';

await runProgram(main);

async function main(): Promise<void> {
  takesNothing(
    '`npm start` takes no arguments. Its settings stand in .env; .env.example explains them.',
  );
  const config = readConfig(environment());
  const { DISCORD_TOKEN: token, LOG_LEVEL: level = token ? 'info' : 'warn' } = config;
  const log = createLog({ level, secrets: secretsOf(config) });
  const shipped = loadPacks(packDirectories(config.KNOWLEDGE_DIR));
  const store = lazyStore(config.DATABASE_URL, {
    onLost: (error) => {
      log.warn({ err: error }, 'a connection to the database broke');
    },
  });
  const reader = openReader(speechBy);
  reader.model.warm();
  const language = config.BOT_LANGUAGE;
  const bot = { ...guildBot({ shipped, store, log, reader }), language };
  if (!token && !store.isNew()) await store.ready();
  if (token) {
    const { createLimits } = await import('../guilds/members/limits.ts');
    const limits = createLimits(store, limitsOf(config));
    await serve({ ...bot, limits }, token, config, reader.model);
  } else {
    endWithReader(process.stdout);
    await chat(bot, process.stdin, process.stdout);
    await bot.close();
    await reader.model.close();
  }
}

/** Answers on Discord until a signal stops it, or Discord does. */
async function serve(bot: GuildBot, token: string, config: Config, model: Model): Promise<void> {
  const { log } = bot;
  const ending = createEnding({ log });
  endOnSignals(ending, log);
  let keeping: ReturnType<typeof daily> | undefined;
  ending.add('the model', model.close);
  ending.add('the store', bot.close);
  ending.add('the daily work', () => keeping?.stop());
  // The client takes a third of a second to load, which the terminal need not wait for.
  const { runsFirst, startDiscord } = await import('../platforms/discord/client.ts');
  const sharding = shardingOf(config);
  const settings = {
    ...{ token, sharding, api: config.DISCORD_API },
    developmentGuild: config.DISCORD_GUILD_ID,
    owners: config.BOT_OWNERS,
    stateDirectory: config.STATE_DIR,
    onOpen: (stop: () => Promise<void>) => {
      ending.add('Discord', stop);
    },
    onRefused: () => {
      ending.end(1);
    },
  };
  await warmUp();
  try {
    await startDiscord(settings, bot);
  } catch (error) {
    // Stopped amid the login, it need not say that this failed.
    if (ending.begun()) return;
    throw error;
  }
  if (config.PURGE === 'on' && runsFirst(sharding)) keeping = daily(bot.purge, log);
  log.info({ ...sharding }, 'ready');
}

/** How much may be asked for, by the settings. */
function limitsOf(config: Config): Readonly<Record<LimitName, number>> {
  return {
    questions: config.LIMIT_QUESTIONS,
    checks: config.LIMIT_CHECKS,
    verifications: config.LIMIT_VERIFICATIONS,
    reports: config.LIMIT_REPORTS,
    mentions: config.LIMIT_MENTIONS,
    dailyReports: config.LIMIT_DAILY_REPORTS,
    dailyGaps: config.LIMIT_DAILY_GAPS,
    uploads: config.LIMIT_UPLOADS,
    previews: config.LIMIT_PREVIEWS,
  };
}

/** All shards of a count when no others are told. */
function shardingOf({ SHARDS, SHARD_COUNT: count }: Config): Sharding | undefined {
  if (count === undefined) return undefined;
  return { shards: SHARDS ?? Array.from({ length: count }, (_, shard) => shard), count };
}
