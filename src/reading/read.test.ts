import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HEAD_COUNT, HEADS, READER, type Model } from '../model/model.ts';
import { readTokenizer } from '../model/tokenizer.ts';
import { readWindow, type Reading } from './read.ts';

const pieces = readTokenizer(join(READER, 'tokenizer.json'));
const MARK = 1;

type Logit = readonly [piece: number, head: keyof typeof HEADS, logit: number];

/** A model that gives these logits; pieces of a sentence are counted from its mark, which is 0. */
function modelWith(logits: readonly (readonly Logit[])[], asked?: Int32Array[]): Model {
  return {
    pieces,
    id: 'by-hand',
    read(ids) {
      asked?.push(ids);
      const marks = [...ids.keys()].filter((at) => ids[at] === MARK);
      const made = new Float32Array(ids.length * HEAD_COUNT);
      for (const [i, own] of logits.entries()) {
        for (const [piece, head, logit] of own) {
          made[((marks[i] ?? 0) + piece) * HEAD_COUNT + HEADS[head]] = logit;
        }
      }
      return Promise.resolve(made);
    },
    encode: () => Promise.reject(new Error('not asked for')),
    label: () => Promise.reject(new Error('not asked for')),
    warm: () => undefined,
    close: () => Promise.resolve(),
  };
}

const QUESTION = pieces.of('How many came?');
const SENTENCES = ['About 1,200 guests came.', 'Orn spoke.', 'It rained in Velm.'];

function read(
  logits: readonly (readonly Logit[])[],
  sentences: readonly string[] = SENTENCES,
): Promise<Reading[]> {
  return readWindow(
    modelWith(logits),
    QUESTION,
    sentences.map((each) => pieces.of(each)),
  );
}

/** The short answers that are read, letter for letter. */
function answersIn(readings: readonly Reading[], sentences: readonly string[]): string[] {
  return readings.map(({ start, end }, i) => sentences[i]?.slice(start, end) ?? '');
}

describe('where the short answer of a sentence might also start and end', () => {
  const LIST = 'Orn, Tamm and Quill spoke in Velm.';
  const { starts, ends } = pieces.of(LIST);
  /** The first or last piece of a word; of a sentence's pieces the first stands after its mark. */
  const first = (word: string): number => starts.indexOf(LIST.indexOf(word)) + 1;
  const last = (word: string): number => ends.lastIndexOf(LIST.indexOf(word) + word.length) + 1;

  test('those that come near, the likeliest first', async () => {
    const [reading] = await read(
      [
        [
          [first('Tamm'), 'starts', 20],
          [last('Tamm'), 'ends', 20],
          [first('Orn'), 'starts', 15],
          [last('Quill'), 'ends', 15],
          [last('Velm'), 'ends', 18],
          [last('in'), 'ends', 13],
        ],
      ],
      [LIST],
    );
    const at = (word: string): number => LIST.indexOf(word);
    expect(reading).toMatchObject({
      ...{ start: at('Tamm'), end: at('Tamm') + 4 },
      starts: [{ at: at('Orn'), behind: 5 }],
      ends: [
        { at: at('Velm') + 4, behind: 2 },
        { at: at('Quill') + 5, behind: 5 },
      ],
    });
  });
});

describe('each sentence has its own score', () => {
  test('from its mark', async () => {
    const readings = await read([[[0, 'answers', 2.5]], [[0, 'answers', -3]], []]);
    expect(readings.map(({ score }) => score)).toEqual([2.5, -3, 0]);
  });

  test('and from the evidence of its own words, of which one is enough', async () => {
    const strong: Logit = [2, 'evidence', 10];
    const [alone, first, second] = [
      await read([]),
      await read([[strong]]),
      await read([[], [strong]]),
    ];
    const grown = (readings: readonly Reading[]) =>
      readings.map(({ score }, i) => score - (alone[i]?.score ?? 0) > 5);
    expect(grown(first)).toEqual([true, false, false]);
    expect(grown(second)).toEqual([false, true, false]);
  });

  test('the logarithm of the mean of what speaks for it', async () => {
    // "It rained in Velm.": the mark and six pieces.
    const all = Array.from({ length: 7 }, (_, piece): Logit => [piece, 'evidence', 1.5]);
    const [, , even] = await read([[], [], all]);
    expect(even?.score).toBeCloseTo(1.5, 5);
    const [, , one] = await read([[], [], [[3, 'evidence', 4]]]);
    expect(one?.score).toBeCloseTo(Math.log((6 + Math.exp(4)) / 7), 5);
  });
});

test('yes stands against no, on average over a sentence', async () => {
  const readings = await read([
    [
      [0, 'yes', 2],
      [0, 'no', 0.5],
    ],
    [
      [0, 'yes', -1],
      [0, 'no', 1],
    ],
    [[1, 'yes', 9]],
  ]);
  expect(readings.map(({ yes }) => yes)).toEqual([1.5 / 8, -2 / 5, 9 / 7]);
});

test('a claim is contradicted and agreed with by the mark and by single words, each for itself', async () => {
  const readings = await read([
    [
      [0, 'contradicts', 2],
      [5, 'evidenceFor', 30],
    ],
    [[0, 'agrees', 1.5]],
    [[2, 'evidenceAgainst', 20]],
  ]);
  const rounded = readings.map(({ contradicts, agrees }) => [contradicts, agrees].map(Math.round));
  // The mean of eight, five and seven word pieces, of which one is e^30 or e^20.
  expect(rounded).toEqual([
    [2, Math.round(30 - Math.log(8))],
    [0, 2],
    [Math.round(20 - Math.log(7)), 0],
  ]);
});

