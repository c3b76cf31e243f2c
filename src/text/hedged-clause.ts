/**
 * A short answer with the hedge of its own clause, where that stands apart from it: "Three fans have reportedly been
 * injured", "believed to contain 3,000 files", or with whoever claims it.
 */
import { withClaim } from './claimed-clause.ts';
import {
  clauseAround,
  clauseEnd,
  isBeforeVerb,
  isPreposition,
  opensClause,
  verbEnd,
  withoutAsides,
  wordsOf,
} from './clause.ts';
import { ARTICLES, AUXILIARIES, PREPOSITIONS } from './lang/en/function-words.ts';
import { CONDITION_BEHIND, DOUBTFULLY, HEDGE_IN_CLAUSE, MORE_BEHIND } from './lang/en/hedges.ts';
import { CARDINALS_PATTERN, MULTIPLES, VAGUE_AMOUNTS, VAGUE_COUNTS } from './lang/en/numbers.ts';
import { POSSESSIVES, SUBJECT_PRONOUNS } from './lang/en/pronouns.ts';
import { baseOf, isVerb, isVerbForm } from './lang/en/verbs.ts';
import { anyOf } from './lang/words.ts';
import type { Span } from './span.ts';
import { wholeSpan } from './whole-span.ts';

/** Words between a hedge and the short answer; with more it may bear on something else. */
const MAX_BETWEEN = 6;

/** An aside behind a name: ", 45,", ", who is rich,". */
const ASIDE = /^,\s(?!(?:and|or)\b)[^,;:“”"—]{1,60},(?=\s)/u;
const AMOUNT = new RegExp(
  String.raw`\p{N}|\b(?:${CARDINALS_PATTERN}|${anyOf([...VAGUE_AMOUNTS, ...VAGUE_COUNTS, ...MULTIPLES.keys()])})s?\b`,
  'iu',
);
const KNOWN_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:the|these|those|${anyOf(POSSESSIVES)})\s$`,
  'iu',
);
const BEHIND_PREPOSITION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${anyOf(PREPOSITIONS)})\s(?:(?:${anyOf(ARTICLES)})\s)?$`,
  'iu',
);
/** Whoever tells a clause that has no "that": "Police said |two men|". */
const SAYS_BEFORE = new RegExp(String.raw`^.*\b(?:said|says)\s$`, 'u');
/** "selling", but not "the building". */
const GERUND = new RegExp(String.raw`(?<!\b(?:${anyOf(ARTICLES)})\s)\b\p{L}+ing\b`, 'iu');

/**
 * Whether a hedge matters, given the words of its clause that it bears on, and all others of the sentence: nothing for a
 * hedge that matters only where what it bears on is asked for. `isAmount` tells of the short answer.
 */
export type IsAbout = (hedged: string, others?: string, isAmount?: boolean) => boolean;

/** What is asked for. */
export interface Asked {
  readonly isAbout?: IsAbout;
  /** Not where what somebody says is asked for. */
  readonly withClaims?: boolean;
  /** Not where what is not so is asked for. */
  readonly withDenials?: boolean;
  /** Not where the question has a condition itself. */
  readonly withConditions?: boolean;
}

/**
 * The span, whole, with the hedge of its clause and the verb that this bears on, or with who claims it; as it is where
 * its clause has none, or only one more than 6 words off.
 */
export function withClauseHedge(
  sentence: string,
  span: Span,
  {
    isAbout = () => true,
    withClaims = true,
    withDenials = true,
    withConditions = true,
  }: Asked = {},
): Span {
  if (isModifier(sentence, span) || isKnown(sentence, span)) return span;
  const asked = { isAbout, withDenials };
  const plain = withoutAsides(sentence, span);
  const grown =
    (withClaims ? withClaim(sentence, span) : undefined) ??
    moreBehind(sentence, span) ??
    hedgeBefore(plain, span, asked) ??
    hedgeBehind(plain, span, asked);
  const hedged = grown ? wholeSpan(sentence, grown) : span;
  return withConditions ? withConditionBehind(sentence, hedged) : hedged;
}

/** "Spanish" of "a Spanish winger", "28" of "a 28-year-old": a word that goes on with what it tells of. */
function isModifier(sentence: string, span: Span): boolean {
  const behind = sentence.slice(span.end);
  if (behind.startsWith('-')) return true;
  const next = /^\s\p{L}[\p{L}-]*/u.exec(behind)?.[0].trim();
  if (next === undefined || isPreposition(next) || isBeforeVerb(next) || isVerb(next)) return false;
  const isHedge = [...behind.matchAll(HEDGE_IN_CLAUSE)].some(({ index }) => index === 1);
  return !isHedge && !opensClause(next) && !hasAmount(sentence, span);
}

