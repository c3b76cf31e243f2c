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
  // A name ends with its sentence, but not with an initial or a short form.
  ['They met Ann Marsh. Norlane Ferries knew.', ['person: Ann Marsh', 'person: Norlane Ferries']],
  ['It was Velm. Norlane Ferries knew.', ['organisation: Velm', 'person: Norlane Ferries']],
  ['They met George W. Marsh Orn.', ['organisation: George W. Marsh Orn']],
  ['They met Sir St. John Orn.', ['person: Sir St. John Orn']],
  ['They spoke in Florida Friday.', ['place: Florida']],
])('%s', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});
