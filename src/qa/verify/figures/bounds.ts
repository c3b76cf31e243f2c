/** Figures and days that a claim only bounds: "more than 1,000" is true of 1,200, "before 2012" of 2010. */
import { DAY_BOUNDS, DAY_BOUNDS_BEHIND, type DayBound } from '../../../text/lang/en/dates.ts';
import type { DateIn } from '../../../text/dates/dates.ts';
import type { NumberIn } from '../../../text/numbers/numbers.ts';
import type { Span } from '../../../text/span.ts';

interface OneSided {
  readonly keeps: (value: number, own: number) => boolean;
  /** How the other number may be meant and still tell that the bound is kept: "more than 1,200" is more than 1,000. */
  readonly told: ReadonlySet<NumberIn['bound']>;
}

const ABOVE: OneSided = {
  keeps: (value, own) => value >= own,
  told: new Set(['more-than', 'at-least', 'exact', 'about']),
};
const BELOW: OneSided = {
  keeps: (value, own) => value <= own,
  told: new Set(['less-than', 'at-most', 'exact', 'about']),
};
const SIDES: Partial<Record<NumberIn['bound'], OneSided>> = {
  'more-than': ABOVE,
  'at-least': ABOVE,
  'less-than': BELOW,
  'at-most': BELOW,
};

/** Whether a number says on which side of it the true one lies; a range has two. */
export function isBound({ bound, upper }: NumberIn): boolean {
  return upper === undefined && SIDES[bound] !== undefined;
}

/** Whether another number tells that a bound is kept; `own` is the bound in the other's unit. */
export function keepsBound({ bound }: NumberIn, own: number, other: NumberIn): boolean {
  const side = SIDES[bound];
  return side !== undefined && side.told.has(other.bound) && side.keeps(other.value, own);
}

/** A bound by one day, month or year, or by two: "between 2009 and 2012". */
type Bounded = DayBound | 'within';

/** Whether a day, month or year keeps to what is bounded, by their ISO days. */
const KEEPS_DAY: Readonly<Record<Bounded, (day: Days, own: Days) => boolean>> = {
  before: (day, own) => day.last < own.first,
  after: (day, own) => day.first > own.last,
  by: (day, own) => day.last <= own.last,
  from: (day, own) => day.first >= own.first,
  within: (day, own) => day.first >= own.first && day.last <= own.last,
};

interface Days {
  readonly first: string;
  readonly last: string;
}

/** Phrases that bound a day, the longest first: "not before" is not "before". */
const BEFORE = phrasesOf(DAY_BOUNDS);
const BEHIND = phrasesOf(DAY_BOUNDS_BEHIND);

function phrasesOf(
  bounds: Partial<Readonly<Record<DayBound, readonly string[]>>>,
): readonly (readonly [string, DayBound])[] {
  return Object.entries(bounds)
    .flatMap(([bound, phrases]) => phrases.map((each) => [each, bound as DayBound] as const))
    .toSorted(([a], [b]) => b.length - a.length);
}

interface BoundOfDay {
  readonly bound: Bounded;
  /** The date with the words that bound it. */
  readonly span: Span;
}

/** How a date of a text is bounded by the words that belong to it; nothing for "in 2012". */
function boundOfDay(text: string, date: DateIn): BoundOfDay | undefined {
  const { start, end, first, last } = date;
  const whole = text.toLowerCase();
  const own = whole.slice(start, end);
  for (const [phrase, bound] of BEHIND)
    if (whole.startsWith(` ${phrase}`, end))
      return { bound, span: { start, end: end + 1 + phrase.length } };
  for (const [phrase, bound] of BEFORE) {
    if (own.startsWith(`${phrase} `)) return { bound, span: { start, end } };
    // "Prior to 2012": not all of its words belong to the date.
    const from = start - phrase.length - 1;
    if (from >= 0 && whole.startsWith(`${phrase} `, from) && !/\p{L}$/u.test(whole.slice(0, from)))
      return { bound, span: { start: from, end } };
  }
  const isRange = own.startsWith('between ') && first !== undefined && last !== undefined;
  return isRange ? { bound: 'within', span: { start, end } } : undefined;
}

/** A date of a passage beside one that a claim bounds, and whether it tells that the bound is kept. */
interface BesideBound {
  /** The claim's date with the words that bound it. */
  readonly claim: Span;
  readonly date: DateIn;
  readonly isKept: boolean;
}

/**
 * The dates of a passage that tell whether a claim's bound is kept; nothing where the claim does not bound the date, or the
 * passage bounds one in the same way: "by 2050" is another day than "by 2030".
 */
export function besideBound(
  claim: string,
  own: DateIn,
  passage: string,
  dates: readonly DateIn[],
): readonly BesideBound[] {
  const bounded = boundOfDay(claim, own);
  const bounds = dates.map((each) => boundOfDay(passage, each)?.bound);
  if (bounded === undefined || bounds.includes(bounded.bound)) return [];
  const ownDays = daysOf(own);
  return dates.flatMap((date, i) => {
    const days = daysOf(date);
    if (bounds[i] !== undefined || !ownDays || !days) return [];
    return [{ claim: bounded.span, date, isKept: KEEPS_DAY[bounded.bound](days, ownDays) }];
  });
}

function daysOf({ first, last = first }: DateIn): Days | undefined {
  return first === undefined || last === undefined ? undefined : { first, last };
}
