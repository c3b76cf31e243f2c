/** `npm run playground`: a page on this machine that looks and works like the bot in Discord. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inLocale, say } from '../bot/messages/say.ts';
import { speechBy } from '../extract/speech.ts';
import { lazyStore } from '../guilds/db/lazy.ts';
import { loadPacks, packDirectories } from '../packs/load.ts';
import { servePage } from '../platforms/web/server.ts';
import { openReader } from '../qa/reader.ts';
import { runProgram, UsageError } from '../runtime/cli-errors.ts';
import { environment, readConfig, secretsOf } from '../runtime/config.ts';
import { createEnding, endOnSignals } from '../runtime/ending.ts';
import { createLog } from '../runtime/log.ts';
import { readArguments } from './arguments.ts';
import { guildBot } from './guild-bot.ts';
import { wayToTheWeb } from './way-to-the-web.ts';

const USAGE = `Usage: npm run playground [-- --port NUMBER]

Serves a page on this machine that looks and works like the bot in Discord. What you add there is kept in
STATE_DIR/playground.db, apart from what the bot keeps; delete that file to start over.
  --port NUMBER  a port from 0 to 65535, 4180 unless told; 0 for any that is free`;
const MOST_PORT = 65_535;

await runProgram(main);

async function main(): Promise<void> {
  const port = portOf();
  const config = readConfig(environment());
  const { LOG_LEVEL: level = 'warn', STATE_DIR: state, BOT_LANGUAGE: language } = config;
  const log = createLog({ level, secrets: secretsOf(config) });
  mkdirSync(state, { recursive: true });
  const store = lazyStore(`file:${join(state, 'playground.db')}`);
  const shipped = loadPacks(packDirectories(config.KNOWLEDGE_DIR));
  if (!store.isNew()) await store.ready();
  const reader = openReader(speechBy);
  reader.model.warm();
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
    throw isTaken(error) ? new UsageError(`Port ${port} is taken.\n\n${USAGE}`) : error;
  });
  ending.add('page', stop);
  process.stdout.write(`${inLocale(language, () => say('web.served', { address }))}\n`);
}

function portOf(): number {
  const { values, positionals } = readArguments(
    { port: { type: 'string', default: '4180' } },
    USAGE,
  );
  const port = Number(values.port);
  if (positionals.length > 0 || !/^\d{1,5}$/.test(values.port) || port > MOST_PORT) {
    throw new UsageError(USAGE);
  }
  return port;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
