/** What to say when a change was taken back. */
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Reply } from '../../src/bot/reply.ts';
import type { Outcome } from '../../src/guilds/guild.ts';
import type { ModeratorContext } from './moderator-command.ts';
import { entryBlocks, moreNote, refused, saved } from './change-replies.ts';

const MOST_SHOWN = 5;

/** `outcome` is missing when there was no such change. */
export function undone(outcome: Outcome | undefined, context: ModeratorContext): Reply {
  if (!outcome) return notice(say('changes.noSuchChange'));
  if (!outcome.done) return refused(outcome, context);
  const more = outcome.entries.length - MOST_SHOWN;
  return saved(outcome, [
    { type: 'text', text: say('changes.takenBack') },
    ...outcome.entries.slice(0, MOST_SHOWN).flatMap((entry) => entryBlocks(entry, context)),
    ...(more > 0 ? [moreNote(more)] : []),
  ]);
}
