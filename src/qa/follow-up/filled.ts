/** What is asked in a few words, filled up from the last question: "which ones", "in what year", "by whom", "what for". */
import { BEFORE_INTERROGATIVES, NO_NOUNS } from '../../text/lang/en/in-questions.ts';
import { isPlural } from '../../text/lang/en/nouns.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { anyOf } from '../../text/lang/words.ts';
import { AUXILIARIES, parseQuestion } from '../dialogue/question-parts.ts';
import type { DialogueContext } from '../dialogue/referents.ts';

const WHICH = /^(?:which|what)(?: ones?)?$/iu;
const COUNTED = /^how many (?=(?<noun>\p{L}+)\b)/iu;
/** What a question of yes or no asks of something that it doesn't name, at its end: "does it want to buy a games company". */
const SOME = new RegExp(
  String.raw`^(?<auxiliary>${AUXILIARIES}) (?!there\b)(?<rest>.+) (?:an?|any|some) (?<noun>\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2})$`,
  'iu',
);
const PREPOSITION = anyOf(BEFORE_INTERROGATIVES);
/** "When", "how long", "what year", "in which city", "by whom", "since when". */
const WHEN = new RegExp(
  String.raw`^(?:when|where|why|how(?: (?:long|often|far|soon|quickly|come))?|(?:what|which) (?:year|month|day|date|week)|` +
    String.raw`(?:${PREPOSITION}) (?:who|whom|what|which|when|where|how (?:many|much|long))(?: \p{L}+){0,2})$`,
  'iu',
);
/** "What for", "who with". */
const STRANDED = new RegExp(
  String.raw`^(?<asks>who|what|where|which) (?<last>${PREPOSITION})$`,
  'iu',
);

/** The fragment as a question of its own, without its mark; nothing where the last question does not tell how. */
export function filled(plain: string, { question, names }: DialogueContext): string | undefined {
  if (WHICH.test(plain)) return chosen(question);
  const { asks, last } = STRANDED.exec(plain)?.groups ?? {};
  if (last === undefined && !WHEN.test(plain)) return undefined;
  const parts = parseQuestion(question, names);
  if (parts?.auxiliary === undefined || (parts.gap !== 'polar' && parts.gap !== 'adjunct'))
    return undefined;
  const clause = `${parts.auxiliary} ${parts.rest}`;
  return last === undefined ? `${plain} ${clause}` : `${asks ?? ''} ${clause} ${last}`;
}

/** "For Tottenham". */
const PHRASE = new RegExp(
  String.raw`^(?<preposition>${PREPOSITION}) (?!(?:it|this|that|then)\b).`,
  'iu',
);

/**
 * "And for Tottenham?" after "who scored for Chelsea" as "who scored for Tottenham", "and the women?" after "how many men
 * came" as "how many women came".
 */
export function inItsPlace(
  about: string,
  { question }: Pick<DialogueContext, 'question'>,
): string | undefined {
  const noun = NOUN.exec(about)?.groups?.noun ?? '';
  if (isPlural(noun) && isNewNoun(noun) && COUNTED_PLURAL.test(question))
    return question.replace(COUNTED_PLURAL, (_, before: string) => `${before}${noun}`);
  const preposition = PHRASE.exec(about)?.groups?.preposition?.toLowerCase();
  const at =
    preposition === undefined ? -1 : question.toLowerCase().lastIndexOf(` ${preposition} `);
  return at < 0 ? undefined : `${question.slice(0, at)} ${about}`;
}

/** "The women", "small boats". */
const NOUN = /^(?:the |other )?(?<noun>\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?)$/u;
/** One word, as where a longer noun ends is not certain. */
const COUNTED_PLURAL = new RegExp(
  String.raw`^(how many )(?!people (?:of|in|from)\b)\p{L}+(?= ${AUXILIARIES}\b)`,
  'iu',
);

function isNewNoun(noun: string): boolean {
  return !noun.split(' ').some((word) => isStopword(word) || NO_NOUNS.includes(word));
}

/** "How many topics are there" and "did she read a book" as "which topics are there" and "which book did she read". */
function chosen(question: string): string | undefined {
  const counted = COUNTED.exec(question)?.groups?.noun?.toLowerCase() ?? '';
  if (isPlural(counted) && !NO_NOUNS.includes(counted)) return question.replace(COUNTED, 'which ');
  const { auxiliary, rest, noun } = SOME.exec(question)?.groups ?? {};
  if (auxiliary === undefined || rest === undefined || noun === undefined) return undefined;
  const isNoun = !noun.split(' ').some((word) => isStopword(word.toLowerCase()));
  return isNoun ? `which ${noun} ${auxiliary.toLowerCase()} ${rest}` : undefined;
}
