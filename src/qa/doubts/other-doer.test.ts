import { expect, test } from 'vitest';
import { isDoneByOther, isReceiver, isTakenBack } from './other-doer.ts';

const CALL = 'The clerk, Odo Tamm, called the heiress, but the old lady declined to come.';
const VOTE = 'Odo Tamm spoke for it, and Ann Quill voted against.';
const SAME = 'Odo Tamm spoke for it, but later voted against.';
const BOTH = 'Odo Tamm came, but the clerk voted for it, and Ann Quill voted against.';
const AGE = 'She initially said she was 15 when they met, but she later wrote that she was 17.';
const TOLL = 'At first 12 people were missing.';
const COST = 'The bridge was expected to cost $5m, but the bill is now $9m.';

test.each([
  ['who declined to come', CALL, 'Odo Tamm', true],
  ['who voted against it', VOTE, 'Odo Tamm', true],
  ['who voted against it', VOTE, 'Ann Quill', false],
  ['who voted against it', SAME, 'Odo Tamm', false],
  ['who voted against it', BOTH, 'Odo Tamm', false],
  ['who called her', CALL, 'Odo Tamm', false],
  ['who is odo tamm', CALL, 'The clerk', false],
  ['who resigned', CALL, 'Odo Tamm', false],
])('%s: of “%s” “%s” is another than who does it: %s', (question, sentence, words, expected) => {
  expect(isDoneByOther(question, sentence, spanOf(sentence, words))).toBe(expected);
});

test.each([
  ['how old was she', AGE, '15', true],
  ['how old was she', AGE, '17', false],
  ['how old did she first say she was', AGE, '15', false],
  ['how many are missing', TOLL, '12', false],
  ['how much does it cost', COST, '$5m', true],
  ['how much was it expected to cost', COST, '$5m', false],
  ['how much does it cost', COST, '$9m', false],
])('%s: of “%s” “%s” is taken back: %s', (question, sentence, words, expected) => {
  expect(isTakenBack(question, sentence, spanOf(sentence, words))).toBe(expected);
});

const MAIL = 'The letter was sent to Odo Tamm by Ida Orn.';

test.each([
  ['who sent the letter', MAIL, 'Odo Tamm', true],
  ['who sent the letter', MAIL, 'Ida Orn', false],
  ['who sent it', 'It was sent by Ida Orn.', 'Ida Orn', false],
  ['who bought it', 'It was bought for Odo Tamm.', 'Odo Tamm', true],
  ['who got the letter', MAIL, 'Odo Tamm', false],
  ['who was the letter sent to', MAIL, 'Odo Tamm', false],
  ['who spoke', 'She spoke to Odo Tamm.', 'Odo Tamm', false],
  ['who left', 'Odo Tamm left.', 'Odo Tamm', false],
  ['who is he', MAIL, 'Odo Tamm', false],
])('%s: of “%s” “%s” receives it: %s', (question, sentence, words, expected) => {
  expect(isReceiver(question, sentence, spanOf(sentence, words))).toBe(expected);
});

function spanOf(sentence: string, words: string) {
  const start = sentence.indexOf(words);
  return { start, end: start + words.length };
}
