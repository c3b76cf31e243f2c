import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { mayBeSameName, nameRuns, namesOfSource, nameTokens } from './claim-names.ts';

const text =
  'The mayor, Ada Orn of Velm, met the Ferry League. League members met Orn and the mayor again.';
const names = namesOfSource({ sha256: createHash('sha256').update(text).digest('hex'), text });

test.each([
  ['Orn met the Ferry League in Velm.', ['Orn', 'Ferry League', 'Velm']],
  ['orn met the ferry league', ['orn', 'ferry league']],
  ['Bram Tal left the House of Lords.', ['Bram Tal', 'House of Lords']],
  ['The Tal family left.', ['Tal']],
  ['Mayor Orn left.', ['Orn']],
  ['Microsoft is here.', ['Microsoft']],
  ['Microsoft products sell.', []],
  ['They left Velm.', ['Velm']],
  ['Orn met Two of them on Monday.', ['Orn']],
  ['ORN MET THE FERRY LEAGUE IN 2013', ['ORN', 'FERRY LEAGUE']],
])('the names of %s', (claim, expected) => {
  const runs = nameRuns(claim, nameTokens(claim, names));
  expect(runs.map(({ start, end }) => claim.slice(start, end))).toEqual(expected);
});

test.each([
  ['SRU', 'Scottish Rugby Union'],
  ['the Lib Dems', 'Liberal Democrats'],
  ['Windows', 'Windows XP'],
  ['Patricia Sanders', 'Sanders'],
])('%s may be %s', (one, other) => {
  expect(mayBeSameName(one, other)).toBe(true);
  expect(mayBeSameName(other, one)).toBe(true);
});

test.each([
  ['Busan', 'Seoul'],
  ['House of Lords', 'Court of Appeal'],
  ['SRU', 'Scottish Football Union'],
])('%s is not %s', (one, other) => {
  expect(mayBeSameName(one, other)).toBe(false);
});
