import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import type { Found, Spoken } from '../attribution/speakers.ts';
import { readMentions } from '../entities/entities.ts';
import { labelsFor, placeOf } from '../labels.fixture.ts';
import { described } from './described.ts';

const OPENING = 'Council closes the old pier\n\nAda Orn and Bo Berg met in Tarn on Monday.\n\n';

interface Case {
  readonly sentence: string;
  readonly answer?: string;
  readonly kind?: string;
  readonly published?: string;
  readonly main?: number;
  readonly by?: readonly (readonly [name: string, found: Found])[];
  readonly cue?: string;
}

/** The drafts of a proposal: words of a sentence that are told or said. */
function drafts({ sentence, answer = sentence, kind = 'background', ...rest }: Case) {
  const { published, main = 0.9, by, cue } = rest;
  const article = readText(`${OPENING}${sentence}\n`, published === undefined ? {} : { published });
  const at = (words: string) => placeOf(article.text, words);
  const spoken: Spoken = {
    attribution: {
      ...{ mode: 'indirect', content: [at(answer)], contentProbability: 1, sourceProbability: 1 },
      ...(cue !== undefined && { cue: at(cue) }),
    },
    speakers: by?.map(([name, found]) => ({ name, found })) ?? [],
  };
  const labels = labelsFor(article);
  const of = { article, labels, mentions: readMentions(article), spoken: [] };
  return described(of, {
    ...{ span: at(answer), kind, ...(by && { spoken }) },
    sentence: article.sentences.findIndex(({ start }) => start >= at(sentence).start),
    signs: { said: 0, kept: 0.5, kind: 0.5, main, importance: 0.5, content: 1, source: 1 },
  });
}

test('a draft has its whole sentence as the quote, and its answer without marks and at its place', () => {
  const sentence = 'The crew said that “the old wall is dry”.';
  const [draft, ...others] = drafts({ sentence, answer: '“the old wall is dry”' });
  expect(others).toEqual([]);
  expect(draft).toMatchObject({
    ...{ kind: 'background', quote: sentence, answer: 'the old wall is dry', event: 'main' },
    ...{ start: OPENING.length, end: OPENING.length + sentence.length, sampleQuestions: [] },
  });
  expect(draft?.signs).toMatchObject({ kept: 0.5, closes: 1, verb: 1, nameless: 1 });
  expect(draft).not.toHaveProperty('speaker');
  expect(draft).not.toHaveProperty('cue');
  expect(draft).not.toHaveProperty('when');
});

test.each([
  [
    'Three fans have reportedly been hurt.',
    'Three fans',
    'casualty',
    'Three fans have reportedly been hurt',
  ],
  ['Three fans were not hurt.', 'Three fans', 'casualty', 'Three fans were not hurt'],
  [
    'Some 40 people are expected to come.',
    'Some 40 people',
    'attendance',
    'Some 40 people are expected to come',
  ],
  ['The mill may have lost $5 million.', '$5 million', 'cost', 'may have lost $5 million'],
  ['The $5 million plan is not ready.', '$5 million', 'cost', '$5 million'],
  ['Police estimate that 90 boats sank.', '90 boats', 'count', 'Police estimate that 90 boats'],
  ['Ada Orn, a clerk, may have left.', 'a clerk', 'person', 'a clerk'],
])('an amount is not told without its hedge: %s', (sentence, answer, kind, expected) => {
  const [draft] = drafts({ sentence, answer, kind });
  expect(draft?.answer).toBe(expected);
});

test('a sentence of more than 2,000 letters is no quote', () => {
  const long = `${'y'.repeat(99)} `.repeat(30);
  const sentence = (length: number) => `The ship ${long.slice(0, length - 18)} is late.`;
  const draft = (length: number) => drafts({ sentence: sentence(length), answer: 'is late' });
  expect(draft(2000)[0]?.quote.length).toBe(2000);
  expect(draft(2001)).toEqual([]);
});

describe('the event of a fact', () => {
  const PUBLISHED = '2023-10-12';
  const eventOf = (sentence: string, more: Partial<Case>) =>
    drafts({ sentence, published: PUBLISHED, ...more }).map(({ event, kind }) => [event, kind]);

  test.each([
    ['is the story’s own', 0.5, 'casualty', 'main', 'casualty'],
    ['is another, and what befell there is background', 0.49, 'casualty', 'other', 'background'],
    ['is another, and what is said of it stays said', 0.49, 'statement', 'other', 'statement'],
  ])('%s: %s', (_, main, kind, event, expected) => {
    expect(eventOf('Nine of the crew died.', { main, kind })).toEqual([[event, expected]]);
  });

  test.each([
    ['a year well before', 'Nine of the crew died in 1994.', {}, 'other'],
    ['two years before', 'Nine of the crew died in 2021.', {}, 'other'],
    ['the year before', 'Nine of the crew died in 2022.', {}, 'main'],
    ['an earlier one of two years', 'Nine died in 2023, not in 1694.', {}, 'other'],
    ['a number that is no year', 'Nine died on 1500 boats, not 31994.', {}, 'main'],
    ['a year, in what is no event', 'Nine of the crew died in 1994.', { kind: 'what' }, 'main'],
  ])('is told by %s: %s', (_, sentence, more, event) => {
    expect(eventOf(sentence, { kind: 'casualty', ...more }).map(([own]) => own)).toEqual([event]);
  });

  test('is not told by years where nobody knows when the article was published', () => {
    const [draft] = drafts({ sentence: 'Nine of the crew died in 1994.', kind: 'casualty' });
    expect(draft?.event).toBe('main');
  });
});

