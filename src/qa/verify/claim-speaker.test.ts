import { expect, test } from 'vitest';
import { isAmong, reportedSpeaker } from './claim-speaker.ts';

test.each([
  ['Ada Orn said the weir was old.', 'Ada Orn'],
  ['The head of the Ferry League told guests they were late.', 'The head of the Ferry League'],
  ['Tal warned that the locks were rotting.', 'Tal'],
  ['According to the police, nine people died.', 'the police'],
  ['Tal warned the guests.', undefined],
  ['Nine people died.', undefined],
  ['Said to be old.', undefined],
])('%s', (claim, speaker) => {
  expect(reportedSpeaker(claim)).toBe(speaker);
});

test('a description is among speakers with a word of it', () => {
  expect(isAmong('the Velm police', ['Orn', 'Police chief Tal'])).toBe(true);
  expect(isAmong('Ada Orn', ['Bram Tal'])).toBe(false);
  expect(isAmong('the of', ['the of'])).toBe(false);
});