describe('the short answer is the best pair of a start and an end', () => {
  test.each<readonly [what: string, logits: readonly Logit[], expected: string]>([
    // Pieces: 1 About, 2 "1", 3 ",", 4 "200", 5 guests, 6 came, 7 "."
    [
      'one word',
      [
        [5, 'starts', 3],
        [5, 'ends', 3],
      ],
      'guests',
    ],
    [
      'several',
      [
        [2, 'starts', 3],
        [5, 'ends', 3],
      ],
      '1,200 guests',
    ],
    [
      'all',
      [
        [1, 'starts', 3],
        [7, 'ends', 3],
      ],
      'About 1,200 guests came.',
    ],
    [
      'no end before its start',
      [
        [5, 'starts', 3],
        [2, 'ends', 3],
        [6, 'ends', 1],
      ],
      'guests came',
    ],
    [
      'the highest sum',
      [
        [1, 'starts', 2],
        [4, 'starts', 1],
        [4, 'ends', 5],
        [6, 'ends', 1],
      ],
      'About 1,200',
    ],
    [
      'nothing of the mark',
      [
        [0, 'starts', 9],
        [0, 'ends', 9],
        [6, 'starts', 1],
        [6, 'ends', 1],
      ],
      'came',
    ],
  ])('%s', async (_, logits, expected) => {
    const [answer] = answersIn(await read([logits]), SENTENCES);
    expect(answer).toBe(expected);
  });

  test('inside its own sentence, however strong the next one is', async () => {
    const readings = await read([
      [[6, 'starts', 1]],
      [
        [2, 'starts', 9],
        [1, 'ends', 9],
        [3, 'ends', 8],
      ],
      [[4, 'ends', 9]],
    ]);
    const [first, second, third] = answersIn(readings, SENTENCES);
    expect(first).toBe('came');
    expect(second).toBe('Orn spoke');
    expect(third).toBe('It rained in Velm');
  });

  test('whole words, where a word is several pieces', async () => {
    // "Orn" is "or" and "##n".
    const readings = await read([
      [],
      [
        [2, 'starts', 5],
        [2, 'ends', 5],
      ],
    ]);
    expect(answersIn(readings, SENTENCES)[1]).toBe('Orn');
  });

  test('at most 48 pieces', async () => {
    const sentence = 'and '.repeat(100).trim();
    const ends: Logit[] = [
      [49, 'ends', 9],
      [48, 'ends', 5],
    ];
    const [reading] = await read([[[1, 'starts', 9], ...ends]], [sentence]);
    expect(reading).toMatchObject({ start: 0, end: 48 * 4 - 1 });
  });
});

describe('a sentence that is cut', () => {
  const long = `${'again '.repeat(150)}and so on.`;

  test('answers from the part that is read', async () => {
    const logits: Logit[] = [
      [0, 'answers', 4],
      [110, 'starts', 5],
      [110, 'ends', 5],
    ];
    const readings = await read([[], logits, [[0, 'answers', -2]]], ['Ha!', long, 'It rained.']);
    expect(readings.map(({ score }) => score)).toEqual([0, 4, -2]);
    expect(readings[1]).toMatchObject({ start: 109 * 6, end: 110 * 6 - 1 });
  });

  test('does not answer from the next one', async () => {
    const next: Logit[] = [
      [0, 'starts', 9],
      [0, 'ends', 9],
      [1, 'starts', 9],
      [1, 'ends', 9],
    ];
    const [reading] = await read([[], next], [long, 'It rained.']);
    expect(reading?.end).toBeLessThanOrEqual(110 * 6);
  });
});

test('a sentence without a word is read too', async () => {
  const readings = await read([[[0, 'answers', 1]], [[0, 'answers', 2]]], ['', 'It rained.']);
  expect(readings.map(({ score }) => score)).toEqual([1, 2]);
  expect(readings[0]).toMatchObject({ start: 0, end: 0 });
});

test('the model reads the window of the question and the sentences, once', async () => {
  const asked: Int32Array[] = [];
  await readWindow(modelWith([], asked), QUESTION, [pieces.of('Ha!'), pieces.of('Orn spoke.')]);
  const [ids, ...more] = asked;
  expect(more).toEqual([]);
  expect([...(ids ?? [])]).toEqual([
    ...[101, ...QUESTION.ids, 102],
    ...[MARK, ...pieces.of('Ha!').ids, MARK, ...pieces.of('Orn spoke.').ids, 102],
  ]);
});

describe('the title over a window', () => {
  const title = pieces.of('Bridge opens in Velm.');

  test('is read before the sentences', async () => {
    const asked: Int32Array[] = [];
    await readWindow(modelWith([], asked), QUESTION, [pieces.of('Ha!')], title);
    expect([...(asked[0] ?? [])]).toEqual([
      ...[101, ...QUESTION.ids, 102],
      ...[MARK, ...title.ids, MARK, ...pieces.of('Ha!').ids, 102],
    ]);
  });

  test('has no reading of its own, and gives none of its logits to a sentence', async () => {
    const logits: Logit[][] = [
      [
        [0, 'answers', 9],
        [0, 'yes', 9],
        [1, 'starts', 9],
        [1, 'ends', 9],
      ],
      [
        [0, 'answers', 2],
        [5, 'starts', 1],
        [5, 'ends', 1],
      ],
    ];
    const sentences = SENTENCES.map((each) => pieces.of(each));
    const readings = await readWindow(modelWith(logits), QUESTION, sentences, title);
    expect(readings.map(({ score }) => score)).toEqual([2, 0, 0]);
    expect(readings.map(({ yes }) => yes)).toEqual([0, 0, 0]);
    expect(answersIn(readings, SENTENCES)[0]).toBe('guests');
  });
});
