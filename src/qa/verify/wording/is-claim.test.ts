import { expect, test } from 'vitest';
import { isClaim } from './is-claim.ts';

test.each([
  'Nine people died in the flood.',
  '40 people were hurt',
  'the mayor resigned on friday',
  'Orn is the mayor of Velm.',
  'Orn did not come.',
  'We heard that 40 people died.',
  'Tal said the council should resign.',
  'According to Orn, the plan is a disgrace.',
  'The best player was hurt.',
  'Prices rose by 4% in May!',
  'About 7 million people use LG Card.',
  'Most of them want the wall.',
])('a claim: %s', (sentence) => {
  expect(isClaim(sentence)).toBe(true);
});

test.each([
  'Did nine people die in the flood?',
  'Nine people died, right?”',
  'I think the mayor is right.',
  'I really don’t believe that Orn won.',
  'In my opinion the bridge came too late.',
  'The council should resign.',
  'This is such a disgrace!',
  'That was a terrible idea.',
  'Hopefully the bridge opens soon.',
  'What a day that was!',
  'Thank you for the answer.',
  'hello there',
  'Happy birthday, dear mum!',
  'So sad',
  '🙂',
  '',
])('no claim: %s', (sentence) => {
  expect(isClaim(sentence)).toBe(false);
});
