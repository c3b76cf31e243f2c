/**
 * Of several figures in one sentence the one that is asked for: of "to 3 million in two years and 5 million in a decade" the
 * one tied to the question's time, of "to 300 from 500" what it is now, of "$12 for adults and $8 for children" the one for
 * whom is asked, of "28 of the 112-member board" the whole.
 */
import { MONTHS } from '../../text/lang/en/calendar.ts';
import { ASKS_AT_FIRST } from '../../text/lang/en/hedges.ts';
import {
  ASKS_EARLIER,
  ASKS_WHOLE,
  BEFORE_EARLIER,
  MEASURED,
} from '../../text/lang/en/in-questions.ts';
import {
  ARTICLES,
  FORMS_OF_BE,
  QUALIFYING_PREPOSITIONS,
} from '../../text/lang/en/function-words.ts';
import { POSSESSIVES } from '../../text/lang/en/pronouns.ts';
import { CARDINALS_PATTERN } from '../../text/lang/en/numbers.ts';
import { JOINING } from '../../text/lang/en/joining.ts';
import { LONG_PERIODS, TIME_UNITS } from '../../text/lang/en/units.ts';
import { anyOf } from '../../text/lang/words.ts';
import { namesDate } from '../../text/dates/time-words.ts';
import { numbersIn, type NumberIn } from '../../text/numbers/numbers.ts';
import { overlap, spanOf, type Span } from '../../text/span.ts';
import { contentStems, stemOf, tokenise } from '../../text/tokens.ts';

/** A time that a figure may be tied to. */
interface Period extends Span {
  /** The same for the same time: "2010", "may", "2 year". */
  readonly key: string;
}

/** Characters of a short answer around its figure: with more it is a clause, which may have several. */
const MAX_AROUND = 40;

/** The span, or that of the figure in its sentence which the question asks for instead. */
export function withAskedFigure(sentence: string, span: Span, question: string): Span {
  const numbers = numbersIn(sentence);
  const own = numbers.filter((each) => overlap(each, span));
  const [figure] = own;
  if (!figure || own.length > 1 || isLong(span, figure) || ASKS_AT_FIRST.test(question))
    return span;
  const whole = wholeOf(sentence, figure, question);
  if (whole) return whole;
  const rivals = numbers.filter((each) => each !== figure && isAlike(each, figure));
  const rival =
    ofTime(sentence, figure, rivals, question) ??
    now(sentence, span, { figure, rivals }, question) ??
    ofThing(sentence, figure, rivals, question);
  return rival ? inStead(sentence, span, figure, rival) : span;
}

function isLong(span: Span, figure: NumberIn): boolean {
  return span.end - span.start - (figure.end - figure.start) > MAX_AROUND;
}

/** "112-member": how many of what makes up one thing. */
const TIED_WHOLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}$£€,.-])(?<number>\p{Nd}[\p{Nd},]*|${CARDINALS_PATTERN})-(?<thing>\p{L}+)`,
  'giu',
);

/** Of the same sort, and of the same things where both tell which. */
function isAlike(one: NumberIn, other: NumberIn): boolean {
  if (one.sort !== other.sort || one.sort === 'duration') return false;
  return one.unit === '' || other.unit === '' || stemOf(one.unit) === stemOf(other.unit);
}

/** The rival, with what stands behind both figures in the short answer: "2.5 million barrels| per day". */
function inStead(sentence: string, span: Span, figure: NumberIn, rival: NumberIn): Span {
  const behind = sentence.slice(figure.end, Math.max(figure.end, span.end));
  const isShared = behind !== '' && sentence.startsWith(behind, rival.end);
  return { start: rival.start, end: rival.end + (isShared ? behind.length : 0) };
}

const YEAR = String.raw`(?:1[89]|20)\d\d`;
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}$£€,.-])(?<year>${YEAR})(?![\p{L}\p{N}%]|[,.]\d)|(?<=\b(?:in|by|of|since|last|this|from|until)\s)(?:early\s|late\s|mid-)?(?<month>${MONTHS})\b|\ban?\s(?<long>${anyOf(LONG_PERIODS)})\b|\b(?:next|last|this|past)\s(?<near>${TIME_UNITS})\b`,
  'giu',
);

/** The times that a text names. */
function periodsIn(text: string): Period[] {
  const dates = [...text.matchAll(DATE)].map(({ 0: words, index, groups = {} }) => ({
    ...{ start: index, end: index + words.length },
    key: (
      groups.year ??
      groups.month ??
      (groups.near === undefined ? `1 ${groups.long}` : words)
    ).toLowerCase(),
  }));
  const lengths = numbersIn(text)
    .filter(({ sort }) => sort === 'duration')
    .map((each) => ({ ...spanOf(each), key: `${each.value} ${stemOf(each.unit)}` }));
  return [...dates, ...lengths].toSorted((a, b) => a.start - b.start);
}

/** Between a figure and a time behind it that is not its own. */
const PARTS = /[,;:()]|\s[-–—]\s|\b(?:and|but|while|whereas|after|or)\b/iu;

/** The time that a figure is tied to: right behind it, or else the last one before it. */
function periodOf(
  figure: Span,
  sentence: string,
  periods: readonly Period[],
  figures: readonly Span[],
): Period | undefined {
  const { start, end } = figure;
  const text = withoutAsides(sentence, figure);
  const isTold = (each: Span): boolean => text[each.start] !== HIDDEN;
  const behind = periods.find((each) => each.start >= end && isTold(each));
  const isApart = ({ start: to }: Period): boolean =>
    PARTS.test(text.slice(end, to)) ||
    figures.some((each) => each.start >= end && each.start < to && isTold(each));
  const isOwn = behind !== undefined && !isApart(behind);
  return isOwn ? behind : periods.findLast((each) => each.end <= start && isTold(each));
}

