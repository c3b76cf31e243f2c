import { expect, test } from 'vitest';
import { isAmong, isDescribedIn, reportedSpeaker, tellsWho } from './reported-speaker.ts';

test.each([
  ['Ada Orn said the weir was old.', 'Ada Orn'],
  ['The head of the Ferry League told guests they were late.', 'The head of the Ferry League'],
  ['Tal warned that the locks were rotting.', 'Tal'],
  ['According to the police, nine people died.', 'the police'],
  ['Ada Orn called the weir a danger.', 'Ada Orn'],
  ['Tal described Orn as very talented.', 'Tal'],
  ['The union called a strike.', undefined],
  ['Tal called for new locks.', undefined],
  ['Tal warned the guests.', undefined],
  ['Nine people died.', undefined],
  ['Said to be old.', undefined],
  ['Tal thinks the river is the best in the world.', 'Tal'],
  ['Fishermen fear small boats would sink.', 'Fishermen'],
  ['Bram Tal reckons no other draw could have been harder.', 'Bram Tal'],
  ['Tal hopes to see the weir that was old.', undefined],
  ['The fear is that the locks rot.', undefined],
  ['The hope Tal has was old.', undefined],
  ['Tal knows the river.', undefined],
  ['The guests were told to leave their dogs.', undefined],
  ['The police have been told about it.', undefined],
  ['The guests were also told that it was late.', undefined],
])('%s', (claim, speaker) => {
  expect(reportedSpeaker(claim)).toBe(speaker);
});

test('a description is among speakers with a word of it', () => {
  expect(isAmong('the Velm police', ['Orn', 'Police chief Tal'])).toBe(true);
  expect(isAmong('Ada Orn', ['Bram Tal'])).toBe(false);
  expect(isAmong('the of', ['the of'])).toBe(false);
});

test('a description is in a text with all its words', () => {
  expect(isDescribedIn('The Velm doctor', '“It broke,” said Velm doctor Ada Orn.')).toBe(true);
  expect(isDescribedIn('The Orsk doctor', '“It broke,” said Velm doctor Ada Orn.')).toBe(false);
  expect(isDescribedIn('He', 'He said that it broke.')).toBe(false);
});

test('a pronoun tells nobody', () => {
  expect(['He', 'They', 'the mayor', 'Orn'].map(tellsWho)).toEqual([false, false, true, true]);
});
