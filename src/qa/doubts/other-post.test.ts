/** Whether the holder of a post is told, or that of another. */
import { expect, test } from 'vitest';
import { hasPostAsked, isOfOtherPost } from './other-post.ts';

const isOther = (text: string, passage: string, answer: string, whole = passage): boolean => {
  const start = passage.indexOf(answer);
  const isWho = text.startsWith('who');
  return isOfOtherPost({ text, isWho }, passage, { start, end: start + answer.length }, whole);
};

test.each([
  ['who is the ceo of velm bank', 'It pays, Velm Bank President Ada Orn said.', 'Ada Orn'],
  ['who is velm bank’s ceo', 'It pays, Velm Bank President Ada Orn said.', 'Ada Orn'],
  ['velm bank ceo', 'It pays, President Ada Orn said.', 'President Ada Orn'],
  ['ceo of velm bank', 'Velm Bank’s chief financial officer, Ada Orn, spoke.', 'Ada Orn'],
  ['who is the mayor', 'Ada Orn, the governor of Velm, spoke.', 'Ada Orn'],
  ['who is the captain of velm', 'Ada Orn, the head coach of Velm, sat there.', 'Ada Orn'],
  ['who is the prime minister', 'Deputy Prime Minister Ada Orn spoke.', 'Ada Orn'],
  ['who is the vp', 'President Ada Orn spoke.', 'Ada Orn'],
  ['who is the chairman', 'Velm’s president Ada M. Orn (52) spoke.', 'Ada M. Orn'],
])('%s: “%s” is another', (question, passage, answer) => {
  expect(isOther(question, passage, answer)).toBe(true);
});

test.each([
  ['who is the ceo of velm bank', 'Velm Bank’s chief executive Ada Orn spoke.', 'Ada Orn'],
  ['who is the ceo', 'Ada Orn, president and chief executive of Velm Bank, spoke.', 'Ada Orn'],
  ['who is the pm', 'Premier Ada Orn spoke.', 'Ada Orn'],
  ['who is the vp', 'Vice President Ada Orn spoke.', 'Ada Orn'],
  ['who is the leader of the union', 'Ada Orn, the union’s president, spoke.', 'Ada Orn'],
  ['who is the mayor', 'Ada Orn, who met Governor Bo Tal, spoke.', 'Ada Orn'],
  ['who is the mayor', 'Ada Orn, like Governor Bo Tal, spoke.', 'Ada Orn'],
  ['who is the mayor', 'Ada Orn spoke beside the governor.', 'Ada Orn'],
  ['lawyer on velm mayor', 'It pays, lawyer Ada Orn said.', 'Ada Orn'],
  ['who met the mayor', 'Governor Ada Orn went to the town hall.', 'Ada Orn'],
  ['who is the mayor of velm', 'The governor spoke.', 'The governor'],
])('%s: “%s” may be meant', (question, passage, answer) => {
  expect(isOther(question, passage, answer)).toBe(false);
});

test('who is called so elsewhere holds the post too', () => {
  const passage = 'It pays, President Orn said.';
  const whole = `${passage} Chief Executive Ada Orn has led the bank since May.`;
  expect(isOther('who is the ceo', passage, 'Orn', whole)).toBe(false);
  expect(isOther('who is the coo', passage, 'Orn', whole)).toBe(true);
});

test('a post has several names', () => {
  expect(hasPostAsked('who is the ceo', 'The chief executive spoke.')).toBe(true);
  expect(hasPostAsked('who is the ceo', 'The deputy chief executive spoke.')).toBe(false);
  expect(hasPostAsked('who is the clown', 'The chief executive spoke.')).toBe(undefined);
});
