import { describe, expect, test } from 'vitest';
import type { LabelledKind } from '../../reading/labels.ts';
import { readText } from '../article/article.ts';
import type { Spoken } from '../attribution/speakers.ts';
import { readMentions } from '../entities/entities.ts';
import { kindsOf, labelsFor, placeOf } from '../labels.fixture.ts';
import type { Proposal } from './proposal.ts';
import { narratedIn } from './narrated.ts';

const HEADLINE = 'Council closes 40 old piers';
const OPENING = `${HEADLINE}\n\nThe Tarn Council met Ms Ada Orn in Tarnmouth.\n\n`;

type Kinds = Partial<Record<LabelledKind, number>>;

interface Case {
  /** How likely it is of each kind; of one alone it is surely. */
  readonly kinds?: Kinds | LabelledKind;
  /** How likely its words are kept, and whether they are a span that is. */
  readonly kept?: number;
  readonly isSpan?: boolean;
  readonly saying?: Saying;
  /** What is drafted as said. */
  readonly said?: readonly string[];
}

/** What Ada Orn says, how likely it is that it is said, and that it is she who says it. */
interface Saying {
  readonly content: string;
  readonly cue?: string;
  readonly source?: string;
  readonly likely?: readonly [content: number, source: number];
  readonly found?: 'named' | 'pronoun';
}

/** What is told of a paragraph where words are labelled: kind, words and speaker of each. */
function told(paragraph: string, words: string, given: Case = {}) {
  const { kinds = 'count', kept = 0.9, isSpan = true, said = [] } = given;
  const article = readText(`${OPENING}${paragraph}\n`);
  const { text, sentences } = article;
  const at = (part: string) => placeOf(text, part);
  const marked = { [words]: kept };
  const marks = { fact: marked, ...(isSpan && { factBegins: marked, factEnds: marked }) };
  const likely = typeof kinds === 'string' ? { [kinds]: 0.9 } : kinds;
  const labels = labelsFor(article, marks, { kinds: kindsOf(likely) });
  const spoken = [given.saying ?? []].flat().map((saying): Spoken => {
    const { content, cue = 'said', source = 'Ada Orn', found = 'named' } = saying;
    const [contentProbability, sourceProbability] = saying.likely ?? [0.9, 0.8];
    const spans = { content: [at(content)], cue: at(cue), source: at(source) };
    return {
      attribution: { mode: 'indirect', ...spans, contentProbability, sourceProbability },
      speakers: [{ name: 'Ada Orn', found }],
    };
  });
  const proposals = said.map((part): Proposal => ({
    ...{ span: at(part), kind: 'statement' },
    sentence: sentences.findLastIndex(({ start }) => start <= at(part).start),
    signs: { said: 1, kept: 1, kind: 1, main: 1, importance: 1, content: 1, source: 1 },
  }));
  return narratedIn({ article, labels, mentions: readMentions(article), spoken }, proposals)
    .filter(({ signs }) => isSpan !== (signs.unlabelled === 1))
    .map(({ kind, span, signs, spoken: by }) => ({
      ...{ kind, signs, text: text.slice(span.start, span.end), by: by?.speakers[0]?.name },
    }));
}

const found = (...given: Parameters<typeof told>) =>
  told(...given).map(({ kind, text }) => [kind, text]);
const speakers = (...given: Parameters<typeof told>) =>
  told(...given).map(({ kind, by }) => [kind, by]);

