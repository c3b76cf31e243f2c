/** Forms that can't open at once, kept until a button opens them. */
import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { say } from './messages/say.ts';
import { notice, type Action, type Button, type Modal, type Reply } from './reply.ts';
import type { Request } from './request.ts';
import { withTyped } from './typed-input.ts';

export interface PendingModals {
  /** The reply with a button that opens the form, shown to the member alone with what they typed. */
  readonly postpone: (reply: Reply, modal: Modal, request: Pick<Request, 'fields'>) => Reply;
  /** What an action opens; nothing when it opens no form. */
  readonly open: (action: Action) => Reply | undefined;
}

const OPEN = 'open-form';
/** At some kilobytes each, a few megabytes. */
const MAX_PENDING = 500;

/** Forms in memory; those go first that were opened or kept the longest ago. */
export function createPendingModals(): PendingModals {
  const kept = new LRUCache<string, Modal>({ max: MAX_PENDING });

  function keep(modal: Modal): Button {
    const key = randomUUID();
    kept.set(key, modal);
    return { label: say('forms.open'), action: { name: OPEN, args: [key] }, style: 'primary' };
  }

  return {
    postpone(reply, modal, request) {
      const blocks = reply.blocks.length > 0 ? reply.blocks : notice(say('forms.ready')).blocks;
      const buttons = [keep(modal), ...reply.buttons];
      return withTyped(
        { ...reply, visibility: 'private', update: false, blocks, buttons },
        request,
      );
    },
    open({ name, args: [key = ''] }) {
      if (name !== OPEN) return undefined;
      const modal = kept.get(key);
      return modal ? { ...notice(say('forms.ready')), modal } : notice(say('forms.gone'));
    },
  };
}
