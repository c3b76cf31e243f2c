/** /ask: a question, answered with a quote, met with a choice, or declined. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { answer } from '../src/answer/index.ts';
import { notice } from '../src/bot.ts';
import type { ActionHandler, Command, Context, Request } from '../src/command.ts';
import { followUp } from '../src/follow-up/follow-up.ts';
import { noteGap } from '../src/ledger/gaps.ts';
import type { Reply } from '../src/reply.ts';
import { suggestAsks } from '../src/search/asks.ts';
import { findEvent, suggestEvents } from '../src/search/names.ts';
import { hasWords } from '../src/search/typed.ts';
import { broughtTo } from './reports.ts';
import { eventAction } from './shared/actions.ts';
import { answered } from './shared/answered.ts';
import { unclearEvent } from './shared/event-command.ts';
import { after, furtherReply, turnAfter, understoodAs } from './shared/going-on.ts';
import { eventOption, privateOption, shownTo, textOption } from './shared/options.ts';
import { inContext, passageAt, type Passage } from './shared/passages.ts';
import { verdictReply } from './shared/verdict.ts';

const MOST_OF_QUESTION = 500;

export const ask: Command = {
  definition: new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask a question; the answer is quoted from a source')
    .addStringOption((option) =>
      option
        .setName('question')
        .setDescription('Your question, in your own words')
        .setRequired(true)
        .setMaxLength(MOST_OF_QUESTION)
        .setAutocomplete(true),
    )
    .addStringOption(eventOption)
    .addBooleanOption(privateOption)
    .toJSON(),
  complete: {
    question: (typed, request, { view: { knowledge } }) => {
      const found = findEvent(knowledge, textOption(request, 'event'));
      return suggestAsks(knowledge, typed, found.outcome === 'one' ? found.item.id : undefined);
    },
    event: (typed, _request, { view }) => suggestEvents(view.knowledge, typed),
  },
  handle,
  actions: {
    /** The answer that was meant takes the place of the choice. */
    choose: withPassage((passage, request, { view, memory }) => {
      const last = memory?.last(request);
      if (last) memory?.keep(request, after(last.question, [passage], view.knowledge, last));
      return { ...answered([passage]), update: true };
    }),
    fact: withPassage((passage) => ({ ...answered([passage]), visibility: 'private' })),
    context: withPassage((passage) => ({
      visibility: 'private',
      blocks: [inContext(passage)],
      buttons: [],
    })),
    report: withPassage(async (passage, request, context) => {
      const subject = subjectOf(passage);
      const id = await context.report({ subject, request });
      const also = id === undefined ? undefined : broughtTo({ id, subject }, request, context.view);
      return {
        ...notice('Thank you. Those who look after the facts will have a look at it.'),
        ...(also && { also }),
      };
    }),
  },
};

function handle(request: Request, context: Context): Reply {
  const { view } = context;
  const question = textOption(request, 'question');
  if (!hasWords(question)) {
    return notice('There is no question in that. Try, for example, “Who took part?”');
  }
  if (question.length > MOST_OF_QUESTION) {
    return notice(
      `That has ${question.length} characters; a question can have ${MOST_OF_QUESTION}. Please ask it in a sentence or two.`,
    );
  }
  const typed = textOption(request, 'event');
  const found = typed === '' ? undefined : findEvent(view.knowledge, typed);
  if (found && found.outcome !== 'one') {
    return unclearEvent(typed, found, (event) => eventAction('event', event.id));
  }
  return shownTo(request, replyTo(question, found?.item.id, request, context));
}

/** Answers the question, which may go on from the member's last one in this channel. */
function replyTo(
  typed: string,
  event: string | undefined,
  request: Request,
  { view, memory }: Context,
): Reply {
  const last = memory?.last(request);
  const goesOn = last && followUp(typed, last, view.index);
  const question = goesOn?.question ?? typed;
  if (goesOn?.further) {
    const { reply, shown } = furtherReply(goesOn.further);
    const passages = shown.map((fact) => ({ ...fact, fact }));
    if (shown.length > 0) memory?.keep(request, after(question, passages, view.knowledge, last));
    return understoodAs(goesOn, reply);
  }
  const eventId = event ?? goesOn?.eventId;
  const verdict = answer(view.index, question, eventId === undefined ? {} : { eventId });
  if (verdict.outcome === 'declined' && view.ledger) noteGap(view.ledger, question, request.now);
  const turn = turnAfter(verdict, view.knowledge, last);
  if (turn) memory?.keep(request, turn);
  const reply = verdictReply(verdict, view.knowledge);
  return goesOn ? understoodAs(goesOn, reply) : reply;
}

/** `event/fact`, or `event/source` with the offsets of a sentence. */
function subjectOf({ fact, source, start, end }: Passage): string {
  return fact ? fact.key : `${source.key} ${start}-${end}`;
}

/** An action on the passage that its arguments name, as long as it is known. */
function withPassage(
  act: (passage: Passage, request: Request, context: Context) => Reply | Promise<Reply>,
): ActionHandler {
  return (args, request, context) => {
    const passage = passageAt(args, context.view.knowledge);
    return passage
      ? act(passage, request, context)
      : notice('That fact is no longer here: it has been changed or removed. Please ask again.');
  };
}
