/** /ask: a question, answered with a quote, met with a choice, or declined. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { notice, type Block, type Reply } from '../src/bot/reply.ts';
import type { ActionHandler, Command, Context } from '../src/bot/command.ts';
import { mayLeaveGap, tooMany } from '../src/bot/limits.ts';
import type { Request } from '../src/bot/request.ts';
import { type Guild, noteGap } from '../src/guilds/guild.ts';
import { talkIn, understand } from '../src/qa/answer.ts';
import type { AnswerIndex } from '../src/qa/index/answer-index.ts';
import { answerNext } from '../src/qa/follow-up/answer-next.ts';
import { followUp, type FollowUp } from '../src/qa/follow-up/follow-up.ts';
import type { Turn } from '../src/qa/dialogue/memory.ts';
import { turnAfter, turnAfterChoice, turnAfterFurther } from '../src/qa/follow-up/turn.ts';
import { candidateOfFact } from '../src/qa/candidates/candidates.ts';
import type { Verdict } from '../src/qa/candidates/verdict.ts';
import { suggestQuestions } from '../src/qa/lookup/suggested-questions.ts';
import { findEvent, suggestEvents } from '../src/qa/lookup/names.ts';
import { hasWords } from '../src/text/has-words.ts';
import { isStopword } from '../src/text/lang/en/stopwords.ts';
import { tokenise } from '../src/text/tokens.ts';
import { saidOfPost } from './forum/said.ts';
import { broughtTo } from './reports/reported.ts';
import { aboutAnswer } from './shared/about-answer.ts';
import { eventAction } from './shared/actions.ts';
import { answered } from './shared/answered.ts';
import { cautionOf } from './shared/caution.ts';
import { unclearEvent } from './shared/event-command.ts';
import { furtherReply } from './shared/further.ts';
import { eventOption, privateOption, shownTo, textOption } from './shared/options.ts';
import { passedOn, passOn } from './shared/passed-on.ts';
import { inContext, passageAt, quoteOf, subjectOf, type Passage } from './shared/passages.ts';
import { verdictReply } from './shared/verdict.ts';

const MAX_QUESTION_LENGTH = 500;

export const ask: Command = {
  definition: described(named(new SlashCommandBuilder(), 'ask', 'names.ask'), 'ask.description')
    .addStringOption((option) =>
      described(named(option, 'question', 'names.question'), 'ask.question')
        .setRequired(true)
        .setMaxLength(MAX_QUESTION_LENGTH)
        .setAutocomplete(true),
    )
    .addStringOption(eventOption)
    .addBooleanOption(privateOption)
    .toJSON(),
  complete: {
    question: (typed, request, { view: { knowledge } }) => {
      const found = findEvent(knowledge, textOption(request, 'event'));
      return suggestQuestions(
        knowledge,
        typed,
        found.outcome === 'one' ? found.item.id : undefined,
      );
    },
    event: (typed, _request, { view }) => suggestEvents(view.knowledge, typed),
  },
  handle,
  limit: 'questions',
  actions: {
    /** The answer that was meant takes the place of the choice. */
    choose: withPassage((passage, request, { view, memory }) => {
      const last = memory?.last(request);
      if (last) memory?.keep(request, turnAfterChoice(given(passage), view.index, last));
      return passedOn(request, { ...answered([passage]), update: true });
    }),
    fact: withPassage((passage, request) =>
      passedOn(request, { ...answered([passage]), visibility: 'private' }),
    ),
    context: withPassage((passage, request) =>
      passedOn(request, { visibility: 'private', blocks: [inContext(passage)], buttons: [] }),
    ),
    ...passOn,
    ...saidOfPost,
    report: withPassage(async (passage, request, context) => {
      const subject = subjectOf(passage);
      const over =
        (await tooMany('reports', request, context)) ??
        (await tooMany('dailyReports', request, context));
      if (over) return over.reply;
      const id = await context.report({ subject, request });
      const also = id === undefined ? undefined : broughtTo({ id, subject }, request, context.view);
      return {
        ...notice(say('ask.reported')),
        ...(also && { also }),
      };
    }),
  },
};

async function handle(request: Request, context: Context): Promise<Reply> {
  const { view } = context;
  const question = textOption(request, 'question');
  if (!hasWords(question)) {
    return notice(say('ask.noQuestion'));
  }
  if (question.length > MAX_QUESTION_LENGTH) {
    return notice(say('ask.tooLong', { count: question.length, most: MAX_QUESTION_LENGTH }));
  }
  const typed = textOption(request, 'event');
  const found = typed === '' ? undefined : findEvent(view.knowledge, typed);
  if (found && found.outcome !== 'one') {
    return unclearEvent(typed, found, (event) => eventAction('event', event.id));
  }
  const reply = await replyTo(question, found?.item.id, request, context);
  return passedOn(request, shownTo(request, reply));
}

