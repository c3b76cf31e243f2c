/** The bot behind a page on this machine. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inLocale, say } from '../bot/messages/say.ts';
import { speechBy } from '../extract/speech.ts';
import { lazyStore } from '../guilds/db/lazy.ts';
import { loadPacks, packDirectories } from '../packs/load.ts';
import { servePage } from '../platforms/web/server.ts';
import { openReader } from '../qa/index/reader.ts';
import { type Config, secretsOf } from '../runtime/config.ts';
import { createEnding, endOnSignals } from '../runtime/ending.ts';
import { createLog } from '../runtime/log.ts';
import { guildBot } from './guild-bot.ts';
import { wayToTheWeb } from './way-to-the-web.ts';

/** Serves the page until it is stopped; rejects when the port can't be had. */
export async function runPlayground(config: Config, port: number): Promise<void> {
  const { LOG_LEVEL: level = 'warn', STATE_DIR: state, BOT_LANGUAGE: language } = config;
  const log = createLog({ level, secrets: secretsOf(config) });
  mkdirSync(state, { recursive: true });
  const store = lazyStore(`file:${join(state, 'playground.db')}`);
  const shipped = loadPacks(packDirectories(config.KNOWLEDGE_DIR));
  if (!store.isNew()) await store.ready();
  const reader = openReader(speechBy);
  const web = await wayToTheWeb(config);
  const bot = { ...guildBot({ shipped, store, log, reader }), language, ...web };
  const ending = createEnding({ log });
  endOnSignals(ending, log);
  ending.add('model', reader.model.close);
  ending.add('bot', bot.close);
  const { address, stop } = await servePage(bot, { port }).catch(async (error: unknown) => {
    // A process that exits amid a reading is aborted by it.
    await bot.close();
    await reader.model.close();
    throw error;
  });
  ending.add('page', stop);
  // Who waits for the page does not wait for the model.
  reader.model.warm();
  process.stdout.write(`${inLocale(language, () => say('web.served', { address }))}\n`);
}
