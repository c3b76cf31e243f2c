/** Whether a claim has who does something, and to whom, the other way round: "Orn sued the mill" beside "the mill sued Orn". */
import {
  BETWEEN_CLAUSES,
  FORMS_OF_BE,
  OTHER_AUXILIARIES,
} from '../../text/lang/en/function-words.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { CUES } from '../../text/lang/en/reporting.ts';
import { baseOf, BOTH_WAYS } from '../../text/lang/en/verbs.ts';
import { stemOf, tokenise, type Token } from '../../text/tokens.ts';
import { isOpposed } from './opposed.ts';

const BE: ReadonlySet<string> = new Set([...FORMS_OF_BE, 'be', 'been', 'being', 'get', 'got']);
const MUTUAL: ReadonlySet<string> = new Set([...BOTH_WAYS].map(stemOf));
const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...OTHER_AUXILIARIES]);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** Who says what is compared elsewhere. */
const REPORTING: ReadonlySet<string> = new Set(
  [...CUES.say, ...CUES.assert, ...CUES.think].map(stemOf),
);
/** Where a clause ends. */
const BREAK = /[;:.!?—–()“”"]|,\s*(?:and|but|who|which|as|while|after|when)\b/u;
const BREAKING: ReadonlySet<string> = new Set(BETWEEN_CLAUSES);
/** Words before and after a verb that may belong to it. */
const REACH = 9;

/** The words of who does something, and of to whom or with what. */
interface Roles {
  readonly doer: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

/** Whether both change places at a verb, or at "than", that both texts have. */
export function swapsRoles(claim: string, passage: string): boolean {
  const [own, theirs] = [rolesIn(claim), rolesIn(passage)];
  return [...own].some(([stem, mine]) => {
    if (stem === 'than' && isOpposed(claim, passage)) return false;
    const isFree = stem === 'than' ? haveOtherOthers : haveOtherDoers;
    return (theirs.get(stem) ?? []).some((each) =>
      mine.some((one) => areCrossed(one, each) && isFree(one, each)),
    );
  });
}

function areCrossed(one: Roles, other: Roles): boolean {
  return !one.doer.isDisjointFrom(other.other) && !one.other.isDisjointFrom(other.doer);
}

function haveOtherDoers(one: Roles, other: Roles): boolean {
  return one.doer.isDisjointFrom(other.doer);
}

/** Before "than" stands all that is compared, after it the other one alone. */
function haveOtherOthers(one: Roles, other: Roles): boolean {
  return one.other.isDisjointFrom(other.other);
}

/** By the stem of each word that may be a verb, and of "than", the words in its two roles. */
function rolesIn(text: string): Map<string, Roles[]> {
  const tokens = tokenise(text);
  const found = new Map<string, Roles[]>();
  for (const [at, token] of tokens.entries()) {
    if (token.norm !== 'than' && !mayBeVerb(tokens, at)) continue;
    const { left, right } = besides(tokens, at, text);
    const isPassive =
      left.slice(-2).some(({ norm }) => BE.has(norm)) && !token.norm.endsWith('ing');
    const by = right.findIndex(({ norm }) => norm === 'by');
    const [doer, other] = isPassive ? [by < 0 ? [] : right.slice(by + 1), left] : [left, right];
    const [a, b] = [stemsOf(doer), stemsOf(other)];
    const roles = { doer: a.difference(b), other: b.difference(a) };
    found.set(token.stem, [...(found.get(token.stem) ?? []), roles]);
  }
  return found;
}

/** A past tense, what follows an auxiliary, or a word in -s before what has an article or a capital. */
function mayBeVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || token.capital || token.number) return false;
  const { norm, stem } = token;
  if (isStopword(norm) || MUTUAL.has(stem) || REPORTING.has(stem)) return false;
  if (baseOf(norm) !== undefined) return true;
  if (before && (AUXILIARIES.has(before.norm) || before.norm === 'to')) return true;
  return /[^su]s$/.test(norm) && next !== undefined && (next.capital || ARTICLES.has(next.norm));
}

/** The tokens of the clause before and after one of them. */
function besides(tokens: readonly Token[], at: number, text: string) {
  const isApart = (one: Token, next: Token): boolean =>
    BREAK.test(text.slice(one.end, next.start)) ||
    BREAKING.has(next.norm) ||
    BREAKING.has(one.norm);
  const left: Token[] = [];
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const [one, next] = [tokens[i], tokens[i + 1]];
    if (!one || !next || isApart(one, next)) break;
    left.unshift(one);
  }
  const right: Token[] = [];
  for (let i = at + 1; i <= Math.min(tokens.length - 1, at + REACH); i++) {
    const [before, one] = [tokens[i - 1], tokens[i]];
    if (!one || !before || isApart(before, one)) break;
    right.push(one);
  }
  return { left, right };
}

function stemsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ norm, stem, number }) => (number || isStopword(norm) ? [] : [stem])),
  );
}
