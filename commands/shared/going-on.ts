/** What a question that goes on from the last one shows, and what is remembered for the next. */
import type { Verdict } from '../../src/answer/verdict.ts';
import type { Fact, Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Turn } from '../../src/follow-up/memory.ts';
import type { FollowUp } from '../../src/follow-up/follow-up.ts';
import type { Block, Reply } from '../../src/reply.ts';
import { quotesAction } from './actions.ts';
import { moreAbout } from './fact-list.ts';
import { byQuote, isSaid, leadOf, quotedBlocks } from './facts.ts';
import type { Passage } from './passages.ts';

const MOST_QUOTES = 3;

/** The reply with how the question was understood. */
export function understoodAs({ question }: FollowUp, reply: Reply): Reply {
  const note: Block = { type: 'note', text: `Understood as: “${question}”` };
  return { ...reply, blocks: [note, ...reply.blocks] };
}

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

/** What is remembered of a question and its answer; what says nothing leaves the last turn as it was. */
export function turnAfter(
  { analysis, chosen, outcome }: Verdict,
  knowledge: Knowledge,
  last: Turn | undefined,
): Turn | undefined {
  const idle = analysis.form === 'words' && analysis.mentions.length === 0;
  if (outcome === 'declined' && idle) return last;
  return after(analysis.question, outcome === 'answered' ? chosen : [], knowledge, last);
}

/** The turn after these passages were shown, the first of which answers. */
export function after(
  question: string,
  passages: readonly Passage[],
  knowledge: Knowledge,
  last: Turn | undefined,
): Turn {
  const shown = passages.map((passage) => factsIn(passage, knowledge));
  const [fact] = shown[0] ?? [];
  const eventId = passages[0]?.source.eventId ?? last?.eventId;
  return {
    question,
    shown: [...(last?.shown ?? []), ...shown.flat().map(({ key }) => key)],
    ...(fact && { fact: fact.key }),
    ...(eventId !== undefined && { eventId }),
  };
}

/** The passage's own fact; of a sentence, those that it proves. */
function factsIn({ fact, source, start, end }: Passage, { facts }: Knowledge): readonly Fact[] {
  if (fact) return [fact];
  return [...facts.values()].filter(
    (each) => each.source === source && each.start >= start && each.end <= end,
  );
}
