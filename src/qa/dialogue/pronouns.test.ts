import { describe, expect, test } from 'vitest';
import { articleKnowledge } from '../../packs/article.ts';
import { conversation, ferry, seoul, understood } from '../follow-up/fixture.ts';

const town = (question: string) =>
  conversation(
    articleKnowledge(
      `A quarrel\n\nRobert Orn said that he met Mary Holm, 40, on Friday. Then Orn called Holm a liar.`,
      'town.txt',
    ),
    'town',
    question,
  );
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

describe('to whom somebody does something is another', () => {
  const master = ferry('Who is Dermot Quill?', { text: 'Dermot Quill' });
  understood([
    [master, 'why did Carvalho like him?', 'Why did Carvalho like Dermot Quill?'],
    [master, 'did norlane talk to him then', 'Did norlane talk to Dermot Quill then?'],
  ]);
  test.each([
    // It is Carvalho’s own, or said of what comes.
    [master, 'when did Carvalho lose his job'],
    [master, 'does Carvalho think it is over'],
    // Nobody is meant by their own name, and she is no he.
    [master, 'why did Quill like him?'],
    [town('Who is Mary Holm?'), 'why did Orn like him?'],
  ])('%#: not %s', ({ then }, typed) => {
    expect(then(typed)?.understoodAs).toBeUndefined();
  });
});

describe('a man and a woman', () => {
  const both = town('Did Robert Orn meet Mary Holm?');
  test.each([
    ['what did he say to her', 'What did Robert Orn say to Mary Holm?'],
    ['did she answer his letter', 'Did Mary Holm answer Robert Orn’s letter?'],
  ])('%s', (typed, wanted) => {
    expect(both.then(typed)?.understoodAs).toBe(wanted);
  });
  test('where one of them is not certain neither is put in its place', () => {
    const one = town('Where is Mary Holm?');
    expect(one.then('what did he say to her')?.understoodAs).toBeUndefined();
    expect(both.then('did he sell her it')?.understoodAs).toBeUndefined();
  });
});

test('they may be anybody there', () => {
  const town = ferry('Where is Port Ashby?', { text: 'Marlow Bay' });
  expect(town.then('what do they eat there?')?.understoodAs).toBe(
    'What do they eat in Port Ashby?',
  );
});

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
