import { expect, test } from 'vitest';
import { swapsRoles } from './claim-roles.ts';

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
  ['Orn praised Tal, and Tal thanked Orn.', 'Tal thanked Orn.'],
])('the same way round: %s', (claim, passage) => {
  expect(swapsRoles(claim, passage)).toBe(false);
});
