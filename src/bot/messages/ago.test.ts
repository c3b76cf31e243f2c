import { expect, test } from 'vitest';
import { ago } from './ago.ts';
import { inLocale } from './say.ts';

const NOW = new Date('2026-03-01T12:00:00.000Z');
const DAY = 86_400_000;
const before = (days: number) => new Date(NOW.getTime() - days * DAY);

test.each([
  [0, 'today'],
  [0.99, 'today'],
  [1, 'yesterday'],
  [1.99, 'yesterday'],
  [30, '30 days ago'],
  [30.44, 'last month'],
  [61, '2 months ago'],
  [365, '11 months ago'],
  [366, 'last year'],
  [13 * 365.25, '13 years ago'],
  [-1, 'tomorrow'],
  [-62, 'in 2 months'],
])('%s days ago is told by the largest whole unit: %s', (days, text) => {
  expect(ago(before(days), NOW)).toBe(text);
});

test('it is told in the language of the reply', () => {
  expect(inLocale('ko', () => ago(before(13 * 365.25), NOW))).toBe('13년 전');
});
