import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import type { Found, Spoken } from '../attribution/speakers.ts';
import { readMentions } from '../entities/entities.ts';
import {
  holdsClause,
  isJudging,
  isOwned,
  isPlausible,
  isReported,
  namesBody,
  namesPlace,
  namesSeveral,
  withWholeNames,
} from './plausible.ts';

const OPENING = 'Council closes the old pier\n\nThe council voted on Monday to close the pier.\n\n';

function articleOf(paragraph: string) {
  return readText(`${OPENING}${paragraph}\n`);
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words, OPENING.length);
  return { start, end: start + words.length };
}

describe('a fact has the type of its kind', () => {
  const article = articleOf(
    'On Friday Dr Ada Orn, the harbour master, paid £3m in Tarnmouth for 40 boats and waited two weeks, she said, with students in Calder, four children, firms that include a bank, a scientist working on floods, the author of a book and a 300-boat fleet.',
  );
  test.each([
    ['date', 'On Friday', true],
    ['date', 'she said', false],
    ['cost', '£3m', true],
    ['cost', '40 boats', false],
    ['count', '40 boats', true],
    ['count', 'the harbour master', false],
    ['count', '40 boats', true],
    ['count', '300', false],
    ['duration', 'two weeks', true],
    ['duration', '40 boats', false],
    ['place', 'Tarnmouth', true],
    ['place', 'two weeks', false],
    ['role', 'the harbour master', true],
    ['role', 'for 40 boats', false],
    ['role', 'the harbour', false],
    ['background', 'said', false],
    ['place', 'students in Calder', false],
    ['role', 'four children', false],
    ['organisation', 'include a bank', false],
    ['organisation', 'a bank', true],
    ['organisation', 'the author of a book', false],
    ['role', 'a scientist working on floods', true],
    ['role', 'working on floods', false],
  ])('%s: %s', (kind, words, right) => {
    expect(isPlausible(article, kind, spanOf(article.text, words))).toBe(right);
  });
});

test('a person is no place, and a body that is described is named', () => {
  const article = articleOf('In Tarnmouth Ada Orn, the harbour master, met a baker near the mill.');
  const mentions = readMentions(article);
  const span = (words: string) => spanOf(article.text, words);
  expect(namesPlace(article, mentions, span('Ada Orn'))).toBe(false);
  expect(namesPlace(article, mentions, span('near the mill'))).toBe(true);
  expect(namesBody(article, mentions, span('near the mill'))).toBe(false);
});

test('a name is never cut', () => {
  const article = articleOf('The dissident Milovan Djilas wrote a book on Monday.');
  const { start, end } = withWholeNames(article, spanOf(article.text, 'dissident Milovan'));
  expect(article.text.slice(start, end)).toBe('dissident Milovan Djilas');
});

describe('what is said in other words', () => {
  function reported(
    paragraph: string,
    cue: string,
    content: string,
    change = {},
    found: Found = 'named',
    kind = 'statement',
  ): boolean {
    const article = articleOf(paragraph);
    const span = spanOf(article.text, content);
    const spoken: Spoken = {
      attribution: {
        ...{ mode: 'indirect', content: [span], cue: spanOf(article.text, cue) },
        ...{ contentProbability: 0.9, sourceProbability: 0.9, ...change },
      },
      speakers: [{ name: 'Ada Orn', found }],
    };
    return isReported(article, spoken, kind, span);
  }
  const WALL = 'the wall was safe';

  test('is drafted where a clause is said', () => {
    expect(reported(`Ada Orn said that ${WALL}.`, 'said', WALL)).toBe(true);
    expect(reported(`Ada Orn went on to say ${WALL}.`, 'went on to say', WALL)).toBe(true);
  });

  test.each([
    ['it was not said', `Ada Orn did not say that ${WALL}.`, 'did not say', WALL],
    ['it was declined', `Ada Orn declined to say that ${WALL}.`, 'declined to say', WALL],
    ['it was rejected', `Ada Orn rejected claims that ${WALL}.`, 'rejected claims', WALL],
    ['it was heard', `Ada Orn has heard that ${WALL}.`, 'has heard', WALL],
    ['it goes before', `As ${WALL}, Ada Orn disagrees.`, 'disagrees', WALL],
    ['it is gone on with', `Ada Orn continued to repair that ${WALL}.`, 'continued', WALL],
    ['nobody says it', `Ada Orn repaired that ${WALL}.`, 'repaired', WALL],
    ['it is no clause', 'Ada Orn mentioned the old wall.', 'mentioned', 'the old wall'],
  ])('but not where %s', (_, paragraph, cue, content) => {
    expect(reported(paragraph, cue, content)).toBe(false);
  });

  test('nor where a report or a poll tells it', () => {
    expect(reported(`A report says that ${WALL}.`, 'says', WALL, {}, 'document')).toBe(false);
    expect(reported(`An official says that ${WALL}.`, 'says', WALL, {}, 'group')).toBe(true);
  });

  test('nor where a law requires it', () => {
    const content = 'that the wall be mended';
    expect(reported(`The law requires ${content}.`, 'requires', content, {}, 'group', 'call')).toBe(
      false,
    );
    expect(reported(`The law demands ${content}.`, 'demands', content, {}, 'group', 'call')).toBe(
      true,
    );
  });

  test('nor where it is no clause, and somebody only has it', () => {
    const vows = (paragraph: string, cue: string): boolean =>
      reported(paragraph, cue, 'to mend the wall', {}, 'named', 'pledge');
    expect(vows('Ada Orn vowed to mend the wall.', 'vowed')).toBe(true);
    expect(vows('Despite Ada Orn’s vow to mend the wall, it fell.', 'vow')).toBe(false);
  });

  test('nor where source or content are doubtful', () => {
    const paragraph = `Ada Orn said that ${WALL}.`;
    expect(reported(paragraph, 'said', WALL, { sourceProbability: 0.1 })).toBe(false);
    expect(reported(paragraph, 'said', WALL, { contentProbability: 0.5 })).toBe(false);
  });
});

