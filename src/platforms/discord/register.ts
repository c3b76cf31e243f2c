/** Telling Discord which commands there are, only when they changed. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  Routes,
  type REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as ChatDefinition,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody as MenuDefinition,
} from 'discord.js';
import type { Logger } from 'pino';

type Definition = ChatDefinition | MenuDefinition;

export interface Registry {
  readonly rest: Pick<REST, 'put'>;
  readonly application: string;
  /** Register in this guild only; without it everywhere. */
  readonly guild?: string | undefined;
  /** Where the hash of what was last registered is kept. */
  readonly stateDirectory: string;
  readonly log: Logger;
}

const INSTALLATIONS = [
  ApplicationIntegrationType.GuildInstall,
  ApplicationIntegrationType.UserInstall,
];
const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];

/**
 * Registers the commands in place of all earlier ones, unless the same were registered last time.
 * Never rejects: without it the bot still answers the commands that Discord knows, so what goes wrong is logged.
 */
export async function register(
  definitions: readonly Definition[],
  { rest, application, guild, stateDirectory, log }: Registry,
): Promise<void> {
  // A guild's own commands know no contexts: they are for that guild.
  const body = definitions.map(guild ? hereAlone : everywhere);
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const file = join(stateDirectory, `commands-${application}-${guild ?? 'global'}.sha256`);
  if ((await lastHash(file)) === hash) {
    log.info({ commands: body.length }, 'commands unchanged');
    return;
  }
  const route = guild
    ? Routes.applicationGuildCommands(application, guild)
    : Routes.applicationCommands(application);
  try {
    await rest.put(route, { body });
    log.info({ commands: body.length }, 'commands registered');
  } catch (error) {
    const hint = guild ? '; is the bot in the guild of DISCORD_GUILD_ID?' : '';
    log.error({ err: error }, `commands could not be registered; the earlier ones stay${hint}`);
    return;
  }
  try {
    await keepHash(file, hash);
  } catch (error) {
    log.warn({ err: error }, 'STATE_DIR cannot be written: commands are registered at each start');
  }
}

/** Unless it says otherwise, a command works in guilds, in direct messages, and for members who installed the bot. */
function everywhere(definition: Definition): Definition {
  const { integration_types = INSTALLATIONS, contexts = CONTEXTS } = definition;
  return { ...definition, integration_types, contexts };
}

/** Undefined parts are not sent. */
function hereAlone(definition: Definition): Definition {
  return { ...definition, contexts: undefined, integration_types: undefined };
}

/** The hash kept last; nothing when there is none or it cannot be read. */
async function lastHash(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function keepHash(file: string, hash: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, hash);
  await rename(`${file}.new`, file);
}
