/** The answer to a question in a conversation, which may say too little without the one before. */
import { tokenise } from '../../text/tokens.ts';
import { readerCard } from '../../reading/card.ts';
import { answer, find, type Found, type Scope } from '../answer.ts';
import { mentions, namesAsked, withBefore } from '../query/asked-names.ts';
import type { AnswerIndex } from '../index/answer-index.ts';
import { atMostNear, bestOf, type Candidate, type Verdict } from '../candidates/verdict.ts';
import { withoutShown } from './further.ts';
import type { FollowUp } from './follow-up.ts';
import { isOfStranger } from './stranger.ts';
import { weighed } from './two-readings.ts';
import type { Turn } from '../dialogue/memory.ts';

/** The answer to a question that may go on from another. */
export interface Next {
  readonly verdict: Verdict;
  /** The question with which it was read, as a member is told it. */
  readonly after?: string;
}

/**
 * What a question gets after a turn, given how it goes on from it (`followUp`), if it does. It is read as it was typed, with
 * the last question in brackets, and as a question of its own, as far as it is one or was put into words: the passage that is
 * likelier by both is the answer. What stands on its own and is sure so is read in no other way.
 */
export async function answerNext(
  index: AnswerIndex,
  typed: string,
  { last, goesOn, scope }: { last?: Turn | undefined; goesOn?: FollowUp | undefined; scope: Scope },
): Promise<Next> {
  if (!last || goesOn?.read === 'alone') {
    const shown = goesOn?.except ?? [];
    // Of one sentence another fact may go on.
    const except = shown.filter(({ fact }) => fact === undefined);
    const ask = (how: Scope): Promise<Verdict> => answer(index, goesOn?.question ?? typed, how);
    const found = await ask(scope);
    if (!goesOn?.except) return { verdict: found };
    const isNew = ({ answer: text }: Candidate): boolean => !last || !isRepeated(text, last);
    const left = withoutShown(found, shown, isNew);
    if (left.outcome !== 'silent' || except.length === 0) return { verdict: left };
    return { verdict: withoutShown(await ask({ ...scope, except }), shown, isNew) };
  }
  const isInContext = goesOn?.read === 'in context';
  const ownQuestion = isInContext ? goesOn.alone : (goesOn?.question ?? typed);
  const alone = ownQuestion === undefined ? undefined : await find(index, ownQuestion, scope);
  if (alone && isSettled(alone.verdict, goesOn)) return { verdict: alone.verdict };
  const asTyped = await find(index, isInContext ? goesOn.question : typed, {
    ...scope,
    after: contextOf(last),
  });
  const inContext = repeats(asTyped.verdict, last) ? unsure(asTyped) : asTyped;
  // Nothing shows that it goes on at all: two unsure readings are none.
  if (!goesOn && alone && inContext.verdict.outcome !== 'answered')
    return { verdict: alone.verdict };
  const isNone = isInContext && alone && isNoAnswer(alone.verdict, last);
  const least = readerCard().thresholds[scope.caution ?? 'normal'];
  const both = weighed(inContext, isNone ? undefined : alone, least);
  if (!goesOn && both.verdict.outcome !== 'answered' && alone) return { verdict: alone.verdict };
  // What says too little alone is told with the question that it goes on from, whichever way its passage was found.
  const verdict = isInContext ? { ...both.verdict, query: asTyped.verdict.query } : both.verdict;
  const isAlone = both.from === 'alone' && !isInContext;
  const next = { verdict, ...(!isAlone && { after: toldOf(last) }) };
  return goesOn ? ofKnown(typed, goesOn, last, naming(goesOn, next)) : next;
}

/** As it was found, but at most near where a pronoun that may mean several is answered about somebody else. */
function ofKnown(typed: string, { question }: FollowUp, last: Turn, next: Next): Next {
  const best = bestOf(next.verdict);
  // What was put in the pronoun's place may be no name: "how old is the spokeswoman".
  const isOfAnother =
    best !== undefined &&
    !best.fact &&
    isOfStranger(typed, best, last) &&
    namesAsked(question, best.source).length === 0;
  return isOfAnother ? { ...next, verdict: atMostNear(next.verdict) } : next;
}

/** What needs no other reading: a card; small talk, or an answer, to what goes on from nothing. */
function isSettled({ outcome, card, reason }: Verdict, goesOn: FollowUp | undefined): boolean {
  if (goesOn) return card !== undefined && goesOn.read === 'both ways';
  return !UNSURE.has(outcome) || reason?.key === 'smallTalk';
}

/** What was asked first again, a card, or small talk: nothing that the words alone tell of what is asked now. */
function isNoAnswer(verdict: Verdict, last: Turn): boolean {
  const isTalk = verdict.reason?.key === 'smallTalk';
  return isTalk || verdict.card !== undefined || repeats(verdict, last);
}

/** At most near, whatever else makes it likely. */
function unsure({ verdict }: Found): Found {
  const near = atMostNear(verdict);
  return { verdict: near, ifSure: near };
}

/** As it was found, but at most near where nothing around the passage names what the last question is asked of now. */
function naming({ about = '' }: FollowUp, next: Next): Next {
  const best = bestOf(next.verdict);
  if (!best || best.fact) return next;
  const around = withBefore(best.source, best, { alone: false });
  const isNamed = namesAsked(about, best.source).every((name) => mentions(around, name));
  return isNamed ? next : { ...next, verdict: atMostNear(next.verdict) };
}

const UNSURE: ReadonlySet<string> = new Set<Verdict['outcome']>(['near', 'silent']);

/** Letters of the question that is gone on from: of a longer one its end is left out. */
const MAX_CONTEXT_LENGTH = 160;

/** The last question as its reader needs it: with the one before where it says too little alone. */
export function contextOf({ question, after }: Pick<Turn, 'question' | 'after'>): string {
  const all = [question, ...(after === undefined ? [] : [after])];
  return all
    .map((each) => each.replace(/[\s?!.…]+$/u, ''))
    .join(', ')
    .slice(0, MAX_CONTEXT_LENGTH);
}

/** A question that says too little stands behind the one that it went on from: "who opened the first? and the second?" */
function toldOf({ question, root }: Turn): string {
  const isShort = question.split(' ').length <= MAX_SHORT;
  return root === undefined || !isShort ? question : `${root.replace(/\?*$/, '?')} ${question}`;
}

const MAX_SHORT = 4;

/** Least share of the words of two short answers that is common to them where they say the same. */
const SAME_ANSWER = 0.65;
/** More words are a sentence, which holds more answers than one. */
const MAX_WORDS = 12;

/** Whether the short answer is the last one again: what was asked first was answered, and not what was asked now. */
function repeats(verdict: Verdict, last: Turn): boolean {
  return isRepeated(bestOf(verdict)?.answer ?? '', last);
}

function isRepeated(answer: string, { answers }: Turn): boolean {
  const own = wordsOf(answer);
  if (own.size === 0 || own.size > MAX_WORDS) return false;
  return answers.some(({ text }) => {
    const before = wordsOf(text);
    return own.intersection(before).size >= SAME_ANSWER * own.union(before).size;
  });
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).map(({ norm }) => norm));
}
