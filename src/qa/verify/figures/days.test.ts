import { expect, test } from 'vitest';
import { compareDays } from './days.ts';

function compared(claim: string, passage: string, published?: string): string[] {
  return compareDays(claim, passage, published).map(({ claim: own, outcome, passage: theirs }) => {
    const instead = theirs ? `: ${passage.slice(theirs.start, theirs.end)}` : '';
    return `${claim.slice(own.start, own.end)} ${outcome}${instead}`;
  });
}

test.each([
  ['It opened on Friday.', 'It was opened last Friday.', ['Friday met: Friday']],
  [
    'It opened in Oct. 2013.',
    'On 17 October 2013 it opened.',
    ['Oct met: October', '2013 met: 2013'],
  ],
  ['It opened on Monday.', 'It opened on Friday.', ['Monday other: Friday']],
  ['It opened in 2014.', 'It opened in March 2013.', ['2014 other: 2013']],
  ['It opened in june.', 'It opened in May.', ['june other: May']],
  ['It opened last spring.', 'It opened last autumn.', ['spring other: autumn']],
  ['It opened on Monday.', 'It opened early.', ['Monday unmet']],
  ['It ran on 8 February.', 'It runs on 18 February.', ['8 other: 18', 'February met: February']],
  ['It is on Feb. 9th.', 'On the 9th of February it is.', ['Feb met: February', '9th met: 9th']],
  [
    'It ends by 2030.',
    'From what it was in 2005, it ends by 2050 or in 2060.',
    ['2030 other: 2050'],
  ],
  ['They join next month.', 'They will join next year.', ['next month other: next year']],
  [
    'They join next month.',
    'They will join in the coming month.',
    ['next month met: coming month'],
  ],
  ['It was made in the 1980s.', 'It was made in 1989.', ['1980s met: 1989']],
  ['It was made in the 1970s.', 'It was made in 1989.', ['1970s other: 1989']],
  ['They may march to DEC.', 'They walked in May and June.', []],
  ['It fell to them.', 'It rose last fall.', []],
  ['It opened on 9 may.', 'It opened on 9 June.', ['9 met: 9', 'may other: June']],
  ['It is on the sun.', 'It is on Sunday.', []],
  ['They join next season.', 'They will join next year.', ['next season met: next year']],
  ['They come next door.', 'They will come next year.', []],
  ['It had 31 halls.', 'It had 12 halls in May.', []],
  ['It ends BY 2030.', 'From 2005 on, it ends by  2050.', ['2030 other: 2050']],
  ['It opened in spring.', 'It opened in March 2013.', ['spring unmet']],
  ['It was made in 1980.', 'It was made in 1989.', ['1980 other: 1989']],
])('%s %s', (claim, passage, expected) => {
  expect(compared(claim, passage)).toEqual(expected);
});

test('a weekday is the day that the source names, by its own day', () => {
  const said = ['The talks began on Thursday.', 'The talks began on 17 October 2013.'] as const;
  expect(compared(...said, '2013-10-18')).toEqual(['Thursday met: on 17 October 2013']);
  expect(compared(...said, '2013-10-14')).not.toEqual(['Thursday other: 17 October 2013']);
});

test.each([
  ['It opened on Monday.', 'It opened in October 2013.', ['Monday met: in October 2013']],
  [
    'It opened in October 2013.',
    'It opened on Monday.',
    ['October met: on Monday', '2013 met: on Monday'],
  ],
  ['It opened on Thursday.', 'It opened yesterday.', ['Thursday met: yesterday']],
  ['It opened on Monday.', 'It opened yesterday.', ['Monday unmet']],
  ['It opened on Monday.', 'It opened in September 2013.', ['Monday unmet']],
  ['It opened on Monday.', 'It opened in November 2013.', ['Monday unmet']],
  ['It opened on Monday.', 'It opened at noon.', ['Monday unmet']],
])('a day is met by a longer time that it is in: %s / %s', (claim, passage, expected) => {
  expect(compared(claim, passage, '2013-10-18')).toEqual(expected);
});

test.each([
  ['It opened before 2012.', 'It opened in 2010.', ['2012 met: in 2010']],
  [
    'It opened after March 2012.',
    'It opened on 4 May 2012.',
    ['March met: on 4 May 2012', '2012 met: on 4 May 2012'],
  ],
  ['It opened by 2012.', 'It opened in 2010.', ['2012 met: in 2010']],
  ['It opened before 2012.', 'It opened in 2013.', ['2012 other: 2013']],
  ['It opened after 2012.', 'It opened in 2010.', ['2012 other: 2010']],
  ['It will shut by 2030.', 'It will shut by 2050, as said in 2005.', ['2030 other: 2050']],
  ['It opened before 2012.', 'It was planned in 2010 and opened in 2013.', ['2012 other: 2010']],
])('a bound of days: %s / %s', (claim, passage, expected) => {
  expect(compared(claim, passage)).toEqual(expected);
});

test('a day that only one of several keeps to is loose', () => {
  const claim = 'It opened before 2012.';
  const [first] = compareDays(claim, 'Planned in 2010, it opened in 2013.');
  expect(first).toMatchObject({ outcome: 'other', isLoose: true });
  const [kept] = compareDays(claim, 'It opened in 2010.');
  expect(kept).toMatchObject({ outcome: 'met', isBounded: true });
  const [broken] = compareDays(claim, 'It opened in 2013.');
  expect(broken).not.toHaveProperty('isLoose');
});

test.each([
  ['It shut between 2009 and 2012.', 'It shut on 4 March 2010.', true],
  ['It shut between 2009 and 2012.', 'It shut in 2013.', false],
  ['It shut no later than 2012.', 'It shut in 2010.', true],
  ['It shut no later than 2012.', 'It shut in 2013.', false],
  ['It shut in 2012 at the latest.', 'It shut in 2010.', true],
  ['It shut in 2012 or later.', 'It shut in 2010.', false],
  ['It shut in 2012 or later.', 'It shut in 2014.', true],
  ['It shut no earlier than 2012.', 'It shut in 2013.', true],
  ['It shut not before 2012.', 'It shut in 2010.', false],
  ['It shut prior to March 2012.', 'It shut in January 2012.', true],
  ['It shut later than 2012.', 'It shut in 2010.', false],
  ['It has been shut since at least 2010.', 'It shut in 2008.', true],
  ['It has been shut since at least 2010.', 'It shut in 2012.', false],
  ['It was open until at least 2009.', 'It shut in 2011.', true],
])('what is bounded: %s %s', (claim, passage, isKept) => {
  const outcomes = compareDays(claim, passage).map(({ outcome }) => outcome);
  expect(new Set(outcomes)).toEqual(new Set([isKept ? 'met' : 'other']));
});
