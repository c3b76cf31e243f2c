/** Who asks for what, and what they may do: all that a platform tells of an interaction or a typed line. */
import type { Needed } from './permissions-needed.ts';
import type { Upload } from '../runtime/upload.ts';

/** Who asks, and from where. Ids are opaque strings; the terminal uses its own. */
export interface Request {
  /** `add`, or `group add` when the subcommand stands in a group. */
  readonly subcommand?: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** What a form was filled with, by input name; an empty input is an empty text. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Names one sending of a form, with what it was filled with: the same again is the same form sent twice. */
  readonly once?: string;
  /** By option or input name. */
  readonly files?: Readonly<Record<string, Upload>>;
  readonly member: string;
  readonly channel: string;
  readonly guild: string | undefined;
  /** The bot is not in that guild: who asks brought it along, or presses what it left there. */
  readonly visiting?: boolean;
  readonly permissions: Permissions;
  /** What the bot itself may not do in the channels that were chosen, by option name; none where it may do all. */
  readonly lacks?: Readonly<Record<string, readonly Needed[]>>;
  /** Others read what is said there in public; missing where the member is alone with the bot. */
  readonly others?: boolean;
  /** The lasting address of the message whose button was pressed; missing where only the member sees it. */
  readonly link?: string;
  readonly now: Date;
  /** The language that the member reads, such as "ko" or "en-GB"; the bot’s own where it is not told. */
  readonly locale?: string;
  /** The language that the guild told the platform, for what is brought to its channels. */
  readonly guildLocale?: string;
}

/** What the member who asks, presses or submits may do in the guild at this moment. */
export interface Permissions {
  readonly manageMessages: boolean;
  readonly manageServer: boolean;
  readonly administrator: boolean;
  /** Ids of roles. */
  readonly roles: readonly string[];
  /** What the roles give is not known just now, so nothing is taken from them. */
  readonly unsure?: boolean;
}

/** A member like any other, and everyone outside guilds. */
export const NO_PERMISSIONS: Permissions = {
  manageMessages: false,
  manageServer: false,
  administrator: false,
  roles: [],
};
