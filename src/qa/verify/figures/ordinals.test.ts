import { expect, test } from 'vitest';
import { compareOrdinals } from './ordinals.ts';

test.each([
  [
    'He is ranked 164th in the world.',
    'Ranked 264th in the world, he won.',
    ['164th other: 264th'],
  ],
  ['It was their fifth boss.', 'He is the third boss of the season.', ['fifth other: third']],
  ['It was their third boss.', 'He is the 3rd boss of the season.', ['third met: 3rd']],
  ['The fifth boss came.', 'The third set was lost.', ['fifth unmet']],
  ['The first and second set were won.', 'The second set was lost.', ['second met: second']],
  ['They finished ninth last year.', 'the seventh place of last year', ['ninth other: seventh']],
  ['It is not the first time.', 'It was late several times.', []],
  ['Five bosses came.', 'The third boss left.', []],
])('%s %s', (claim, passage, expected) => {
  const compared = compareOrdinals(claim, passage).map(
    ({ claim: own, outcome, passage: theirs }) => {
      const instead = theirs ? `: ${passage.slice(theirs.start, theirs.end)}` : '';
      return `${claim.slice(own.start, own.end)} ${outcome}${instead}`;
    },
  );
  expect(compared).toEqual(expected);
});