test.each([
  ['Despite Ada Orn’s vow to mend it, it fell.', 'vow', true],
  ['After her vow to mend it, it fell.', 'vow', true],
  ['Ada Orn left them with her vow to mend it.', 'vow', false],
  ['Ada Orn vowed to mend it.', 'vowed', false],
])('whether somebody only has what they once said: “%s”', (sentence, cue, owned) => {
  const article = articleOf(sentence);
  expect(isOwned(article, spanOf(article.text, cue))).toBe(owned);
});

test.each([
  ['the baker Marta Quill', false],
  ['Marta Quill and Odo Quist', true],
])('whether a description names several people: %s', (words, several) => {
  const article = articleOf('It was the baker Marta Quill. Then Marta Quill and Odo Quist left.');
  const span = spanOf(article.text, words);
  expect(namesSeveral(article, readMentions(article), span)).toBe(several);
});

test.each([
  ['the wall was safe', true],
  ['the man who built the wall was old', true],
  ['the story of a man who built the wall', false],
  ['the story of a wall that had fallen', false],
  ['the meeting in the hall, where the wall was sold', false],
  ['the belief that the wall was safe', false],
  ['they feel that way, as before', true],
  ['they are here to achieve that, as before', true],
  ['the idea that the wall was safe is old', true],
  ['the vote as a way to free the gates held by them', false],
  ['the mayor stood by the wall', true],
  ['the wall safe and ordered that it stay', false],
  ['the fact that the wall fell and burned', false],
  ['the wall fell and burned', true],
  ['whether the wall was safe', false],
  ['to mend the wall', false],
  ['has mended the wall', false],
  ['the newly elected mayor', false],
  ['the mayor to be “chosen” by luck', false],
])('whether a clause is said: %s', (words, holds) => {
  const article = articleOf(`Ada Orn told them ${words} in the old town.`);
  expect(holdsClause(article, spanOf(article.text, words))).toBe(holds);
});

test.each([
  ['Ada Orn criticised the mayor for his words.', 'criticised', 'the mayor for his words', true],
  ['Ada Orn said the mayor left.', 'said', 'the mayor left', false],
  ['Ada Orn called for a pier.', 'called', 'for a pier', false],
  ['Ada Orn called it a danger.', 'called', 'it a danger', true],
  ['Ada Orn plans to call him in spring.', 'plans to call', 'him in spring', false],
])('whether somebody judges: %s', (sentence, cue, content, judging) => {
  const article = articleOf(sentence);
  const span = spanOf(article.text, content);
  const attribution = {
    ...{ mode: 'indirect' as const, content: [span], cue: spanOf(article.text, cue) },
    ...{ contentProbability: 1, sourceProbability: 1 },
  };
  expect(isJudging(article, attribution, span)).toBe(judging);
});
