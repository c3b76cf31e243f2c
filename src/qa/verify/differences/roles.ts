/** Whether a claim has who does something, and to whom, the other way round: "Orn sued the mill" beside "the mill sued Orn". */
import * as functionWords from '../../../text/lang/en/function-words.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { CUES } from '../../../text/lang/en/reporting.ts';
import { baseOf, BOTH_WAYS, isVerb, OF_WHOM } from '../../../text/lang/en/verbs.ts';
import { isCalledIn } from '../../../text/other-names.ts';
import { stemSet, tokenise, type Token } from '../../../text/tokens.ts';
import type { Span } from '../../../text/span.ts';
import { areOpposite, isOpposed } from './opposed.ts';

const { BEFORE_GERUND, BEFORE_PASSIVE, BETWEEN_CLAUSES } = functionWords;
const PASSIVE: ReadonlySet<string> = new Set(BEFORE_PASSIVE);
const MUTUAL = stemSet(BOTH_WAYS);
const AUXILIARIES: ReadonlySet<string> = new Set([...BEFORE_PASSIVE, ...functionWords.AUXILIARIES]);
const ARTICLES: ReadonlySet<string> = new Set(functionWords.ARTICLES);
/** Who says what is compared elsewhere. */
const REPORTING = stemSet([...CUES.say, ...CUES.assert, ...CUES.think]);
/** Where a clause ends. */
const BREAK = /[;:.!?—–()“”"]|\s-\s|,\s*(?:and|but|who|which|as|while|after|when)\b/u;
/** What is told of somebody in passing, and what joins it: "(D-Velm)", ", who". */
const ASIDE = /\s*\([^()]*\)|,\s*(?:who|which)(?=\s)/gu;
/** "US" is a name, "us" none. */
const INITIALS = /^\p{Lu}\.?\p{Lu}/u;
/** The key of "than" and "as much as" among verbs. */
const THAN = 'than';
const BREAKING: ReadonlySet<string> = new Set(BETWEEN_CLAUSES);
/** Auxiliaries and adverbs between a subject and its verb. */
const MAX_ADVERBS = 2;
/** Words before and after a verb that may belong to it. */
const REACH = 9;

/** The words of who does something, and of to whom or with what. */
interface Roles {
  readonly doer: Words;
  readonly other: Words;
  /** Those of them that are names. */
  readonly named: { readonly doer: Words; readonly other: Words };
}

type Words = ReadonlySet<string>;

/** Whether both change places at a verb, or at "than", that both texts have. */
export function swapsRoles(claim: string, passage: string): boolean {
  return someVerb(claim, passage, (mine, theirs, stem) => {
    if (stem === THAN && isOpposed(claim, passage)) return false;
    const isFree = stem === THAN ? haveOtherOthers : haveOtherDoers;
    return areCrossed(mine, theirs) && isFree(mine, theirs);
  });
}

/**
 * Whether somebody who is named has another part at a verb that both texts have: "Orn invited Tal" beside "Tal invited her".
 * Less sure than {@link swapsRoles}, which needs both.
 */
export function crossesRoles(claim: string, passage: string): boolean {
  if (belongsConversely(claim, passage)) return true;
  return someVerb(claim, passage, (mine, theirs, stem) => {
    if (stem === THAN || mine.doer.size === 0 || theirs.doer.size === 0) return false;
    const isDoer = shares(mine.named.other, theirs.named.doer);
    const isOther = shares(mine.named.doer, theirs.named.other);
    return (
      (isDoer && !shares(mine.doer, theirs.doer)) || (isOther && !shares(mine.other, theirs.other))
    );
  });
}

/** Whether who is what of whom is the other way round: "Orn is Tal's aide" beside "Tal is Orn's aide". */
function belongsConversely(claim: string, passage: string): boolean {
  const theirs = whoseIn(passage);
  return whoseIn(claim).some(({ one, whose, what }) =>
    theirs.some((each) => each.one === whose && each.whose === one && each.what === what),
  );
}

function whoseIn(text: string): { one: string; whose: string; what: string }[] {
  return Array.from(
    text.matchAll(OF_WHOM),
    ({ groups: { one = '', whose = '', what = '' } = {} }) => ({
      ...{ one, whose, what: what.toLowerCase() },
    }),
  );
}

/** Whether two opposite verbs tell the same, as those who are named have changed places, too: "Tal trails Orn", "Orn leads Tal". */
export function tellsConverse(claim: string, passage: string): boolean {
  const [own, theirs] = [rolesIn(claim), rolesIn(passage)];
  const isConverse = (one: Roles, other: Roles): boolean =>
    shares(one.named.doer, other.named.other) && shares(one.named.other, other.named.doer);
  return [...own].some(([stem, mine]) =>
    [...theirs].some(
      ([other, all]) =>
        areOpposite(stem, other) && mine.some((one) => all.some((each) => isConverse(one, each))),
    ),
  );
}

/** Where the claim has who does it in the passage, and where that has them: of what {@link swapsRoles} finds. */
export function swappedDoers(
  claim: string,
  passage: string,
): { readonly claim: Span; readonly passage: Span } | undefined {
  let found: readonly [Roles, Roles] | undefined;
  someVerb(claim, passage, (mine, theirs) => {
    if (!areCrossed(mine, theirs) || !haveOtherDoers(mine, theirs)) return false;
    found = [mine, theirs];
    return true;
  });
  if (!found) return undefined;
  const [mine, theirs] = found;
  const [own, other] = [
    firstOf(mine.doer, theirs.other, claim),
    firstOf(theirs.doer, mine.other, passage),
  ];
  return own && other && { claim: own, passage: other };
}

/** The first of these words that is among the others, or stands for one of them, in a text; a name before any other. */
function firstOf(words: Words, others: Words, text: string): Span | undefined {
  const all = tokenise(text).filter(
    ({ norm }) => words.has(norm) && !isVerb(norm) && shares(new Set([norm]), others),
  );
  const token = all.find(({ capital }) => capital) ?? all[0];
  return token && { start: token.start, end: token.end };
}

function someVerb(
  claim: string,
  passage: string,
  test: (mine: Roles, theirs: Roles, stem: string) => boolean,
): boolean {
  const [own, theirs] = [rolesIn(claim), rolesIn(passage)];
  return [...own].some(([stem, mine]) =>
    (theirs.get(stem) ?? []).some((each) => mine.some((one) => test(one, each, stem))),
  );
}

/** Whether two sets have a word in common, or one for the same: "U.S." and "United States". */
function shares(one: Words, other: Words): boolean {
  return [...one].some((word) => other.has(word) || isCalledIn(word, other));
}

function areCrossed(one: Roles, other: Roles): boolean {
  return shares(one.doer, other.other) && shares(one.other, other.doer);
}

function haveOtherDoers(one: Roles, other: Roles): boolean {
  return !shares(one.doer, other.doer);
}

/** Before "than" stands all that is compared, after it the other one alone. */
function haveOtherOthers(one: Roles, other: Roles): boolean {
  return !shares(one.other, other.other);
}

/** By the stem of each word that may be a verb, and of "than", the words in its two roles. */
function rolesIn(whole: string): Map<string, Roles[]> {
  const text = whole.replaceAll(ASIDE, '');
  const tokens = tokenise(text);
  const found = new Map<string, Roles[]>();
  for (const [at, token] of tokens.entries()) {
    const isThan = token.norm === 'than' || comparesAs(tokens, at);
    if (!isThan && !mayBeVerb(tokens, at)) continue;
    const { left, right } = besides(tokens, at, text);
    // "The men hired by Orn" are no doers either; "rose by 5" is no passive.
    const isReduced = right[0]?.norm === 'by' && right[1]?.number === false;
    const isPassive =
      (isReduced || left.slice(-2).some(({ norm }) => PASSIVE.has(norm))) &&
      !token.norm.endsWith('ing');
    const by = right.findIndex(({ norm }) => norm === 'by');
    const [doer, other] = isPassive ? [by < 0 ? [] : right.slice(by + 1), left] : [left, right];
    const key = isThan ? THAN : token.stem;
    found.set(key, [...(found.get(key) ?? []), rolesOf(doer, other)]);
  }
  return found;
}

function rolesOf(doer: readonly Token[], other: readonly Token[]): Roles {
  const [a, b] = [wordsIn(doer), wordsIn(other)];
  const [one, two] = [a.difference(b), b.difference(a)];
  const named = (all: readonly Token[], of: Words): Words =>
    wordsIn(all.filter(({ capital }) => capital)).intersection(of);
  return { doer: one, other: two, named: { doer: named(doer, one), other: named(other, two) } };
}

/** The second word of "as much as". */
function comparesAs(tokens: readonly Token[], at: number): boolean {
  const before = [tokens[at - 2], tokens[at - 3]];
  return tokens[at]?.norm === 'as' && before.some((each) => each?.norm === 'as');
}

/** A past tense, what follows an auxiliary, or a word in -s before what has an article or a capital. */
function mayBeVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || token.capital || token.number) return false;
  const { norm, stem } = token;
  if (isStopword(norm) || MUTUAL.has(stem) || REPORTING.has(stem)) return false;
  if (baseOf(norm) !== undefined) return true;
  if (norm.endsWith('ing') && BEFORE_GERUND.has(before?.norm ?? '')) return true;
  if (before && (AUXILIARIES.has(before.norm) || before.norm === 'to')) return true;
  return /[^su]s$/.test(norm) && next !== undefined && (next.capital || ARTICLES.has(next.norm));
}

