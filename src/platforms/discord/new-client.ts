/** discord.js's client as the bot wants it: what it hears, what it keeps, and what it logs. */
import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  RESTEvents,
  type GuildMember,
  type User,
} from 'discord.js';
import type { Bot } from '../../bot/bot.ts';
import type { Answering } from './answering.ts';
import { apologise, interactionIn } from './apology.ts';
import { guardedSocket, guardHandler, watchDropped } from './packets.ts';
import type { DiscordSettings, Sharding } from './settings.ts';

/** Of the messages in guilds, Discord shows the text of those alone that mention the bot, unless the operator was granted more. */
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
  return id === ownId(client);
}

/** Not known before the first greeting. */
function ownId({ user }: Client): string | undefined {
  return user?.id;
}

/** A client, not connected yet, that survives what it can't read and logs what happens to its connection. */
export function newClient(
  { sharding, api, messageContent = false }: DiscordSettings,
  bot: Bot,
  answering: Answering,
): Client {
  const unreadable = (error: unknown, packet: unknown): void => {
    bot.log.error({ err: error, event: nameOf(packet) }, 'what Discord sent could not be read');
    unanswered(packet);
  };
  const unanswered = (packet: unknown): void => {
    bot.meter?.failed('packet');
    const asked = interactionIn(packet);
    if (asked)
      answering.add(apologise(client.rest, asked, 'faults.fault', bot).then(() => undefined));
  };
  const client: Client = new Client({
    intents: [...INTENTS, ...(messageContent ? [GatewayIntentBits.MessageContent] : [])],
    ...shardsOf(sharding),
    // Else the client would not tell of direct messages.
    partials: [Partials.Channel],
    makeCache: CACHES,
    allowedMentions: { parse: [] },
    ws: guardedSocket(unreadable),
    ...(api !== undefined && { rest: { api } }),
  });
  watchDropped(client, (packet) => {
    bot.log.warn('an interaction is of a kind that the client does not know');
    unanswered(packet);
  });
  guardHandler(client, unreadable);
  logEvents(client, bot);
  return client;
}

/** What kind of event a packet tells of; never what is in it. */
function nameOf(packet: unknown): string | undefined {
  const name =
    typeof packet === 'object' && packet !== null && 't' in packet ? packet.t : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** Both are always told: what is left out the client reads from the environment, in a form of its own. */
function shardsOf(sharding: Sharding | undefined): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (!sharding) return { shards: 'auto', shardCount: Number.MAX_SAFE_INTEGER };
  return { shards: sharding.shards, shardCount: sharding.count };
}

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
