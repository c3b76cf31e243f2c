/** A page that waits for others to be read: its place is told, and what comes of it takes the place of that. */
import { say } from '../../src/bot/messages/say.ts';
import type { Reply } from '../../src/bot/reply.ts';
import type { OnWait } from '../../src/guilds/guild.ts';
import type { ModeratorContext } from './moderator-command.ts';

/** What `make` gives, at once where nothing waits long. Rejects when `make` does before it waits. */
export function tellingPlace(
  { guild }: Pick<ModeratorContext, 'guild'>,
  make: (onWait: OnWait) => Promise<Reply>,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const told = Promise.withResolvers<number>();
    const made = make(told.resolve);
    made.then(resolve, reject);
    void told.promise.then((place) => {
      // So that a bot that stops finishes this before.
      guild.drafting.add(made.catch(() => undefined));
      resolve({
        visibility: 'private',
        blocks: [
          { type: 'answer', text: say('source.pageWaits') },
          { type: 'text', text: say('review.inLine', { place }) },
          { type: 'note', text: say('source.pageComesHere') },
        ],
        buttons: [],
        next: made,
      });
    });
  });
}
