/** Whether the days, months and years of a claim are those of a passage, by their words or by the day that both mean. */
import {
  isMonth,
  ANY_PERIOD,
  NEAR_PERIODS,
  SEASONS,
  WEEKDAY_NAMES,
  WEEKDAY_SHORTS,
} from '../../../text/lang/en/calendar.ts';
import { ORDINAL_ENDINGS } from '../../../text/lang/en/numbers.ts';
import { datesIn, type DateIn } from '../../../text/dates/dates.ts';
import { type Span, spanOf } from '../../../text/span.ts';
import { tokenise, type Token } from '../../../text/tokens.ts';
import { besideBound } from './bounds.ts';
import type { Compared } from './figures.ts';

const WEEKDAYS: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...WEEKDAY_SHORTS]);
const SEASON: ReadonlySet<string> = new Set(SEASONS);
const PERIOD: ReadonlySet<string> = new Set(ANY_PERIOD);
const YEAR = /^(?:1[4-9]|20)\d\d$/;

/** A verb in small letters, or the letters of a name: they are a month only beside a number. */
const MAY_BE_OTHER = /^(?:may|march|\p{Lu}+|\p{Ll}{3})$/u;

type Part = 'weekday' | 'day' | 'month' | 'year' | 'season' | 'period';

/** A part of a date, with what tells it from others of its sort. */
interface DayPart extends Span {
  readonly part: Part;
  readonly key: string;
}

/** Each part of a date that a claim names, beside the passage's; `published` is the day of the source. */
export function compareDays(claim: string, passage: string, published?: string): Compared[] {
  const own = dayParts(claim);
  if (own.length === 0) return [];
  const theirs = dayParts(passage);
  const context = published === undefined ? {} : { published };
  const [ownDates, theirDates] = [datesIn(claim, context), datesIn(passage, context)];
  return own.map((each) => {
    const span = spanOf(each);
    const date = ownDates.find(({ start, end }) => start <= each.start && end >= each.end);
    const beside = date ? besideBound(claim, date, passage, theirDates) : [];
    const kept = beside.filter(({ isKept }) => isKept);
    if (kept[0] && kept.length === beside.length)
      return { claim: span, outcome: 'met', passage: spanOf(kept[0].date), isBounded: true };
    const alike = theirs.filter(({ part }) => part === each.part);
    const same = alike.find((other) => isSame(each, other));
    if (same) return { claim: span, outcome: 'met', passage: spanOf(same) };
    const day = date && theirDates.find((other) => meansSame(date, other));
    if (day) return { claim: span, outcome: 'met', passage: spanOf(day) };
    const other =
      alike.find((theirs) => wordBefore(passage, theirs) === wordBefore(claim, each)) ?? alike[0];
    if (!other) return { claim: span, outcome: 'unmet' };
    const isLoose = kept.length > 0 && { isLoose: true as const };
    return { claim: span, outcome: 'other', passage: spanOf(other), ...isLoose };
  });
}

/** "By 2030" stands in the place of "by 2050", whatever other years are near. */
function wordBefore(text: string, { start }: Span): string | undefined {
  return /(\p{L}+)\s+$/u.exec(text.slice(0, start))?.[1]?.toLowerCase();
}

/** A decade is met by any of its years. */
function isSame(one: DayPart, other: DayPart): boolean {
  return one.key === other.key || (one.part === 'year' && isDecade(one, other));
}

function isDecade({ key }: DayPart, other: DayPart): boolean {
  return (
    [key, other.key].some((each) => each.endsWith('s')) && key.slice(0, 3) === other.key.slice(0, 3)
  );
}

function dayParts(text: string): DayPart[] {
  const tokens = tokenise(text);
  return tokens.flatMap((token, at): DayPart[] => {
    const { norm, start, end } = token;
    const before = tokens[at - 1];
    const part = partOf(token, before);
    if (part === 'year' && text.startsWith('s', end))
      return [{ part, key: `${norm}s`, start, end: end + 1 }];
    if (part === 'year' || part === 'season') return [{ part, key: norm, start, end }];
    if (part) return [{ part, key: norm.slice(0, 3), start, end }];
    if (isDayOfMonth(tokens, at))
      return [{ part: 'day', key: String(parseInt(norm, 10)), start, end }];
    const near = before && NEAR_PERIODS.get(before.norm);
    if (near && PERIOD.has(norm))
      return [
        {
          part: 'period',
          key: `${near} ${norm === 'season' ? 'year' : norm}`,
          start: before.start,
          end,
        },
      ];
    return [];
  });
}

const DAY_OF_MONTH = new RegExp(String.raw`^(?:[1-9]|[12]\d|3[01])(?:${ORDINAL_ENDINGS})?$`);

/** "18 February", "18th of February", "Feb. 18". */
function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !DAY_OF_MONTH.test(token.norm)) return false;
  const [before, after, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const month = after?.norm === 'of' ? next : after;
  return [before, month].some((each) => each !== undefined && isMonth(each.norm));
}

function partOf(
  token: Token,
  before: Token | undefined,
): Exclude<Part, 'day' | 'period'> | undefined {
  const { norm, number } = token;
  if (number) return YEAR.test(token.text) ? 'year' : undefined;
  if (WEEKDAYS.has(norm) && norm.length >= 6) return 'weekday';
  if (isMonth(norm) && (before?.number === true || !MAY_BE_OTHER.test(token.text))) return 'month';
  return SEASON.has(norm) && norm !== 'fall' ? 'season' : undefined;
}

/** Whether two dates can mean one day: the longer one holds the shorter. */
function meansSame(one: DateIn, other: DateIn): boolean {
  if (one.first === undefined || other.first === undefined) return false;
  const [oneLast, otherLast] = [one.last ?? one.first, other.last ?? other.first];
  return (
    (one.first <= other.first && oneLast >= otherLast) ||
    (other.first <= one.first && otherLast >= oneLast)
  );
}
