/** Days as members read them; all are ISO dates, or ISO dates and times in the publisher's own time. */

const days = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
});
const months = new Intl.DateTimeFormat('en-GB', {
  ...{ month: 'short', year: 'numeric', timeZone: 'UTC' },
});

/** "17 Oct 2013". */
export function dayText(iso: string): string {
  return days.format(dateOf(iso));
}

/** "17–18 Oct 2013"; a whole month or year is shown as such: "Oct 2013", "2013". */
export function daysText({
  start,
  end = start,
}: {
  start: string;
  end?: string | undefined;
}): string {
  const [first, last] = [dateOf(start), dateOf(end)];
  const next = new Date(last.getTime() + 24 * 60 * 60 * 1000);
  const wholeMonths = first.getUTCDate() === 1 && next.getUTCDate() === 1;
  if (wholeMonths && first.getUTCMonth() === 0 && next.getUTCMonth() === 0) {
    const [from, to] = [first.getUTCFullYear(), last.getUTCFullYear()];
    return from === to ? String(from) : `${from}–${to}`;
  }
  return (wholeMonths ? months : days).formatRange(first, last);
}

function dateOf(iso: string): Date {
  return new Date(iso.slice(0, 10));
}
