import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/answer/index.ts';
import { followUp } from '../../src/follow-up/follow-up.ts';
import { loadKnowledge, packDirectories } from '../../src/knowledge/load.ts';

const EVENT = 'seoul-cyberspace-2013';
const index = buildIndex(
  loadKnowledge([...packDirectories('knowledge'), 'tests/knowledge/tavren-flood']),
);

/** After a question that this fact answered. */
function after(question: string, fact?: string, shown: readonly string[] = []) {
  const key = fact === undefined ? {} : { fact: `${EVENT}/${fact}` };
  const keys = [fact ?? [], ...shown].flat().map((id) => `${EVENT}/${id}`);
  const last = { question, ...key, eventId: EVENT, shown: keys };
  return {
    asks: (typed: string) => followUp(typed, last, index)?.question,
    gives: (typed: string) => followUp(typed, last, index),
  };
}

const promise = after('What did Park promise?', 'park-developing-nations');
const attendance = after('How many officials attended the conference?', 'attendance');
const budapest = after('Where was the earlier conference?', 'edition-budapest');
const hungary = after('Who represented Hungary?', 'martonyi-participant');
const topic = after('What did Ban say about legislation?', 'ban-legislation');

describe('another in its place', () => {
  test.each([
    [promise, 'and Hague?', 'What did William Hague promise?'],
    [promise, 'And the UK foreign secretary', 'What did William Hague promise?'],
    [promise, 'ok, what about wiliam hague??', 'What did wiliam hague promise?'],
    [promise, 'how about Hungary', 'What did Hungary promise?'],
    [hungary, 'what about Sweden', 'Who represented Sweden?'],
    [hungary, 'and in 2012?', 'Who represented Hungary in 2012?'],
    [attendance, 'what about countries', 'How many countries attended the conference?'],
    [attendance, 'and from Hungary?', 'How many officials attended the conference from Hungary?'],
    [topic, 'and about loopholes?', 'What did Ban say about loopholes?'],
    [topic, 'what about the framework', 'What did Ban say about framework?'],
    [topic, 'and Hague', 'What did William Hague say about legislation?'],
  ])('%#: %s', (last, typed, question) => {
    expect(last.asks(typed)).toBe(question);
  });
});

describe('pronouns', () => {
  test.each([
    [promise, 'when did she speak?', 'When did Park Geun-hye speak?'],
    [promise, 'and when did he say that', 'When did Park Geun-hye say that?'],
    [promise, 'what is her role', 'What is Park Geun-hye’s role?'],
    [promise, 'when was that?', 'When was the Seoul Conference on Cyber Space 2013?'],
    [hungary, 'what did he say?', 'What did Janos Martonyi say?'],
    [hungary, 'what did they say', 'What did Hungary say?'],
    [attendance, 'where did they meet', 'Where did government officials and experts meet?'],
    [
      attendance,
      'how long did it last?',
      'How long did the Seoul Conference on Cyber Space 2013 last?',
    ],
    [budapest, 'when was it', 'When was the Budapest conference of 2012?'],
  ])('%#: %s', (last, typed, question) => {
    expect(last.asks(typed)).toBe(question);
  });
});
