import { expect, test } from 'vitest';
import { seoul, understood } from '../follow-up/fixture.ts';

const promise = seoul('What did Park promise?', 'park-developing-nations', 'park-it-industry');
const participant = seoul('Who represented Hungary?', 'martonyi-participant');

understood([
  // Somebody's role is asked for as a thing, their people as people.
  [promise, 'and her role?', 'What is Park Geun-hye’s role?'],
  [promise, 'what about her ministers', 'Who are Park Geun-hye’s ministers?'],
  [promise, 'and her spokesman?', 'Who is Park Geun-hye’s spokesman?'],
  // One body is "they" and has a verb in the singular, before or after it.
  [participant, 'who do they want', 'Who does Hungary want?'],
  [participant, 'what they are saying', 'What Hungary is saying?'],
]);

test('where no auxiliary shows the number, nothing is put in its place', () => {
  expect(participant.then('why they left')?.understoodAs).toBeUndefined();
});
