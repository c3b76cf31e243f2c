/** The commands that bots have registered, and which of them a member sees. */
import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import { commandFlaws, type CommandBody } from './command-rules.ts';
import { invalidForm, refusal, type HttpAnswer } from './errors.ts';
import { schemaFlaws } from './openapi.ts';
import { contextOf, PLAIN_MEMBER, type From } from './people.ts';
import type { Route } from './rest.ts';

export interface Registered extends CommandBody {
  readonly id: string;
  readonly guild: string | undefined;
}

export type Registry = ReturnType<typeof createRegistry>;

export function createRegistry(guilds: readonly [string, ...string[]], nextId: () => string) {
  let registered: Registered[] = [];

  const of = (guild: string | undefined) => registered.filter((each) => each.guild === guild);

  function routes(path: string): Route[] {
    return [
      { method: 'GET', path, handle: ({ guild }) => ({ status: 200, body: of(guild) }) },
      { method: 'PUT', path, handle: ({ guild }, body) => register(guild, body) },
    ];
  }

  function register(guild: string | undefined, body: unknown): HttpAnswer {
    if (guild !== undefined && !guilds.includes(guild)) return refusal('missingAccess');
    const commands = (body as CommandBody[]).map(withNumericPermissions);
    const flaws = schemaFlaws('ApplicationCommandUpdateRequest[]', commands);
    const all = flaws.length > 0 ? flaws : commandFlaws(commands);
    if (all.length > 0) return invalidForm(all);
    const own = commands.map((command) => ({ ...command, id: nextId(), guild }));
    registered = [...registered.filter((each) => each.guild !== guild), ...own];
    return { status: 200, body: own };
  }

  /** The command of this name and type here; a member sees only those that Discord does not hide from them. */
  function find(name: string, from: From, type = ApplicationCommandType.ChatInput): Registered {
    const here = from.dm ? undefined : (from.guild ?? guilds[0]);
    const named = registered.filter(
      (each) => each.name === name && (each.type ?? ApplicationCommandType.ChatInput) === type,
    );
    const found =
      named.find(({ guild }) => guild !== undefined && guild === here) ??
      named.find(
        ({ guild, contexts }) =>
          guild === undefined && (contexts ?? [0, 1]).includes(contextOf(from)),
      );
    if (!found || (!from.forged && isHidden(found, from))) {
      throw new Error(`a member sees no command /${name} here`);
    }
    return found;
  }

  return {
    of: of as (guild: string | undefined) => readonly CommandBody[],
    find,
    routes: [
      ...routes('/applications/:application/commands'),
      ...routes('/applications/:application/guilds/:guild/commands'),
    ],
  };
}

/** Whether the member lacks permissions that the command asks for; none at all stands for administrators alone. */
function isHidden({ default_member_permissions: asked }: Registered, from: From): boolean {
  const { dm } = from;
  const permissions = (from.permissions ?? PLAIN_MEMBER) | (from.allowed ?? 0n);
  if (asked === undefined || asked === null || dm !== undefined) return false;
  if (permissions & PermissionFlagsBits.Administrator) return false;
  const needed = BigInt(asked);
  return needed === 0n || (permissions & needed) !== needed;
}

/** Clients send permissions as text, Discord's description has numbers; Discord takes both. */
function withNumericPermissions(command: CommandBody): CommandBody {
  const permissions = command.default_member_permissions;
  if (typeof permissions !== 'string') return command;
  return { ...command, default_member_permissions: Number(permissions) };
}
