import { expect, test } from 'vitest';
import { fitChoice } from '../../bench/lib/choice.ts';
import { wholeAnswers } from '../../bench/lib/matching.ts';

test('what makes a choice the better one weighs for it, and what makes it worse against it', () => {
  const row = (good: number, bad: number) => [
    { signs: {}, worth: good > bad ? 0.2 : 0.9 },
    { signs: { good, bad, same: 1 }, worth: good > bad ? 0.9 : 0.2 },
  ];
  const rows = [row(1, 0), row(2, 0), row(0, 1), row(0, 2)];
  const { good = 0, bad = 0, same = 0 } = fitChoice([...rows, ...rows]);
  expect(good).toBeGreaterThan(0.2);
  expect(bad).toBeLessThan(-0.2);
  expect(Math.abs(same)).toBeLessThan(0.1);
});

test('several short answers are one, from the first to the last', () => {
  const sentence = 'They sold rides, hot food and music.';
  expect(wholeAnswers(sentence, ['music', 'rides'])).toEqual(['rides, hot food and music']);
  expect(wholeAnswers(sentence, ['hot food'])).toEqual(['hot food']);
  // Labels of another copy of the sentence stay as they are.
  expect(wholeAnswers(sentence, ['boats', 'rides'])).toEqual(['boats', 'rides']);
});
