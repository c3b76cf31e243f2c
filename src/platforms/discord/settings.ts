/** What the connection to Discord is told, and what it tells. */
import type { LoopWatch } from '../../runtime/loop-lag.ts';
import type { Posted } from './post.ts';

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
  /** Milliseconds for which it hears what arrives once it stops, before it disconnects; as `handover` unless told. */
  readonly linger?: number | undefined;
  /** Milliseconds for answers that are under way when it stops; 6,000 unless told. */
  readonly grace?: number | undefined;
  /** Told of the connection before it stands. */
  readonly onOpen?: ((connection: Connection) => void) | undefined;
  /** Told when Discord ends the connection for good; why is in the log. */
  readonly onRefused?: (() => void) | undefined;
}

/** The bot on Discord, once it has logged in. */
export interface Connection {
  readonly stop: () => Promise<void>;
  /** Whether every shard is connected, and hears from Discord. */
  readonly isConnected: () => boolean;
  /** Whether the bot is in the guild, and hears of it in this process. */
  readonly serves: (guild: string) => boolean;
  /** The language that the guild told Discord, such as "ko" or "en-GB"; nothing where that is not known. */
  readonly locale: (guild: string) => string | undefined;
  /** Sends a message that nobody asked for to a channel of the guild. Rejects when it can't. */
  readonly post: (guild: string, message: Posted) => Promise<void>;
}

/** Which gateway shards are this process's. */
export interface Sharding {
  /** From 0. */
  readonly shards: readonly number[];
  readonly count: number;
}