function hasAmount(sentence: string, { start, end }: Span): boolean {
  return AMOUNT.test(sentence.slice(start, end));
}

/** "2,383" of "reportedly won the 2,383 votes": the amount is no news. */
function isKnown(sentence: string, span: Span): boolean {
  return hasAmount(sentence, span) && KNOWN_BEFORE.test(sentence.slice(0, span.start));
}

/** "In May|, unless the yard strikes". */
function withConditionBehind(sentence: string, { start, end }: Span): Span {
  const condition = CONDITION_BEHIND.exec(sentence.slice(end))?.[0] ?? '';
  return { start, end: end + condition.trimEnd().length };
}

/** "14| of its members, possibly more". */
function moreBehind(sentence: string, span: Span): Span | undefined {
  const more = hasAmount(sentence, span) && MORE_BEHIND.exec(sentence.slice(span.end));
  return more ? { start: span.start, end: span.end + more[0].length } : undefined;
}

function hedgeBefore(
  sentence: string,
  span: Span,
  { isAbout, withDenials }: Required<Pick<Asked, 'isAbout' | 'withDenials'>>,
): Span | undefined {
  if (opensClause(sentence.slice(span.start, span.end))) return undefined;
  const clause = clauseAround(sentence, span);
  const isClause = SUBJECT_PRONOUNS.includes(
    (wordsOf(sentence.slice(span.start, span.end))[0] ?? '').toLowerCase(),
  );
  for (const from of [clause.start, ...startsBefore(sentence, span, clause)]) {
    const isShared = from < clause.start;
    const hedge = [...sentence.slice(from, span.start).matchAll(HEDGE_IN_CLAUSE)].findLast(
      ({ groups }) => withDenials || groups?.not === undefined,
    );
    if (!hedge) continue;
    const at = from + hedge.index;
    const behind = at + hedge[0].length;
    const between = sentence.slice(behind, span.start).replace(/^\sto\b/u, '');
    const places = wordsOf(
      clause.start > behind ? sentence.slice(clause.start, span.start) : between,
    ).filter((word) => word !== 'of' && isPreposition(word));
    const isFar = wordsOf(between).length > (isShared ? MAX_SHARED : MAX_BETWEEN);
    if (isFar || places.length > 1) return undefined;
    if (isShared && !reachesOn(sentence.slice(from, at), hedge, between)) return undefined;
    const { be = '', may, not } = hedge.groups ?? {};
    if (not !== undefined && (isClause || !isAbout(verbOf(between)))) return undefined;
    if (may !== undefined && !isAbout(`${between} ${sentence.slice(span.end, clause.end)}`))
      return undefined;
    return { start: at + be.length, end: span.end };
  }
  return undefined;
}

/** The first verb of a text that begins amid one: "start" of "also start in". */
function verbOf(text: string): string {
  return wordsOf(text).find((word) => !isBeforeVerb(word)) ?? '';
}

