/** Buttons by which an answer goes on to others: its lasting link, or, where only the member sees it, to share it. */
import { say } from '../../src/bot/messages/say.ts';
import type { ActionHandler } from '../../src/bot/command.ts';
import { notice, type Block, type Reply } from '../../src/bot/reply.ts';
import { sharedBy } from '../../src/bot/shared-by.ts';
import type { Request } from '../../src/bot/request.ts';
import { tooMany } from '../../src/bot/limits.ts';
import { mayModerate } from './moderator-command.ts';

const LINK = { name: 'link', args: [] } as const;
const SHARE = { name: 'share', args: [] } as const;

/** The answer with the button that suits it; one that tells nothing of the sources, or where nobody else reads along, stays as it is. */
export function passedOn(request: Request, reply: Reply): Reply {
  if (request.others !== true || !reply.blocks.some(isTold)) return reply;
  const seenByAll =
    reply.update === true ? request.link !== undefined : reply.visibility === 'public';
  const button = seenByAll
    ? { label: say('ask.link'), action: LINK }
    : { label: say('ask.share'), action: SHARE };
  return { ...reply, buttons: [...reply.buttons, button] };
}

function isTold({ type }: Block): boolean {
  return type === 'quote' || type === 'passage' || type === 'fields';
}

/** What the two buttons do. */
export const passOn: Readonly<Record<'link' | 'share', ActionHandler>> = {
  link(_args, request, { view }) {
    const { link } = request;
    if (link === undefined) return notice(say('ask.linkToShare'));
    return {
      visibility: 'private',
      blocks: [
        {
          ...{ type: 'mention', lead: say('ask.linkIs') },
          mentions: [{ kind: 'message', id: link }],
        },
        ...(mayModerate(request, view.guild)
          ? [{ type: 'note', text: say('ask.linkToPin') } as const]
          : []),
      ],
      buttons: [],
    };
  },
  async share(_args, request, context) {
    const over = await tooMany('questions', request, context);
    if (over) return over.reply;
    return {
      visibility: 'public',
      pressed: { is: 'shared', without: [SHARE.name] },
      blocks: [sharedBy(request.member)],
      buttons: [{ label: say('ask.link'), action: LINK }],
    };
  },
};
