/** What to say when a change was taken back. */
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { Outcome } from '../../src/guilds/guild.ts';
import type { ModeratorContext } from './moderator-command.ts';
import { entryBlocks, refused, saved } from './change-replies.ts';

const MOST_SHOWN = 5;

/** `outcome` is missing when there was no such change. */
export function undone(outcome: Outcome | undefined, context: ModeratorContext): Reply {
  if (!outcome) return notice('There is no such change here.');
  if (!outcome.done) return refused(outcome, context);
  const more = outcome.entries.length - MOST_SHOWN;
  return saved(outcome, [
    { type: 'text', text: 'The change is taken back.' },
    ...outcome.entries.slice(0, MOST_SHOWN).flatMap((entry) => entryBlocks(entry, context)),
    ...(more > 0 ? [{ type: 'note', text: `… and ${more} more.` } as const] : []),
  ]);
}
