/** All that a platform needs to run commands, put together by a program of `cli/`. */
import type { Logger } from 'pino';
import type { Web } from '../fetch/web.ts';
import type { GuildView, Limits, Membership } from '../guilds/guild.ts';
import type { Memory } from '../qa/dialogue/memory.ts';
import type { Locale } from '../runtime/locale.ts';
import type { Meter } from '../runtime/meter.ts';
import type { Command, Forget, Report } from './command.ts';

/** What a platform needs of the bot: the commands, what each guild knows, and what may be missing. */
export interface Bot {
  readonly commands: readonly Command[];
  /** What the guild knows at this moment; without a guild, what is shipped. */
  readonly view: (guild: string | undefined) => Promise<GuildView>;
  readonly report: (report: Report) => Promise<string | undefined>;
  readonly forget?: Forget;
  /** Told which guilds the bot is in; missing where nothing is kept of guilds. */
  readonly guilds?: Guilds;
  /** How much a member may ask for; missing where that is not limited. */
  readonly limits?: Limits;
  /** The way to pages of the web; missing where the operator has not switched it on. */
  readonly web?: Web;
  /** For questions that go on from the last one. */
  readonly memory?: Memory;
  /** For whoever's own language is not known, or not spoken here; English unless told. */
  readonly language?: Locale;
  /** Counts replies and faults. */
  readonly meter?: Meter | undefined;
  readonly log: Logger;
}

/** Keeps in which guilds the bot is. */
export interface Guilds {
  /** The application as which the bot starts. @throws OtherApplication when what is kept is another one's */
  readonly belongTo: (application: string) => Promise<void>;
  readonly joined: (guild: string) => Promise<void>;
  readonly left: (guild: string) => Promise<void>;
  /** Whether the bot is to say there what it does: once a guild, whichever process asks. @throws StoreFault */
  readonly greet: (guild: string) => Promise<boolean>;
  /** All of them, whenever Discord lists them. */
  readonly note: (membership: Omit<Membership, 'at'>) => Promise<void>;
  /** Whether the bot, which is not in the guild, once was; true also where that can't be told. Never rejects. */
  readonly wasIn: (guild: string) => Promise<boolean>;
}
