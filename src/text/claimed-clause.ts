/** A short answer with the claim that its clause is: "Police estimate that 9,000", "Forty boats sank, officials believe". */
import { clauseAround, clauseEnd, verbEnd, wordsOf } from './clause.ts';
import { AUXILIARIES } from './lang/en/function-words.ts';
import { CLAIM, CLAIM_BEFORE, CLAIM_BEHIND, REPORTS_BEFORE } from './lang/en/hedges.ts';
import { SUBJECT_PRONOUNS } from './lang/en/pronouns.ts';
import { isVerb } from './lang/en/verbs.ts';
import { anyOf } from './lang/words.ts';
import type { Span } from './span.ts';

/** Words between a claim and the short answer; with more it may be of something else. */
const MAX_BETWEEN = 6;
const AMID_VERB = new RegExp(String.raw`\s(?:${anyOf(AUXILIARIES)})$`, 'u');
const IS_CLAIM = new RegExp(String.raw`^(?:${anyOf(CLAIM)})$`, 'iu');

/** The span with who claims or believes it, before or behind it; nothing where nobody does. */
export function withClaim(sentence: string, span: Span): Span | undefined {
  return claimBefore(sentence, span) ?? claimBehind(sentence, span);
}

function claimBefore(sentence: string, span: Span): Span | undefined {
  const clause = clauseAround(sentence, span);
  const reports = REPORTS_BEFORE.exec(sentence.slice(0, clause.start + 1));
  if (reports) {
    const at = reports.index + reports[0].indexOf(reports.groups?.reports ?? '');
    return { start: at, end: span.end };
  }
  const isThat = /\bthat$/iu.test(sentence.slice(0, clause.start));
  const that = { start: clause.start - 'that'.length, end: clause.start };
  const from = isThat ? clauseAround(sentence, that).start : clause.start;
  const text = sentence.slice(from, span.start);
  const lead = text.length - text.trimStart().length;
  const claim = CLAIM_BEFORE.exec(text.slice(lead));
  if (!claim) return undefined;
  const between = text.slice(lead + claim[0].length);
  if (wordsOf(between).length > MAX_BETWEEN) return undefined;
  const start = from + lead + holderAt(claim.groups?.who ?? '');
  const verb = claim.groups?.verb;
  if (verb === undefined || isThat) return { start, end: span.end };
  const end = claimedEnd(sentence, span, { verb, between, end: clause.end });
  return end === undefined ? undefined : { start, end };
}

interface Claimed {
  readonly verb: string;
  /** What stands between the verb and the span. */
  readonly between: string;
  /** Where the clause ends. */
  readonly end: number;
}

/** Where what is claimed without "that" ends: of "claimed |400 marched", but not of "claimed |400 lives". */
function claimedEnd(sentence: string, span: Span, claimed: Claimed): number | undefined {
  const { verb, between, end } = claimed;
  const [first = '', ...others] = wordsOf(between + sentence.slice(span.start, end));
  if (isVerb(first)) return undefined;
  if (wordsOf(between).some(isVerb)) return span.end;
  if (others.some(isVerb)) return verbEnd(sentence, span.end, end);
  return !IS_CLAIM.test(verb) && /^\p{N}/u.test(first) ? span.end : undefined;
}

/** Where whoever claims it is named, behind another verb: "he" of "said he believed". */
function holderAt(who: string): number {
  const found = [...who.matchAll(/\S+(?=\s)/gu)];
  const pronoun = found.findLast(({ 0: word }) => SUBJECT_PRONOUNS.includes(word.toLowerCase()));
  if (pronoun) return pronoun.index;
  const verb = found.findLast(({ 0: word }, i) => isVerb(word) && i < found.length - 1);
  return verb ? verb.index + verb[0].length + 1 : 0;
}

function claimBehind(sentence: string, span: Span): Span | undefined {
  const end = clauseEnd(sentence, span.end);
  if (wordsOf(sentence.slice(span.end, end)).length > MAX_BETWEEN) return undefined;
  const claim = CLAIM_BEHIND.exec(sentence.slice(end));
  if (!claim) return undefined;
  const to = end + claim[0].length;
  // "Orn has, by most accounts, sold": amid the verb.
  const isAmid = AMID_VERB.test(sentence.slice(0, end)) && sentence[to] === ',';
  return {
    start: span.start,
    end: isAmid ? verbEnd(sentence, to, clauseEnd(sentence, to + 1)) : to,
  };
}
