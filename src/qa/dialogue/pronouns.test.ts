import { describe, expect, test } from 'vitest';
import { ferry, seoul, understood } from '../follow-up/fixture.ts';

const promise = seoul('What did Park promise?', 'park-developing-nations', 'park-it-industry');
const president = seoul('Who is Park Geun-hye?', 'park-participant');
const participant = seoul('Who represented Hungary?', 'martonyi-participant');

understood([
  // Somebody's role is asked for as a thing, their people as people.
  [promise, 'and her role?', 'What is Park Geun-hye’s role?'],
  [president, 'what about her ministers', 'Who are Park Geun-hye’s ministers?'],
  [president, 'and her spokesman?', 'Who is Park Geun-hye’s spokesman?'],
  // One body is "they" and has a verb in the singular, before or after it.
  [participant, 'who do they want', 'Who does Hungary want?'],
  [participant, 'what they are saying', 'What Hungary is saying?'],
]);

describe('who goes somewhere goes to it', () => {
  const meeting = ferry('Was there a meeting in Port Ashby?');
  understood([
    [meeting, 'who went there?', 'Who went to Port Ashby?'],
    [meeting, 'who spoke there?', 'Who spoke in Port Ashby?'],
    [promise, 'who spoke there?', 'Who spoke during the Seoul Conference on Cyber Space 2013?'],
  ]);
  test('and to no event', () => {
    expect(promise.then('who came there?')?.understoodAs).toBeUndefined();
    const two = ferry('Did hotels in Port Ashby send guests to Marlow Bay?');
    expect(two.then('who went there?')?.understoodAs).toBeUndefined();
  });
});

describe('who or what “they” are is not certain', () => {
  test.each([
    // One is no "them".
    [ferry('Who closed the inner harbour?', { text: 'Carvalho' }), 'why did the storm hit them'],
    // The problems, or who named them.
    [ferry('Which problems did Dermot Quill name?'), 'are they getting worse?'],
    [ferry('Did Dermot Quill answer the letters?'), 'were they long?'],
    // The union, or who spoke of it.
    [ferry('Did Dermot Quill call Norlane reckless?'), 'what did they do wrong'],
    [ferry('How many deckhands does Norlane employ?'), 'how much are they paid?'],
    // Those who told it have no name.
    [ferry('Who told Norlane about the strike?', { text: 'deckhands' }), 'were they allowed to?'],
    // Nobody of the question.
    [ferry('Was it closed?', { text: 'Ines Carvalho' }), 'what will they get'],
  ])('%#: %s', ({ then }, typed) => {
    expect(then(typed)?.understoodAs).toBeUndefined();
  });
});

test('where no auxiliary shows the number, nothing is put in its place', () => {
  expect(participant.then('why they left')?.understoodAs).toBeUndefined();
});
