import { expect, test } from 'vitest';
import { difference } from './difference.ts';
import { markDifference } from './nearest.ts';

test.each([
  ['1,200 guests came', '1,300 guests came', '[-1,200-]{+1,300+} guests came'],
  ['', 'a new text', '{+a new text+}'],
  ['an old text', '', '[-an old text-]'],
  ['the same', 'the same', 'the same'],
  ['guests came', 'Many guests came late.', '{+Many+} guests came {+late.+}'],
  ['came', 'came\nand went', 'came {+and went+}'],
  ['all guests  came', 'the guests came late', '[-all-]{+the+} guests came {+late+}'],
  ['one two three', 'four five six', '[-one two three-]{+four five six+}'],
])('%j to %j', (before, after, marked) => {
  expect(markDifference(difference(before, after))).toBe(marked);
});

test('words of both stand as they do after', () => {
  expect(difference('came late', 'came\nlate').at(-1)).toEqual({
    ...{ text: 'late', space: true, state: 'same' },
  });
  expect(difference('U.S.-led', 'U.S. -led').map(({ text, space }) => [text, space])).toEqual([
    ...[
      ['U.S', false],
      ['.', false],
      ['-', true],
      ['led', false],
    ],
  ]);
});
