/** The bot behind its page, for tests. */
import { onTestFinished } from 'vitest';
import { guildBot } from '../../src/cli/guild-bot.ts';
import { lazyStore } from '../../src/guilds/db/lazy.ts';
import { servePage, type Served } from '../../src/platforms/web/server.ts';
import type { Bot } from '../../src/bot/bot.ts';
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

/** A server of the page, for one bot after the other. */
interface Site {
  readonly served: Promise<Served>;
  bot: Bot;
}

/**
 * Desks at which no test is: a browser that comes to the same address again needs no new process, as the page shares its
 * process with no other address.
 */
const idle: Site[] = [];

function siteOf(bot: Bot): Site {
  const known = idle.pop();
  if (known) return Object.assign(known, { bot });
  const current = new Proxy(bot, { get: (_, name) => Reflect.get(site.bot, name) as unknown });
  const site: Site = { bot, served: servePage(current, { port: 0 }) };
  return site;
}

/** Serves the bot as it is shipped, over a store of its own, until the test is over. */
export async function servePlayground(change = (bot: Bot): Bot => bot): Promise<Running> {
  const logged: string[] = [];
  const write = (line: string): void => {
    if (!line.includes(BUSY)) logged.push(line);
  };
  const log = createLog({ level: 'warn', write });
  const bot = guildBot({ shipped, store: lazyStore(ownDatabase()), log, reader });
  onTestFinished(bot.close);
  const site = siteOf(change(bot));
  onTestFinished(() => {
    idle.push(site);
  });
  const { address } = await site.served;
  return { address, logged };
}
