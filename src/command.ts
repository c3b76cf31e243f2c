/** A command: its definition for Discord, its autocomplete and its handlers, side by side in one file under commands/. */
import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { View } from './view.ts';
import type { Reply } from './reply.ts';

/** Who asks, and from where. Ids are opaque strings; the terminal uses its own. */
export interface Request {
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly member: string;
  readonly channel: string;
  readonly guild: string | undefined;
  readonly now: Date;
}

/** What handlers may use besides the request. */
export interface Context {
  /** What this guild knows now. */
  readonly view: View;
  /** Brings a member's report to those who look after the facts. */
  readonly report: (report: Report) => Promise<void>;
}

export interface Report {
  readonly subject: string;
  readonly request: Request;
}

/** One suggestion while a member types; at most 25, each at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

export type Handler = (request: Request, context: Context) => Reply | Promise<Reply>;
export type Completer = (typed: string, request: Request, context: Context) => readonly Choice[];
/** Handles a pressed button; `args` come from outside and are parsed by the handler. */
export type ActionHandler = (
  args: readonly string[],
  request: Request,
  context: Context,
) => Reply | Promise<Reply>;

export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly handle: Handler;
  /** By option name. */
  readonly complete?: Readonly<Record<string, Completer>>;
  /** By action name, unique over all commands. */
  readonly actions?: Readonly<Record<string, ActionHandler>>;
}
