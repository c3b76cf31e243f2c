/** Whether the figures of a claim are those of a passage, compared as values: "$4.7m" is "4.7 million dollars". */
import type { NumberIn } from '../../../text/numbers/numbers.ts';
import type { Span } from '../../../text/span.ts';
import { isPerson, PEOPLE_AT_LARGE } from '../../../text/lang/en/nouns.ts';
import { NOT_REACHED } from '../../../text/lang/en/numbers.ts';
import { tokenise } from '../../../text/tokens.ts';
import { isBound, keepsBound } from './bounds.ts';
import { commonScale, convertedLooseness, unitOf } from './common-scale.ts';
import { fateOf, isOneFate } from './fates.ts';
import { isPeriod, quantitiesIn } from './quantities.ts';
import { wholeOf } from '../wording/spelling.ts';

/** A figure, a day or a name of a claim; with what the passage has in its place, where that can be told. */
export interface Compared {
  /** Offsets into the claim. */
  readonly claim: Span;
  /** met: the passage has the same; other: it has another in its place; unmet: it has none like it. */
  readonly outcome: 'met' | 'other' | 'unmet';
  /** Offsets into the passage. */
  readonly passage?: Span;
  /** A figure that is only roughly meant: "about 40", "more than 40". */
  readonly isLoose?: true;
  /** A day that is within what the claim bounds, not the same. */
  readonly isBounded?: true;
  /** A figure that can be reckoned from others: "168 bodies" of 162 and six. */
  readonly isReckoned?: true;
}

/** How far two figures may lie apart where one of them is only roughly meant. */
const ROUGHLY = 0.1;
/** The same of two figures that are both told to three digits or more: $13.05bn is not "about $12.05bn". */
const CLOSELY = 0.02;
const MANY_DIGITS = 3;
/** Figures are rounded in other words: "$412bn" of "$411.8bn". */
const ROUNDED = 0.01;
/** "More than eight million" may be said of 8.4 million, not of 80. */
const FAR_BEYOND = 1.5;

/**
 * Each figure of a claim, beside the passage's. What can be reckoned from those of the passage and of the text around it
 * is not another one: "168 bodies" of 162 and six.
 */
export function compareFigures(claim: string, passage: string, around = ''): Compared[] {
  const own = figuresIn(claim);
  if (own.length === 0) return [];
  const theirs = quantitiesIn(passage);
  const values = [...valuesOf(theirs, true), ...valuesOf(quantitiesIn(around), false)];
  // "£230,000 from the ten applicants" of £23,000 each.
  const besides = (figure: NumberIn): Value[] =>
    valuesOf(
      own.filter((each) => each !== figure && each.sort === 'count'),
      true,
    );
  const stems = new Set(tokenise(passage).map(({ stem }) => stem));
  const taken = new Set<NumberIn>();
  return own.flatMap((figure): Compared[] => {
    const span = wholeOf(figure, claim);
    const passed = isNotReached(figure, claim);
    // "Orn is 31": nobody's age is the sum of two figures.
    const isAge = figure.unit === '' && figure.sort === 'count' && theirs.some(hasAge);
    const reckoned = !isAge && isReckoned(figure, [...values, ...besides(figure)]);
    const same = theirs.find(
      (each) =>
        isSame(figure, each) &&
        !(passed && isBeyond(each, figure)) &&
        // "Over eight million" is what 7% of 120 million are, not those.
        !(reckoned && isFar(figure.value * (commonScale(figure, each) ?? 1), each.value)),
    );
    if (same) {
      taken.add(same);
      return [{ claim: span, outcome: 'met', passage: wholeOf(same, passage) }];
    }
    const broken = breaking(figure, passage);
    if (broken) return [{ claim: span, outcome: 'other', passage: wholeOf(broken, passage) }];
    if (reckoned) return [{ claim: span, outcome: 'unmet', isReckoned: true }];
    const fate = fateOf(figure, claim);
    const alike = theirs.filter(
      (each) =>
        !taken.has(each) &&
        measuresSame(figure, each, stems) &&
        isOneFate(fate, fateOf(each, passage)),
    );
    const other = alike.find((each) => unitOf(each) === unitOf(figure)) ?? alike[0];
    // "Within a decade" need not be told in years.
    if (!other) return isPeriod(figure, claim) ? [] : [{ claim: span, outcome: 'unmet' }];
    const isLoose = figure.bound !== 'exact' && { isLoose: true as const };
    return [{ claim: span, outcome: 'other', passage: wholeOf(other, passage), ...isLoose }];
  });
}

