/** Commands for those who look after a guild's facts; who may use them is checked here, at each use. */
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { ActionHandler, Command, Completer, Context } from '../../src/bot/command.ts';
import type { Request } from '../../src/bot/request.ts';
import { type Guild, settingsOf } from '../../src/guilds/guild.ts';
import { cameToNothing, withTyped } from '../../src/bot/typed-input.ts';
import { own } from '../../src/runtime/own.ts';

/** What every command gets, with the guild whose items are to be seen and changed. */
export interface ModeratorContext extends Context {
  readonly guild: Guild;
}

type Handled = Reply | Promise<Reply>;
export type ModeratorHandler = (request: Request, context: ModeratorContext) => Handled;
export type ModeratorAction = (
  args: readonly string[],
  request: Request,
  context: ModeratorContext,
) => Handled;

interface Parts extends Omit<Command, 'handle' | 'actions'> {
  /** What Discord shows the command to, unless the guild's own settings say otherwise; Manage Messages unless told. */
  readonly shownTo?: bigint;
  /** One handler, or one by subcommand. */
  readonly handle: ModeratorHandler | Readonly<Record<string, ModeratorHandler>>;
  readonly actions?: Readonly<Record<string, ModeratorAction>>;
}

/** A command whose every part is refused to whom the guild did not make a moderator. */
export function moderatorCommand({
  definition,
  shownTo = PermissionFlagsBits.ManageMessages,
  handle,
  complete = {},
  actions = {},
}: Parts): Command {
  return {
    definition: {
      ...definition,
      default_member_permissions: shownTo.toString(),
      contexts: [InteractionContextType.Guild],
      integration_types: [ApplicationIntegrationType.GuildInstall],
    },
    handle: (request, context) =>
      admitted(request, context, (context) => {
        const handler =
          typeof handle === 'function' ? handle : own(handle, request.subcommand ?? '');
        return handler ? handler(request, context) : notice(say('moderating.noCommand'));
      }),
    complete: Object.fromEntries(
      Object.entries(complete).map(([option, completer]): [string, Completer] => [
        option,
        (typed, request, context) =>
          mayModerate(request, context.view.guild) ? completer(typed, request, context) : [],
      ]),
    ),
    actions: Object.fromEntries(
      Object.entries(actions).map(([name, act]): [string, ActionHandler] => [
        name,
        async (args, request, context) => {
          const reply = await admitted(request, context, (context) => act(args, request, context));
          return cameToNothing(reply, context) ? withTyped(reply, request) : reply;
        },
      ]),
    ),
  };
}

/** The context as it is after a change, or after what took long. */
export async function atPresent(context: ModeratorContext): Promise<ModeratorContext> {
  const view = await context.newest();
  return { ...context, view, guild: view.guild ?? context.guild };
}

/** Whether the member who asks is a moderator of the guild at this moment. */
export function mayModerate({ permissions }: Request, guild: Guild | undefined): boolean {
  if (!guild) return false;
  const { moderators } = settingsOf(guild.rows);
  return (
    permissions.manageMessages ||
    mayAppoint(permissions) ||
    permissions.roles.some((role) => moderators.includes(role))
  );
}

/** Whether the member may also change the settings, and so choose who moderates. */
export function mayAppoint({ manageServer, administrator }: Request['permissions']): boolean {
  return manageServer || administrator;
}

function admitted(
  request: Request,
  context: Context,
  then: (context: ModeratorContext) => Handled,
): Handled {
  const { guild } = context.view;
  if (!guild) return notice(say('moderating.inServer'));
  if (!mayModerate(request, guild)) {
    const why = request.permissions.unsure ? 'rolesUnknown' : 'forModerators';
    return notice(say(`moderating.${why}`));
  }
  return then({ ...context, guild });
}