/** The tokens of the clause before and after one of them. */
function besides(tokens: readonly Token[], at: number, text: string) {
  const from = subjectBefore(tokens, at, text);
  const left: Token[] = [];
  for (let i = from; i > from - REACH; i--) {
    const one = tokens[i];
    // What is left out between a subject and its verb parts them not.
    if (!one || isBreaking(tokens, i) || ((i < from || from === at - 1) && endsAt(tokens, i, text)))
      break;
    left.unshift(one);
  }
  const right: Token[] = [];
  for (let i = at + 1; i <= at + REACH; i++) {
    const one = tokens[i];
    if (!one || isBreaking(tokens, i) || endsAt(tokens, i - 1, text)) break;
    right.push(one);
  }
  return { left, right };
}

/** Whether a clause ends between a token and the next. */
function endsAt(tokens: readonly Token[], at: number, text: string): boolean {
  const gap = text.slice(tokens[at]?.end, tokens[at + 1]?.start);
  return BREAK.test(gap) || isBreaking(tokens, at + 1);
}

/** Whether a word begins another clause; "and" between two names does not. */
function isBreaking(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.norm === 'and' && tokens[at - 1]?.capital && tokens[at + 1]?.capital) return false;
  return token !== undefined && BREAKING.has(token.norm);
}

/**
 * The last token that may be of a verb's subject: what stands between two commas right before it is left out, as in "Orn, a
 * nurse from Velm, soon invited him", and so is the preposition of "charged Orn with defrauding".
 */
function subjectBefore(tokens: readonly Token[], at: number, text: string): number {
  let first = at;
  while (first > Math.max(1, at - MAX_ADVERBS) && isAdverb(tokens[first - 1])) first--;
  const hasComma = (i: number): boolean =>
    /^,\s*$/.test(text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start));
  if (BEFORE_GERUND.has(tokens[at - 1]?.norm ?? '')) return at - 2;
  if (!hasComma(first - 1)) return at - 1;
  for (let i = first - 2; i >= 0; i--) {
    if (!hasComma(i)) continue;
    return ARTICLES.has(tokens[i + 1]?.norm ?? '') ? i : at - 1;
  }
  return at - 1;
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (token.norm.endsWith('ly') || isStopword(token.norm));
}

function wordsIn(tokens: readonly Token[]): Words {
  return new Set(
    tokens.flatMap(({ text, norm, stem, number }) =>
      number || (isStopword(norm) && !INITIALS.test(text)) ? [] : [norm, stem],
    ),
  );
}
