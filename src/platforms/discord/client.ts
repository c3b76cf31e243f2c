/** The bot's life on Discord: log in, register the commands, answer, leave. */
import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  REST,
  RESTEvents,
  Routes,
  Status,
  type GuildMember,
  type Interaction,
  type Message,
  type User,
} from 'discord.js';
import { z } from 'zod';
import type { Bot } from '../../bot/dispatch.ts';
import { createPendingModals } from '../../bot/pending-modals.ts';
import { type LoopWatch, watchLoop } from '../../runtime/loop-lag.ts';
import { within } from '../../runtime/within.ts';
import { apologise, interactionIn } from './apology.ts';
import { type Answering, createAnswering } from './answering.ts';
import { greet, isNew } from './greeting.ts';
import { closeError, loginError, ownApplication } from './login.ts';
import { watchMembership } from './membership.ts';
import { answerMessage, isQuestion } from './mentions.ts';
import { guardedSocket, guardHandler } from './packets.ts';
import { type Posted, postTo } from './post.ts';
import { answerPost, isPost, isTextOfPost } from './posts.ts';
import { register } from './register.ts';
import { route, type Serving } from './route.ts';
import { cutShort, turnAway, turnMessageAway } from './turned-away.ts';
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
  /** Whether Discord lets the bot read the texts of messages that do not mention it; not unless told. */
  readonly messageContent?: boolean | undefined;
  /** Milliseconds after which a reply that is still being made is deferred; 2,000 unless told. */
  readonly patience?: number | undefined;
  /** Tells for how long the event loop was held up; a watch of its own unless told. */
  readonly loop?: LoopWatch | undefined;
  /**
   * Milliseconds for which another process may answer what arrives while this one stops, before it is turned away;
   * 300 more than `patience` unless told.
   */
  readonly handover?: number | undefined;
  /** Milliseconds for answers that are under way when it stops; 6,000 unless told. */
  readonly grace?: number | undefined;
  /** Told of the connection before it stands. */
  readonly onOpen?: ((connection: Connection) => void) | undefined;
  /** Told when Discord ends the connection for good; why is in the log. */
  readonly onRefused?: (() => void) | undefined;
}

export interface Connection {
  readonly stop: () => Promise<void>;
  /** Whether every shard is connected, and hears from Discord. */
  readonly stands: () => boolean;
  /** Whether the bot is in the guild, and hears of it in this process. */
  readonly serves: (guild: string) => boolean;
  /** Sends a message that nobody asked for to a channel of the guild. Rejects when it can't. */
  readonly post: (guild: string, message: Posted) => Promise<void>;
}

export interface Sharding {
  /** From 0. */
  readonly shards: readonly number[];
  readonly count: number;
}

/** Milliseconds for saying goodbye to Discord. */
const LONGEST_CLOSE = 1000;
/** Milliseconds after which another process would have deferred its reply; Discord takes none after 3,000. */
const HANDOVER = 300;
/** Milliseconds for answers that are under way; a change waits 5,000 for a lock. */
const GRACE = 6000;
/** Leaves time for Discord to hear that the reply will come. */
const PATIENCE = 2000;

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
  return id === client.user.id;
}

/**
 * Connects the bot, and resolves when it answers. `stop` finishes what is being answered, turns away what arrives
 * meanwhile, and disconnects, all within 8 seconds.
 * Rejects with `LoginRefused` when Discord does not let it in or cannot be reached.
 */
