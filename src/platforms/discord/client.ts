/** The bot's life on Discord: log in, register the commands, answer, leave. */
import {
  type Client,
  Events,
  REST,
  Routes,
  Status,
  type Interaction,
  type Message,
} from 'discord.js';
import { z } from 'zod';
import type { Bot } from '../../bot/bot.ts';
import { createPendingModals } from '../../bot/pending-modals.ts';
import { watchLoop } from '../../runtime/loop-lag.ts';
import { within } from '../../runtime/within.ts';
import { type Answering, createAnswering } from './answering.ts';
import { greet, isNew } from './greeting.ts';
import { closeError, loginError, ownApplication } from './login.ts';
import { watchMembership } from './membership.ts';
import { answerMessage, isQuestion } from './mentions.ts';
import { newClient } from './new-client.ts';
import { postTo } from './post.ts';
import { answerPost, isPost, isTextOfPost } from './posts.ts';
import { register } from './register.ts';
import { route, type Serving } from './route.ts';
import type { DiscordSettings, Sharding } from './settings.ts';
import { cutShort, turnAway, turnMessageAway } from './turned-away.ts';
import { createTurns } from './turns.ts';

export { LoginRefused } from './login.ts';
export type { Connection, Sharding } from './settings.ts';

/** Milliseconds for saying goodbye to Discord. */
const MAX_CLOSE_TIME = 1000;
/** Milliseconds after which another process would have deferred its reply; Discord takes none after 3,000. */
const HANDOVER = 300;
/** Milliseconds for answers that are under way; a change waits 5,000 for a lock. */
const GRACE = 6000;
/** Leaves time for Discord to hear that the reply will come. */
const PATIENCE = 2000;

/**
 * Connects the bot, and resolves when it answers; `registered` does once Discord was told of the commands, or this failed,
 * which may take long. `stop` finishes what is being answered, turns away what arrives
 * meanwhile, and disconnects, all within 9 seconds.
 * Rejects with `LoginRefused` when Discord does not let it in or cannot be reached.
 */
export async function startDiscord(
  settings: DiscordSettings,
  bot: Bot,
): Promise<{ readonly stop: () => Promise<void>; readonly registered: Promise<void> }> {
  const { sharding, patience = PATIENCE, owners = [] } = settings;
  const { handover = patience + HANDOVER, grace = GRACE } = settings;
  const answering = createAnswering({ handover, grace, linger: settings.linger ?? handover });
  const client = newClient(settings, bot, answering);
  // Which command it was is not known before its turn.
  const turns = createTurns({ onBusy: () => bot.meter?.replied('queue', 'busy') });
  const { loop = watchLoop() } = settings;
  const membership = watchMembership(client, bot);
  let login: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    membership.stop();
    loop.stop();
    // What still waits for its turn by then is told to come again.
    const closing = setTimeout(turns.close, grace / 3);
    // A client that is destroyed amid its login connects all the same.
    const loggedIn = within(
      MAX_CLOSE_TIME,
      Promise.resolve(login).catch(() => undefined),
    );
    await answering.stop();
    clearTimeout(closing);
    turns.close();
    await loggedIn;
    await within(MAX_CLOSE_TIME, client.destroy());
    await answering.lastWords();
  };
  settings.onOpen?.({
    stop,
    isConnected: () => isConnected(client),
    serves: (guild) => client.isReady() && client.guilds.cache.has(guild),
    locale: (guild) => client.guilds.cache.get(guild)?.preferredLocale,
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

  const application = await ownApplication(client, settings.token);
  await bot.guilds?.belongTo(application);
  if (answering.stopping()) throw new Error('stopped amid its start');
  await (login = ready(client, settings, bot));
  await membership.settled();
  const registered = runsFirst(sharding)
    ? registerAll(client, application, bot, settings)
    : Promise.resolve();
  return { stop, registered };
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

function isConnected(client: Client): boolean {
  if (!client.isReady()) return false;
  return client.ws.shards.every(({ status, lastPingTimestamp }) => {
    // Before the first heartbeat it is -1.
    const silent = lastPingTimestamp > 0 && Date.now() - lastPingTimestamp > SILENCE;
    return status === Status.Ready && !silent;
  });
}

/** Whether this process runs the first shard, and so does what one of all should do. */
export function runsFirst(sharding: Sharding | undefined): boolean {
  return !sharding || sharding.shards.includes(0);
}

/** Never rejects: what goes wrong is logged. */
async function registerAll(
  { rest }: Client,
  application: string,
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
    ...{ rest, application, guild: developmentGuild },
    ...{ stateDirectory, log: bot.log },
  });
}

/**
 * Logs in; when Discord ends the connection for good later on, that is logged and told to `onRefused`.
 * @throws LoginRefused also where one shard is shut out while others still wait to log in
 */
async function ready(
  client: Client,
  { token, api, onRefused }: DiscordSettings,
  { log }: Bot,
): Promise<void> {
  const connected = new Promise<unknown>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  const intents = { asked: client.options.intents.bitfield, flags: () => flagsOf(token, api) };
  const refused = Promise.withResolvers<never>();
  let isReady = false;
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    void closeError(code, intents).then((error) => {
      refused.reject(error);
      if (!isReady) return;
      log.fatal({ code, shard }, error.message);
      onRefused?.();
    });
  });
  try {
    // The client waits on for a shard that it has given up.
    await Promise.race([client.login(token).then(() => connected), refused.promise]);
    isReady = true;
  } catch (error) {
    await within(MAX_CLOSE_TIME, client.destroy());
    throw await loginError(error, intents);
  }
}

/** The application's flags, asked with a client of its own: the other forgets its token when it is refused. */
async function flagsOf(token: string, api: string | undefined): Promise<number> {
  const rest = new REST({
    ...{ timeout: 2000, retries: 0, ...(api !== undefined && { api }) },
    // It may last an hour, and the process ends once the flags are known.
    rejectOnRateLimit: () => true,
  });
  const application = await rest.setToken(token).get(Routes.currentApplication());
  return z.object({ flags: z.int() }).parse(application).flags;
}
