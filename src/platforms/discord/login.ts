/** Why the bot could not log in, in one line. */
import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  Routes,
} from 'discord.js';
import { z } from 'zod';

/** The bot could not log in; the message says why and what to do, and holds no secret. */
export class LoginRefused extends Error {
  override readonly name = 'LoginRefused';
}

const WRONG_TOKEN =
  'Discord refused the token in DISCORD_TOKEN. Copy it anew from https://discord.com/developers/applications → your application → Bot.';
const WRONG_SHARDS =
  'Discord refused the shards of this process. Check SHARDS and SHARD_COUNT: all shards must be below the count, and a bot in many servers needs more of them.';
const CHECK = 'Check the network, and DISCORD_API if it is set.';

/** What the client says when the gateway closes the connection because of them. */
const REFUSED_SHARDS: readonly string[] = ['Invalid shard', 'Sharding is required'];

const applicationSchema = z.object({ id: z.string() });

/** The id of the application whose token it is, asked before anything connects. @throws LoginRefused */
export async function ownApplication({ rest }: Client, token: string): Promise<string> {
  try {
    const application = await rest.setToken(token).get(Routes.currentApplication());
    return applicationSchema.parse(application).id;
  } catch (error) {
    throw loginError(error);
  }
}

/** The error to show for what went wrong at login; a fault of the program stays as it is. */
export function loginError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const wrongToken =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401) ||
    error.message === 'Authentication failed';
  if (wrongToken) return new LoginRefused(WRONG_TOKEN);
  if (REFUSED_SHARDS.includes(error.message)) return new LoginRefused(WRONG_SHARDS);
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return new LoginRefused(`Discord answered with status ${error.status}. ${CHECK}`);
  }
  if ('code' in error && typeof error.code === 'string' && /^(?:E[A-Z]|UND_)/.test(error.code)) {
    return new LoginRefused(`Discord cannot be reached (${error.code}). ${CHECK}`);
  }
  return error;
}
