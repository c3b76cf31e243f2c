/** Why the bot could not log in, or may not stay, in one line. */
import {
  ApplicationFlags,
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes as Code,
  GatewayIntentBits as Intent,
  HTTPError,
  Routes,
} from 'discord.js';
import { z } from 'zod';

/** Discord does not let the bot in; the message says why and what to do, and holds no secret. */
export class LoginRefused extends Error {
  override readonly name = 'LoginRefused';
}

const APPLICATION = 'https://discord.com/developers/applications → your application → Bot';
const WRONG_TOKEN = `Discord refused the token in DISCORD_TOKEN. Copy it anew from ${APPLICATION}.`;
const WRONG_SHARDS =
  'Discord refused the shards of this process. Check SHARDS and SHARD_COUNT: all shards must be below the count, and a bot in many servers needs more of them.';
const OUTDATED =
  'Discord does not take the form any more in which this version of the program connects. Update the program.';
const DISALLOWED_INTENTS: number = Code.DisallowedIntents;
const CHECK = 'Check the network, and DISCORD_API if it is set.';

const REASONS: Readonly<Record<number, string>> = {
  [Code.AuthenticationFailed]: WRONG_TOKEN,
  [Code.InvalidShard]: WRONG_SHARDS,
  [Code.ShardingRequired]: WRONG_SHARDS,
};

/** What the client says when the gateway closes the connection for good. */
const CLOSE_CODES = new Map<string, Code>([
  ['Authentication failed', Code.AuthenticationFailed],
  ['Invalid shard', Code.InvalidShard],
  ['Sharding is required', Code.ShardingRequired],
  ['Used an invalid API version', Code.InvalidAPIVersion],
  ['Used invalid intents', Code.InvalidIntents],
  ['Used disallowed intents', Code.DisallowedIntents],
]);

/** Intents that have to be switched on for an application, and the flags of one that may use them. */
const PRIVILEGED = [
  {
    intent: Intent.GuildMembers,
    flags: ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  },
  {
    intent: Intent.GuildPresences,
    flags: ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
  },
  {
    intent: Intent.MessageContent,
    flags: ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
  },
] as const;

/** By which a refused login tells which intents it was refused for. */
export interface IntentsAsked {
  /** Bits of the intents that the bot asks for. */
  readonly asked: number;
  /** Gives the application's flags. */
  readonly flags: () => Promise<number>;
}

/** Before anything connects. */
const NO_INTENTS: IntentsAsked = { asked: 0, flags: () => Promise.resolve(0) };

const applicationSchema = z.object({ id: z.string() });

/** The id of the application whose token it is, asked before anything connects. @throws LoginRefused */
export async function ownApplication({ rest }: Client, token: string): Promise<string> {
  try {
    const application = await rest.setToken(token).get(Routes.currentApplication());
    return applicationSchema.parse(application).id;
  } catch (error) {
    throw await loginError(error, NO_INTENTS);
  }
}

/** The error to show for what went wrong at login; a fault of the program stays as it is. */
export async function loginError(error: unknown, intents: IntentsAsked): Promise<unknown> {
  if (!(error instanceof Error)) return error;
  const wrongToken =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  if (wrongToken) return new LoginRefused(WRONG_TOKEN);
  const code = CLOSE_CODES.get(error.message);
  if (code !== undefined) return closeError(code, intents);
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return new LoginRefused(`Discord answered with status ${error.status}. ${CHECK}`);
  }
  if ('code' in error && typeof error.code === 'string' && /^(?:E[A-Z]|UND_)/.test(error.code)) {
    return new LoginRefused(`Discord cannot be reached (${error.code}). ${CHECK}`);
  }
  return error;
}

/** Why Discord closed the connection for good with this code. */
export async function closeError(code: number, intents: IntentsAsked): Promise<LoginRefused> {
  if (code !== DISALLOWED_INTENTS) return new LoginRefused(REASONS[code] ?? OUTDATED);
  const names = (await missing(intents)).join(', ');
  return new LoginRefused(
    `Discord refused these intents: ${names}. Switch them on at ${APPLICATION} → Privileged Gateway Intents.`,
  );
}

/** The intents that the application may not use; all that are asked for where that does not show. */
async function missing({ asked, flags: ask }: IntentsAsked): Promise<string[]> {
  const flags = await ask().catch(() => 0);
  const privileged = PRIVILEGED.filter(
    (each) => (asked & each.intent) !== 0 && (flags & each.flags) === 0,
  ).map(({ intent }) => Intent[intent]);
  if (privileged.length > 0) return privileged;
  return Object.entries(Intent).flatMap(([name, bit]) =>
    typeof bit === 'number' && (asked & bit) !== 0 ? [name] : [],
  );
}
