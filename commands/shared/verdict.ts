/** What the answer layer found, as a reply: the answer, the nearest passage, the choice, or that nothing answers. */
import { ago } from '../../src/bot/messages/ago.ts';
import { reasonText } from '../../src/bot/messages/reason-text.ts';
import { say } from '../../src/bot/messages/say.ts';
import { eventById, type Knowledge } from '../../src/packs/knowledge.ts';
import type { Candidate, Verdict } from '../../src/qa/candidates/verdict.ts';
import type { Block, Button, Reply } from '../../src/bot/reply.ts';
import { shorten } from '../../src/text/shorten.ts';
import { whoAction } from './actions.ts';
import { answered, buttonsUnder, listed, quoteBlock } from './answered.ts';
import { factLine } from './facts.ts';
import { argsOf } from './passages.ts';

const MAX_ITEM = 150;
const MAX_LABEL = 70;
const MAX_TITLE = 30;

/** The reply to a question; `now` tells how long ago a dated answer was. */
export function verdictReply(verdict: Verdict, knowledge: Knowledge, now: Date): Reply {
  return { ...replies[verdict.outcome](verdict, knowledge, now), outcome: verdict.outcome };
}

type ReplyTo = (verdict: Verdict, knowledge: Knowledge, now: Date) => Reply;

const replies: Readonly<Record<Verdict['outcome'], ReplyTo>> = {
  answered: answerReply,
  near,
  ambiguous,
  silent,
};

function answerReply(verdict: Verdict, _knowledge: Knowledge, now: Date): Reply {
  const { answers, polarity, list, card, query } = verdict;
  if (card?.of === 'event') return listed(answers);
  if (card?.of === 'entity') {
    const reply = listed(answers);
    const all: Button = { label: say('ask.allKnown'), action: whoAction(card.id, '0') };
    return { ...reply, buttons: [all, ...reply.buttons] };
  }
  const reply = list ? listed(answers) : answered(answers);
  const word: readonly Block[] = polarity
    ? [{ type: 'answer', text: say(`answers.${polarity}`) }]
    : [];
  const notes = query.type === 'when' ? agesOf(answers, now) : [];
  return { ...reply, blocks: [...word, ...reply.blocks, ...notes] };
}

/** "Thursday" of an article is seen from the day on which it was published. */
function agesOf([first]: readonly Candidate[], now: Date): Block[] {
  const published = first?.source.published;
  if (published === undefined) return [];
  const day = new Date(published);
  const text = say('answers.publishedAgo', { published: day, ago: ago(day, now) });
  return [{ type: 'note', text }];
}

/** A passage that may answer, shown as such and with no short answer above it. */
function near({ answers, related, reason = { key: 'near' } }: Verdict): Reply {
  const [first] = answers;
  if (!first)
    return {
      visibility: 'public',
      blocks: [{ type: 'answer', text: say('answers.silent') }],
      buttons: [],
    };
  return {
    visibility: 'public',
    blocks: [{ type: 'text', text: reasonText(reason) }, quoteBlock(withoutFact(first))],
    buttons: [...related.map(button), ...buttonsUnder(withoutFact(first))],
  };
}

/** The wording that a moderator approved stands for an answer, which a passage that is only near is not. */
function withoutFact({ source, start, end, span, speaker }: Candidate) {
  return { source, start, end, span, ...(speaker !== undefined && { speaker }) };
}

/** Asks which of a few is meant; their events are named where they differ. */
function ambiguous({ answers, reason, query }: Verdict, knowledge: Knowledge): Reply {
  const oneEvent = new Set(answers.map(({ source }) => source.eventId)).size === 1;
  const label = (candidate: Candidate): string => {
    const event = eventById(knowledge, candidate.source.eventId);
    const text = itemText(candidate);
    return oneEvent || !event ? text : `${shorten(event.title, MAX_TITLE)}: ${text}`;
  };
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: `“${shorten(query.question, MAX_ITEM)}”` },
      { type: 'text', text: reasonText(reason ?? { key: 'whichEvent' }) },
    ],
    buttons: answers.map((candidate) => ({
      label: shorten(label(candidate), MAX_LABEL),
      style: 'primary',
      action: { name: 'choose', args: argsOf(candidate) },
    })),
  };
}

/** Says that nothing answers, never an answer, and leads to what is near. */
function silent({ reason = { key: 'silent' }, related }: Verdict): Reply {
  const known: readonly Block[] =
    related.length === 0 ? [] : [{ type: 'text', text: say('answers.nearest') }];
  return {
    visibility: 'public',
    blocks: [{ type: 'answer', text: reasonText(reason) }, ...known],
    buttons: related.map(button),
  };
}

function button(candidate: Candidate): Button {
  return {
    label: shorten(itemText(candidate), MAX_LABEL),
    action: { name: 'fact', args: argsOf(candidate) },
  };
}

/** A candidate in a line: the approved fact, or the sentence itself. */
function itemText({ fact, quote }: Candidate): string {
  return fact ? factLine(fact) : quote;
}
