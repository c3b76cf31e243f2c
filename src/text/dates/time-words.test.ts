import { expect, test } from 'vitest';
import { namesClock, namesDate, namesLength, tellsWhen } from './time-words.ts';

test.each([
  ['on Monday', true],
  ['Mondays', true],
  ['in 1987', true],
  ['yesterday', true],
  ['last summer', true],
  ['daytime', true],
  ['in May', true],
  ['it may rain', false],
  ['a march on the town', false],
  ['DEC, the company', false],
  ['at 10:30', true],
  ['8 p.m.', true],
  ['for the party', false],
])('%s names a date: %s', (text, is) => {
  expect(namesDate(text)).toBe(is);
});

test.each([
  ['at noon', true],
  ['in the evening', true],
  ['8 p.m.', true],
  ['at 10.30', true],
  ['two o’clock', true],
  ['on Monday', false],
  ['for two hours', false],
])('%s names a time of day: %s', (text, is) => {
  expect(namesClock(text)).toBe(is);
});

test.each([
  ['two weeks', true],
  ['a 30-minute wait', true],
  ['two metres', false],
])('%s names a unit of time: %s', (text, is) => {
  expect(namesLength(text)).toBe(is);
});

test.each([
  ['on Monday', true],
  ['two hours', true],
  ['after the vote', true],
  ['in the 70s', true],
  ['by the river', false],
])('%s tells when: %s', (text, is) => {
  expect(tellsWhen(text)).toBe(is);
});
