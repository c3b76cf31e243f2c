/** Commands for those who look after a guild's facts; who may use them is checked here, at each use. */
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { ActionHandler, Command, Completer, Context } from '../../src/bot/command.ts';
import type { Request } from '../../src/bot/request.ts';
import type { Ledger } from '../../src/guilds/guild.ts';
import { settingsOf } from '../../src/guilds/items/guild-rows.ts';

export interface Desk extends Context {
  readonly ledger: Ledger;
}

type Handled = Reply | Promise<Reply>;
export type DeskHandler = (request: Request, desk: Desk) => Handled;
export type DeskAction = (args: readonly string[], request: Request, desk: Desk) => Handled;

interface Parts extends Omit<Command, 'handle' | 'actions'> {
  /** One handler, or one by subcommand. */
  readonly handle: DeskHandler | Readonly<Record<string, DeskHandler>>;
  readonly actions?: Readonly<Record<string, DeskAction>>;
}

/**
 * A command whose every part is refused to whom the guild did not make a moderator. Discord hides it from members
 * without Manage Messages, unless the guild's own settings say otherwise.
 */
export function moderatorCommand({
  definition,
  handle,
  complete = {},
  actions = {},
}: Parts): Command {
  return {
    definition: {
      ...definition,
      default_member_permissions: PermissionFlagsBits.ManageMessages.toString(),
      contexts: [InteractionContextType.Guild],
      integration_types: [ApplicationIntegrationType.GuildInstall],
    },
    handle: (request, context) =>
      admitted(request, context, (desk) => {
        const handler = typeof handle === 'function' ? handle : handle[request.subcommand ?? ''];
        return handler ? handler(request, desk) : notice(`This version has no such command.`);
      }),
    complete: Object.fromEntries(
      Object.entries(complete).map(([option, completer]): [string, Completer] => [
        option,
        (typed, request, context) =>
          mayModerate(request, context.view.ledger) ? completer(typed, request, context) : [],
      ]),
    ),
    actions: Object.fromEntries(
      Object.entries(actions).map(([name, act]): [string, ActionHandler] => [
        name,
        (args, request, context) => admitted(request, context, (desk) => act(args, request, desk)),
      ]),
    ),
  };
}

/** The desk as it is after a change, or after what took long. */
export async function atPresent(desk: Desk): Promise<Desk> {
  const view = await desk.newest();
  return { ...desk, view, ledger: view.ledger ?? desk.ledger };
}

/** Whether the member who asks is a moderator of the guild at this moment. */
export function mayModerate({ standing }: Request, ledger: Ledger | undefined): boolean {
  if (!ledger) return false;
  const { moderators } = settingsOf(ledger.rows);
  return mayAppoint(standing) || standing.roles.some((role) => moderators.includes(role));
}

/** Whether the member may also choose who moderates. */
export function mayAppoint({ manageMessages, administrator }: Request['standing']): boolean {
  return manageMessages || administrator;
}

function admitted(request: Request, context: Context, then: (desk: Desk) => Handled): Handled {
  const { ledger } = context.view;
  if (!ledger) return notice('This works in a server, where its moderators look after the facts.');
  if (!mayModerate(request, ledger)) {
    return notice(
      'That is for moderators: members who may manage messages, or with a role chosen in /settings.',
    );
  }
  return then({ ...context, ledger });
}