function hasAge({ sort }: NumberIn): boolean {
  return sort === 'age';
}

/** Whether "nearly" stands before a number. */
function isNotReached({ start, numeral }: NumberIn, text: string): boolean {
  return NEARLY.test(text.slice(start, numeral.start));
}

const NEARLY = new RegExp(`^(?:${NOT_REACHED})\\b`, 'iu');

/** Whether what is nearly reached is passed: 1,200 is not "nearly 1,100". */
function isBeyond(other: NumberIn, figure: NumberIn): boolean {
  const scale = commonScale(figure, other) ?? 1;
  return other.bound === 'exact' && other.value > figure.value * scale * (1 + CLOSELY);
}

/** A figure of a passage beside one of a claim that counts the same. */
interface Like {
  readonly figure: NumberIn;
  /** It lies within what the claim's bounds. */
  readonly isKept: boolean;
}

/** All figures of a passage, no bounds, that count what a claim's figure does, in its unit. */
export function figuresLike(figure: NumberIn, passage: string): Like[] {
  const unit = unitOf(figure);
  const isLike = (each: NumberIn): boolean =>
    !isBound(each) &&
    each.upper === undefined &&
    (areParts(each, figure) ||
      (isOfSort(each, figure) && (unitOf(each) === unit || each.unit === '' || unit === 'old'))) &&
    commonScale(figure, each) !== undefined;
  return quantitiesIn(passage)
    .filter(isLike)
    .map((each) => ({ figure: each, isKept: isSame(figure, each) }));
}

/** The only figure of a passage that counts the same, where it is on the other side of the claim's bound. */
function breaking(figure: NumberIn, passage: string): NumberIn | undefined {
  if (!isBound(figure) || (unitOf(figure) === '' && !PARTS.has(figure.sort))) return undefined;
  const [only, another] = figuresLike(figure, passage);
  if (!only || another || only.isKept) return undefined;
  const own = figure.value * (commonScale(figure, only.figure) ?? 1);
  return keepsBound(figure, own, only.figure) ? undefined : only.figure;
}

/** The numbers of a claim; "one" alone stands for what was named: "the real one", "one of them". */
function figuresIn(claim: string): NumberIn[] {
  return quantitiesIn(claim).filter(
    ({ unit, numeral: { start, end } }) =>
      unit !== '' || claim.slice(start, end).toLowerCase() !== 'one',
  );
}

/** Whether a figure of a claim stands somewhere in a text, whatever it counts there. */
export function hasFigure(claim: string, { start, end }: Span, text: string): boolean {
  const [own] = quantitiesIn(claim.slice(start, end));
  return own !== undefined && quantitiesIn(text).some((each) => isSame(own, each));
}

/** The first figure of a text that is of the same sort as another text's and differs from it. */
export function otherFigureIn(figure: NumberIn, text: string): NumberIn | undefined {
  return quantitiesIn(text).find((each) => isOfSort(figure, each) && !isSame(figure, each));
}

/** A bare number may be an age: "Orn is 31" beside "the 54-year-old Orn". */
function isOfSort(one: NumberIn, other: NumberIn): boolean {
  const isBareAge = (each: NumberIn, bare: NumberIn): boolean =>
    each.sort === 'age' && bare.sort === 'count' && bare.unit === '';
  return one.sort === other.sort || isBareAge(one, other) || isBareAge(other, one);
}

/** How far what is reckoned may lie apart, where the figure is exactly meant and where not. */
const RECKONED = { exact: 0.015, loose: 0.12 };

/** A value of the text, of a range each end; `own` where it stands in the passage itself. */
interface Value extends Pick<NumberIn, 'sort'> {
  readonly value: number;
  readonly own: boolean;
}

function valuesOf(numbers: readonly NumberIn[], own: boolean): Value[] {
  return numbers.flatMap(({ value, upper, sort }) =>
    (upper === undefined ? [value] : [value, upper]).map((each) => ({ value: each, sort, own })),
  );
}

const PARTS: ReadonlySet<NumberIn['sort']> = new Set(['percent', 'share']);

/** "At least a quarter" beside "40 %". */
function areParts(one: NumberIn, other: NumberIn): boolean {
  return PARTS.has(one.sort) && PARTS.has(other.sort);
}

