/** Whether a short answer is of somebody else in the sentence than the one who does what is asked. */
import { ASKS_AT_FIRST, AT_FIRST, TAKEN_BACK } from '../../text/lang/en/hedges.ts';
import { ARTICLES, BEFORE_PASSIVE } from '../../text/lang/en/function-words.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { Span } from '../../text/span.ts';
import { tokenise, type Token } from '../../text/tokens.ts';

/** "Who declined to talk": what is done. */
const ASKS_DOER = /^\W*who\s+(?:\p{L}+ly\s+)?(?<deed>\p{L}{3,})/iu;
/** Words between who does it and what is done: "but the royal |then quickly declined". */
const MAX_WORDS = 3;
/** Another clause with its own doer at the end of a text: ", but the royal". */
const OTHER_DOER = new RegExp(
  String.raw`[,;]\s(?:but|and|while|whereas|although|though)\s(?:(?:${anyOf(ARTICLES)})\s\p{L}+|\p{Lu}[\p{L}'’-]+)(?:\s[\p{L}'’-]+){0,${MAX_WORDS}}\s$`,
  'u',
);

function deedAsked(question: string): Token | undefined {
  return tokenise(ASKS_DOER.exec(question)?.groups?.deed ?? '')[0];
}

/** Whether what is asked is done by another in a clause behind: "Berman asked him, but the royal declined". */
export function isDoneByOther(question: string, passage: string, answer: Span): boolean {
  const deed = deedAsked(question);
  if (!deed) return false;
  const done = tokenise(passage).filter(({ stem }) => stem === deed.stem);
  const [only, ...others] = done;
  if (!only || others.length > 0 || only.start < answer.end) return false;
  return OTHER_DOER.test(passage.slice(answer.end, only.start));
}

const PASSIVE: ReadonlySet<string> = new Set(BEFORE_PASSIVE);

/** Whether who does it is asked for, and the short answer is to whom it was done: "was sent to Odo Tamm". */
export function isReceiver(question: string, passage: string, answer: Span): boolean {
  const deed = deedAsked(question);
  if (!deed) return false;
  const words = tokenise(passage.slice(0, answer.start)).slice(-4);
  const to = words.at(-1)?.norm;
  const done = words.at(-2);
  const be = words.at(-3)?.norm ?? '';
  return (to === 'to' || to === 'for') && done?.stem === deed.stem && PASSIVE.has(be);
}

/** Whether the short answer is what somebody said at first and took back: "initially 15, but later 17". */
export function isTakenBack(question: string, passage: string, answer: Span): boolean {
  return (
    !ASKS_AT_FIRST.test(question) &&
    AT_FIRST.test(passage.slice(0, answer.start)) &&
    TAKEN_BACK.test(passage.slice(answer.end))
  );
}
