import { expect, test } from 'vitest';
import { dayIn, dayLine } from './day-line.ts';

test.each([
  ['Korea Herald, 17 October 2013', '2013-10-17'],
  ['Published: March 3rd, 2014 by Ann Marsh', '2014-03-03'],
  ['By Ann Smith, chief reporter, 3 May 2024', '2024-05-03'],
  ['Updated on Friday, 3 May 2024 at 10.15 am', '2024-05-03'],
  ['3 May 2024.', '2024-05-03'],
])('%j is of that day', (line, day) => {
  expect(dayLine(line)).toBe(day);
});

test.each([
  'He was born on 3 May 1935',
  'The pier opened on 3 May 1935.',
  'The Calder Pier was opened by Ann Smith on 3 May 1935.',
  'On 3 May 1935 the old pier fell into the sea',
  'Selby has waited since 3 May 2019 for its new boat',
])('%j tells what happened then', (line) => {
  expect(dayLine(line)).toBeUndefined();
});

test('a long line names no day of a head, however many days stand in it', () => {
  const line = '4 March 2031, '.repeat(1000);
  expect([dayIn(line), dayLine(line)]).toEqual([undefined, undefined]);
  expect(dayIn('The Post, 4 March 2031')).toBe('2031-03-04');
});
