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
])('%j to %j', (before, after, marked) => {
  expect(markDifference(difference(before, after))).toBe(marked);
});