/**
 * Whether a figure is the sum or difference of two others of its sort, a part that one has of another, such a part of it,
 * or what one leaves of a hundred; or the product or quotient of two of the passage itself.
 */
function isReckoned({ value, bound, sort }: NumberIn, all: readonly Value[]): boolean {
  const share = bound === 'exact' ? RECKONED.exact : RECKONED.loose;
  const isPart = PARTS.has(sort);
  // Nobody's age is the sum of two figures.
  if (sort === 'age') return false;
  const own = sort === 'share' ? 100 * value : value;
  const isIt = (other: number): boolean => Number.isFinite(other) && isNear(own, other, share);
  return all.some((a, i) => {
    if (isPart && (isIt(100 - a.value) || isIt(100 / a.value))) return true;
    return all.some((b, j) => {
      if (i === j) return false;
      const results = [
        ...(a.sort === sort || b.sort === sort ? [a.value + b.value, a.value - b.value] : []),
        ...(isPart ? [(100 * a.value) / b.value] : []),
        ...(PARTS.has(a.sort) ? [(a.value * b.value) / 100] : []),
        ...(a.own && b.own ? [a.value * b.value, a.value / b.value] : []),
      ];
      return results.some(isIt);
    });
  });
}

/** Whether two figures can both be true of one thing. */
function isSame(one: NumberIn, other: NumberIn): boolean {
  const scale = commonScale(one, other);
  if (scale === undefined) return false;
  const [a, b] = [one.value * scale, other.value];
  // "More than 200" is not "nearly 200", nor 195.
  const isRough = isBound(one) && other.bound === 'about';
  if (
    isNear(
      a,
      b,
      isRough ? ROUNDED : Math.max(looseness(one, other), convertedLooseness(one, other, scale)),
    )
  )
    return true;
  if (one.upper !== undefined && other.upper === undefined) return isWithin(b, one, scale);
  if (other.upper !== undefined && one.upper === undefined)
    return isNear(a, other.upper, looseness(one, other)) || isWithin(a, other, 1);
  // "As much as $36m" is not "as much as $26m"; "more than 8 million" may be said of "more than 8.4 million".
  if (one.bound === other.bound && digitsOf(one.value) >= digitsOf(other.value)) return false;
  return (
    isBound(one) &&
    keepsBound(one, a, other) &&
    (areParts(one, other) || unitOf(one) === unitOf(other) || !isFar(a, b))
  );
}

/** Of what counts other things a bound tells only near by. */
function isFar(a: number, b: number): boolean {
  return b > a * FAR_BEYOND || a > b * FAR_BEYOND;
}

function isWithin(value: number, { value: least, upper = least }: NumberIn, scale: number) {
  return value >= least * scale && value <= upper * scale;
}

function isNear(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
}

/** Only a large figure is rounded without a word: "11" is not "11.1", and 163 quangos are not 162. */
function looseness(one: NumberIn, other: NumberIn): number {
  if (one.bound === 'about' || other.bound === 'about')
    return [one, other].every(({ value }) => digitsOf(value) >= MANY_DIGITS) ? CLOSELY : ROUGHLY;
  return Math.min(one.value, other.value) >= 1000 ? ROUNDED : 1e-6;
}

/** Digits that are told, without the noughts of a round number. */
function digitsOf(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

/** Whether two figures tell how much there is of the same, so that one of them is wrong where they differ. */
function measuresSame(one: NumberIn, other: NumberIn, stems: ReadonlySet<string>): boolean {
  if (one.sort !== other.sort) {
    if (other.sort === 'age') return isOfSort(one, other);
    return areParts(one, other);
  }
  if (one.sort === 'measure') return commonScale(one, other) !== undefined;
  if (one.sort !== 'count') return true;
  const [own, their] = [unitOf(one), unitOf(other)];
  const people =
    (isOfAnyPeople(one) && isOfPeople(other)) || (isOfPeople(one) && isOfAnyPeople(other));
  return own === their || own === '' || stems.has(own) || people;
}

/** "More than 200,000 people" beside "more than 100,000 Iowans". */
function isOfPeople({ unit }: NumberIn): boolean {
  return isPerson(unit.toLowerCase()) || /^\p{Lu}.*s$/u.test(unit);
}

function isOfAnyPeople({ unit }: NumberIn): boolean {
  return PEOPLE_AT_LARGE.has(unit.toLowerCase());
}
