import { expect, test } from 'vitest';
import { dayOf, daysOfMonth, daysOfYear, inYearNear, isoDay, weekdayNear } from './calendar.ts';

const near = { year: 2019, month: 5, day: 15 };

test.each([
  ['2013-10-17', { year: 2013, month: 10, day: 17 }],
  ['2013-10-17T08:00:00Z', { year: 2013, month: 10, day: 17 }],
  ['2013-10', undefined],
  ['2013', undefined],
  ['no day', undefined],
  ['', undefined],
  [undefined, undefined],
])('the day of %j is %j', (iso, day) => {
  expect(dayOf(iso)).toEqual(day);
});

test('an ISO day has all its digits', () => {
  expect(isoDay({ year: 987, month: 1, day: 2 })).toBe('0987-01-02');
  expect(isoDay({ year: 2013, month: 10, day: 17 })).toBe('2013-10-17');
});

test.each([
  [2019, 2, '2019-02-28'],
  [2020, 2, '2020-02-29'],
  [2019, 12, '2019-12-31'],
])('the last day of %i-%i is %s', (year, month, last) => {
  const first = `${last.slice(0, 8)}01`;
  expect(daysOfMonth({ year, month, day: 9 })).toEqual({ first, last });
});

test('a year has all its days', () => {
  expect(daysOfYear(2019)).toEqual({ first: '2019-01-01', last: '2019-12-31' });
});

test.each([
  [3, false, 0, '2019-05-15'],
  [4, false, 0, '2019-05-09'],
  [2, false, 0, '2019-05-14'],
  [3, true, 0, '2019-05-15'],
  [4, true, 0, '2019-05-16'],
  [2, true, 7, '2019-05-28'],
])('weekday %i, to come: %s, %i days later: %s', (weekday, ahead, later, day) => {
  expect(isoDay(weekdayNear(weekday, near, ahead, later))).toBe(day);
});

test.each([
  ['past', 3, 1, false, 0, 2019],
  ['past', 5, 16, false, 0, 2018],
  ['past, with days to spare', 5, 25, false, 10, 2019],
  ['past, with days to spare', 5, 26, false, 10, 2018],
  ['to come', 5, 16, true, 0, 2019],
  ['to come, though a month ago', 4, 14, true, 0, 2019],
  ['to come, longer ago', 4, 13, true, 0, 2020],
])('%s: month %i, day %i', (_, month, day, ahead, spare, year) => {
  expect(inYearNear({ year: 1900, month, day }, near, ahead, spare)).toEqual({ year, month, day });
});
