import { expect, test } from 'vitest';
import { isDoer, isOfType } from './answer-type.ts';
import type { QuestionType } from '../query/question-type.ts';

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
  ['who', 'Springsteen'],
  ['who', 'Jimmy Fallon'],
  ['when', 'at the weekend'],
  ['when', 'in summertime'],
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
  ['when', 'Springsteen'],
  ['when', 'Dayton'],
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

test.each([
  ['how big will the wall be', 'as big as it needs to be', true],
  ['how tall is it', 'taller than the church', true],
  ['how heavy was it?', 'heavier than a bus', true],
  ['how large is the crater', 'the size of a football pitch', true],
  ['how big will the wall be', 'in the desert', false],
  ['how much will the wall be', 'as big as it needs to be', false],
])('%s “%s”: %s', (question, answer, expected) => {
  expect(isOfType(answer, 'how-much', question)).toBe(expected);
});

test.each([
  ['how many cops shot at him', '41 times', false],
  ['how many times did they shoot', '41 times', true],
  ['how many men sang', 'ten men, three times as many', true],
  ['How many ships sank?', 'twelve times', false],
])('%s: %s', (question, answer, expected) => {
  expect(isOfType(answer, 'how-many', question)).toBe(expected);
});

test.each([
  ['who got shot in tulsa', 'He was fatally shot by ', true],
  ['who was arrested', 'They were arrested by the ', true],
  ['who was badly hurt', 'He was hurt by a ', true],
  ['who is being sued', 'It is being sued by ', true],
  ['who was asked to resign', 'They were asked by ', true],
  ['who is running the inquiry', 'an inquiry, overseen by ', false],
  ['who is supposed to chair it', 'a meeting chaired by ', false],
  ['who was expected to sing', 'songs played by ', false],
  ['who was he shot by', 'He was shot by ', false],
  ['who shot him', 'He was shot by ', false],
  ['who got shot', 'The officer shot ', false],
  ['who was mayor then', 'It was opened by ', false],
])('%s of “%s…”: by whom it was done: %s', (question, before, expected) => {
  expect(isDoer(question, before)).toBe(expected);
});
