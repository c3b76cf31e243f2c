import { expect, test } from 'vitest';
import { dayOf } from './article-upload.ts';

test.each([
  ['2013-10-17', '2013-10-17'],
  ['2013-10-17T19:44', '2013-10-17T19:44'],
  ['17 October 2013', '2013-10-17'],
  ['2013/10/7', '2013-10-07'],
  ['2013. 10. 17.', '2013-10-17'],
  ['2013년 10월 17일', '2013-10-17'],
  ['2013년10월7일', '2013-10-07'],
  ['2013-02-30', undefined],
  ['2013-02-30T10:00', undefined],
  ['2013년 13월 1일', undefined],
  ['someday', undefined],
  ['17-18 October 2013', undefined],
  ['17 October 2013 or 3 May 2014', undefined],
])('the day of “%s”', async (typed, day) => {
  expect(await dayOf(typed)).toBe(day);
});
