/** Initials of posts, read as the sources write them. */
import { expect, test } from 'vitest';
import { knownWordsOf } from './known-words.ts';
import { withPostsInFull } from './posts-in-full.ts';

const known = knownWordsOf('chief executive prime minister vice president cfo at velm'.split(' '));

test.each([
  ['who is ceo of velm', 'who is chief executive of velm'],
  ['who’s velm’s CEO?', 'who’s velm’s chief executive?'],
  ['pm velm', 'prime minister velm'],
  ['did the vp go', 'did the vice president go'],
  // The passages have it, or not all of its words, or it is an hour.
  ['who is the cfo', 'who is the cfo'],
  ['who is the coo', 'who is the coo'],
  ['is it at 5 pm', 'is it at 5 pm'],
])('%s', (question, read) => {
  expect(withPostsInFull(question, known)).toBe(read);
});
