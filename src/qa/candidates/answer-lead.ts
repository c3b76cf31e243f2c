/**
 * Words beside the short answer without which it says something else: "because they feared that" before a reason, "every"
 * before "72 minutes", "near" before a place, "insurgents close to" before a body.
 */
import { EVERY } from '../../text/lang/en/calendar.ts';
import { ARTICLES, AUXILIARIES, BESIDE_PLACES, TIES } from '../../text/lang/en/function-words.ts';
import { GIVES_REASON } from '../../text/lang/en/in-questions.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { wholeSpan } from '../../text/whole-span.ts';
import { asksHowOften, asksWhoIs, questionType } from '../query/question-type.ts';

/** Words between "because" and the short answer, "he said that the": with more of them it is another clause's. */
const MAX_BETWEEN = 8;
const REASON = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${anyOf(GIVES_REASON)})(?:,?\s+[\p{L}\p{N}'’.-]+){0,${MAX_BETWEEN}}?,?\s+["“‘']*$`,
  'iu',
);
const EVERY_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${anyOf(EVERY)})\s+$`, 'iu');

/** "near Miami" is not Miami; "In" and "at" may go. */
const BESIDE_PLACE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${anyOf(BESIDE_PLACES)})\s+$`,
  'iu',
);

/** "insurgents close to |the Velm Guard" are not the guard. */
const TIED_TO = new RegExp(
  String.raw`(?:\b(?:${anyOf(ARTICLES)})\s(?:[\p{L}'’-]+\s)?)?(?<![\p{L}\p{N}-])(?!(?:${anyOf(AUXILIARIES)}|not)\s)\p{L}[\p{L}'’-]*\s(?:${anyOf(TIES)})\s$`,
  'iu',
);
const ASKS_TIE = new RegExp(
  String.raw`\b(?:${anyOf(TIES.map((tie) => tie.split(' ')[0] ?? ''))})\b`,
  'iu',
);

/** "a firm" of "Odo Tamm of Orn & Co, |a firm" is not who he is: his own words begin behind his name. */
const OTHERS_APPOSITION = /^\s(?:of|at|from|for|with)\s(?:the\s)?\p{Lu}[^,;:.]{0,60},\s$/u;

function ownApposition(before: string, question: string): number | undefined {
  const last = tokenise(question).at(-1);
  const name = last && tokenise(before).findLast(({ stem }) => stem === last.stem);
  const isOthers = name?.capital === true && OTHERS_APPOSITION.test(before.slice(name.end));
  return isOthers ? name.end + 1 : undefined;
}

/** The span with such words, by what the question asks for; as it was where none stand before it. */
export function withLead(sentence: string, span: Span, question: string): Span {
  const before = sentence.slice(0, span.start);
  const start = asksWhoIs(question)
    ? ownApposition(before, question)
    : leadOf(question)?.exec(before)?.index;
  return start === undefined ? span : wholeSpan(sentence, { start, end: span.end });
}

function leadOf(question: string): RegExp | undefined {
  if (asksHowOften(question)) return EVERY_BEFORE;
  const type = questionType(question);
  if (type === 'where') return BESIDE_PLACE;
  if (type === 'who' && !ASKS_TIE.test(question)) return TIED_TO;
  return type === 'why' ? REASON : undefined;
}
