/** Days as numbers, and the day that is meant by its distance from the day of an article. */

/** A day; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A span of ISO days, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const MS_A_DAY = 86_400_000;
/** A day that is to come may lie so many days back, as where "on 1 May" is said in an article of the 10th. */
const SPARE_DAYS = 31;

/** The day of an ISO date or time; missing when that is none. */
export function dayOf(iso: string | undefined): Day | undefined {
  const [year, month, day] = iso?.slice(0, 10).split('-').map(Number) ?? [];
  return year && month && day ? { year, month, day } : undefined;
}

/** "2013-10-17". */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** All days of a month. */
export function daysOfMonth({ year, month }: Day): Days {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { first: isoDay({ year, month, day: 1 }), last: isoDay({ year, month, day: count }) };
}

/** All days of a year. */
export function daysOfYear(year: number): Days {
  return {
    first: isoDay({ year, month: 1, day: 1 }),
    last: isoDay({ year, month: 12, day: 31 }),
  };
}

/** The weekday (0 is Sunday) on or before a day, or with `ahead` on or after it; `later` days are added. */
export function weekdayNear(weekday: number, near: Day, ahead: boolean, later: number): Day {
  const date = new Date(timeOf(near));
  while (date.getUTCDay() !== weekday) date.setUTCDate(date.getUTCDate() + (ahead ? 1 : -1));
  date.setUTCDate(date.getUTCDate() + later);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day in the year that puts it on the right side of another; `spare` days after that are let be. */
export function inYearNear(day: Day, near: Day, ahead: boolean, spare: number): Day {
  const distance = (timeOf({ ...day, year: near.year }) - timeOf(near)) / MS_A_DAY;
  if (ahead) return { ...day, year: distance < -SPARE_DAYS ? near.year + 1 : near.year };
  return { ...day, year: distance > spare ? near.year - 1 : near.year };
}

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}
