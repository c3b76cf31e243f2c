/** Where the clause around a place in a sentence begins and ends, as far as marks and joining words tell. */
import {
  ARTICLES,
  AUXILIARIES,
  BEGIN_CLAUSES,
  BETWEEN_CLAUSES,
  PREPOSITIONS,
  WITHIN_VERBS,
} from './lang/en/function-words.ts';
import { MONTHS, WEEKDAYS } from './lang/en/calendar.ts';
import { DOUBTFULLY } from './lang/en/hedges.ts';
import { CONTRACTED, OPEN_CLAUSES } from './lang/en/negation.ts';
import { anyOf } from './lang/words.ts';
import type { Span } from './span.ts';

/** Words behind a hedge that are shown with it where its clause ends so soon. */
const MAX_BEHIND = 5;

/** "Before May", "until 5 p.m.": no clause. */
const BEFORE_TIME = String.raw`(?:after|before|until|when)\s(?:(?:early|late|mid)[\s-])?(?:${MONTHS}|${WEEKDAYS}|\p{N})`;
const OPENERS = anyOf([...BETWEEN_CLAUSES, ...OPEN_CLAUSES, ...BEGIN_CLAUSES]);
/** A word that begins a clause; "as many as" bounds an amount. */
const OPENER = String.raw`(?<![\p{L}\p{N}'’-])(?!${BEFORE_TIME})(?!as (?:many|much|few) as\b)(?<!\bas (?:many|much|few) )(?:${OPENERS})(?![\p{L}\p{N}'’-])`;
const OPENS = new RegExp(`^${OPENER}`, 'iu');
/** Where one clause ends and another begins; a comma inside a number is none. */
const BORDER = new RegExp(String.raw`[,;:](?!\p{N})|[()“”"…—]|--|\s[–-]\s|${OPENER}`, 'giu');
const PREPOSITION = new RegExp(String.raw`^(?:${anyOf(PREPOSITIONS)})$`, 'iu');
/** Words that stand between a hedge and its verb. */
const BEFORE_VERB = new RegExp(
  String.raw`^(?:${anyOf([...AUXILIARIES, ...WITHIN_VERBS])}|\p{L}+ly)$`,
  'iu',
);
const WORD = /[\p{L}\p{N}\p{Sc}][\p{L}\p{N}'’.,%-]*/gu;

/** An aside amid a verb: "may|, its captain said,| have sunk". */
const AMID_VERB = new RegExp(
  String.raw`(?<=(?<![\p{L}\p{N}'’-])(?:${anyOf([...AUXILIARIES, ...DOUBTFULLY, ...CONTRACTED, ...WITHIN_VERBS, 'never', 'cannot']).replaceAll("'", "['’]")})),\s[^,;:()“”"—]{1,60},(?=\s)`,
  'giu',
);

/** The sentence, as long as it is, with blanks in place of asides amid a verb; but for one in which the span stands. */
export function withoutAsides(sentence: string, span: Span): string {
  return sentence.replaceAll(AMID_VERB, (aside, at: number) =>
    at < span.end && span.start < at + aside.length ? aside : ' '.repeat(aside.length),
  );
}

/** The words of a text, with marks inside them and what ends them. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Whether a text begins with a word that begins a clause: "who", "because", "and". */
export function opensClause(text: string): boolean {
  return OPENS.test(text);
}

export function isPreposition(word: string): boolean {
  return PREPOSITION.test(word);
}

/** Whether a verb may stand behind the word: "has", "to", "also", "slowly". */
export function isBeforeVerb(word: string): boolean {
  return BEFORE_VERB.test(word);
}

/** From the last border before the span to the first behind it. */
export function clauseAround(sentence: string, span: Span): Span {
  // A mark that opens right before the span is its own.
  const own = /[“"]$/u.test(sentence.slice(0, span.start)) ? 1 : 0;
  const before = [...sentence.matchAll(BORDER)].findLast(
    ({ index, 0: mark }) => index + mark.length <= span.start - own,
  );
  return {
    start: before ? before.index + before[0].length : 0,
    end: clauseEnd(sentence, span.end),
  };
}

/** The first border from there on, or the end of the sentence without its mark. */
export function clauseEnd(sentence: string, from: number): number {
  const [border] = sentence.slice(from).matchAll(BORDER);
  return border ? from + border.index : sentence.replace(/[.?!]+$/u, '').length;
}

/** Behind the verb that a hedge which ends at `from` bears on, or at `end` where its clause ends soon after. */
export function verbEnd(sentence: string, from: number, end: number): number {
  let [at, count, hasVerb] = [0, 0, false];
  for (const { index, 0: word } of sentence.slice(from, end).matchAll(WORD)) {
    const isOver = isPreposition(word) || word.endsWith('ing') || count >= MAX_BEHIND;
    if (hasVerb && isOver) break;
    if (!ARTICLES.includes(word)) at = index + word.length;
    count++;
    hasVerb ||= !isBeforeVerb(word) && !ARTICLES.includes(word);
  }
  return from + at;
}