/** Answers the question, which may go on from the member's last one in this channel. */
async function replyTo(
  typed: string,
  event: string | undefined,
  request: Request,
  context: Context,
): Promise<Reply> {
  const { view, memory } = context;
  const { index, knowledge, guild } = view;
  const last = memory?.last(request);
  const goesOn = last && (await goingOn(typed, last, index));
  if (last && goesOn?.further) {
    const { reply, shown } = furtherReply(goesOn.further);
    memory?.keep(request, turnAfterFurther(goesOn.question, shown, index, last));
    return understoodAs(goesOn, reply);
  }
  const eventId = event ?? goesOn?.eventId;
  const scope = { caution: cautionOf(view), ...(eventId !== undefined && { eventId }) };
  const { verdict, after } = await answerNext(index, typed, { last, goesOn, scope });
  const asked = after === undefined ? (goesOn?.question ?? typed) : `${typed} (${after})`;
  // What was shown is what the sources say of it; no moderator has anything to add.
  if (goesOn?.except && verdict.outcome === 'silent')
    return understoodAs(goesOn, furtherReply([]).reply);
  if (asksNothing(verdict)) {
    return aboutAnswer(verdict, last, knowledge) ?? verdictReply(verdict, knowledge, request.now);
  }
  const aside =
    guild && isGap(verdict) && !goesOn?.except
      ? await leaveGap(asked, request, guild, context)
      : undefined;
  memory?.keep(request, turnAfter(verdict, index, { last, eventId, typed }));
  const reply = {
    ...verdictReply(verdict, knowledge, request.now),
    ...(aside !== undefined && { aside }),
  };
  return goesOn?.understoodAs !== undefined
    ? understoodAs(goesOn, reply)
    : after === undefined
      ? reply
      : withNote(say('answers.goesOnFrom', { question: after }), reply);
}

/** What goes on from the last turn; small talk does from none, as long as it is not put into other words. */
async function goingOn(
  typed: string,
  last: Turn,
  index: AnswerIndex,
): Promise<FollowUp | undefined> {
  const goesOn = followUp(typed, last, index);
  if (goesOn?.question !== typed || isKnown(goesOn.about, index)) return goesOn;
  return (await talkIn(index, understand(index, typed))) ? undefined : goesOn;
}

/** "And the baht": who names what the sources tell of asks, as short as it is. */
function isKnown(about: string | undefined, { words }: AnswerIndex): boolean {
  const own = tokenise(about ?? '').filter(({ norm }) => !isStopword(norm));
  return own.length > 0 && own.every(({ norm }) => words.has(norm));
}

/** Small talk leaves what was asked before as it was. */
function asksNothing({ reason }: Verdict): boolean {
  return reason?.key === 'smallTalk';
}

/** Notes it for moderators, which no reply waits for; gives what to tell the member where they get no more of them. */
async function leaveGap(
  question: string,
  request: Request,
  guild: Guild,
  context: Context,
): Promise<string | undefined> {
  const { may, told } = await mayLeaveGap(request, context);
  if (may) guild.background.add(noteGap(guild, question, request.now));
  return told;
}

/** Moderators see what was asked and not answered. */
function isGap({ outcome }: Verdict): boolean {
  return outcome === 'silent' || outcome === 'near';
}

/** The reply with how the question was understood, where it was put into other words. */
function understoodAs({ understoodAs: question }: FollowUp, reply: Reply): Reply {
  if (question === undefined) return reply;
  return withNote(say('answers.understoodAs', { question }), reply);
}

function withNote(text: string, reply: Reply): Reply {
  const note: Block = { type: 'note', text };
  return { ...reply, blocks: [note, ...reply.blocks] };
}

/** A chosen passage as an answer that was given. */
function given(passage: Passage): Parameters<typeof turnAfterChoice>[0] {
  const { fact } = passage;
  return fact ? candidateOfFact(fact, 1) : { ...passage, answer: quoteOf(passage) };
}

/** An action on the passage that its arguments name, as long as it is known. */
function withPassage(
  act: (passage: Passage, request: Request, context: Context) => Reply | Promise<Reply>,
): ActionHandler {
  return (args, request, context) => {
    const passage = passageAt(args, context.view.knowledge);
    return passage ? act(passage, request, context) : notice(say('ask.gone'));
  };
}
