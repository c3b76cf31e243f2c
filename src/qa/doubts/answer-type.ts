/** Whether a short answer is of the type that its question asks for: a time for “when”, a figure for “how many”. */
import { FREQUENCIES } from '../../text/lang/en/calendar.ts';
import { AUXILIARIES, PREPOSITIONS } from '../../text/lang/en/function-words.ts';
import { MEASURED, MEASURES, WILL_DO } from '../../text/lang/en/in-questions.ts';
import { isPerson } from '../../text/lang/en/nouns.ts';
import {
  AMOUNT_WORDS,
  CARDINALS_PATTERN,
  FRACTIONS,
  MULTIPLES,
  ORDINALS_PATTERN,
  VAGUE_AMOUNTS,
} from '../../text/lang/en/numbers.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { isParticiple } from '../../text/lang/en/verbs.ts';
import { anyOf } from '../../text/lang/words.ts';
import { namesClock, namesDate, tellsWhen } from '../../text/dates/time-words.ts';
import { tokenise } from '../../text/tokens.ts';
import { asksHowOften, type QuestionType } from '../query/question-type.ts';

const AMOUNT = new RegExp(
  String.raw`\p{N}|\b(?:${anyOf([...VAGUE_AMOUNTS, ...AMOUNT_WORDS, ...MULTIPLES.keys(), ...FRACTIONS.keys()])}|${CARDINALS_PATTERN}|${ORDINALS_PATTERN})s?\b`,
  'iu',
);

/** "over Bayern", "in Iraq": where, or whom against. */
const NO_ONE = new RegExp(`^(?:${anyOf(PREPOSITIONS.filter((each) => each !== 'by'))})\\s`, 'iu');

/** "has been recorded": what was done. */
const DONE = new RegExp(`^(?:${anyOf(AUXILIARIES)})\\s`, 'iu');

/** What a short answer must be, by the type of the question; types that are not here take anything. */
const IS_OF_TYPE: Partial<Record<QuestionType, (answer: string) => boolean>> = {
  when: tellsWhen,
  'how-long': (answer) => tellsWhen(answer) || AMOUNT.test(answer),
  'how-many': isAmount,
  'how-much': isAmount,
  who: (answer) => !isOnlyTime(answer) && !NO_ONE.test(answer) && !DONE.test(answer),
  where: (answer) => !isOnlyTime(answer) && !isPerson(lastWordOf(answer)) && !DONE.test(answer),
};

/** "What time does it start": an hour, no day. */
const ASKS_CLOCK = /\b(?:what|which) (?:time|hour)\b(?! of )/i;

const TELLS_OFTEN = new RegExp(String.raw`\b(?:${anyOf(FREQUENCIES)}|${ORDINALS_PATTERN})\b`, 'i');

/** "How many officers" is not told by "41 times". */
const TIMES = new RegExp(
  String.raw`(?:\p{N}|\b(?:${CARDINALS_PATTERN}|several|many|few|couple of))\s+times\W*$`,
  'iu',
);
const ASKS_OTHER_COUNT = /\bhow many (?!times\b)\p{L}/iu;

/** "How big" may be told without a figure: "bigger than a bus", "as big as it needs to be", "the size of a bus". */
const HOW_MEASURED = new RegExp(String.raw`\bhow (?<measured>${anyOf(MEASURED)})\b`, 'iu');
const AS_ANOTHER = new RegExp(String.raw`\bthe (?:${anyOf(MEASURES)}) of\b`, 'iu');

function isMeasured(answer: string, question: string): boolean {
  const measured = HOW_MEASURED.exec(question)?.groups?.measured?.toLowerCase();
  if (measured === undefined) return false;
  const opening = measured.replace(/y$/, '');
  return AS_ANOTHER.test(answer) || tokenise(answer).some(({ norm }) => norm.startsWith(opening));
}

/** "Who was shot", of whom something is done to; nobody is named by whom. */
const ASKS_WHOM_IT_MET =
  /^\W*who\s+(?:is|was|were|got|gets|has been|have been)(?:\s+being)?\s+(?:\p{L}+ly\s+)?(?!\p{L}+ing\b)(?<done>\p{L}+)\b(?!.*\bby\b)/iu;
/** "Who is supposed to lead it": nothing is done to whoever is. */
const TO_DO = new RegExp(String.raw`^\W*who\s+\p{L}+\s+(?:${anyOf(WILL_DO)})\s+to\b`, 'iu');
const BY = /\bby\s+(?:(?:an?|the|his|her|their|its)\s+)?$/iu;

/** Whether a question asks to whom something was done, and what stands before the short answer tells who did it: "shot by". */
export function isDoer(question: string, before: string): boolean {
  const done = ASKS_WHOM_IT_MET.exec(question)?.groups?.done;
  return done !== undefined && isParticiple(done) && !TO_DO.test(question) && BY.test(before);
}

/** Whether `answer` may answer a question of this type at all; of a type that is not told by form it always may. */
export function isOfType(answer: string, type: QuestionType, question = ''): boolean {
  if (ASKS_CLOCK.test(question)) return namesClock(answer);
  if (asksHowOften(question)) return TELLS_OFTEN.test(answer);
  if (ASKS_OTHER_COUNT.test(question) && TIMES.test(answer)) return false;
  if (type === 'how-much' && isMeasured(answer, question)) return true;
  return IS_OF_TYPE[type]?.(answer) ?? true;
}

function isAmount(answer: string): boolean {
  return AMOUNT.test(answer);
}

/** Whether nothing but a date stands there: nobody, and no place. */
function isOnlyTime(answer: string): boolean {
  const content = tokenise(answer).filter(({ norm, number }) => number || !isStopword(norm));
  return namesDate(answer) && content.every(({ text, number }) => number || namesDate(text));
}

function lastWordOf(answer: string): string {
  return tokenise(answer).at(-1)?.norm ?? '';
}