describe('a labelled span is a fact', () => {
  const BOATS = '40 old boats';
  const LONG = '40 boats in two weeks to the old crew';
  test.each<[string, string, string, Kinds | LabelledKind, string, string?]>([
    ['of the kind it is likeliest of', 'It sold 40 old boats.', BOATS, 'count', 'count'],
    ['or that fits', 'It sold 40 old boats.', BOATS, { date: 0.5, count: 0.3 }, 'count'],
    ['with whole names', 'It left for Tarn Bay.', 'Tarn', 'place', 'place', 'Tarn Bay'],
    ['of casualties, which are hurt', 'It left 40 hurt.', '40 hurt', 'count', 'casualty'],
    ['of how long, in days', 'It took two weeks.', 'two weeks', 'count', 'duration'],
    ['of a count, which says more', `It sold ${LONG}.`, LONG, 'count', 'count'],
    ['of the dead, whatever is counted', 'He found 40 dead.', '40 dead', 'casualty', 'casualty'],
    ['told whole', 'But the pier fell.', 'pier fell', 'change', 'change', 'the pier fell.'],
    ['of background', 'The pier stood.', 'pier stood', 'cause', 'background', 'The pier stood.'],
    [
      'of a role that one holds',
      'Ada Orn, the baker, left.',
      'Orn, the baker',
      'person',
      'role',
      'Ada Orn, the baker',
    ],
    [
      'of a body',
      'The Tarn Council, a small body, left.',
      'a small body',
      'organisation',
      'organisation',
    ],
  ])('%s: %s', (_, paragraph, words, kinds, kind, text = words) => {
    expect(found(paragraph, words, { kinds })).toEqual([[kind, text]]);
  });

  test.each<[string, string, string, Kinds | LabelledKind]>([
    ['in the headline', 'It left.', '40 old piers', 'count'],
    ['in a dateline', 'TARN, June 14 (Tarn Wire) - It fell.', 'June 14', 'date'],
    ['in what stands alone', 'Photo: 40 boats', '40 boats', 'count'],
    ['that is a statement first', 'It sold 40 boats.', '40 boats', { statement: 0.6, count: 0.3 }],
    ['in what states nothing by itself', 'I think it fell down.', 'fell down', 'change'],
    ['of a kind that is hardly likely', 'It sold 40 boats.', '40 boats', { count: 0.07 }],
    ['of a role that nobody holds', 'The head baker left.', 'The head baker', 'person'],
    [
      'of a role of two',
      'Ada Orn and Bo Berg, bakers, met.',
      'Ada Orn and Bo Berg, bakers',
      'person',
    ],
    ['of a body without a name', 'They met near a small body.', 'a small body', 'organisation'],
    ['of a place that is a person', 'It met Ms Ada Orn.', 'Ms Ada Orn', 'place'],
  ])('but none %s: %s', (_, paragraph, words, kinds) => {
    const kind = typeof kinds === 'string' ? kinds : 'count';
    const own = { organisation: 'organisation', person: 'role', place: 'place' };
    const all = found(paragraph, words, { kinds }).map(([name]) => name);
    expect(all).not.toContain(Object.entries(own).find(([name]) => name === kind)?.[1] ?? kind);
  });

  test('of a long sentence only where it is a clause by itself', () => {
    const long = `The old pier fell ${'and so on '.repeat(21)}there.`;
    const kinds = 'change';
    expect(found(long, 'The old pier fell', { kinds })).toEqual([['change', 'The old pier fell']]);
    expect(found(long, 'old pier', { kinds })).toEqual([]);
  });

  test('with what its labels tell, and a sign where its kind is a guess', () => {
    const signs = { said: 0, kind: 0.9, main: 1, content: 1, source: 1 };
    const [count] = told('It sold 40 old boats.', BOATS);
    expect(count?.signs).toMatchObject(signs);
    expect(count?.signs).not.toHaveProperty('unworded');
    expect(told('The pier stood.', 'pier stood', { kinds: 'cause' })[0]?.signs.unworded).toBe(1);
  });
});

describe('what somebody reports', () => {
  const content = 'the council sold 40 boats';
  const PAID = `Ada Orn said that ${content}.`;
  const PIER = 'the old pier was there at noon';

  test.each<[string, Saying, string | undefined, readonly number[]]>([
    ['is theirs', { content, likely: [0.7, 0.8] }, 'Ada Orn', [0.7, 0.8]],
    ['is nobody’s where it may not be said', { content, likely: [0.69, 0.8] }, undefined, [1, 1]],
    ['is nobody’s where they say something else', { content: 'the' }, undefined, [1, 1]],
    ['is nobody’s where they only do something', { content, cue: 'council' }, undefined, [1, 1]],
  ])('as a figure %s', (_, saying, name, signs) => {
    expect(speakers(PAID, '40 boats', { saying })).toEqual([['count', name]]);
    const [fact] = told(PAID, '40 boats', { saying });
    expect([fact?.signs.content, fact?.signs.source]).toEqual(signs);
  });

  test('is nobody’s where it is where something was', () => {
    const given: Case = { kinds: 'place', saying: { content: 'it was sold in Tarn Bay' } };
    const paragraph = 'Ada Orn said it was sold in Tarn Bay.';
    expect(speakers(paragraph, 'Tarn Bay', given)).toEqual([['place', undefined]]);
  });

  test.each<[string, string, LabelledKind, Saying, (readonly string[])[]]>([
    [
      'told in their words',
      `Ada Orn said that ${PIER}, a new one.`,
      'change',
      { content: `${PIER}, a new one` },
      [['change', `${PIER}, a new one`]],
    ],
    ['a statement alone', `Ada Orn said that ${PIER}.`, 'background', { content: PIER }, []],
    [
      'told by its sentence where it is no clause',
      'Ada Orn hopes to cut the crew.',
      'change',
      { content: 'to cut the crew', cue: 'hopes' },
      [['change', 'Ada Orn hopes to cut the crew.']],
    ],
  ])('as a clause is %s', (_, paragraph, kinds, saying, expected) => {
    expect(found(paragraph, saying.content, { kinds, saying })).toEqual(expected);
  });
});

