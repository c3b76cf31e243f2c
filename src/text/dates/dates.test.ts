import { describe, expect, test } from 'vitest';
import { datesIn, fullDayIn, fullDaysIn } from './dates.ts';

/** A Wednesday. */
const published = '2019-05-15';

function read(text: string, isFuture = false) {
  return datesIn(text, { published, isFuture: () => isFuture }).map(
    ({ start, end, first = '', last = '' }) => [text.slice(start, end), first, last],
  );
}

describe('a date by the day of the article', () => {
  test.each([
    ['It fell on Monday.', ['on Monday', '2019-05-13', '']],
    ['It fell yesterday.', ['yesterday', '2019-05-14', '']],
    ['It fell on 12 May.', ['on 12 May', '2019-05-12', '']],
    ['It fell on 3 October.', ['on 3 October', '2018-10-03', '']],
    ['It fell on 17 October 2013.', ['on 17 October 2013', '2013-10-17', '']],
    ['It fell on Oct. 3, 2013.', ['on Oct. 3, 2013', '2013-10-03', '']],
    ['It fell in March.', ['in March', '2019-03-01', '2019-03-31']],
    ['It fell in mid-August.', ['in mid-August', '2018-08-01', '2018-08-31']],
    ['It fell last Tuesday.', ['last Tuesday', '2019-05-14', '']],
    ['It fell on Oct. 17.', ['on Oct. 17', '2018-10-17', '']],
    ['It fell on 17/10/2013.', ['on 17/10/2013', '2013-10-17', '']],
    ['It fell on the 17th of October.', ['on the 17th of October', '2018-10-17', '']],
    ['The mid-October talks fell apart.', ['mid-October', '2018-10-01', '2018-10-31']],
    ['It fell in 2011, again.', ['in 2011', '2011-01-01', '2011-12-31']],
    ['It fell by the end of the year.', ['by the end of the year', '2019-12-31', '']],
    [
      'It fell in the early hours of Monday morning.',
      ['in the early hours of Monday morning', '2019-05-13', ''],
    ],
    ['It ran from 2004 to 2008.', ['from 2004 to 2008', '2004-01-01', '2008-12-31']],
    ['It ran from Monday until 5 p.m. there.', ['from Monday until 5 p.m.', '2019-05-13', '']],
    ['It ran from 9 a.m. to Friday.', ['from 9 a.m.', '', '']],
    [
      'It ran between June 2014 and October 2016.',
      ['between June 2014 and October 2016', '2014-06-01', '2016-10-31'],
    ],
    ['It fell between 2009 and 2012.', ['between 2009 and 2012', '2009-01-01', '2012-12-31']],
    ['It fell no later than 2012.', ['no later than 2012', '2012-01-01', '2012-12-31']],
    ['It stood until at least 2012.', ['until at least 2012', '2012-01-01', '2012-12-31']],
    ['It fell between Monday and Friday.', ['between Monday and Friday', '', '']],
    ['It fell last night.', ['last night', '2019-05-14', '']],
    ['It fell today.', ['today', '2019-05-15', '']],
    ['It fell 2 weeks ago.', ['2 weeks ago', '2019-05-01', '']],
    ['It fell two days ago.', ['two days ago', '2019-05-13', '']],
    ['Ten days ago it fell.', ['Ten days ago', '2019-05-05', '']],
    ['It fell a week ago.', ['a week ago', '2019-05-08', '']],
    ['It fell three months ago.', ['three months ago', '2019-02-01', '2019-02-28']],
    ['It fell five years ago.', ['five years ago', '2014-01-01', '2014-12-31']],
    ['It fell on 15 May.', ['on 15 May', '2019-05-15', '']],
    ['It fell on Wednesday.', ['on Wednesday', '2019-05-15', '']],
    ['It fell on Thursday.', ['on Thursday', '2019-05-09', '']],
    ['It fell on 1 July.', ['on 1 July', '2019-07-01', '']],
    ['It fell on 30 July.', ['on 30 July', '2018-07-30', '']],
    ['It fell in June.', ['in June', '2018-06-01', '2018-06-30']],
    ['It fell in February 2016.', ['in February 2016', '2016-02-01', '2016-02-29']],
    ['It stood since 2012.', ['since 2012', '2012-01-01', '2012-12-31']],
    ['It fell on 12-13 March.', ['on 12-13 March', '2019-03-12', '2019-03-13']],
    ['It fell at the end of this year.', ['at the end of this year', '2019-12-31', '']],
    ['It fell on Tuesday at 11 p.m. there.', ['on Tuesday at 11 p.m.', '2019-05-14', '']],
    ['It fell at 11 p.m. on Tuesday.', ['at 11 p.m. on Tuesday', '2019-05-14', '']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['They meet on Friday.', '2019-05-17'],
    ['They meet on Wednesday.', '2019-05-15'],
    ['They meet on Tuesday.', '2019-05-21'],
    ['They meet on 20 April.', '2019-04-20'],
    ['They meet on 1 April.', '2020-04-01'],
    ['They met last Friday.', '2019-05-10'],
    ['They meet next April.', '2020-04-01'],
    ['They meet on Monday week.', '2019-05-27'],
    ['They meet on 3 October.', '2019-10-03'],
    ['They meet on 3 January.', '2020-01-03'],
    ['They meet next January.', '2020-01-01'],
  ])('to come: %s', (text, day) => {
    expect(read(text, true)).toMatchObject([[expect.any(String), day, expect.any(String)]]);
  });
});

test.each([
  'The sea was calm.',
  'It ran over three weeks, after two hours, for years.',
  'A minute later and some days before it rang.',
  'It ran for seven days, and within 36 hours it fell.',
  'They may march in the sun.',
  'Half an hour later it fell.',
  'It has 2011 seats, of 2011/12.',
  'Now it fell.',
])('no date: %s', (text) => {
  expect(datesIn(text, { published, isVerb: () => true })).toEqual([]);
});

test('a year before a noun is part of its name', () => {
  const text = 'It stood in 2014 elections.';
  expect(datesIn(text, { published, isNoun: () => true })).toEqual([]);
  expect(datesIn(text, { published })).toHaveLength(1);
});

test.each(['at 3.20 a.m.', 'at 8pm', 'at midnight', 'by noon', 'until further notice'])(
  '%s is a time',
  (words) => {
    const text = `It fell ${words} there.`;
    expect(datesIn(text, { published })).toMatchObject([{ precision: 'time' }]);
  },
);

test('without the day of the article, only a date with its year has one', () => {
  expect(datesIn('It fell on Monday.')).toEqual([{ start: 8, end: 17, precision: 'day' }]);
  expect(datesIn('It fell on 17 October 2013.')).toMatchObject([{ first: '2013-10-17' }]);
});

test.each([
  ['Korea Herald, 17 October 2013', '2013-10-17'],
  ['Published: March 3rd, 2014 by Ann Marsh', '2014-03-03'],
  ['2013-10-17', '2013-10-17'],
  ['Monday, 17 October', undefined],
  ['31 February 2014', undefined],
  ['Updated 2 days ago', undefined],
])('the full day of %j is %j', (line, day) => {
  expect(fullDayIn(line)).toBe(day);
});

test.each([
  ['17-18 October 2013', ['2013-10-17', '2013-10-18']],
  ['2013-10-17 to 2013-10-18', ['2013-10-17', '2013-10-18']],
  ['30 December 2013 to 2 January 2014', ['2013-12-30', '2014-01-02']],
  ['3 May 2011, 4 May 2012 or 3 May 2011', ['2011-05-03', '2012-05-04']],
  ['17 October 2013, 19:44-20:15', ['2013-10-17']],
  ['Monday', []],
])('the full days of %j are %j', (line, days) => {
  expect(fullDaysIn(line)).toEqual(days);
});

test('what stands beside no date stays apart', () => {
  const dates = read('It fell on Monday and on Tuesday, from noon.').map(([words]) => words);
  expect(dates).toEqual(['on Monday', 'on Tuesday', 'from noon']);
});

test.each([
  ['from 9 a.m. to 5 p.m.', 'time'],
  ['from noon to midnight', 'time'],
])('%s is one time', (words, precision) => {
  expect(datesIn(`It ran ${words} there.`, { published })).toEqual([
    { start: 7, end: 7 + words.length, precision },
  ]);
});
