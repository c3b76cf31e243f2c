/** Who shares an answer with all. */
import { say } from './messages/say.ts';
import type { Block } from './reply.ts';

/** The line that says so under the answer. */
export function sharedBy(member: string): Extract<Block, { type: 'mention' }> {
  return { type: 'mention', lead: say('ask.sharedBy'), mentions: [{ kind: 'member', id: member }] };
}
