/** How sure an answer must be in a guild. */
import type { Caution } from '../../src/qa/decision.ts';
import { settingsOf } from '../../src/guilds/items/guild-rows.ts';
import type { View } from '../../src/guilds/guild-view.ts';

/** What the guild chose in /settings; normal where nothing is kept. */
export function cautionOf({ ledger }: View): Caution {
  return ledger ? settingsOf(ledger.rows).caution : 'normal';
}
