/**
 * Whether a passage leaves open what a question of yes or no asks flatly: "Did it fail?" of "it may have failed", "Is he
 * a thief?" of "they accuse him of theft".
 */
import { DENIED_OF_OTHERS, SET_APART } from '../../text/lang/en/comparing.ts';
import {
  AS_IS_SAID,
  LEAVES_OPEN,
  LEAVES_OPEN_THOUGH_SAID,
  MAY,
  ON_CONDITION,
} from '../../text/lang/en/hedges.ts';
import { DOUBLY_DENIED } from '../../text/lang/en/negation.ts';
import { TELL } from '../../text/lang/en/in-questions.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { anyOf } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import type { ReadPassage } from '../candidates/candidates.ts';

/** "Did they say that it failed": that somebody claims or expects it is the answer. */
const ASKS_CLAIM = new RegExp(
  String.raw`\b(?:(?:do|does|did|has|have|had)\b.{2,60}?\b(?:${anyOf(TELL)})(?:e?[ds])?|${anyOf(AS_IS_SAID)}|according to)\b`,
  'iu',
);

/** Characters before the span that was read in which a word leaves it open. */
const MAX_BEFORE = 50;
/** And in which it is "could", "may" or "might", which reaches over the whole clause. */
const MAX_BEFORE_MAY = 160;
/** What begins another clause. */
const APART = /[;:]|,\s+(?:but|and|while|though|although|whereas)\s/u;

/**
 * Whether a word in the span or right before it leaves it open, or “unless” anywhere in the passage, and the question has
 * no such word. Of 54 answers of that sort on some 180 articles 20 were right, of all others 234 of 270; many of the
 * questions were asked to mislead.
 */
export function isLeftOpen({ passage, reading }: ReadPassage, question: string): boolean {
  if (ON_CONDITION.test(passage.text) && !ON_CONDITION.test(question)) return true;
  const asked = question.toLowerCase();
  if (LEAVES_OPEN.test(asked)) return false;
  const clauseOf = (length: number): string =>
    passage.text
      .slice(Math.max(0, reading.start - length), reading.start)
      .split(APART)
      .at(-1) ?? '';
  if (MAY.test(clauseOf(MAX_BEFORE_MAY))) return true;
  const span = passage.text.slice(reading.start, reading.end);
  const opens = ASKS_CLAIM.test(asked) ? LEAVES_OPEN_THOUGH_SAID : LEAVES_OPEN;
  return opens.test(clauseOf(MAX_BEFORE) + span);
}

/** Whether “no” would be told of a passage that denies of all others what is asked of one: "Few towns are as dry as Velm". */
export function isDeniedOfOthers({ passage, reading }: ReadPassage, question: string): boolean {
  const denies = (text: string): boolean => DENIED_OF_OTHERS.test(text);
  return reading.yes < 0 && denies(passage.text) && !denies(question);
}

/** Whether “no” would be told of a passage that denies twice, “nothing prevents her from selling”, and the question does not. */
export function isDoublyDenied({ passage, reading }: ReadPassage, question: string): boolean {
  return reading.yes < 0 && DOUBLY_DENIED.test(passage.text) && !DOUBLY_DENIED.test(question);
}

/** Whether “yes” would be told of what the passage sets apart from what it says: "Unlike in Cuba, it had support". */
export function isSetApart({ passage, reading }: ReadPassage, question: string): boolean {
  if (reading.yes <= 0) return false;
  const apart = [...passage.text.matchAll(SET_APART)].map(({ groups }) => groups?.other ?? '');
  if (apart.length === 0) return false;
  const told = contentStems(passage.text.replace(SET_APART, ''));
  const only = contentStems(apart.join(' ')).difference(told);
  return !only.isDisjointFrom(contentStems(question));
}

function contentStems(text: string): Set<string> {
  return new Set(
    tokenise(text)
      .filter(({ norm }) => !isStopword(norm))
      .map(({ stem }) => stem),
  );
}
