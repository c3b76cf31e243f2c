/** How sure an answer must be in a guild. */
import type { Caution } from '../../src/qa/decision/decision.ts';
import { settingsOf, type GuildView } from '../../src/guilds/guild.ts';

/** What the guild chose in /settings; normal where nothing is kept. */
export function cautionOf({ guild }: GuildView): Caution {
  return guild ? settingsOf(guild.rows).caution : 'normal';
}
