import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  hasAllBut,
  mayBeSameName,
  nameRuns,
  namesOfSource,
  nameTokens,
  otherNameIn,
} from './names.ts';

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
  ['Microsoft', []],
  ['Microsoft spent it.', ['Microsoft']],
  ['Microsoft, Velm left.', ['Velm']],
  ['boats Orn bought left.', ['Orn']],
  ['Orn left in June.', ['Orn']],
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
  ['Sam', 'Samantha Orn'],
])('%s may be %s', (one, other) => {
  expect(mayBeSameName(one, other)).toBe(true);
  expect(mayBeSameName(other, one)).toBe(true);
});

test.each([
  ['Busan', 'Seoul'],
  ['Q', 'Quill'],
  ['Jo Tal', 'Josephine Berg'],
  ['House of Lords', 'Court of Appeal'],
  ['SRU', 'Scottish Football Union'],
])('%s is not %s', (one, other) => {
  expect(mayBeSameName(one, other)).toBe(false);
});

test.each([
  ['The mayor met Orn.', 'The mayor met Tal.', 'Orn → Tal'],
  ['Orn met the mayor.', 'Tal met the mayor.', 'Orn → Tal'],
  ['There the mayor met Orn.', 'The mayor met President Tal.', 'Orn → Tal'],
  ['Then Orn met Berg.', 'Then Tal met Quist.', undefined],
  ['The mayor met Sam.', 'The mayor met Samantha.', undefined],
  ['The mayor met Orn.', 'The guests of Tal left the mayor.', undefined],
  ['The mayor met Orn.', 'The mayor met Tal, who had met Quist.', undefined],
  ['The mayor met Ada Orn.', 'The mayor met Tal, and not Orn.', undefined],
  ['The mayor met Orn.', 'The mayor met nobody.', undefined],
])('another name in the place of one: %s %s', (claim, passage, expected) => {
  const found = otherNameIn(claim, passage, names);
  const [own, theirs] = [found?.claim, found?.passage];
  const told = found && [
    claim.slice(own?.start, own?.end),
    passage.slice(theirs?.start, theirs?.end),
  ];
  expect(told?.join(' → ')).toBe(expected);
});

test.each([
  ['The mayor met Orn.', 'The mayor has met Tal.', true],
  ['They met Orn.', 'They met Tal.', false],
  ['The mayor met Orn in spring.', 'The mayor met Tal.', false],
  ['In spring Orn met her.', 'Tal met her in spring.', true],
  ['The Orn mayor left.', 'The mayor left.', true],
])('all but a name: %s %s', (claim, passage, expected) => {
  const start = claim.indexOf('Orn');
  expect(hasAllBut({ start, end: start + 3 }, claim, passage)).toBe(expected);
});
