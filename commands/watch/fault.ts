/** Why a look failed, as a sentence. */
import { articleText, fetchText } from '../../src/bot/messages/fault-text.ts';
import { say } from '../../src/bot/messages/say.ts';
import type { LookFault } from '../../src/guilds/guild.ts';

/** What went wrong at a look, in words. */
export function lookFaultText(look: LookFault): string {
  if (look.of === 'feed') return say('watch.noFeed');
  return look.of === 'web' ? fetchText(look.fault) : articleText(look.fault);
}
