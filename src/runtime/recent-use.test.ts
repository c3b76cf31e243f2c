import { expect, test } from 'vitest';
import { createRecentUse } from './recent-use.ts';

test('what was had counts ever less', () => {
  let now = 0;
  const use = createRecentUse(() => now);
  use.add('a', 80);
  use.add('b', 30);
  expect(use.of('a')).toBe(80);
  now = 20_000;
  expect(use.of('a')).toBe(40);
  use.add('a', 10);
  now = 40_000;
  expect([use.of('a'), use.of('b'), use.of('c')]).toEqual([25, 7.5, 0]);
});
