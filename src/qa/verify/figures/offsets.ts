/** How long before or after something, or how long ago, a claim and its passage tell: "a week after" beside "the day after". */
import { TIME_DIRECTIONS } from '../../../text/lang/en/calendar.ts';
import { HOURS_OF } from '../../../text/lang/en/units.ts';
import { stemOf, tokenise } from '../../../text/tokens.ts';
import { type Span, spanOf } from '../../../text/span.ts';
import type { Compared } from './figures.ts';

interface Offset extends Span {
  readonly direction: string;
  readonly hours: number;
}

const HOURS: ReadonlyMap<string, number> = new Map(
  Object.entries(HOURS_OF).map(([unit, hours]) => [stemOf(unit), hours]),
);
/** "A" and "the" count one. */
const ONE = /^(?:an?|the)$/;
/** A month may be four weeks, and thirty days. */
const ROUGHLY = 0.1;

/** The offsets of a claim for which the passage has others, in the same direction. */
export function compareOffsets(claim: string, passage: string): Compared[] {
  const theirs = offsetsIn(passage);
  return offsetsIn(claim).flatMap((own): Compared[] => {
    const alike = theirs.filter(({ direction }) => direction === own.direction);
    const [other] = alike;
    if (!other || alike.some(({ hours }) => isNear(hours, own.hours))) return [];
    return [{ claim: spanOf(own), outcome: 'other', passage: spanOf(other) }];
  });
}

function offsetsIn(text: string): Offset[] {
  const tokens = tokenise(text);
  return tokens.flatMap((amount, at): Offset[] => {
    const [unit, last] = [tokens[at + 1], tokens[at + 2]];
    const hours = unit && HOURS.get(unit.stem);
    const direction = last && TIME_DIRECTIONS.get(last.norm);
    const count = ONE.test(amount.norm) ? 1 : Number(amount.norm);
    if (!last || hours === undefined || direction === undefined || Number.isNaN(count)) return [];
    return [{ direction, hours: count * hours, start: amount.start, end: last.end }];
  });
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUGHLY * Math.max(one, other);
}
