/** Figures and days that a claim only bounds: "more than 1,000" is true of 1,200, "before 2012" of 2010. */
import { DAY_BOUNDS, type DayBound } from '../../text/lang/en/dates.ts';
import { anyOf } from '../../text/lang/words.ts';
import type { DateIn } from '../../text/dates/dates.ts';
import type { NumberIn } from '../../text/numbers/numbers.ts';

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

/** Whether a day, month or year keeps to one that is bounded, by their ISO days. */
const KEEPS_DAY: Readonly<Record<DayBound, (day: Days, own: Days) => boolean>> = {
  before: (day, own) => day.last < own.first,
  after: (day, own) => day.first > own.last,
  by: (day, own) => day.last <= own.last,
};

interface Days {
  readonly first: string;
  readonly last: string;
}

const BOUND_OF_DAY = Object.entries(DAY_BOUNDS).map(
  ([bound, phrases]) => [bound as DayBound, new RegExp(`^(?:${anyOf(phrases)})\\b`, 'iu')] as const,
);

/** How a date of a text is bounded by the words that belong to it; nothing for "in 2012". */
function boundOfDay(text: string, { start, end }: DateIn): DayBound | undefined {
  return BOUND_OF_DAY.find(([, phrase]) => phrase.test(text.slice(start, end)))?.[0];
}

/** A date of a passage beside one that a claim bounds, and whether it tells that the bound is kept. */
interface BesideBound {
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
  const bound = boundOfDay(claim, own);
  const bounds = dates.map((each) => boundOfDay(passage, each));
  if (bound === undefined || bounds.includes(bound)) return [];
  const ownDays = daysOf(own);
  return dates.flatMap((date, i) => {
    const days = daysOf(date);
    if (bounds[i] !== undefined || !ownDays || !days) return [];
    return [{ date, isKept: KEEPS_DAY[bound](days, ownDays) }];
  });
}

function daysOf({ first, last = first }: DateIn): Days | undefined {
  return first === undefined || last === undefined ? undefined : { first, last };
}
