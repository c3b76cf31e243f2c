/** "What else?": facts that were not shown yet, a few at a time. */
import { say } from '../../src/bot/messages/say.ts';
import { isSaid } from '../../src/packs/kinds.ts';
import type { Fact } from '../../src/packs/knowledge.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { quotesAction } from './actions.ts';
import { moreAbout } from './fact-list.ts';
import { byQuote, leadOf, quotedBlocks } from './facts.ts';

const MAX_QUOTES = 3;

/** Facts that were not shown yet, a few at a time, with those that it shows. */
export function furtherReply(further: readonly Fact[]): { reply: Reply; shown: readonly Fact[] } {
  const quotes = byQuote(further);
  const now = quotes.slice(0, MAX_QUOTES);
  const [first] = further;
  if (!first) return { reply: nothingElse(), shown: [] };
  const left = quotes.length - now.length;
  const speaker = isSaid(first) ? first.speaker : undefined;
  const reply: Reply = {
    visibility: 'public',
    blocks: [
      ...now.flatMap((quoted) => quotedBlocks(quoted, leadOf(quoted))),
      ...(left > 0 ? [{ type: 'note', text: say('ask.left', { left }) } as const] : []),
    ],
    buttons: [
      ...(speaker
        ? [{ label: say('ask.moreFromSpeaker'), action: quotesAction(speaker.id, '') }]
        : []),
      moreAbout(first.eventId),
    ],
  };
  return { reply, shown: now.flatMap(({ facts }) => facts) };
}

function nothingElse(): Reply {
  return {
    visibility: 'public',
    blocks: [{ type: 'answer', text: say('ask.nothingElse') }],
    buttons: [],
  };
}
