/** Whether the days, months and years of a claim are those of a passage, by their words or by the day that both mean. */
import { isMonth, SEASONS, WEEKDAY_NAMES, WEEKDAY_SHORTS } from '../../text/lang/en/calendar.ts';
import { datesIn, type DateIn } from '../../text/dates/dates.ts';
import type { Span } from '../../text/span.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import type { Compared } from './claim-figures.ts';

const WEEKDAYS: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...WEEKDAY_SHORTS]);
const SEASON: ReadonlySet<string> = new Set(SEASONS);
const YEAR = /^(?:1[4-9]|20)\d\d$/;

/** A verb in small letters, or the letters of a name: they are a month only beside a number. */
const MAY_BE_OTHER = /^(?:may|march|\p{Lu}+|\p{Ll}{3})$/u;

type Part = 'weekday' | 'month' | 'year' | 'season';

/** Each part of a date that a claim names, beside the passage's; `published` is the day of the source. */
export function compareDays(claim: string, passage: string, published?: string): Compared[] {
  const own = dayParts(claim);
  if (own.length === 0) return [];
  const theirs = dayParts(passage);
  const context = published === undefined ? {} : { published };
  const [ownDates, theirDates] = [datesIn(claim, context), datesIn(passage, context)];
  return own.map(({ part, token }) => {
    const span = { start: token.start, end: token.end };
    const alike = theirs.filter((each) => each.part === part);
    const same = alike.find((each) => keyOf(each.token, part) === keyOf(token, part));
    if (same) return { claim: span, outcome: 'met', passage: tokenSpan(same.token) };
    const date = ownDates.find(({ start, end }) => start <= token.start && end >= token.end);
    const day = date && theirDates.find((each) => meansSame(date, each));
    if (day) return { claim: span, outcome: 'met', passage: { start: day.start, end: day.end } };
    const [other] = alike;
    if (!other) return { claim: span, outcome: 'unmet' };
    return { claim: span, outcome: 'other', passage: tokenSpan(other.token) };
  });
}

function tokenSpan({ start, end }: Token): Span {
  return { start, end };
}

function keyOf({ norm }: Token, part: Part): string {
  return part === 'year' || part === 'season' ? norm : norm.slice(0, 3);
}

function dayParts(text: string): { readonly part: Part; readonly token: Token }[] {
  const tokens = tokenise(text);
  return tokens.flatMap((token, at) => {
    const part = partOf(token, tokens[at - 1]);
    return part ? [{ part, token }] : [];
  });
}

function partOf(token: Token, before: Token | undefined): Part | undefined {
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
