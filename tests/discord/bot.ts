/** Bots for tests, run with the real client on a loopback Discord of their own. */
import { onTestFinished, vi } from 'vitest';
import { type AnswerIndex, buildIndex } from '../../src/qa/index/answer-index.ts';
import type { Bot } from '../../src/bot/bot.ts';
import type { Command } from '../../src/bot/command.ts';
import type { Request } from '../../src/bot/request.ts';
import {
  type Connection,
  type Sharding,
  startDiscord,
} from '../../src/platforms/discord/client.ts';
import { guildBot } from '../../src/cli/guild-bot.ts';
import { assemble } from '../../src/packs/load.ts';
import { createLog } from '../../src/runtime/log.ts';
import type { Meter } from '../../src/runtime/meter.ts';
import { createLimits, type LimitName } from '../../src/guilds/members/limits.ts';
import { defaultQuotas, type Quotas } from '../../src/guilds/items/quotas.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { shippedBot } from '../../src/cli/shipped-bot.ts';
import type { Web } from '../../src/fetch/web.ts';
import { lazyStore, type LazyStore } from '../../src/guilds/db/lazy.ts';
import type { StoreOptions } from '../../src/guilds/db/store.ts';
import { ownDatabase, temporaryFolder } from '../programs.ts';
import { startLoopback, TOKEN, type Loopback, type LoopbackSettings } from './loopback/index.ts';
import { reader } from '../reader.ts';
import { shipped } from '../shipped.ts';
import type { LoopWatch } from '../../src/runtime/loop-lag.ts';

/** One line of the log. */
export type Line = Readonly<Record<string, unknown>>;

export interface Running {
  readonly discord: Loopback;
  /** What the bot logged so far. */
  readonly logged: readonly Line[];
  readonly connection: Connection;
  readonly stop: () => Promise<void>;
}

/** A bot over a store. */
export interface Keeping extends Running {
  readonly store: LazyStore;
  readonly bot: Bot;
}

interface Settings extends LoopbackSettings {
  readonly developmentGuild?: string;
  readonly stateDirectory?: string;
  /** Whether it is waited for until Discord knows the commands; it is unless told. */
  readonly untilRegistered?: boolean;
  readonly owners?: readonly string[];
  readonly level?: string;
  readonly handover?: number;
  readonly grace?: number;
  /** Milliseconds; none unless told, so that no test waits for it at its end. */
  readonly linger?: number;
  readonly onRefused?: () => void;
  /** Hears of the connection before it logs in. */
  readonly onOpen?: (opened: Connection) => void;
  /** Milliseconds; undefined as the bot has it. Twenty seconds unless told. */
  readonly patience?: number | undefined;
  readonly loop?: LoopWatch;
  readonly meter?: Meter;
  /** Instead of the loopback's own. */
  readonly token?: string;
  readonly api?: string;
  readonly sharding?: Sharding;
  /** Another bot's loopback, to run beside it. */
  readonly discord?: Loopback;
  /** Of the test's own context, where tests run at the same time. */
  readonly onFinished?: typeof onTestFinished;
}

/** Runs a bot with these commands and no knowledge until the test is over. */
export function runCommands(commands: readonly Command[], settings: Settings = {}) {
  const knowledge = assemble([]);
  const view = { knowledge, index: buildIndex(knowledge, reader) };
  const bot = {
    commands,
    view: () => Promise.resolve(view),
    report: () => Promise.resolve(undefined),
  };
  return runBot((log) => ({ ...bot, log }), settings);
}

/** Runs the bot as it is shipped until the test is over; `served` is told of each command as it is begun. */
export function runShipped(settings: Settings & { readonly served?: Served } = {}) {
  const { served } = settings;
  const watched = (command: Command): Command => ({
    ...command,
    handle(request, context) {
      served?.(request, command.definition.name);
      return command.handle(request, context);
    },
  });
  shippedIndex ??= buildIndex(assemble(shipped), reader);
  const index = shippedIndex;
  return runBot((log) => {
    const bot = shippedBot(index, log);
    return { ...bot, commands: bot.commands.map(watched) };
  }, settings);
}

let shippedIndex: AnswerIndex | undefined;

type Served = (request: Request, name: string) => void;

/** Runs the bot as it is shipped, with a store for what guilds keep: a new one, or that at `url`. */
export async function runKeeping(
  settings: Settings & {
    readonly url?: string;
    readonly store?: StoreOptions;
    /** How much may be asked for; any number unless told. */
    readonly limits?: Partial<Record<LimitName, number>>;
    /** How much each guild may keep; as shipped unless told. */
    readonly quotas?: Partial<Quotas>;
    /** The way to the web; none unless told, as where the operator has not switched it on. */
    readonly web?: Web;
  } = {},
): Promise<Keeping> {
  const { url = ownDatabase() } = settings;
  const store = lazyStore(url, settings.store);
  let bot: Bot | undefined;
  const running = await runBot((log) => {
    const quotas = { ...defaultQuotas, ...settings.quotas };
    const own = guildBot({ shipped, store, log, reader, quotas });
    onTestFinished(own.close);
    const { web } = settings;
    const limits = settings.limits && createLimits(store, { ...NO_LIMITS, ...settings.limits });
    return (bot = { ...own, ...(limits && { limits }), ...(web && { web }) });
  }, settings);
  if (!bot) throw new Error('no bot was made');
  return { ...running, store, bot };
}

const NO_LIMITS: Record<LimitName, number> = {
  ...{ questions: 0, checks: 0, verifications: 0, reports: 0, mentions: 0 },
  ...{ dailyReports: 0, dailyGaps: 0, uploads: 0, previews: 0 },
};

/** Milliseconds from one identifying to the next: the client waits until they are over. */
const BETWEEN_SESSIONS = 5000;

/** Discord ends the session, and the bot begins another: to the client it is late enough for that at once. */
export async function beginAnew({ gateway }: Loopback): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + BETWEEN_SESSIONS });
  try {
    const back = gateway.connected();
    gateway.invalidate();
    await back;
  } finally {
    vi.useRealTimers();
  }
}

/** A command without options that gives this reply. */
export function showing(reply: Partial<Reply>, more: Partial<Command> = {}): Command {
  return {
    definition: { name: 'show', description: 'Shows a reply' },
    handle: () => ({ visibility: 'public', blocks: [], buttons: [], ...reply }),
    ...more,
  };
}

async function runBot(bot: (log: Bot['log']) => Bot, settings: Settings): Promise<Running> {
  const { stateDirectory = temporaryFolder(), level = 'info' } = settings;
  const { onFinished = onTestFinished } = settings;
  const discord = settings.discord ?? (await startLoopback(settings));
  if (!settings.discord) onFinished(discord.stop);
  const logged: Line[] = [];
  const write = (line: string) => logged.push(JSON.parse(line) as Line);
  // A reading takes longer where other tests share the processor; no answer hangs on that.
  const { token = TOKEN, api = discord.api } = settings;
  const { patience } = { patience: 20_000, ...settings };
  let connection: Connection | undefined;
  const onOpen = (opened: Connection) => {
    connection = opened;
    settings.onOpen?.(opened);
  };
  const { meter } = settings;
  const { stop, registered } = await startDiscord(
    { linger: 0, ...settings, token, api, stateDirectory, patience, onOpen },
    { ...bot(createLog({ level, secrets: [TOKEN], write })), ...(meter && { meter }) },
  );
  onFinished(stop);
  // Most tests have members use the commands; where Discord takes none of them, that would be for ever.
  if (settings.untilRegistered ?? true) await registered;
  if (!connection) throw new Error('it is not connected');
  return { discord, logged, connection, stop };
}
