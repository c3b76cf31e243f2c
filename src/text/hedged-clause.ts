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
  wordsOf,
} from './clause.ts';
import { ARTICLES, AUXILIARIES, PREPOSITIONS } from './lang/en/function-words.ts';
import { HEDGE_IN_CLAUSE } from './lang/en/hedges.ts';
import { CARDINALS_PATTERN, MULTIPLES, VAGUE_AMOUNTS, VAGUE_COUNTS } from './lang/en/numbers.ts';
import { POSSESSIVES } from './lang/en/pronouns.ts';
import { isVerb } from './lang/en/verbs.ts';
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
}

/**
 * The span, whole, with the hedge of its clause and the verb that this bears on, or with who claims it; as it is where
 * its clause has none, or only one more than 6 words off.
 */
export function withClauseHedge(
  sentence: string,
  span: Span,
  { isAbout = () => true, withClaims = true, withDenials = true }: Asked = {},
): Span {
  if (isModifier(sentence, span) || isKnown(sentence, span)) return span;
  const grown =
    (withClaims ? withClaim(sentence, span) : undefined) ??
    hedgeBefore(sentence, span, isAbout) ??
    hedgeBehind(sentence, span, isAbout, withDenials);
  return grown ? wholeSpan(sentence, grown) : span;
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

function hedgeBefore(sentence: string, span: Span, isAbout: IsAbout): Span | undefined {
  if (opensClause(sentence.slice(span.start, span.end))) return undefined;
  const clause = clauseAround(sentence, span);
  const before = sentence.slice(clause.start, span.start);
  const hedge = [...before.matchAll(HEDGE_IN_CLAUSE)].findLast(
    ({ groups }) => groups?.not === undefined,
  );
  if (!hedge) return undefined;
  const between = before.slice(hedge.index + hedge[0].length);
  const words = wordsOf(between);
  const places = words.filter((word) => word !== 'of' && isPreposition(word));
  if (words.length > MAX_BETWEEN || places.length > 1) return undefined;
  const isMay = hedge.groups?.may !== undefined;
  if (isMay && !isAbout(`${between} ${sentence.slice(span.end, clause.end)}`)) return undefined;
  return { start: clause.start + hedge.index + (hedge.groups?.be?.length ?? 0), end: span.end };
}

function hedgeBehind(
  sentence: string,
  span: Span,
  isAbout: IsAbout,
  withDenials: boolean,
): Span | undefined {
  if (!isSubject(sentence, span)) return undefined;
  const from = span.end + (ASIDE.exec(sentence.slice(span.end))?.[0].length ?? 0);
  // It is an aside itself: "Orn, |51|, who".
  if (from > span.end && /,\s$/u.test(sentence.slice(0, span.start))) return undefined;
  const clauseTo = clauseEnd(sentence, from);
  const [hedge] = sentence.slice(from, clauseTo).matchAll(HEDGE_IN_CLAUSE);
  if (!hedge || !isNear(sentence.slice(from, from + hedge.index))) return undefined;
  const at = from + hedge.index;
  const end = verbEnd(sentence, at + hedge[0].length, clauseTo);
  if (hedge.groups?.not !== undefined) {
    return withDenials && isAbout(sentence.slice(at, end)) ? { start: span.start, end } : undefined;
  }
  const others = sentence.slice(0, at) + sentence.slice(clauseTo);
  const matters = isAbout(sentence.slice(at, clauseTo), others, hasAmount(sentence, span));
  return matters ? { start: span.start, end } : undefined;
}

/** Whether no verb stands in the span or before it in its clause: in "They sold the mill for |$500" it is no subject. */
function isSubject(sentence: string, span: Span): boolean {
  const { start } = clauseAround(sentence, span);
  if (BEHIND_PREPOSITION.test(sentence.slice(0, span.start))) return false;
  return !wordsOf(sentence.slice(start, span.end)).some(isVerb);
}

/** Whether only more of a subject stands between the span and a hedge. */
function isNear(between: string): boolean {
  const words = wordsOf(between);
  const isOther = (word: string): boolean => !AUXILIARIES.includes(word) && isVerb(word);
  return words.length <= MAX_BETWEEN && !words.some(isOther) && !GERUND.test(between);
}
