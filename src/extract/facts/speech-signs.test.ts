import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import type { Attribution } from '../attribution/attributions.ts';
import { piecesIn } from '../attribution/label-spans.ts';
import type { Spoken } from '../attribution/speakers.ts';
import type { LabelledArticle } from '../attribution/spoken.ts';
import type { NamedEntity } from '../entities/entities.ts';
import { labelsFor, placeOf, type Marks } from '../labels.fixture.ts';
import { speechSigns } from './speech-signs.ts';

const STORY = `Council closes the old pier

Ada Orn spoke on Monday.

She said the wall is old. “It must go,” she added.
`;
const SENTENCE = 'She said the wall is old.';
const SAID = 'the wall is old';

interface Case {
  readonly marks?: Marks;
  readonly source?: string;
  readonly cue?: string;
  readonly content?: readonly string[];
  readonly sentence?: string;
  readonly said?: string;
}

/** The signs of what is said in a sentence of the story. */
function signsOf(
  { marks, source, cue, content = [SAID], sentence = SENTENCE, said = SAID }: Case,
  speakers: Spoken['speakers'] = [],
  entities: readonly NamedEntity[] = [],
) {
  const article = readText(STORY);
  const labels = labelsFor(article, marks);
  const at = (words: string) => placeOf(STORY, words);
  const attribution: Attribution = {
    ...{ mode: 'indirect', content: content.map(at), contentProbability: 1, sourceProbability: 1 },
    ...(source !== undefined && { source: at(source) }),
    ...(cue !== undefined && { cue: at(cue) }),
  };
  const of: LabelledArticle = {
    article,
    labels,
    mentions: { entities, of: new Map() },
    spoken: [],
  };
  return speechSigns(of, { attribution, speakers }, at(sentence), piecesIn(labels, at(said)));
}

test('the labels of the source tell what it is; nothing does where there is none', () => {
  const marks: Marks = {
    ...{ person: { 'Ada Orn': 0.9 }, organisation: { Ada: 0.4 }, place: { Orn: 0.2 } },
  };
  const signs = signsOf({ marks, source: 'Ada Orn' });
  expect(signs['source person']).toBeCloseTo(0.9);
  expect(signs['source organisation']).toBeCloseTo(0.21);
  expect(signs['source place']).toBeCloseTo(0.11);
  expect(signsOf({ marks })).not.toHaveProperty('source person');
});

test.each([
  ['both, where nobody and no verb is known', undefined, undefined, 1, 1],
  ['none, where both stand in the sentence', 'She', 'said', undefined, undefined],
  ['the source, where it stands before it', 'Ada Orn', 'said', 1, undefined],
  ['the cue, where it stands after it', 'She', 'added', undefined, 1],
])('far is %s', (_, source, cue, farSource, farCue) => {
  const signs = signsOf({
    ...(source !== undefined && { source }),
    ...(cue !== undefined && { cue }),
  });
  expect([signs['far source'], signs['far cue']]).toEqual([farSource, farCue]);
});

test('how clearly it begins, and how little of it goes on behind it', () => {
  const signs = signsOf({
    marks: { contentBegins: { [SAID]: 0.8 }, content: { '. “': 0.3 } },
  });
  expect(signs.begins).toBe(0.8);
  expect(signs.ends).toBeCloseTo(0.7);
});

test('what the text ends with ends clearly', () => {
  const last = 'she added.';
  const article = readText(STORY);
  expect(article.words.at(-1)?.end).toBe(placeOf(STORY, last).end);
  expect(signsOf({ sentence: last, said: last }).ends).toBe(1);
});

test('what is said in several parts has a sign, and what is said in one has none', () => {
  expect(signsOf({ content: [SAID, 'It must go'] }).parts).toBe(1);
  expect(signsOf({}).parts).toBeUndefined();
});

test('a quotation right behind the sentence has a sign, and one in it has none', () => {
  expect(signsOf({})['quotation follows']).toBe(1);
  expect(signsOf({ sentence: 'Ada Orn spoke on Monday.' })['quotation follows']).toBeUndefined();
  expect(signsOf({ sentence: '“It must go,” she added.' })['quotation follows']).toBeUndefined();
});

describe('a speaker with a namesake', () => {
  const entity = (name: string, type: NamedEntity['type'] = 'person'): NamedEntity => ({
    ...{ name, type, aliases: new Set(), roles: [] },
  });
  const ada = entity('Ada Orn');
  const sign = (speaker: NamedEntity | undefined, others: readonly NamedEntity[]) => {
    const speakers = [
      { name: 'Ada Orn', found: 'named' as const, ...(speaker && { entity: speaker }) },
    ];
    return signsOf({}, speakers, others).namesake;
  };
  const body = entity('Ada Orn', 'organisation');

  test.each<[string, NamedEntity | undefined, readonly NamedEntity[], 1 | undefined]>([
    ['is one whose last name another person has', ada, [ada, entity('Bo Orn')], 1],
    ['is one whose last name is all that another has', ada, [ada, entity('Orn')], 1],
    ['is none where she is the only one', ada, [ada, entity('Bo Berg')], undefined],
    [
      'is none where the other is a body',
      ada,
      [ada, entity('Port Orn', 'organisation')],
      undefined,
    ],
    ['is none where only a first name is shared', ada, [ada, entity('Ada Berg')], undefined],
    ['is no body', body, [body, entity('Bo Orn')], undefined],
    ['is nobody who is unknown', undefined, [entity('Bo Orn')], undefined],
  ])('%s', (_, speaker, others, expected) => {
    expect(sign(speaker, others)).toBe(expected);
  });
});
