/** What the answer layer found, as a reply: the answer, the choice, or the refusal with what is near. */
import type { Candidate, Verdict } from '../../src/answer/verdict.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Block, Reply } from '../../src/reply.ts';
import { shorten } from '../../src/text/shorten.ts';
import { answered } from './answered.ts';
import { factLine } from './facts.ts';
import { argsOf } from './passages.ts';

const MOST_OF_ITEM = 150;
const MOST_OF_LABEL = 70;
const MOST_OF_TITLE = 30;

export function verdictReply(verdict: Verdict, knowledge: Knowledge): Reply {
  return replies[verdict.outcome](verdict, knowledge);
}

const replies: Readonly<
  Record<Verdict['outcome'], (verdict: Verdict, knowledge: Knowledge) => Reply>
> = { answered: ({ chosen }) => answered(chosen), which, declined };

/** Asks which of a few is meant; their events are named where they differ. */
function which({ chosen, reason, analysis }: Verdict, { events }: Knowledge): Reply {
  const oneEvent = new Set(chosen.map(({ source }) => source.eventId)).size === 1;
  const label = (candidate: Candidate): string => {
    const event = events.find(({ id }) => id === candidate.source.eventId);
    const text = itemText(candidate);
    return oneEvent || !event ? text : `${shorten(event.title, MOST_OF_TITLE)}: ${text}`;
  };
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: `“${shorten(analysis.question, MOST_OF_ITEM)}”` },
      { type: 'text', text: reason ?? 'More than one thing fits. Which do you mean?' },
    ],
    buttons: chosen.map((candidate) => ({
      label: shorten(label(candidate), MOST_OF_LABEL),
      style: 'primary',
      action: { name: 'choose', args: argsOf(candidate) },
    })),
  };
}

/** Says why nothing answers, never an answer, and leads to what is near. */
function declined({ reason = 'No source here says that.', related }: Verdict): Reply {
  const known: readonly Block[] =
    related.length === 0 ? [] : [{ type: 'text', text: 'The nearest that is known:' }];
  return {
    visibility: 'public',
    blocks: [{ type: 'answer', text: reason }, ...known],
    buttons: related.map((each) => ({
      label: shorten(itemText(each), MOST_OF_LABEL),
      action: { name: 'fact', args: argsOf(each) },
    })),
  };
}

/** A candidate in a line. */
function itemText({ fact, answer }: Candidate): string {
  return fact ? factLine(fact) : answer;
}
