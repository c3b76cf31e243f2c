import { expect, test } from 'vitest';
import { compareScores } from './scores.ts';

test.each([
  ['They voted 15-9 for it.', 'The panel voted 19-15.', 'other 19-15'],
  ['They voted 15-19 against it.', 'The panel voted 19-15.', 'met 19-15'],
  ['It was a 2-1 vote.', 'By a 2-to-1 vote the court agreed.', 'met 2-to-1'],
  ['They won 3–1.', 'It was the second win.', 'unmet'],
  ['In 2004-05 they won.', 'In 2003-04 they lost.', undefined],
  ['Call 555-12-99.', 'Call 555-13-99.', undefined],
])('%s', (claim, passage, expected) => {
  const [first] = compareScores(claim, passage);
  const theirs = first?.passage && ` ${passage.slice(first.passage.start, first.passage.end)}`;
  expect(first && `${first.outcome}${theirs ?? ''}`).toBe(expected);
});
