/** The bot behind its page, for tests. */
import { onTestFinished } from 'vitest';
import { guildBot } from '../../src/cli/guild-bot.ts';
import { lazyStore } from '../../src/guilds/db/lazy.ts';
import { servePage } from '../../src/platforms/web/server.ts';
import type { Bot } from '../../src/bot/dispatch.ts';
import { createLog } from '../../src/runtime/log.ts';
import { ownDatabase } from '../programs.ts';
import { reader } from '../reader.ts';
import { shipped } from '../shipped.ts';

interface Running {
  readonly address: string;
  /** Lines of the log, but for what only a busy machine makes the bot say. */
  readonly logged: readonly string[];
}

const BUSY = 'the store did not answer in time';

/** Serves the bot as it is shipped, over a store of its own, until the test is over. */
export async function servePlayground(change = (bot: Bot): Bot => bot): Promise<Running> {
  const logged: string[] = [];
  const write = (line: string): void => {
    if (!line.includes(BUSY)) logged.push(line);
  };
  const log = createLog({ level: 'warn', write });
  const bot = guildBot({ shipped, store: lazyStore(ownDatabase()), log, reader });
  onTestFinished(bot.close);
  const { address, stop } = await servePage(change(bot), { port: 0 });
  onTestFinished(stop);
  return { address, logged };
}