describe('whose it is', () => {
  const sentence = 'Ada Orn and Bo Berg said that the pier is old.';
  const said = { sentence, answer: 'the pier is old', kind: 'statement', cue: 'said' };

  test('is each of those who say it together, with their verb', () => {
    const found = drafts({
      ...said,
      by: [
        ['Ada Orn', 'named'],
        ['Bo Berg', 'pronoun'],
      ],
    });
    expect(found.map(({ speaker, cue }) => [speaker, cue])).toEqual([
      ['Ada Orn', 'said'],
      ['Bo Berg', 'said'],
    ]);
  });

  test.each<[Found, string | undefined]>([
    ['group', 'Ada Orn'],
    ['described', 'Ada Orn'],
    ['document', undefined],
    ['unclear', undefined],
  ])('is nobody’s where it is a document’s or not clear: %s', (found, speaker) => {
    const all = drafts({ ...said, by: [['Ada Orn', found]] });
    expect(all.map((each) => each.speaker)).toEqual([speaker]);
  });
});

describe('whom it is about', () => {
  const subjects = (given: Case) => drafts(given).map((draft) => draft.subjects);
  const sentence = 'On Tuesday Ada Orn met Bo Berg, and Ada Orn left.';

  test('are those who are named in the answer, each once, but for its speaker', () => {
    expect(subjects({ sentence })).toEqual([['Ada Orn', 'Bo Berg']]);
    expect(subjects({ sentence, answer: 'met Bo Berg' })).toEqual([['Bo Berg']]);
    expect(subjects({ sentence, by: [['Bo Berg', 'named']] })).toEqual([['Ada Orn']]);
  });

  test('is nobody of whose name the answer has only a part', () => {
    expect(subjects({ sentence: 'He met an aide of Ada Orn.', answer: 'an aide of Ada' })).toEqual([
      [],
    ]);
  });

  test('is first whose role it is, though the answer does not name them', () => {
    const role = {
      sentence: 'Ada Orn, an aide to Bo Berg, came too.',
      answer: 'an aide to Bo Berg',
    };
    expect(subjects({ ...role, kind: 'role' })).toEqual([['Ada Orn', 'Bo Berg']]);
    expect(subjects({ ...role, kind: 'background' })).toEqual([['Bo Berg']]);
  });
});

test.each([
  ['The crew left on Tuesday with nine boats.', 'on Tuesday', { start: '2023-10-10' }],
  ['The crew left on Tuesday with nine boats.', 'Tuesday with nine boats', { start: '2023-10-10' }],
  ['The crew left on Tuesday with nine boats.', 'with nine boats', undefined],
  ['The crew left on 3 May 2023 for good.', 'left on 3 May', undefined],
  [
    'The crew left in May 2023 for good.',
    'in May 2023',
    { start: '2023-05-01', end: '2023-05-31' },
  ],
  [
    'It left the Tarn Fair of August again.',
    'the Tarn Fair of August',
    { start: '2023-08-01', end: '2023-08-31' },
  ],
  ['It broke the Tarn Act of 1965 again.', 'the Tarn Act of 1965', undefined],
  [
    'It broke in the spring of 1965 again.',
    'the spring of 1965',
    { start: '1965-01-01', end: '1965-12-31' },
  ],
])('when it was, by a day in the answer: %s %s', (sentence, answer, when) => {
  const [draft] = drafts({ sentence, answer, kind: 'what', published: '2023-10-12' });
  expect(draft?.when).toEqual(when);
});

test.each([
  ['two dozen sailors', [[24, 'sailors']]],
  [
    '9 boats, 8 cars',
    [
      [9, 'boats'],
      [8, 'cars'],
    ],
  ],
  [
    '9 boats, 8 cars, 7 trucks, 6 vans',
    [
      [9, 'boats'],
      [8, 'cars'],
      [7, 'trucks'],
    ],
  ],
  ['about 40', []],
])('numbers that can be compared have a unit, and are three at most: %s', (answer, quantities) => {
  const [draft] = drafts({ sentence: `The council sold ${answer} and left 5 tents.`, answer });
  expect(draft?.quantities.map(({ value, unit }) => [value, unit])).toEqual(quantities);
});
