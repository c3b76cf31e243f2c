/** The bounds that every change must keep to. */
import { expect, test } from 'vitest';
import { judge, readFloors } from '../../bench/lib/floors.ts';

test('a figure is held against its bound, and one that is missing holds nothing', () => {
  const figures = { right: 0.5, false: 0.2, none: NaN };
  const bounds = [
    { figure: 'right', least: 0.5 },
    { figure: 'right', least: 0.6 },
    { figure: 'false', most: 0.2 },
    { figure: 'false', most: 0.1 },
    { figure: 'none', most: 1 },
    { figure: 'unknown', least: 0 },
  ];
  expect(judge(figures, bounds).map(({ holds }) => holds)).toEqual([
    ...[true, false, true, false],
    ...[false, false],
  ]);
  expect(judge(figures, bounds).at(1)?.line).toBe('right 0.500, at least 0.6');
});

test('the bounds are on what is right, false and someone else’s words', () => {
  const figures = readFloors().bounds.map(({ figure }) => figure);
  expect(figures).toEqual(
    expect.arrayContaining(['answered right', 'false answers', "someone else's words"]),
  );
});
