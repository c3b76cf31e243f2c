import { expect, test } from 'vitest';
import { crossesRoles, swappedDoers, swapsRoles, tellsConverse } from './roles.ts';

test.each([
  ['The mill sued Orn.', 'Orn sued the mill over the rule.'],
  ['Velm is being sued by the League.', 'Velm sued the League over the rule.'],
  ['The League is suing Velm.', 'The League was sued by Velm.'],
  ['The mill owns the bank.', 'The bank owns the mill.'],
  ['Tal replaced Orn.', 'Orn replaced Tal as mayor.'],
  [
    'The League sent a letter to a group of ferrymen.',
    'On Friday a group of ferrymen from Velm sent a letter to the board of the League.',
  ],
  ['The clerks hired by Orn left.', 'The clerks hired Orn.'],
  ['Orn lost the race to Tal.', 'Mayor Bram Tal (Velm), who lost the race to Orn, stayed at home.'],
  [
    'Two ferrymen from Velm were defrauded by members of the League.',
    'The court charged two Velm ferrymen, Ada Orn and Bram Tal, with defrauding members of the League.',
  ],
  ['Orn read twice as many letters as Tal.', 'Tal read twice as many letters as Orn.'],
  [
    'The other towns spend more than the United States.',
    'The U.S. spends more than all other towns.',
  ],
  ['Orn voters read more than Tal voters.', 'Tal voters read slightly more than Orn voters.'],
])('the other way round: %s', (claim, passage) => {
  expect(swapsRoles(claim, passage)).toBe(true);
});

test.each([
  ['The mill was sued by Orn.', 'Orn sued the mill over the rule.'],
  ['Orn beat Tal.', 'Tal was beaten by Orn.'],
  ['Orn met Tal.', 'Tal met Orn.'],
  ['Orn said Tal had left.', 'Tal has left, Orn said.'],
  ['Russia invaded Georgia.', 'Georgia was invaded by Russian troops.'],
  ['Orn is older than Tal.', 'Tal is younger than Orn.'],
  ['Orn went back to Velm in 2002.', 'In 2002 Orn went back to Velm.'],
  [
    '29 Velmians were wounded by a bomb.',
    'The 29 Velmians wounded by a bomb and the two officers shot by Orn were bystanders.',
  ],
  ['Orn praised Tal, and Tal thanked Orn.', 'Tal thanked Orn.'],
])('the same way round: %s', (claim, passage) => {
  expect(swapsRoles(claim, passage)).toBe(false);
});

test.each([
  ['Orn invited Tal to Velm.', 'Bram Tal, a ferryman from Lund, then invited her to Velm.'],
  ['The League has been sued by Velm.', 'The League sued the town over the rule.'],
  ['Orn is Tal’s right hand man.', 'She said that Tal has long been Orn’s “right hand man”.'],
  ["Tal was Banks' deputy for years.", "Banks is Tal's deputy."],
])('with a part that another one has: %s', (claim, passage) => {
  expect(crossesRoles(claim, passage)).toBe(true);
  expect(swapsRoles(claim, passage)).toBe(false);
});

test.each([
  ['Orn invited Tal to Velm.', 'Ada Orn, a nurse, invited him to Velm.'],
  ['The League sued Velm.', 'Velm was sued over the rule.'],
  ['Velm was sued by the League.', 'The League sued the town.'],
  ['Orn is Tal’s right hand man.', 'She said that Orn has been Tal’s “right hand man”.'],
  ['Orn is Tal’s brother-in-law.', 'Tal is Orn’s boss.'],
])('with the same part: %s', (claim, passage) => {
  expect(crossesRoles(claim, passage)).toBe(false);
});

test.each([
  ['Tal trails Orn by three points.', 'Orn is leading Tal, 48 percent to 45.', true],
  ['Tal lost to Orn.', 'Orn beat Tal.', true],
  ['Orn trails Tal by three points.', 'Orn is leading Tal, 48 percent to 45.', false],
  ['Orn sold the mill.', 'Orn bought the mill.', false],
])('opposite verbs with those who are named the other way round: %s – %s', (claim, passage, is) => {
  expect(tellsConverse(claim, passage)).toBe(is);
});

test('who does it is told in both', () => {
  const [claim, passage] = ['The mill sued Orn.', 'On Friday Orn sued the mill.'];
  const found = swappedDoers(claim, passage);
  expect(claim.slice(found?.claim.start, found?.claim.end)).toBe('mill');
  expect(passage.slice(found?.passage.start, found?.passage.end)).toBe('Orn');
  expect(swappedDoers('Orn sued the mill.', passage)).toBeUndefined();
});

test('an aside after a dash is no part of a verb', () => {
  const passage = 'Orn gave the most to the Tal fund - all that one may give - raising eyebrows.';
  expect(crossesRoles('Orn gave Tal the most.', passage)).toBe(false);
});
