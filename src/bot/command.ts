/** A command: its definition for Discord, its autocomplete and its handlers, side by side in one file under commands/. */
import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Memory } from '../qa/dialogue/memory.ts';
import type { Web } from '../fetch/web.ts';
import type { GuildView, Limits } from '../guilds/guild.ts';
import type { LimitName } from './limits.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';
import type { Choice } from '../qa/lookup/choice.ts';

/** What handlers may use besides the request. */
export interface Context {
  /** What this guild knows now. */
  readonly view: GuildView;
  /** The same read again, after what the handler changed or waited for. */
  readonly newest: () => Promise<GuildView>;
  /**
   * Brings a member's report to those who look after the facts. Gives its id where it is kept; nothing when the member
   * reported the same before and that is still open.
   */
  readonly report: (report: Report) => Promise<string | undefined>;
  /** Deletes what is kept of a member, in all guilds; missing where nothing is kept. */
  readonly forget?: Forget;
  /** How much a member may ask for; missing where that is not limited. */
  readonly limits?: Limits;
  /** The way to pages of the web; missing where the operator has not switched it on. */
  readonly web?: Web;
  /** Whether something was stored since the request came; missing where that is not known. */
  readonly hasStored?: () => boolean;
  /** What the member asked last; missing where each question stands alone. */
  readonly memory?: Memory;
}

/** Gives how many reports were deleted, and how many changes no longer name the member. */
export type Forget = (
  member: string,
) => Promise<{ readonly reports: number; readonly names: number }>;

/** What a member says is wrong with a reply. */
export interface Report {
  readonly subject: string;
  /** What it is about in words, such as the question that was answered wrongly. */
  readonly note?: string;
  readonly request: Request;
}

/** Answers a command. */
export type Handler = (request: Request, context: Context) => Reply | Promise<Reply>;
/** Suggests values for an option of which so much is typed, best first. */
export type Completer = (
  typed: string,
  request: Request,
  context: Context,
) => readonly Choice[] | Promise<readonly Choice[]>;
/** Handles a pressed button or a submitted form; `args` come from outside and are parsed by the handler. */
export type ActionHandler = (
  args: readonly string[],
  request: Request,
  context: Context,
) => Reply | Promise<Reply>;

/** One command: how Discord is told of it, and what answers it. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly handle: Handler;
  /** How often a member may use it. */
  readonly limit?: LimitName;
  /** The same command in the menu of a message, whose text is given as an option; the reply is private. */
  readonly fromMessage?: {
    readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
    readonly option: string;
  };
  /** Answers a post in a forum, which nobody asked it to; nothing where it has no sure answer. */
  readonly onPost?: (request: Request, context: Context) => Promise<Reply | undefined>;
  /** By option name. */
  readonly complete?: Readonly<Record<string, Completer>>;
  /** By action name, unique over all commands. */
  readonly actions?: Readonly<Record<string, ActionHandler>>;
}
