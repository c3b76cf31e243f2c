/**
 * Words before the short answer without which it says something else: "because they feared that" before a reason, "every"
 * before "72 minutes", "near" before a place.
 */
import { EVERY } from '../../text/lang/en/calendar.ts';
import { BESIDE_PLACES } from '../../text/lang/en/function-words.ts';
import { GIVES_REASON } from '../../text/lang/en/in-questions.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { Span } from '../../text/span.ts';
import { wholeSpan } from '../../text/whole-span.ts';
import { asksHowOften, questionType } from '../query/question-type.ts';

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

/** The span with such words, by what the question asks for; as it was where none stand before it. */
export function withLead(sentence: string, span: Span, question: string): Span {
  const before = sentence.slice(0, span.start);
  const start = leadOf(question)?.exec(before)?.index;
  return start === undefined ? span : wholeSpan(sentence, { start, end: span.end });
}

function leadOf(question: string): RegExp | undefined {
  if (asksHowOften(question)) return EVERY_BEFORE;
  const type = questionType(question);
  if (type === 'where') return BESIDE_PLACE;
  return type === 'why' ? REASON : undefined;
}
