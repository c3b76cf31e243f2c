/** What moderators are told of what they follow, and the buttons under it. */
import { say } from '../../src/bot/messages/say.ts';
import type { Block, Button, Reply } from '../../src/bot/reply.ts';
import type { Web } from '../../src/fetch/web.ts';
import type { Looked, OnWait, Watch } from '../../src/guilds/guild.ts';
import type { ModeratorContext } from '../shared/moderator-command.ts';

/** What a look needs of the guild. */
export type Place = Pick<ModeratorContext, 'guild' | 'view' | 'newest'> & {
  readonly web: Web;
  /** Where somebody waits for the look: told its place in line. */
  readonly onWait?: OnWait;
};

/** What came of a look, and what moderators should hear of it, if anything. */
export interface Look {
  readonly looked: Looked;
  readonly notice?: Notice;
}

export interface Notice {
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
  readonly inRow?: number;
}

/** Has it looked at now, also when it was stopped. */
export function lookButton({ id }: Pick<Watch, 'id'>, label = say('watch.lookNow')): Button {
  return { label, action: { name: 'watch-look', args: [id] } };
}

/** Ends it. */
export function endButton({ id }: Pick<Watch, 'id'>, label = say('watch.end')): Button {
  return { label, action: { name: 'watch-end', args: [id] } };
}

/** A notice as a message of its own. */
export function noticeReply(
  { blocks, buttons, inRow }: Notice,
  visibility: Reply['visibility'],
): Reply {
  return { visibility, blocks, buttons, ...(inRow !== undefined && { inRow }) };
}
