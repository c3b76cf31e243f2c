/** Figures in units of one kind: "half" is 50 percent, 3.1 miles are 5 km. */
import { HOURS_OF, MEASURES_OF } from '../../../text/lang/en/units.ts';
import type { NumberIn } from '../../../text/numbers/numbers.ts';
import { stemOf, tokenise } from '../../../text/tokens.ts';

/** By what the first is multiplied to be in the other's unit: "half" is 50 percent. Nothing where they measure different things. */
export function commonScale(one: NumberIn, other: NumberIn): number | undefined {
  if (one.sort === 'share' && other.sort === 'percent') return 100;
  if (one.sort === 'percent' && other.sort === 'share') return 0.01;
  if (one.signed && other.signed && one.unit !== other.unit) return undefined;
  const timed = one.sort === 'duration' || other.sort === 'duration';
  if (timed) return one.sort === other.sort ? timeScale(unitOf(one), unitOf(other)) : undefined;
  if (one.sort === 'measure' && other.sort === 'measure')
    return measureScale(unitOf(one), unitOf(other));
  return 1;
}

const MEASURES: readonly ReadonlyMap<string, number>[] = MEASURES_OF.map(
  (units) => new Map(Object.entries(units).map(([unit, size]) => [stemOf(unit), size])),
);

/** "3.1 miles" are 5 km; nothing where two units measure different things, or nobody knows what. */
function measureScale(one: string, other: string): number | undefined {
  if (one === other) return 1;
  const line = MEASURES.find((units) => units.has(one) && units.has(other));
  const [own, their] = [line?.get(one), line?.get(other)];
  return own !== undefined && their !== undefined ? own / their : undefined;
}

/** Hours, by the stems of the units. */
const HOURS: ReadonlyMap<string, number> = new Map(
  Object.entries(HOURS_OF).map(([unit, hours]) => [stemOf(unit), hours]),
);

/** "Half an hour" is 30 minutes. */
function timeScale(one: string, other: string): number | undefined {
  if (one === other) return 1;
  const [own, their] = [HOURS.get(one), HOURS.get(other)];
  return own !== undefined && their !== undefined ? own / their : undefined;
}

/** The stem of the last word of a figure's unit. */
export function unitOf({ unit }: NumberIn): string {
  return tokenise(unit).at(-1)?.stem ?? '';
}

/** How far two figures may lie apart for one of them having been put into another unit: "5 km" of 3 miles. */
export function convertedLooseness(one: NumberIn, other: NumberIn, scale: number): number {
  // "Two thirds" of 66 percent.
  if (one.sort !== other.sort && (one.sort === 'share' || other.sort === 'share'))
    return NEARLY_SHARE;
  return Number.isInteger(scale) || Number.isInteger(1 / scale) ? 0 : CONVERTED;
}

const CONVERTED = 0.05;
const NEARLY_SHARE = 0.02;
