import { describe, expect, test } from 'vitest';
import { packs } from '../follow-up/fixture.ts';
import { namesOf } from '../query/names.ts';
import { agreeing, hasParticiple, parseQuestion, type QuestionParts } from './question-parts.ts';

const names = namesOf(packs);

describe('a question is taken apart', () => {
  test.each<readonly [question: string, parts: Partial<QuestionParts>]>([
    ['Did Park attend', { gap: 'polar', wh: '', auxiliary: 'did', rest: 'Park attend' }],
    ['WAS it held', { gap: 'polar', auxiliary: 'was', rest: 'it held' }],
    ['When was it held', { gap: 'adjunct', wh: 'when', auxiliary: 'was', rest: 'it held' }],
    ['How long did it last', { gap: 'adjunct', wh: 'how long', auxiliary: 'did' }],
    ['On which day did it end', { gap: 'adjunct', wh: 'on which day' }],
    ['In what city did they meet', { gap: 'adjunct', wh: 'in what city', rest: 'they meet' }],
    ['What time is it held', { gap: 'adjunct', wh: 'what time' }],
    ['What did Park say', { gap: 'object', wh: 'what', auxiliary: 'did', rest: 'Park say' }],
    ['What will the mayor do', { gap: 'object', auxiliary: 'will' }],
    ['What was discussed', { gap: 'subject', auxiliary: 'was', rest: 'discussed' }],
    ['What was Park told', { gap: 'object', rest: 'Park told' }],
    ['What has everyone said', { gap: 'subject' }],
    ['What has anyone said', { gap: 'object' }],
    ['What can ministers do', { gap: 'object' }],
    ['Who attended the conference', { gap: 'subject', verb: 'attended', rest: 'the conference' }],
    [
      'How many officials attended',
      { gap: 'subject', wh: 'how many officials', noun: 'officials', plural: true },
    ],
    ['Which minister spoke', { gap: 'subject', noun: 'minister', plural: false, verb: 'spoke' }],
    ['Whose ships sank', { gap: 'subject', noun: 'ships', plural: true }],
    ['How many injured people left', { gap: 'subject', noun: 'injured people', verb: 'left' }],
    ['Which women in his life spoke', { noun: 'women in his life', plural: true }],
  ])('%s', (question, parts) => {
    expect(parseQuestion(question, names)).toMatchObject(parts);
  });

  test.each([
    ['no question', 'the conference'],
    ['no verb', 'what about it'],
    ['two verbs that may count', 'How many people injured in the crash died'],
    ['too long a noun', 'Which of all the many old wooden ships sank'],
    ['nothing', ''],
  ])('not where there is %s: %s', (_, question) => {
    expect(parseQuestion(question, names)).toBeUndefined();
  });

  test('a question without a noun has none', () => {
    expect(parseQuestion('Who spoke', names)).not.toHaveProperty('noun');
    expect(parseQuestion('Who was hurt', names)).not.toHaveProperty('verb');
  });
});

test.each([
  ['the summit held in Delta', true],
  ['the ship sinking', true],
  ['held', false],
  ['the dam', false],
])('“%s” says what is done: %s', (rest, expected) => {
  expect(hasParticiple(rest)).toBe(expected);
});

test.each([
  ['is', true, 'are'],
  ['was', true, 'were'],
  ['has', true, 'have'],
  ['does', true, 'do'],
  ['were', true, 'were'],
  ['are', false, 'is'],
  ['were', false, 'was'],
  ['have', false, 'has'],
  ['do', false, 'does'],
  ['did', false, 'did'],
])('%s with a plural (%s) is %s', (auxiliary, plural, expected) => {
  expect(agreeing(auxiliary, plural)).toBe(expected);
});
