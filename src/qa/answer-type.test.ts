import { expect, test } from 'vitest';
import { isOfType } from './answer-type.ts';
import type { QuestionType } from './query/question-type.ts';

test.each<readonly [QuestionType, string]>([
  ['when', 'Monday'],
  ['when', '18 February'],
  ['when', 'at 7:19 p.m.'],
  ['when', '1978'],
  ['when', 'the 70s'],
  ['when', 'after the vote'],
  ['when', 'two games ago'],
  ['when', 'shortly before the flood'],
  ['when', 'early next year'],
  ['how-many', '104,000'],
  ['how-many', 'almost a dozen'],
  ['how-many', 'three non-executive directors'],
  ['how-many', 'two-time'],
  ['how-many', 'a third'],
  ['how-many', 'none of them'],
  ['how-many', 'a pair'],
  ['how-much', '$6.8bn'],
  ['how-much', 'third-biggest'],
  ['how-much', 'most of it'],
  ['how-long', 'four years'],
  ['how-long', 'since June'],
  ['how-long', 'months'],
  ['who', 'Ann Smith'],
  ['who', 'voters under 30'],
  ['who', 'by Ann Smith'],
  ['where', 'at the May Fair hotel'],
  ['where', '10 Downing Street'],
  ['why', 'New Jersey'],
  ['value', 'anything'],
])('%s may be answered with “%s”', (type, answer) => {
  expect(isOfType(answer, type)).toBe(true);
});

test.each<readonly [QuestionType, string]>([
  ['when', 'New Jersey'],
  ['when', '54'],
  ['when', 'Ann Smith'],
  ['when', 'the DEC'],
  ['when', 'may attend the march'],
  ['how-many', 'The Fisher King'],
  ['how-many', 'on the harbour wall'],
  ['how-much', 'the council'],
  ['how-long', 'in New Jersey'],
  ['who', 'Wednesday'],
  ['who', '18 February 2031'],
  ['who', 'over Ann Smith'],
  ['who', 'in Velm'],
  ['who', 'had been ill'],
  ['where', 'has already been recorded'],
  ['where', 'Sunday night'],
  ['where', 'Ann Smith’s daughter'],
])('%s is not answered with “%s”', (type, answer) => {
  expect(isOfType(answer, type)).toBe(false);
});

test.each([
  ['what time does it start?', 'at 7:19 p.m.', true],
  ['at what hour did they meet', 'noon', true],
  ['what time does it start?', 'Monday', false],
  ['what time does it start?', 'two days', false],
  ['what time of year is it', 'spring', true],
])('%s: “%s” is %s', (question, answer, expected) => {
  expect(isOfType(answer, 'when', question)).toBe(expected);
});

test.each([
  ['how often was it held?', 'It is the third', true],
  ['how often does she go', 'three times a week', true],
  ['how many times did they meet', 'twice', true],
  ['how often was it held?', 'two days', false],
])('%s: “%s” is %s', (question, answer, expected) => {
  expect(isOfType(answer, 'how-many', question)).toBe(expected);
});
