/** The bot as its settings have it: on Discord with a token, in the terminal without one. */
import type { Logger } from 'pino';
import type { Model } from '../model/model.ts';
import type { Program } from '../runtime/cli-errors.ts';
import { type Config, secretsOf } from '../runtime/config.ts';
import { chat } from '../platforms/terminal/chat.ts';
import { endWithReader } from '../platforms/terminal/stream.ts';
import { guildBot } from './guild-bot.ts';
import { meteredModel, meteredStore } from './metered.ts';
import { wayToTheWeb } from './way-to-the-web.ts';
import { loadPacks, packDirectories } from '../packs/load.ts';
import type { ReadingParts } from '../qa/index/answer-index.ts';
import { openReader } from '../qa/index/reader.ts';
import { speechBy } from '../extract/speech.ts';
import { leaveSignals } from '../runtime/early-signals.ts';
import { createEnding, endOnSignals } from '../runtime/ending.ts';
import { createLog } from '../runtime/log.ts';
import type { Metrics } from '../runtime/metrics.ts';
import { hearThreadFaults } from '../runtime/thread-pool.ts';
import type { LimitName } from '../guilds/guild.ts';
import { defaultQuotas, type Quotas } from '../guilds/items/quotas.ts';
import { lazyStore, type LazyStore } from '../guilds/db/lazy.ts';

const MB = 1024 * 1024;
/** Whose model it is starts and ends it. */
const BORROWED: Pick<Model, 'warm' | 'close'> = {
  warm: () => undefined,
  close: () => Promise.resolve(),
};

/**
 * Runs until it is stopped, or the input has ended, with another reader than its own where one is given.
 * @throws PackError, StoreFault, OtherApplication, LoginRefused
 */
export async function runBot(
  config: Config,
  { input, output }: Pick<Program, 'input' | 'output'>,
  given?: ReadingParts,
): Promise<void> {
  const { DISCORD_TOKEN: token, LOG_LEVEL: level = token ? 'info' : 'warn' } = config;
  const log = createLog({ level, secrets: secretsOf(config) });
  const metrics =
    token && config.HEALTH_PORT !== undefined
      ? (await import('../runtime/metrics.ts')).createMetrics()
      : undefined;
  const ending = createEnding({ log });
  if (token) endOnSignals(ending, log, metrics);
  leaveSignals();
  const shipped = loadPacks(packDirectories(config.KNOWLEDGE_DIR));
  hearThreadFaults((error) => {
    log.warn({ err: error }, 'a thread failed whose work was given up or done');
    metrics?.failed('thread');
  });
  const store = openStore(config, log, metrics);
  // Before the model loads and sources are read: a process that exits amid that is aborted by it.
  if (!token && !store.isNew()) await store.ready();
  const watched = (model: Model): Model => (metrics ? meteredModel(model, metrics) : model);
  const reader = given ?? openReader(speechBy, watched);
  const { warm, close } = given ? BORROWED : reader.model;
  const web = await wayToTheWeb(config);
  warm();
  ending.add('the model', close);
  const language = config.BOT_LANGUAGE;
  const bot = {
    ...guildBot({ shipped, store, log, reader, ...boundsOf(config) }),
    language,
    meter: metrics,
    ...web,
  };
  ending.add('the store', bot.close);
  if (token) {
    const { createLimits } = await import('../guilds/members/limits.ts');
    const limits = createLimits(store, limitsOf(config));
    const { serve } = await import('./serve.ts');
    try {
      await serve({ bot: { ...bot, limits }, token, config, store, metrics, ending });
    } catch (error) {
      // Stopped amid its start, it need not say that this failed.
      if (ending.begun()) return;
      // Sources are read in the background already, and a process that exits amid a reading is aborted by it.
      await bot.close();
      await close();
      throw error;
    }
  } else {
    endWithReader(output, close);
    await chat(bot, input, output);
    await bot.close();
    await close();
  }
}

/** What guilds keep, opened when it is first needed; what fails there is counted where there are metrics. */
function openStore(config: Config, log: Logger, metrics: Metrics | undefined): LazyStore {
  const store = lazyStore(config.DATABASE_URL, {
    isClaimedFirst: config.DISCORD_TOKEN !== undefined,
    onLost: (error) => {
      log.warn({ err: error }, 'a connection to the database broke');
    },
  });
  return metrics ? meteredStore(store, metrics) : store;
}

/** How much memory guilds may take, and how much each may keep. */
function boundsOf(config: Config): { readonly indexBytes: number; readonly quotas: Quotas } {
  return {
    indexBytes: config.INDEX_MEMORY_MB * MB,
    quotas: {
      ...defaultQuotas,
      facts: config.QUOTA_FACTS,
      events: config.QUOTA_EVENTS,
      sourceBytes: config.QUOTA_SOURCES_MB * MB,
      logBytes: config.QUOTA_LOG_MB * MB,
      auditDays: config.AUDIT_DAYS,
    },
  };
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
