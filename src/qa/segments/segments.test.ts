import { expect, it } from 'vitest';
import { differenceOf, liveIn, segmentsOf, type Segments } from './segments.ts';

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const nothing: Segments<number> = [];
const of = (items: readonly number[], shared = nothing, before = nothing) =>
  segmentsOf(differenceOf(items, before.flatMap(liveIn)), shared, before);
const all = (segments: Segments<number>) => segments.flatMap(liveIn).sort((a, b) => a - b);

it('keeps the segments in which nothing changed', () => {
  const before = of(numbers(0, 300));
  const items = [...numbers(0, 10), ...numbers(11, 300), 1000];
  const now = of(items, nothing, before);
  expect(all(now)).toEqual(items);
  expect(before.filter((part) => now.includes(part)).length).toBeGreaterThanOrEqual(3);
  expect(of(items, nothing, now)).toBe(now);
});

it('keeps what is shared whatever is missing from it, and takes back what comes again', () => {
  const shared = of(numbers(0, 100));
  const without = of([...numbers(1, 100), 500], shared, shared);
  expect(all(without)).toEqual([...numbers(1, 100), 500]);
  expect(without.map(({ segment }) => segment)).toContain(shared[0]?.segment);
  const more = of([...numbers(1, 100), 500, 501], shared, without);
  expect(more[0]).toBe(without[0]);
  const again = of([...numbers(0, 100), 500], shared, without);
  expect(all(again)).toEqual([...numbers(0, 100), 500]);
  expect(again[0]).toBe(shared[0]);
});

it('takes back a shared segment of which nothing was left', () => {
  const shared = of(numbers(0, 100));
  const none = of([500], shared, shared);
  expect(all(none)).toEqual([500]);
  const again = of([5, 500], shared, none);
  expect(all(again)).toEqual([5, 500]);
  expect(again[0]?.segment).toBe(shared[0]?.segment);
});

it('has each item once, whatever comes and goes', () => {
  const shared = of(numbers(0, 130));
  let now = shared;
  for (let step = 1; step < 40; step++) {
    const items = numbers(0, 400).filter((item) => (item * step) % 7 !== step % 5);
    now = of(items, shared, now);
    expect(all(now)).toEqual(items);
  }
});
