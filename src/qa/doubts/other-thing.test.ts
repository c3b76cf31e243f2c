import { expect, test } from 'vitest';
import { isOfOtherThing } from './other-thing.ts';

test.each([
  ['which is the biggest bank', 'Orn, the third-biggest bank, will buy Tal.', true],
  ['who is the biggest lender', 'Orn, the second largest lender, will buy Tal.', true],
  ['which is the best film', 'It was the next best film of the year.', true],
  ['best director', 'The best director runner-up was Ida Orn for Tal.', true],
  ['who is best actress', 'Ida Orn, a best actress nominee, came.', true],
  ['who won best film', 'Tal was nominated for the best film.', true],
  ['who won best film', 'Tal won best film and Orn was up for best song.', false],
  ['who was nominated for best film', 'Tal was nominated for best film.', false],
  ['which is the oldest bank', 'Orn was the oldest bank nominee.', false],
  ['which is the biggest bank', 'Orn, the biggest bank, will buy Tal, the second-biggest.', false],
  ['which is the second biggest bank', 'Orn is the second-biggest bank.', false],
  ['which is the oldest bank', 'Orn is the second-biggest bank.', false],
  ['friday rally', 'He said so at a Saturday rally.', true],
  ['who won on friday', 'She won on Friday, and lost on Saturday.', false],
  ['who won on friday', 'She won in May.', false],
  ['how many came in 2014', 'In 2013 some 40 came.', true],
  ['sales in october', 'Sales rose by 5% in September.', true],
  ['sales in october', 'Sales rose by 5% last month, after 4% in September.', false],
  ['sales in 2004', 'Sales fell to $7m from 2003’s $9m.', false],
  ['why did they march', 'The vote may be held in March.', false],
  ['what did they do in the 2000s', 'They sold it in 2001.', false],
  ['may they march', 'They came in June.', false],
  ['what does tal accuse orn of', 'Orn accused Tal of theft.', true],
  ['did tal accuse orn', 'Orn accused Tal of theft.', true],
  ['what does orn accuse tal of', 'Orn accused Tal of theft.', false],
  ['was tal accused by orn', 'Orn accused Tal of theft.', false],
  ['who did tal meet', 'Orn met Tal.', false],
  ['did orn marry tal', 'Tal married Orn.', false],
  ['who is orns lawyer', 'Jones’ lawyer, Odo Tamm, said no.', true],
  ["who's Orn's wife", 'Tal’s second wife, Ida, came.', true],
  ["who's Marion Jones's lawyer?", 'Jones’ lawyer, Odo Tamm, said no.', false],
  ['who is orns lawyer', 'Tal’s lawyer met Orn’s lawyer, Odo Tamm.', false],
  ['who is orns lawyer', 'Odo Tamm, a lawyer, met Tal’s wife.', false],
  ['who is the mayor', 'Velm’s mayor is Ida Orn.', false],
  ['are bread prices up or down', 'The shop said it was lowering prices.', true],
  ['did oil go up or down', 'The dollar showed continuing weakness.', true],
  ['is oil up or down', 'Oil fell to $50.', false],
])('%s: “%s” tells of another: %s', (question, passage, expected) => {
  expect(isOfOtherThing(question, passage)).toBe(expected);
});

test('the day may stand around it', () => {
  expect(
    isOfOtherThing('who won on friday', 'She had lost on Thursday.', 'On Friday Orn won.'),
  ).toBe(false);
});
