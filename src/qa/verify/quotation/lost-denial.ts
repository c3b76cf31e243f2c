/** Words that deny and that a quotation cuts away, so that it says the opposite. */
import { AUXILIARIES } from '../../../text/lang/en/function-words.ts';
import {
  AT_NO_TIME,
  DENYING_CLAUSES,
  NEAR_DENIALS,
  NEGATION,
  NOT_SO,
  OPEN_CLAUSES,
  OPINIONS_DENIED,
} from '../../../text/lang/en/negation.ts';
import { isPlural } from '../../../text/lang/en/nouns.ts';
import { SUBJECT_PRONOUNS } from '../../../text/lang/en/pronouns.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { baseOf, isVerb } from '../../../text/lang/en/verbs.ts';
import { anyOf } from '../../../text/lang/words.ts';
import { tokenise } from '../../../text/tokens.ts';
import { formsOf } from '../wording/reported-speaker.ts';
import { sentences, sentencesAt } from '../../../text/sentences.ts';
import type { Span } from '../../../text/span.ts';
import { negationsIn } from '../wording/runs.ts';

/** The last word before a cut and the first one after it, where nothing but white space is between. */
const BEFORE = /(?<![\p{L}\p{N}])(?:(?:no longer)|[\p{L}'’]+)\s+$/u;
const AFTER = /^\s+[\p{L}'’]+/u;
/** Marks may stand at the quotation's own ends. */
const MARKS = /["“”„«»‘’']+$/u;
const OPENING = /^["“”„«»‘’']+/u;

/** A subject that denies, at the start of its clause and right before the cut: "No country", "none of the three men". */
const SUBJECT =
  /(?<=[\n.,;:!?"“”„«»‘’'(—–]\s*|\bthat\s+)(?:no|none|nobody|neither|not)(?:\s+(?!(?:that|who|which|but)\b)[\p{L}\p{N}'’-]+){0,4}\s+$/iu;
/** What joins two nouns of a subject, or begins another clause where a verb stands before it. */
const JOINS = /\b(?:and|or)\b/iu;
/** With which what a subject does begins. */
const AUXILIARY = new RegExp(`^(?:${anyOf(['am', ...AUXILIARIES])})\\b`, 'i');
const MAX_SUBJECT = 80;

const NEARLY_DENIED = `(?<!\\b(?:a|the|these|those|quite a)\\s)\\b(?:${anyOf(NEAR_DENIALS)})\\b`;
const DENIED = `(?:\\b(?:${NEGATION})\\b(?!\\s+(?:only|just|merely|simply)\\b)|\\b\\p{L}+n['’]t\\b|${NEARLY_DENIED})`;
const OPINION = anyOf([...formsOf(OPINIONS_DENIED)]);
const WORDS = `(?:\\s+(?!(?:${anyOf(OPEN_CLAUSES)})\\b)[\\p{L}\\p{N}'’-]+)`;
/** What denies all that follows in its clause, at the end of what stands before a cut. */
const GOVERNING = [
  // "I don't think", "no member claimed that", "it is not true that"; what "can't be believed" is so.
  `(?<!\\b(?:can|could)\\s)(?!\\b(?:cannot|can['’]t|couldn['’]t)\\s+(?:believe|imagine))${DENIED}${WORDS}{0,4}?\\s+(?:${OPINION}|${anyOf(NOT_SO)})(?:\\s+(?:that|whether|if))?`,
  // "Under no circumstances will we", "rarely has".
  `(?:\\b(?:${anyOf(AT_NO_TIME)})|${NEARLY_DENIED})(?:\\s+(?:${anyOf(AUXILIARIES)})(?:\\s+(?:${anyOf(SUBJECT_PRONOUNS)}))?)?`,
].map((pattern) => new RegExp(`${pattern}\\s+$`, 'iu'));
/** "Denied that", which a "not" before it turns around again. */
const DENIES = new RegExp(
  `(?<!${DENIED}\\s)\\b(?:${anyOf([...formsOf(DENYING_CLAUSES)])})${WORDS}{0,3}?\\s+that\\s+$`,
  'iu',
);

/**
 * The span with the word that denies right before or behind it in the source, or with a subject that does; missing where
 * there is none. What a comma or a stop parts from it is another clause: "He wants peace, not war".
 */
export function deniedAround(text: string, { start, end }: Span): Span | undefined {
  const from = Math.max(0, start - MAX_SUBJECT);
  const head = (from === 0 ? '\n' : '') + text.slice(from, start);
  const open = head.replace(MARKS, '');
  const denied = deniedBefore(open, text.slice(start, end).replace(OPENING, ''));
  if (denied !== undefined && !isAsked(text, { start, end })) {
    return { start: start - (head.length - open.length) - denied.length, end };
  }
  const after = AFTER.exec(text.slice(end, end + 40))?.[0] ?? '';
  return negationsIn(after).length > 0 ? { start, end: end + after.length } : undefined;
}

/** The words at the end of what stands before a cut that deny what is quoted. */
function deniedBefore(open: string, quoted: string): string | undefined {
  const before = BEFORE.exec(open)?.[0] ?? '';
  if (negationsIn(before).length > 0) return before;
  const whole = SUBJECT.exec(open)?.[0];
  const isSubject = whole !== undefined && isOneSubject(whole) && goesOnWithVerb(whole, quoted);
  const subject = isSubject ? whole : undefined;
  return subject ?? [...GOVERNING, DENIES].map((each) => each.exec(open)?.[0]).find(Boolean);
}

/** "No guests and experts", but not "no guest came and experts". */
function isOneSubject(subject: string): boolean {
  return !JOINS.test(subject) || !tokenise(subject).some(({ norm }) => isVerb(norm));
}

/** With an auxiliary, a past, or a present that fits the subject: "no experts attend it", "no expert attends it". */
function goesOnWithVerb(subject: string, quoted: string): boolean {
  const [first, second] = tokenise(quoted);
  const base = first && baseOf(first.norm);
  if (AUXILIARY.test(quoted) || (base !== undefined && base !== first?.norm)) return true;
  const noun = tokenise(subject).at(-1);
  if (!first || !second || !noun || first.capital || isStopword(first.norm)) return false;
  return isPlural(noun.norm) ? !first.norm.endsWith('s') : /[^s]s$/u.test(first.norm);
}

/** "Don't you think the wall is strong?" denies nothing. */
function isAsked(text: string, span: Span): boolean {
  const last = sentencesAt(text, span).at(-1);
  return last !== undefined && /\?["”’')\s]*$/u.test(text.slice(span.end, last.end));
}

/** Whether a word that denies is left out between two parts, in the sentence of one of them. */
export function deniedBetween(text: string, parts: readonly Span[]): boolean {
  return parts.slice(1).some(({ start }, i) => {
    const end = parts[i]?.end ?? start;
    const gap = text.slice(end, start);
    const own = sentences(gap, { start: 0, end: gap.length });
    const [first, last] = [own[0], own.at(-1)];
    return [first, last].some(
      (each) => each && negationsIn(gap.slice(each.start, each.end)).length > 0,
    );
  });
}