export async function startDiscord(
  settings: DiscordSettings,
  bot: Bot,
): Promise<{ readonly stop: () => Promise<void> }> {
  const { sharding, patience = PATIENCE, owners = [] } = settings;
  const { handover = patience + HANDOVER, grace = GRACE } = settings;
  const answering = createAnswering({ handover, grace });
  const client = clientOf(settings, bot, answering);
  const turns = createTurns();
  const { loop = watchLoop() } = settings;
  const membership = watchMembership(client, bot);
  const stop = async (): Promise<void> => {
    membership.stop();
    loop.stop();
    // What still waits for its turn by then is told to come again.
    const closing = setTimeout(turns.close, grace / 3);
    await answering.stop();
    clearTimeout(closing);
    turns.close();
    await within(LONGEST_CLOSE, client.destroy());
  };
  settings.onOpen?.({
    stop,
    stands: () => stands(client),
    serves: (guild) => client.isReady() && client.guilds.cache.has(guild),
    post: (guild, message) => postTo(client, guild, message, bot.log),
  });
  bot.meter?.watch('waiting', 'What waits to be answered', turns.waiting);
  bot.meter?.watch('guilds', 'Guilds that the bot is in', () => client.guilds.cache.size);
  const forms = createPendingModals();
  const serving = {
    ...{ bot, forms, turns, owners: new Set(owners) },
    // Discord counts from when it was sent, and a process that was held up heard it late.
    patience: () => Math.max(0, patience - loop.waited()),
  };
  listen(client, serving, answering);

  await bot.guilds?.belongTo(await ownApplication(client, settings.token));
  const connected = await ready(client, settings, bot);
  await membership.settled();
  if (runsFirst(sharding)) await registerAll(connected, bot, settings);
  return { stop };
}

/** Answers what members ask, and says what nobody asked for. */
function listen(client: Client, serving: Serving, answering: Answering): void {
  const { bot } = serving;
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    if (answering.stopping()) answering.turnAway(() => turnAway(interaction, bot));
    else answering.add(route(serving, interaction), () => cutShort(interaction, bot));
  });
  const unasked = (work: () => Promise<void>): void => {
    // Nobody waits for it, so that nobody is told when it does not come.
    if (!answering.stopping()) answering.add(work());
  };
  client.on(Events.GuildCreate, (guild) => {
    if (isNew(guild)) unasked(() => greet(bot, guild));
  });
  client.on(Events.ThreadCreate, (thread, isNewlyMade) => {
    if (isNewlyMade && isPost(thread)) unasked(() => answerPost(serving, thread));
  });
  client.on(Events.MessageCreate, (message: Message) => {
    const { channel: thread, content } = message;
    if (isTextOfPost(message) && isPost(thread))
      unasked(() => answerPost(serving, thread, content));
    if (!isQuestion(message)) return;
    if (answering.stopping()) answering.turnAway(() => turnMessageAway(message, bot));
    else answering.add(answerMessage(serving, message));
  });
}

/** A heartbeat that was not answered for so many milliseconds tells of a connection that is dead; one is due in 41 s. */
const SILENCE = 120_000;

function stands(client: Client): boolean {
  if (!client.isReady()) return false;
  return client.ws.shards.every(({ status, lastPingTimestamp }) => {
    // Before the first heartbeat it is -1.
    const silent = lastPingTimestamp > 0 && Date.now() - lastPingTimestamp > SILENCE;
    return status === Status.Ready && !silent;
  });
}

/** A client that survives what it can't read. */
function clientOf(
  { sharding, api, messageContent = false }: DiscordSettings,
  bot: Bot,
  answering: Answering,
): Client {
  const unreadable = (error: unknown, packet: unknown): void => {
    bot.log.error({ err: error, event: nameOf(packet) }, 'what Discord sent could not be read');
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

/** Logs in; when Discord ends the connection for good later on, that is logged and told to `onRefused`. */
async function ready(
  client: Client,
  { token, api, onRefused }: DiscordSettings,
  { log }: Bot,
): Promise<Client<true>> {
  const connected = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  const intents = { asked: client.options.intents.bitfield, flags: () => flagsOf(token, api) };
  try {
    await client.login(token);
  } catch (error) {
    throw await loginError(error, intents);
  }
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    void closeError(code, intents).then(({ message }) => {
      log.fatal({ code, shard }, message);
      onRefused?.();
    });
  });
  return connected;
}

/** The application's flags, asked with a client of its own: the other forgets its token when it is refused. */
async function flagsOf(token: string, api: string | undefined): Promise<number> {
  const rest = new REST({ timeout: 2000, retries: 0, ...(api !== undefined && { api }) });
  const application = await rest.setToken(token).get(Routes.currentApplication());
  return z.object({ flags: z.int() }).parse(application).flags;
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