test.each<[string, Partial<Saying>, LabelledKind, string | undefined]>([
  ['is named where they stand in its sentence', {}, 'demand', 'Ada Orn'],
  ['is named where they are likely enough', { likely: [0.3, 0.5] }, 'demand', 'Ada Orn'],
  ['is not where they are less likely', { likely: [0.3, 0.49] }, 'demand', undefined],
  ['is not where they are only meant', { found: 'pronoun' }, 'demand', undefined],
  ['is not where they stand before it', { source: 'Tarn Council' }, 'demand', undefined],
  ['is not where they call for another thing', { content: 'in Tarn' }, 'demand', undefined],
  ['is not where it is no call', {}, 'what', undefined],
])('who calls for something %s', (_, change, kinds, name) => {
  const paragraph = 'Ada Orn called for a new pier in Tarn.';
  const content = 'for a new pier in Tarn';
  const saying: Saying = { content, cue: 'called', likely: [0.3, 0.8], ...change };
  expect(speakers(paragraph, 'for a new pier', { kinds, saying }).map(([, by]) => by)).toEqual([
    name,
  ]);
});

test('who once called for something is not who tells what happened to it', () => {
  const paragraph = 'Despite Ada Orn’s call for a new pier in Tarn, it was not built.';
  const saying: Saying = { content: 'for a new pier in Tarn', cue: 'call' };
  const told = speakers(paragraph, 'for a new pier', { kinds: 'demand', saying });
  expect(told.map(([, by]) => by)).toEqual([undefined]);
});

describe('a sentence of which nothing is labelled is told whole', () => {
  const PIER = 'The old pier stood there for a long time.';
  const whole = (paragraph: string, given: Case = {}) =>
    found(paragraph, paragraph, { isSpan: false, kept: 0.06, kinds: 'background', ...given });

  test.each<[string, Case, string | undefined]>([
    ['where its words may be kept', {}, 'background'],
    ['but not where they are less likely', { kept: 0.05 }, undefined],
    ['as a clause, whatever else it is', { kinds: { count: 0.9, what: 0.5 } }, 'what'],
    ['as no call or pledge', { kinds: { demand: 0.9, promise: 0.8, what: 0.5 } }, 'what'],
    ['but not where most of it is said', { said: ['stood there for a long'] }, undefined],
    ['where less of it is said', { said: ['stood', 'for a long'] }, 'background'],
  ])('%s', (_, given, kind) => {
    expect(whole(PIER, given)).toEqual(kind === undefined ? [] : [[kind, PIER]]);
  });

  test('as a call only where it was labelled, whatever its words', () => {
    const paragraph = 'The old crew called for a new pier on Monday.';
    const kinds = { demand: 0.9, what: 0.5 };
    expect(whole(paragraph, { kinds })).toEqual([['what', paragraph]]);
    expect(found(paragraph, paragraph, { kinds })).toEqual([['call', paragraph]]);
  });

  test.each([
    ['it asks', 'Was the old pier there for a long time?'],
    ['it has no verb', 'A long time for an old pier.'],
    ['it is no sentence', 'The old pier stood there for a long time'],
    ['most of it is quoted', 'It was “as old as the town and very dry” there.'],
    [
      'a quotation goes on behind it',
      'He knew a man who left with “the old crew. It rained there.”',
    ],
    ['it is a stamp', 'It rained.'],
  ])('but not where %s: %s', (_, paragraph) => {
    expect(whole(paragraph)).toEqual([]);
  });

  test('with what its labels tell', () => {
    const [fact] = told(PIER, PIER, { isSpan: false, kept: 0.5 });
    expect(fact?.signs).toMatchObject({ said: 0, unlabelled: 1, main: 1, source: 1 });
    expect(fact?.signs.kept).toBeCloseTo(0.5);
    expect(fact?.signs.content).toBeCloseTo(0.98);
  });
});
