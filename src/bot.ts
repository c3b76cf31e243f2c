/** The one way from an adapter to a command and back; whatever goes wrong, there is a reply. */
import type { Logger } from 'pino';
import type { Choice, Command, Context, Report, Request } from './command.ts';
import type { Action, Reply } from './reply.ts';
import type { View } from './view.ts';

export interface Bot {
  readonly commands: readonly Command[];
  /** What the guild knows at this moment; without a guild, what is shipped. */
  readonly view: (guild: string | undefined) => Promise<View>;
  readonly report: (report: Report) => Promise<void>;
  readonly log: Logger;
}

/** Runs the command called `name`. Never rejects: a fault is logged and becomes a short private reply. */
export function run(bot: Bot, name: string, request: Request): Promise<Reply> {
  const command = bot.commands.find((each) => each.definition.name === name);
  if (!command)
    return Promise.resolve(notice(`There is no command /${name} in this version. Try /help.`));
  return guarded(bot, `command ${name}`, request, (context) => command.handle(request, context));
}

/** Does what a button says. Never rejects; a button of another version gets a polite refusal. */
export function press(bot: Bot, action: Action, request: Request): Promise<Reply> {
  for (const command of bot.commands) {
    const handler = command.actions?.[action.name];
    if (handler) {
      return guarded(bot, `action ${action.name}`, request, (context) =>
        handler(action.args, request, context),
      );
    }
  }
  return Promise.resolve(staleButton());
}

/** Suggestions for what is being typed into `option`; none on a fault, which is logged. */
export async function complete(
  bot: Bot,
  name: string,
  option: string,
  typed: string,
  request: Request,
): Promise<readonly Choice[]> {
  const command = bot.commands.find((each) => each.definition.name === name);
  const completer = command?.complete?.[option];
  if (!completer) return [];
  try {
    return completer(typed, request, await contextOf(bot, request));
  } catch (error) {
    bot.log.error({ err: error, command: name, option }, 'autocomplete failed');
    return [];
  }
}

/** The reply to a button that this version does not know. */
export function staleButton(): Reply {
  return notice('This button is from another version of the bot. Please ask again with /ask.');
}

/** A short private reply with one line of text. */
export function notice(text: string): Reply {
  return { visibility: 'private', blocks: [{ type: 'text', text }], buttons: [] };
}

async function contextOf(bot: Bot, request: Request): Promise<Context> {
  return { view: await bot.view(request.guild), report: bot.report };
}

async function guarded(
  bot: Bot,
  what: string,
  request: Request,
  handle: (context: Context) => Reply | Promise<Reply>,
): Promise<Reply> {
  try {
    return await handle(await contextOf(bot, request));
  } catch (error) {
    bot.log.error({ err: error }, `${what} failed`);
    return notice('Something went wrong on my side. It is in the log; please try again.');
  }
}
