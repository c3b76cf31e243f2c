import { expect, test } from 'vitest';
import { readWords } from '../article/words.ts';
import type { Mode } from '../attribution/attributions.ts';
import type { Spoken } from '../attribution/speakers.ts';
import { leansBack, pointsAt } from './leaning.ts';

function by(mode: Mode, type: 'person' | 'organisation'): Spoken {
  const entity = { name: 'Ada Orn', type };
  return {
    attribution: { mode },
    speakers: [{ name: 'Ada Orn', found: 'named', entity }],
  } as unknown as Spoken;
}

function leans(text: string, spoken?: Spoken): boolean {
  return leansBack(text, readWords(text), spoken);
}

test.each([
  'They would have been scared to death',
  'He never met me',
  'We hope to see him again',
  'It came at the worst possible time',
  'That was a mistake',
  'And it needs to be intolerable',
  'The council did so in March',
  'Both were closed',
  'The latter was sold',
  'Another was lost in the storm',
  'No such order was given',
  'The boats were kept there',
  'I have brought my family here',
  'The council said it would have',
  'The wall is much higher',
  'We certainly can’t afford to do this anymore',
  'Not going to go into that.',
  'I am very troubled by that',
  'We were floored',
  'The Harbour Bank, which lent to both, is another.',
  'The bakers’ union was among them',
  'I am proud of you',
  'If it does not hold the water yet, it will at some point',
  'And when this fails, the town is lost',
  'It’s a slap in the face to all of the town',
  'It was an insult to the harbour',
])('leans on what stands before: “%s”', (text) => {
  expect(leans(text, by('direct', 'person'))).toBe(true);
});

test.each([
  'There were 40 boats in the harbour',
  'It is wrong to close the pier',
  'It amazes me that the pier is closed',
  'I love boats, and I treat them well',
  'The minister said he would resign',
  'Ada Orn and Bo Berg sold both piers',
  'The wall is much higher than the mill',
  'This country is ours',
  'We will do what we can for the town',
  'I would close this pier',
  'If the council closes the pier, we will fight that',
  'We think that the pier will be closed',
  'It’s a pity that the pier is closed',
  'We sold boats',
  'If the pier does not hold, we will close it',
])('stands alone: “%s”', (text) => {
  expect(leans(text, by('direct', 'person'))).toBe(false);
});

test('what is told of oneself leans on nobody else', () => {
  expect(leans('he would resign', by('indirect', 'person'))).toBe(false);
  expect(leans('he would resign', by('indirect', 'organisation'))).toBe(true);
  expect(leans('it was aware of the site', by('indirect', 'organisation'))).toBe(false);
  expect(leans('they were aware of the site', by('indirect', 'person'))).toBe(true);
});

test.each([
  ['The town flouts that treaty', true],
  ['You would think they are angry about this', true],
  ['There is no sign this would help the town', true],
  ['The pier is old, and that is a danger', true],
  ['The town is led by those men', true],
  ['The council closes the pier this year', false],
  ['The town owns the pier that fell', false],
  ['The council said that the pier was old', false],
  ['Those who fish there have left', false],
])('whether “%s” points at what was told before', (text, expected) => {
  expect(pointsAt(readWords(text))).toBe(expected);
});