/** What stands in place of an aside. */
const HIDDEN = '_';
const ASIDE = /\s([-–—])\s[^-–—;:]{1,80}\s\1(?=\s)|\([^()]{1,80}\)/gu;

/** The sentence as long as it is, with asides hidden in which the figure does not stand. */
function withoutAsides(sentence: string, figure: Span): string {
  return sentence.replaceAll(ASIDE, (aside: string, _: unknown, at: number) =>
    overlap(figure, { start: at, end: at + aside.length }) ? aside : HIDDEN.repeat(aside.length),
  );
}

/** The one figure that is tied to the question's time, where the short answer's is tied to another. */
function ofTime(
  sentence: string,
  figure: NumberIn,
  rivals: readonly NumberIn[],
  question: string,
): NumberIn | undefined {
  const asked = new Set(periodsIn(question).map(({ key }) => key));
  const periods = periodsIn(sentence);
  if (asked.size === 0 || periods.length < 2) return undefined;
  const isAsked = (each: NumberIn): boolean | undefined => {
    const period = periodOf(each, sentence, periods, [figure, ...rivals]);
    return period && asked.has(period.key);
  };
  if (isAsked(figure) !== false) return undefined;
  const [first, ...others] = rivals.filter(isAsked);
  return others.length === 0 ? first : undefined;
}

/** Characters behind a figure in which it is told what it is of. */
const MAX_THING = 60;
const TIED_BY = new RegExp(
  String.raw`^\s(?:\p{L}+\s)?(?<tie>${anyOf([...QUALIFYING_PREPOSITIONS, 'on'])})\s`,
  'iu',
);
/** "How big was the offer": the figure right before its name. */
const ASKS_SIZE = new RegExp(
  String.raw`\bhow (?:much|${anyOf(MEASURED)}) (?:${anyOf(FORMS_OF_BE)}) (?:${anyOf([...ARTICLES, ...POSSESSIVES])})\b`,
  'iu',
);

/**
 * The one figure that is told to be of what is asked for, where the short answer's is told to be of something else: "$8 for
 * children" of "$12 for adults and $8 for children", "a $9 offer" of "refused a $9 offer and sought $12".
 */
function ofThing(
  sentence: string,
  figure: NumberIn,
  rivals: readonly NumberIn[],
  question: string,
): NumberIn | undefined {
  const asked = new Set(contentStems(question));
  const starts = numbersIn(sentence).map(({ start }) => start);
  const behind = ({ end }: NumberIn): string => {
    const next = starts.find((start) => start >= end) ?? sentence.length;
    return sentence.slice(end, Math.min(next, end + MAX_THING)).split(PARTS)[0] ?? '';
  };
  const told = (each: NumberIn) => new Set(contentStems(behind(each))).intersection(asked);
  const tie = TIED_BY.exec(behind(figure))?.groups?.tie;
  const own = told(figure);
  const isOfAsked = (each: NumberIn): boolean =>
    tie !== undefined && tie !== 'of'
      ? TIED_BY.exec(behind(each))?.groups?.tie === tie && told(each).difference(own).size > 0
      : ASKS_SIZE.test(question) && !/\p{L}/u.test(behind(figure)) && isNamed(behind(each), asked);
  const [first, ...others] = rivals.filter(isOfAsked);
  const isOwn = first === undefined || own.difference(told(first)).size > 0;
  return isOwn || others.length > 0 ? undefined : first;
}

/** Whether the first word of a text is one of these. */
function isNamed(text: string, stems: ReadonlySet<string>): boolean {
  const [first] = tokenise(text);
  return first !== undefined && stems.has(first.stem);
}

/** Right before what it is now, and between that and what it was: "to |300| from", "300|, down from". */
const TO = /\b(?:to|at)\s$/iu;
const FROM = new RegExp(
  String.raw`^(?:(?!\b(?:${anyOf(JOINING)}|but|while)\b)[^.;:()]){0,40}?(?<turn>\b(?:up|down)\s)?\bfrom(?:\s(?:${anyOf(BEFORE_EARLIER)})){0,4}\s$`,
  'iu',
);

/** What it is now, where the short answer is what it was: "300" of "fell to 300 from 500". */
function now(
  sentence: string,
  span: Span,
  { figure, rivals }: { readonly figure: NumberIn; readonly rivals: readonly NumberIn[] },
  question: string,
): NumberIn | undefined {
  if (ASKS_EARLIER.test(question) || namesDate(question)) return undefined;
  // "down from 500" tells itself what it was.
  if (span.start < figure.start) return undefined;
  const before = rivals.findLast(({ end }) => end <= figure.start);
  const from = before && FROM.exec(sentence.slice(before.end, figure.start));
  if (!from) return undefined;
  const isNow = from.groups?.turn !== undefined || TO.test(sentence.slice(0, before.start));
  return isNow ? before : undefined;
}

/** "112" of "the 112-member board", for how many members it has. */
function wholeOf(sentence: string, figure: NumberIn, question: string): Span | undefined {
  const counted = ASKS_WHOLE.exec(question)?.groups?.counted?.toLowerCase();
  if (counted === undefined) return undefined;
  const [whole] = [...sentence.matchAll(TIED_WHOLE)].filter(
    ({ groups }) => stemOf(groups?.thing?.toLowerCase() ?? '') === stemOf(counted),
  );
  if (!whole || overlap({ start: whole.index, end: whole.index + whole[0].length }, figure))
    return undefined;
  return { start: whole.index, end: whole.index + (whole.groups?.number?.length ?? 0) };
}
