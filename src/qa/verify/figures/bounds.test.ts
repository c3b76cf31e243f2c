import { expect, test } from 'vitest';
import { datesIn } from '../../../text/dates/dates.ts';
import { numbersIn } from '../../../text/numbers/numbers.ts';
import { besideBound, isBound, keepsBound } from './bounds.ts';

const number = (text: string) => numbersIn(text)[0] ?? expect.fail(text);

test.each([
  ['more than 40', true],
  ['at least 40', true],
  ['fewer than 40', true],
  ['up to 40', true],
  ['about 40', false],
  ['40', false],
  ['between 30 and 40', false],
])('%s tells on which side the true number is: %s', (text, expected) => {
  expect(isBound(number(text))).toBe(expected);
});

test.each([
  ['more than 40', '41', true],
  ['more than 40', '40', true],
  ['more than 40', '39', false],
  ['more than 40', 'more than 50', true],
  ['more than 40', 'at least 50', true],
  ['more than 40', 'about 50', true],
  ['more than 40', 'up to 50', false],
  ['at least 40', 'fewer than 50', false],
  ['fewer than 40', '39', true],
  ['up to 40', '40', true],
  ['up to 40', '41', false],
  ['up to 40', 'fewer than 30', true],
  ['up to 40', 'up to 30', true],
  ['up to 40', 'at least 30', false],
  ['fewer than 40', 'more than 30', false],
  ['about 40', '40', false],
])('%s is kept to by %s: %s', (bound, other, expected) => {
  const own = number(bound);
  expect(keepsBound(own, own.value, number(other))).toBe(expected);
});

/** The days of a passage beside one that a claim bounds, with whether they keep to it. */
function beside(claim: string, passage: string): string[] {
  const [own] = datesIn(claim);
  if (!own) return expect.fail(claim);
  return besideBound(claim, own, passage, datesIn(passage)).map(
    ({ date: { start, end }, isKept }) => `${passage.slice(start, end)} ${isKept}`,
  );
}

test.each([
  ['before 2012', 'in 2011', ['in 2011 true']],
  ['before 2012', 'in May 2012', ['in May 2012 false']],
  ['before 9 May 2012', 'on 9 May 2012', ['on 9 May 2012 false']],
  ['before 9 May 2012', 'on 8 May 2012', ['on 8 May 2012 true']],
  ['before 9 May 2012', 'in May 2012', ['in May 2012 false']],
  ['after 2012', 'in 2013', ['in 2013 true']],
  ['after 2012', 'in 2012', ['in 2012 false']],
  ['after 9 May 2012', 'on 9 May 2012', ['on 9 May 2012 false']],
  ['after 9 May 2012', 'on 10 May 2012', ['on 10 May 2012 true']],
  ['by 2012', 'in 2012', ['in 2012 true']],
  ['by 2012', 'on 31 December 2012', ['on 31 December 2012 true']],
  ['by 2012', 'in 2013', ['in 2013 false']],
  ['no later than May 2012', 'in May 2012', ['in May 2012 true']],
  ['before 2012', 'in 2010, in 2013', ['in 2010 true', 'in 2013 false']],
  ['before 2012', 'after 2009, in 2010', ['in 2010 true']],
  ['before 2012', 'before 2010, in 2011', []],
  ['in 2012', 'in 2012', []],
  ['before 2012', 'at noon', []],
])('“%s” beside “%s”', (claim, passage, expected) => {
  expect(beside(`It opened ${claim}.`, `It opened ${passage}.`)).toEqual(expected);
});
