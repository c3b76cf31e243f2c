import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { watchLoop } from './loop-lag.ts';

test('tells for how long what is heard now may have waited, until the loop goes on as usual', () => {
  let now = 0;
  const looks: (() => void)[] = [];
  const watch = watchLoop({
    now: () => now,
    every(_, task) {
      looks.push(task);
      return () => undefined;
    },
  });
  const look = (milliseconds: number) => {
    now += milliseconds;
    for (const each of looks) each();
  };
  for (let i = 0; i < 5; i++) look(50);
  expect(watch.waited()).toBe(0);
  // Held up, and what arrived meanwhile is heard at once, or after a late look.
  now += 1700;
  expect(watch.waited()).toBe(1750);
  look(0);
  expect(watch.waited()).toBe(1700);
  now += 40;
  expect(watch.waited()).toBe(1740);
  look(10);
  expect(watch.waited()).toBe(0);
  watch.stop();
});

test('keeps no process up', async () => {
  const watch = watchLoop();
  await nextTurn();
  expect(process.getActiveResourcesInfo()).not.toContain('Interval');
  watch.stop();
});
