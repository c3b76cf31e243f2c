/** "What else?": facts that were not shown yet, a few at a time. */
import { isSaid } from '../../src/packs/kinds.ts';
import type { Fact } from '../../src/packs/knowledge.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { quotesAction } from './actions.ts';
import { moreAbout } from './fact-list.ts';
import { byQuote, leadOf, quotedBlocks } from './facts.ts';

const MOST_QUOTES = 3;

/** Facts that were not shown yet, a few at a time, with those that it shows. */
export function furtherReply(further: readonly Fact[]): { reply: Reply; shown: readonly Fact[] } {
  const quotes = byQuote(further);
  const now = quotes.slice(0, MOST_QUOTES);
  const [first] = further;
  if (!first) return { reply: NOTHING_ELSE, shown: [] };
  const left = quotes.length - now.length;
  const speaker = isSaid(first) ? first.speaker : undefined;
  const reply: Reply = {
    visibility: 'public',
    blocks: [
      ...now.flatMap((quoted) => quotedBlocks(quoted, leadOf(quoted))),
      ...(left > 0
        ? [{ type: 'note', text: `${left} more: ask “what else?” again.` } as const]
        : []),
    ],
    buttons: [
      ...(speaker
        ? [{ label: 'More from this speaker', action: quotesAction(speaker.id, '') }]
        : []),
      moreAbout(first.eventId),
    ],
  };
  return { reply, shown: now.flatMap(({ facts }) => facts) };
}

const NOTHING_ELSE: Reply = {
  visibility: 'public',
  blocks: [{ type: 'answer', text: 'The sources have nothing else of that.' }],
  buttons: [],
};
