import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';
import { one } from '../../../../tests/commands/packs.ts';

const [source] = one.sources.values();

function between(claim: string, text: string) {
  if (!source) throw new Error('there is no source');
  return differencesOf(
    claim,
    { source, passage: { start: 0, end: text.length, text } as never },
    '',
  );
}

test.each([
  ['Orn was not fined.', 'Orn was fined on Friday.', 'claim', 'not fined', 'fined'],
  ['Tal will wait for others.', 'Tal will not wait for others.', 'passage', 'wait', 'not wait'],
])('what the one denies the other tells: %s', (claim, passage, by, own, theirs) => {
  const found = between(claim, passage).deniesSame;
  expect(found?.by).toBe(by);
  expect(claim.slice(found?.claim.start, found?.claim.end)).toBe(own);
  expect(passage.slice(found?.passage.start, found?.passage.end)).toBe(theirs);
});

test.each([
  ['No strike had been bigger for ten years.', 'The strike was the biggest in ten years.'],
  ['Nobody but Orn stood by him.', 'Orn alone stood by him.'],
  [
    'Ferries cannot be taxed under it.',
    'It was changed so that it excludes that ferries are taxed.',
  ],
  ['People no longer have to be at home by midnight.', 'The city lifted a midnight curfew.'],
  ['The league will take it to a higher court.', 'The court will not take an action beyond that.'],
  ['Anglers need a permit.', 'The town bans fishing without a permit.'],
  ['Drivers need a pass for the quay.', 'A law forbids parking on the quay with no pass.'],
])('nothing: %s', (claim, passage) => {
  expect(between(claim, passage).deniesSame).toBeUndefined();
});

test.each([
  ['The case against Orn is pending.', 'The case against Mr. Tal is pending.', true],
  ['The case against Orn is pending.', 'The case against Ms. Orn is pending.', false],
  ['The case against Orn was dropped.', 'The case against Mr. Tal is pending.', false],
  ['The case against Orn is pending in Velm.', 'The case against Mr. Tal is pending.', false],
])('another name amid the same words: %s %s', (claim, passage, renamed) => {
  expect(between(claim, passage).renamed).toBe(renamed);
});

test.each([
  ['Then Moscow denied the report.', 'Russia denied the report.', []],
  ['Then Russia denied the report.', 'The Kremlin denied the report.', []],
  ['Then he lived in Moscow.', 'Then he lived in Russia.', ['Moscow']],
])('a government may be called by its seat: %s (%s)', (claim, passage, lacking) => {
  const { names, otherName } = between(claim, passage);
  expect(names.map(({ text }) => text)).toEqual(lacking);
  expect(otherName === undefined).toBe(lacking.length === 0);
});

test.each([
  ['The bank has not moved its rates.', 'The bank has yet to move its rates.', false],
  ['The bank has not moved its rates.', 'The bank has moved its rates.', true],
  ['The road is not done.', 'The road is far from done.', false],
])('what is not done yet is denied: %s – %s', (claim, passage, denies) => {
  expect(between(claim, passage).plainlyDenies).toBe(denies);
});

test.each([
  ['Velm ended its curfew on Monday.', 'Velm lifted its curfew on Monday.', true],
  ['Orn got the prize for the film.', 'Orn just missed the award for the movie.', false],
  ['Orn wants software in the law.', 'Orn wants a law that excludes software.', false],
])('what is denied quietly is not said alike: %s – %s', (claim, passage, alike) => {
  expect(between(claim, passage).saysAlike).toBe(alike);
});
