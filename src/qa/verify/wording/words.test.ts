import { expect, test } from 'vitest';
import { tokenise } from '../../../text/tokens.ts';
import { isIn, isNamedIn, wordsOf } from './words.ts';

/** The words of a claim that are in a passage by one of the two ways to tell. */
const found = (claim: string, passage: string, is: typeof isIn): string[] =>
  tokenise(claim)
    .filter((token) => is(token, wordsOf(passage)))
    .map(({ text }) => text);

test('a word is in a text in whatever form and capitals', () => {
  expect(found('Ferries sinking', 'A FERRY sinks.', isIn)).toEqual(['Ferries', 'sinking']);
  expect(found('The boats sank', 'A ferry sinks.', isIn)).not.toContain('boats');
});

test('a word that the text writes in two is there, but none that only runs on so', () => {
  expect(found('cyberspace', 'The Cyber Space fair.', isIn)).toEqual(['cyberspace']);
  expect(found('cyberfair', 'The Cyber Space Fair.', isIn)).toEqual([]);
  expect(found('fair', 'Cyber Space Fair', isIn)).toEqual(['fair']);
});

test('a number is there however it is written', () => {
  expect(found('12 boats', 'Twelve men', isIn)).toEqual(['12']);
});

test.each([
  ['Britain', 'The British navy came.', true],
  ['Florida', 'He lives in Miami, Fla.', true],
  ['Florida', 'He lives in Austin, Texas.', false],
  ['Florida', 'He lives in Florida.', true],
  ['Britain', 'The French navy came.', false],
])('what “%s” names is named in “%s”: %s', (name, passage, expected) => {
  expect(found(name, passage, isNamedIn)).toEqual(expected ? [name] : []);
});

test('another name is no form of the word', () => {
  expect(found('Britain', 'The British navy came.', isIn)).toEqual([]);
});
