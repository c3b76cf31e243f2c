import { expect, test } from 'vitest';
import { tokenise } from '../../text/tokens.ts';
import { nameRuns } from './name-runs.ts';

function runs(text: string): string[] {
  const tokens = tokenise(text);
  return nameRuns(tokens, text).map(
    ({ type, from, to }) => `${type}: ${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}`,
  );
}

test.each([
  ['Later on Ann Marsh spoke.', ['person: Ann Marsh']],
  ['It was said by Minister Marsh.', ['person: Minister Marsh']],
  ['They met in Port Ashby.', ['place: Port Ashby']],
  ['Workers of Norlane struck.', ['organisation: Norlane']],
  ['It opened on Monday, 17 October, and in May 2014.', []],
  ['They left. However, it rained.', []],
])('%s', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});
