import { expect, test } from 'vitest';
import { nounsIn } from './question-nouns.ts';

test.each([
  ['What did the banner say', ['the banner']],
  ['when did Ann Smith get the envelope', ['the envelope']],
  ['When does the transgender ban start', ['the transgender ban']],
  ['when was the old bridge closed', ['the old bridge']],
  ['has the travel ban ended', ['the travel ban']],
  ['what is the income limit for vouchers', ['the income limit']],
  ['what did the sign on the door say', ['the sign', 'the door say']],
  ['Which play was it', ['the play']],
  ['Which ships sank', ['the ships']],
  ['did the company sign the deal', ['the company', 'the deal']],
  ['what happened on the last day', []],
  ['who is Ann Smith', []],
  // A name or a figure goes on with the noun.
  ['what is the new Clinton ad called', []],
  ['how long is the “Arrogant” spot', []],
  ['who owns the second Apollo 11 rock', []],
  ['when did the strike in Velm end', ['the strike']],
  ['did the mayor meet Ann Smith', ['the mayor']],
])('%s', (question, nouns) => {
  expect(nounsIn(question).map(({ name }) => name)).toEqual(nouns);
});

test('tells whether a noun is of several', () => {
  expect(nounsIn('did the ships leave the harbour')).toMatchObject([
    { head: 'ships', plural: true },
    { head: 'harbour', plural: false },
  ]);
});
