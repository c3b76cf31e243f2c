import { describe, expect, test } from 'vitest';
import { knowledgeOf, type Story } from '../../../tests/qa/stories.ts';
import { suggestQuestions } from './suggested-questions.ts';

/** A story whose facts are asked for by these questions, a list for each fact. */
function storyOf(id: string, ...questions: readonly string[][]): Story {
  const texts = questions.map((_, i) => `The ${id} has part ${i}.`);
  return {
    ...{ id, title: `What happened at the ${id}`, texts: { [`${id}-post`]: texts.join(' ') } },
    facts: questions.map((sampleQuestions, i) => ({
      ...{ id: `part-${i}`, kind: 'count', answer: `part ${i}`, quote: texts[i] },
      sampleQuestions,
    })),
  };
}

const knowledge = knowledgeOf(
  storyOf(
    'bridge',
    ['How many guests came to the bridge?', 'Who were the guests?'],
    ['What did the bridge cost?'],
    ['When does it open?'],
  ),
  storyOf('storm', ['How many guests were hurt?'], ['What did the storm cost the town?']),
);

function suggested(typed: string, eventId?: string): string[] {
  return suggestQuestions(knowledge, typed, eventId).map(({ value }) => value);
}

describe('with nothing typed', () => {
  test('the first question of each fact, in turn from each event', () => {
    expect(suggested('')).toEqual([
      'How many guests came to the bridge?',
      'How many guests were hurt?',
      'What did the bridge cost?',
      'What did the storm cost the town?',
      'When does it open?',
    ]);
  });

  test('those of one event where it is chosen', () => {
    expect(suggested(' ', 'storm')).toEqual([
      'How many guests were hurt?',
      'What did the storm cost the town?',
    ]);
  });

  test('the titles of events that nobody has asked anything about', () => {
    const bare = knowledgeOf(storyOf('bridge', []), storyOf('storm', []));
    const titles = ['What happened at the bridge', 'What happened at the storm'];
    expect(suggestQuestions(bare, '')).toEqual(titles.map((name) => ({ name, value: name })));
  });

  test('25 at most', () => {
    const many = knowledgeOf(
      storyOf('fair', ...Array.from({ length: 30 }, (_, i) => [`What is number ${i}?`])),
      storyOf('storm', ['Who was hurt?']),
    );
    const texts = suggestQuestions(many, '').map(({ name }) => name);
    expect(texts).toHaveLength(25);
    expect(texts.slice(0, 3)).toEqual(['What is number 0?', 'Who was hurt?', 'What is number 1?']);
  });
});

describe('while typing', () => {
  test.each([
    ['what begins so comes first', 'what did the b', ['What did the bridge cost?']],
    ['the last word may be unfinished', 'gues hur', ['How many guests were hurt?']],
    ['a misspelt word is meant', 'who were the geusts', ['Who were the guests?']],
    ['rare words count for more', 'cost of the storm', ['What did the storm cost the town?']],
    ['signs and letters of any case', 'WHEN, does', ['When does it open?']],
  ])('%s: %s', (_, typed, [first]) => {
    expect(suggested(typed)[0]).toBe(first);
  });

  test('what shares little beside the best is left out', () => {
    expect(suggested('when does it open')).toEqual(['When does it open?']);
  });

  test('a word that is finished is no other that it begins', () => {
    expect(suggested('gues ')).toEqual([]);
    expect(suggested('gues')).toHaveLength(3);
  });

  test('short words are not taken for misspelt ones', () => {
    expect(suggested('hew ')).toEqual([]);
  });

  test('only those of the chosen event', () => {
    expect(suggested('cost', 'storm')).toEqual(['What did the storm cost the town?']);
    expect(suggested('cost')).toHaveLength(2);
  });

  test('nothing where no word is known', () => {
    expect(suggested('xyzzy')).toEqual([]);
  });

  test('each question once, and none that is too long to choose', () => {
    const long = `Who ${'really '.repeat(20)}won?`;
    const twice = knowledgeOf(
      storyOf('bridge', ['Who won?', long], ['Who won?']),
      storyOf('storm', ['Who won?']),
    );
    expect(suggestQuestions(twice, 'who won')).toEqual([{ name: 'Who won?', value: 'Who won?' }]);
    expect(suggestQuestions(twice, 'really')).toEqual([]);
  });
});
