/** Days as members read them; all are ISO dates, or ISO dates and times in the publisher's own time. */
import { localeTags } from '../../runtime/locale.ts';
import { localeNow } from './say.ts';

const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const MONTH = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const YEAR = { year: 'numeric', timeZone: 'UTC' } as const;
const MILLISECONDS = 24 * 60 * 60 * 1000;

/** "17 Oct 2013", in the language of the reply that is being made. */
export function dayText(iso: string): string {
  return formatOf(DAY).format(dateOf(iso));
}

/** "17 Oct 2013, 19:44"; of a day alone, the day. */
export function dayAndTimeText(iso: string): string {
  const time = iso.slice(11, 16);
  return time === '' ? dayText(iso) : `${dayText(iso)}, ${time}`;
}

/** "17–18 Oct 2013"; a whole month or year is shown as such: "Oct 2013", "2013". */
export function daysText({
  start,
  end = start,
}: {
  readonly start: string;
  readonly end?: string | undefined;
}): string {
  const [first, last] = [dateOf(start), dateOf(end)];
  const next = new Date(last.getTime() + MILLISECONDS);
  const wholeMonths = first.getUTCDate() === 1 && next.getUTCDate() === 1;
  const wholeYears = wholeMonths && first.getUTCMonth() === 0 && next.getUTCMonth() === 0;
  return formatOf(wholeYears ? YEAR : wholeMonths ? MONTH : DAY).formatRange(first, last);
}

/** In the time zone of this machine, which is told, as whoever reads it may be in another: "3 Nov 2026, 12:01 UTC". */
export function timeText(at: Date): string {
  return formatOf({
    ...{ day: 'numeric', month: 'short', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  }).format(at);
}

function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeTags[localeNow()], options);
}

function dateOf(iso: string): Date {
  return new Date(iso.slice(0, 10));
}