/** Words between a hedge and a short answer that is joined to what it bears on. */
const MAX_SHARED = 14;
/** How many verbs or items back the first one may stand that has the hedge. */
const MAX_JOINED = 4;
const JOINED = new RegExp(String.raw`(?:,?\s(?<joint>and|or)|,)$`, 'iu');
const LIST_GOES_ON = /^[^.;:()“”"]{0,80}?,?\s(?:and|or)\s/iu;

/**
 * Where the clauses begin that the one around the span goes on with, the nearest first: "He allegedly took" of "He
 * allegedly took a car, a boat and |$500|", "It will" of "It will probably cost $3 million and take |two years|".
 */
function* startsBefore(sentence: string, span: Span, clause: Span): Generator<number> {
  if (wordsOf(sentence.slice(span.end, clause.end)).some(isVerbForm)) return;
  let part = sentence.slice(clause.start, span.end);
  let at = clause.start;
  for (let count = 0; count < MAX_JOINED; count++) {
    const join = JOINED.exec(sentence.slice(0, at));
    if (!join || hasOwnVerb(part)) return;
    const isList = join.groups?.joint !== undefined || count > 0;
    if (!isList && !LIST_GOES_ON.test(sentence.slice(span.end))) return;
    const { start } = clauseAround(sentence, { start: join.index, end: join.index });
    yield start;
    part = sentence.slice(start, join.index);
    at = start;
  }
}

/** Whether a part of a sentence stands by itself: with a verb that is not its first word, or one who does it. */
function hasOwnVerb(part: string): boolean {
  const [first = '', ...others] = wordsOf(part);
  return (
    AUXILIARIES.includes(first) ||
    SUBJECT_PRONOUNS.includes(first.toLowerCase()) ||
    others.some(isVerbForm)
  );
}

/**
 * Whether a hedge bears on its verb, and so on what is joined to that: "probably cost", but not "perhaps a third"; none
 * that stands before a verb's base on another's past: "may resign and left".
 */
function reachesOn(before: string, hedge: RegExpExecArray, between: string): boolean {
  const words = wordsOf(between);
  const [next = ''] = words;
  const isAdverb = DOUBTFULLY.includes(hedge[0].toLowerCase());
  if (isAdverb) return isVerbForm(next) || AUXILIARIES.includes(wordsOf(before).at(-1) ?? '');
  const joined = /\b(?:and|or)\s(?<verb>\p{Ll}+)(?!.*\b(?:and|or)\s)/iu.exec(between)?.groups?.verb;
  const base = joined === undefined ? undefined : baseOf(joined);
  return base === undefined || base === joined || /\b(?:have|been?)\b/u.test(between);
}

/** How many parts of a subject may stand between the short answer and the hedge of its verb. */
const MAX_PARTS = 4;
const PART_ENDS = /^(?:,?\s?(?<joint>and|or)\b|,)/iu;
const PART_OF_SUBJECT = new RegExp(String.raw`^\s*$|^\s(?:${anyOf(PREPOSITIONS)})\b`, 'iu');
const UP_TO_HEDGE = new RegExp(String.raw`^\s*(?:(?:${anyOf(AUXILIARIES)})\s)*$`, 'iu');

/** The hedge of the verb that a subject has, and where the part of the sentence that holds it begins and ends. */
interface HedgedVerb {
  readonly hedge: RegExpExecArray;
  readonly from: number;
  readonly at: number;
  readonly to: number;
}

/** Right behind the subject, behind an aside or what else is of it: "|Tom Reed|, and his aide, Ida Vale, could". */
function hedgedVerbBehind(sentence: string, span: Span): HedgedVerb | undefined {
  const isAside = /,\s$/u.test(sentence.slice(0, span.start));
  let from = span.end;
  if (!isAside) from += ASIDE.exec(sentence.slice(from))?.[0].length ?? 0;
  let mayOpen = true;
  for (let count = 0; count < MAX_PARTS; count++) {
    const to = clauseEnd(sentence, from);
    const part = sentence.slice(from, to);
    const [hedge] = part.matchAll(HEDGE_IN_CLAUSE);
    if (hedge) {
      const isOwn = mayOpen || UP_TO_HEDGE.test(part.slice(0, hedge.index));
      return isOwn ? { hedge, from, at: from + hedge.index, to } : undefined;
    }
    const isOf = count === 0 ? PART_OF_SUBJECT.test(part) : !wordsOf(part).some(isVerbForm);
    const join = PART_ENDS.exec(sentence.slice(to));
    if (!isOf || !join) return undefined;
    mayOpen = join.groups?.joint !== undefined;
    from = to + join[0].length;
  }
  return undefined;
}

function hedgeBehind(
  sentence: string,
  span: Span,
  { isAbout, withDenials }: Required<Pick<Asked, 'isAbout' | 'withDenials'>>,
): Span | undefined {
  if (!isSubject(sentence, span)) return undefined;
  const found = hedgedVerbBehind(sentence, span);
  if (!found || !isNear(sentence.slice(found.from, found.at))) return undefined;
  const { hedge, at, to } = found;
  const end = verbEnd(sentence, at + hedge[0].length, to);
  if (hedge.groups?.not !== undefined) {
    return withDenials && isAbout(sentence.slice(at, end)) ? { start: span.start, end } : undefined;
  }
  const others = sentence.slice(0, at) + sentence.slice(to);
  const matters = isAbout(sentence.slice(at, to), others, hasAmount(sentence, span));
  return matters ? { start: span.start, end } : undefined;
}

/** Whether no verb stands in the span or before it in its clause: in "They sold the mill for |$500" it is no subject. */
function isSubject(sentence: string, span: Span): boolean {
  const { start } = clauseAround(sentence, span);
  const before = sentence.slice(start, span.start).replace(SAYS_BEFORE, '');
  if (BEHIND_PREPOSITION.test(sentence.slice(0, span.start))) return false;
  return !wordsOf(before + sentence.slice(span.start, span.end)).some(isVerb);
}

/** Whether only more of a subject stands between the span and a hedge. */
function isNear(between: string): boolean {
  const words = wordsOf(between);
  const isOther = (word: string): boolean => !AUXILIARIES.includes(word) && isVerb(word);
  return words.length <= MAX_BETWEEN && !words.some(isOther) && !GERUND.test(between);
}
