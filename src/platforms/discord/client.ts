/** The bot's life on Discord: log in, register the commands, answer, leave. */
import {
  Client,
  type ClientOptions,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Options,
  Partials,
  RESTEvents,
  type GuildMember,
  type Interaction,
  type Message,
  type User,
} from 'discord.js';
import type { Bot } from '../../bot/dispatch.ts';
import { createPendingModals } from '../../bot/pending-modals.ts';
import { apologise, interactionIn } from './apology.ts';
import { loginError, ownApplication } from './login.ts';
import { watchMembership } from './membership.ts';
import { answerMessage, isQuestion } from './mentions.ts';
import { guardedSocket, guardHandler } from './packets.ts';
import { register } from './register.ts';
import { route } from './route.ts';
import { createTurns } from './turns.ts';

export { LoginRefused } from './login.ts';

export interface DiscordSettings {
  readonly token: string;
  /** The API's base, such as `http://127.0.0.1:8080/api`; Discord's own when missing. */
  readonly api?: string | undefined;
  /** Which of how many gateway shards this process runs; without it, as many as Discord advises, all of them. */
  readonly sharding?: Sharding | undefined;
  /** Members who may do everything in each guild that the bot is in; nobody unless told. */
  readonly owners?: readonly string[] | undefined;
  /** Register the commands in this guild only. */
  readonly developmentGuild?: string | undefined;
  /** Where it is kept what was registered last. */
  readonly stateDirectory: string;
  /** Milliseconds after which a reply that is still being made is deferred; 2,000 unless told. */
  readonly patience?: number | undefined;
}

export interface Sharding {
  /** From 0. */
  readonly shards: readonly number[];
  readonly count: number;
}

/** After this many milliseconds Discord takes no reply any more. */
const REPLY_TIME = 3000;
/** Leaves time for Discord to hear that the reply will come. */
const PATIENCE = 2000;

/** Of the messages in guilds, Discord shows the text of those alone that mention the bot. */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** Neither messages nor those who write them are kept. */
const CACHES = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  UserManager: { maxSize: 0, keepOverLimit: isSelf },
  GuildMemberManager: { maxSize: 0, keepOverLimit: isSelf },
});

function isSelf({ id, client }: User | GuildMember): boolean {
  return id === client.user.id;
}

/**
 * Connects the bot, and resolves when it answers. `stop` finishes what is being answered and disconnects.
 * Rejects with `LoginRefused` when Discord does not let it in or cannot be reached.
 */
export async function startDiscord(
  settings: DiscordSettings,
  bot: Bot,
): Promise<{ readonly stop: () => Promise<void> }> {
  const { token, api, sharding, developmentGuild, stateDirectory } = settings;
  const { patience = PATIENCE, owners = [] } = settings;
  const turns = createTurns();
  const answering = new Set<Promise<void>>();
  const finish = (work: Promise<void>): void => {
    const answer = work.finally(() => answering.delete(answer));
    answering.add(answer);
  };
  const unreadable = (error: unknown, packet: unknown): void => {
    bot.log.error({ err: error, event: nameOf(packet) }, 'what Discord sent could not be read');
    const asked = interactionIn(packet);
    if (asked) finish(apologise(client.rest, asked, 'faults.fault', bot));
  };
  const client: Client = new Client({
    intents: INTENTS,
    ...shardsOf(sharding),
    // Else the client would not tell of direct messages.
    partials: [Partials.Channel],
    makeCache: CACHES,
    allowedMentions: { parse: [] },
    ws: guardedSocket(unreadable),
    ...(api !== undefined && { rest: { api } }),
  });
  guardHandler(client, unreadable);
  logEvents(client, bot);
  const forms = createPendingModals();
  const serving = { bot, forms, turns, patience, owners: new Set(owners) };
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    finish(route(serving, interaction));
  });
  client.on(Events.MessageCreate, (message: Message) => {
    if (isQuestion(message)) finish(answerMessage(serving, message));
  });

  await bot.guilds?.belongTo(await ownApplication(client, token));
  const membership = watchMembership(client, bot);
  const connected = await ready(client, token);
  await membership.settled();
  if (runsFirst(sharding)) await registerAll(connected, bot, { developmentGuild, stateDirectory });
  return {
    async stop() {
      membership.stop();
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      turns.close();
      const late = new Promise((resolve) => {
        setTimeout(resolve, REPLY_TIME).unref();
      });
      await Promise.race([Promise.all(answering), late]);
      await client.destroy();
    },
  };
}

/** What kind of event a packet tells of; never what is in it. */
function nameOf(packet: unknown): string | undefined {
  const name =
    typeof packet === 'object' && packet !== null && 't' in packet ? packet.t : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** Whether this process runs the first shard, and so does what one of all should do. */
export function runsFirst(sharding: Sharding | undefined): boolean {
  return !sharding || sharding.shards.includes(0);
}

/** Both are always told: what is left out the client reads from the environment, in a form of its own. */
function shardsOf(sharding: Sharding | undefined): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (!sharding) return { shards: 'auto', shardCount: Number.MAX_SAFE_INTEGER };
  return { shards: sharding.shards, shardCount: sharding.count };
}

async function registerAll(
  { application, rest }: Client<true>,
  bot: Bot,
  {
    developmentGuild,
    stateDirectory,
  }: Pick<DiscordSettings, 'developmentGuild' | 'stateDirectory'>,
): Promise<void> {
  const definitions = bot.commands.flatMap(({ definition, fromMessage }) =>
    fromMessage ? [definition, fromMessage.definition] : [definition],
  );
  await register(definitions, {
    ...{ rest, application: application.id, guild: developmentGuild },
    ...{ stateDirectory, log: bot.log },
  });
}

async function ready(client: Client, token: string): Promise<Client<true>> {
  const connected = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    await client.login(token);
  } catch (error) {
    throw loginError(error);
  }
  return connected;
}

/** Codes with which Discord refuses how the bot is sharded. */
const OF_SHARDS: readonly number[] = [
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
];

/** Faults of the connection are the client's to mend; they are logged, never thrown. */
function logEvents(client: Client, { log }: Bot): void {
  client.on(Events.Error, (error) => {
    log.error({ err: error }, 'Discord client failed');
  });
  client.on(Events.ShardError, (error) => {
    log.warn({ err: error }, 'connection failed');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    log.info({ shard }, 'reconnecting');
  });
  client.on(Events.ShardResume, (shard) => {
    log.info({ shard }, 'connection resumed');
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    const setting = OF_SHARDS.includes(code) ? 'SHARDS and SHARD_COUNT' : 'DISCORD_TOKEN';
    log.fatal(
      { code, shard },
      `Discord closed the connection for good; check ${setting} and restart`,
    );
    process.exitCode = 1;
  });
  client.on(Events.Warn, (message) => {
    log.warn(message);
  });
  client.on(Events.Debug, (message) => {
    log.trace(message);
  });
  client.rest.on(RESTEvents.RateLimited, ({ route: path, timeToReset, global }) => {
    log.warn({ path, timeToReset, global }, 'rate limited');
  });
}
