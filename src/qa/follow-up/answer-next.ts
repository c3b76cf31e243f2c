/** The answer to a question in a conversation, which may say too little without the one before. */
import { tokenise } from '../../text/tokens.ts';
import { answer, type Scope } from '../answer.ts';
import { mentions, namesAsked, withBefore } from '../query/asked-names.ts';
import type { AnswerIndex } from '../index/answer-index.ts';
import { atMostNear, bestOf, type Verdict } from '../candidates/verdict.ts';
import { withoutShown } from './further.ts';
import type { FollowUp } from './follow-up.ts';
import type { Turn } from '../dialogue/memory.ts';

/** The answer to a question that may go on from another. */
export interface Next {
  readonly verdict: Verdict;
  /** The question with which it was read, as a member is told it. */
  readonly after?: string;
}

/**
 * What a question gets after a turn, given how it goes on from it (`followUp`), if it does. The reader reads it as it was
 * typed, with the last question in brackets: that finds the passage of four follow-ups in five, as the meant question in full
 * finds it of seven in eight. Where a pronoun was resolved too, both ways have to find the same passage for a sure answer.
 * A question that stands on its own, but finds nothing sure alone, is read so as well.
 */
export async function answerNext(
  index: AnswerIndex,
  typed: string,
  { last, goesOn, scope }: { last?: Turn | undefined; goesOn?: FollowUp | undefined; scope: Scope },
): Promise<Next> {
  if (!last || goesOn?.read === 'alone') {
    const found = await answer(index, goesOn?.question ?? typed, scope);
    return { verdict: withoutShown(found, goesOn?.except ?? []) };
  }
  const question = contextOf(last);
  const inContext = async (): Promise<Next> => {
    const asked = goesOn?.read === 'in context' ? goesOn.question : typed;
    const found = await answer(index, asked, { ...scope, after: question });
    return { verdict: repeats(found, last) ? atMostNear(found) : found, after: toldOf(last) };
  };
  if (goesOn?.read === 'in context') {
    const found = await inContext();
    const isUnsure = found.verdict.outcome === 'near' && goesOn.alone !== undefined;
    const alone = isUnsure ? await answer(index, goesOn.alone, scope) : undefined;
    return naming(goesOn, alone && !repeats(alone, last) ? surer(found, alone) : found);
  }
  const alone = { verdict: await answer(index, goesOn?.question ?? typed, scope) };
  if (goesOn) {
    const both = agreed(alone, await inContext(), goesOn.understoodAs === undefined);
    return naming(goesOn, both);
  }
  if (!UNSURE.has(alone.verdict.outcome) || alone.verdict.reason?.key === 'smallTalk') return alone;
  const read = await inContext();
  return read.verdict.outcome === 'answered' ? read : alone;
}

/** As it was found, but at most near where nothing around the passage names what the last question is asked of now. */
function naming({ about = '' }: FollowUp, next: Next): Next {
  const best = bestOf(next.verdict);
  if (!best || best.fact) return next;
  const around = withBefore(best.source, best, { alone: false });
  const isNamed = namesAsked(about, best.source).every((name) => mentions(around, name));
  return isNamed ? next : { ...next, verdict: atMostNear(next.verdict) };
}

/** What was found in context, as sure as the question alone is of the same passage. */
function surer(found: Next, alone: Verdict): Next {
  const isSure = alone.outcome === 'answered' && !alone.card && isSamePassage(found.verdict, alone);
  return isSure ? { ...found, verdict: { ...alone, query: found.verdict.query } } : found;
}

function isSamePassage(verdict: Verdict, other: Verdict): boolean {
  const [one, two] = [bestOf(verdict), bestOf(other)];
  if (!one || !two) return false;
  return one.source === two.source && one.span.start < two.end && two.span.start < one.end;
}

const UNSURE: ReadonlySet<string> = new Set<Verdict['outcome']>(['near', 'silent']);

/**
 * The surer of two readings of a question that find the same passage; else the passage found in context, as near. What is
 * sure alone of a question as it was typed stays so; of one that was put into other words half of that was wrong.
 */
export function agreed(alone: Next, inContext: Next, isAsTyped = false): Next {
  const [one, other] = [bestOf(alone.verdict), bestOf(inContext.verdict)];
  if (alone.verdict.card || !one || !other) return alone;
  const isSame = isSamePassage(alone.verdict, inContext.verdict);
  const isSure = ({ verdict }: Next): boolean => verdict.outcome === 'answered';
  if (!isSame && isAsTyped && isSure(alone) && !isSure(inContext)) return alone;
  if (!isSame) return { ...inContext, verdict: atMostNear(inContext.verdict) };
  return alone.verdict.confidence >= inContext.verdict.confidence ? alone : inContext;
}

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
function repeats(verdict: Verdict, { answers }: Turn): boolean {
  const own = wordsOf(bestOf(verdict)?.answer ?? '');
  if (own.size === 0 || own.size > MAX_WORDS) return false;
  return answers.some(({ text }) => {
    const before = wordsOf(text);
    return own.intersection(before).size >= SAME_ANSWER * own.union(before).size;
  });
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).map(({ norm }) => norm));
}
