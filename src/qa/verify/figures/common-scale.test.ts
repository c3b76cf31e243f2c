import { expect, test } from 'vitest';
import { compareFigures } from './figures.ts';

const outcome = (claim: string, passage: string) =>
  compareFigures(claim, passage).map((each) => each.outcome);

test.each([
  ['He walked 5 km', 'He walked three miles'],
  ['a 3 metre wall', 'a 10-foot wall'],
  ['5 feet tall', '152 cm tall'],
  ['2 tonnes of rice', '2,000 kg of rice'],
  ['half an hour', '30 minutes'],
  ['two-thirds agreed', '66 percent agreed'],
  ['a third of them', '33% of them'],
])('%j is %j', (claim, passage) => {
  expect(outcome(claim, passage)).toEqual(['met']);
});

test.each([
  ['a 5 km race', 'an 8 mile race'],
  ['a 5 km race', 'a 10 km race'],
  ['2 tonnes of rice', '200 kg of rice'],
  ['half of them', '42 percent of them'],
])('%j is another figure than %j', (claim, passage) => {
  expect(outcome(claim, passage)).toEqual(['other']);
});

test.each([
  ['It was 20C', 'It was 68F'],
  ['a 5 km road', 'a 5 kg stone'],
])('%j and %j measure different things', (claim, passage) => {
  expect(outcome(claim, passage)).toEqual(['unmet']);
});
