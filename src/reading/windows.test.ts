import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../tests/knowledge/random.ts';
import { READER } from '../model/model.ts';
import { readTokenizer, type Pieces } from '../model/tokenizer.ts';
import { vectorIds, windowOf, windowRanges, WINDOW_PIECES } from './windows.ts';

const pieces = readTokenizer(join(READER, 'tokenizer.json'));

const SHORT = [
  'Leaders met in Velm.',
  '“No town can build a bridge alone,” Mayor Ada Orn told 1,200 guests.',
  'It rained.',
  'The bridge cost 3.5 million crowns, up from 2.9 million in the plan of 2028.',
  'Ha!',
  'Nobody swam.',
  'The old road will be mended by May.',
  'It is blue.',
];
/** Of 184 word pieces, of which a window takes 110. */
const LONG = `The committee ${'met again and '.repeat(60)}rose.`;
const MIXED = [...SHORT.slice(0, 2), LONG, LONG, ...SHORT.slice(2, 4)];

function piecesOf(sentences: readonly string[]): Pieces[] {
  return sentences.map((sentence) => pieces.of(sentence));
}

/** What training/windows.py makes of the same texts (`spans_of`). */
const RANGES: readonly (readonly [
  sentences: readonly string[],
  budget: number,
  ranges: readonly (readonly [from: number, to: number])[],
])[] = [
  [
    SHORT,
    1,
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [6, 7],
      [7, 8],
    ],
  ],
  [
    SHORT,
    20,
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 7],
      [5, 8],
    ],
  ],
  [
    SHORT,
    40,
    [
      [0, 3],
      [1, 3],
      [2, 6],
      [4, 8],
    ],
  ],
  [SHORT, 180, [[0, 8]]],
  [
    [LONG, ...SHORT.slice(0, 3)],
    40,
    [
      [0, 1],
      [1, 4],
    ],
  ],
  [[LONG, ...SHORT.slice(0, 3)], 180, [[0, 4]]],
  [
    MIXED,
    20,
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
    ],
  ],
  [
    MIXED,
    40,
    [
      [0, 2],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 6],
    ],
  ],
  [
    MIXED,
    180,
    [
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 6],
    ],
  ],
  [[LONG], 1, [[0, 1]]],
  [
    [...SHORT, ...SHORT, ...SHORT, ...SHORT],
    180,
    [
      [0, 17],
      [15, 32],
    ],
  ],
];

describe('windows cover a text as in training', () => {
  test.each(RANGES.map(([sentences, budget, ranges], i) => ({ i, sentences, budget, ranges })))(
    'text $i by $budget word pieces',
    ({ sentences, budget, ranges }) => {
      const found = windowRanges(piecesOf(sentences), budget);
      expect(found.map(({ from, to }) => [from, to])).toEqual(ranges);
    },
  );

  test('a text without sentences has none', () => {
    expect(windowRanges([])).toEqual([]);
  });

  test('any text is covered in order, two sentences twice where they fit', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 300; round++) {
      const lengths = Array.from({ length: Math.ceil(random() * 40) }, () =>
        Math.floor(random() ** 3 * 160),
      );
      const budget = 1 + Math.floor(random() * 200);
      const made = lengths.map((length): Pieces => {
        const none = new Int32Array(length);
        return { ids: none, starts: none, ends: none };
      });
      const ranges = windowRanges(made, budget);
      const costOf = (from: number, to: number) =>
        lengths.slice(from, to).reduce((sum, each) => sum + 1 + Math.min(each, 110), 0);
      const covered = new Set<number>();
      for (const [i, { from, to }] of ranges.entries()) {
        expect(to).toBeGreaterThan(from);
        expect(to === from + 1 || costOf(from, to) <= budget).toBe(true);
        for (let at = from; at < to; at++) covered.add(at);
        const before = ranges[i - 1];
        if (!before) continue;
        expect(from).toBe(Math.max(before.to - 2, before.from + 1));
      }
      expect([...covered].sort((a, b) => a - b)).toEqual([...lengths.keys()]);
    }
  });
});

describe('a window has the ids as in training', () => {
  test('question, then each sentence behind its mark', () => {
    const { ids, marks } = windowOf(
      pieces.of('How much did the bridge cost?'),
      piecesOf(SHORT.slice(0, 3)),
    );
    // By training/windows.py (`build`).
    const question = [101, 2129, 2172, 2106, 1996, 2958, 3465, 1029, 102];
    const first = [1, 4177, 2777, 1999, 2310, 13728, 1012];
    const second = [
      ...[1, 1523, 2053, 2237, 2064, 3857, 1037, 2958, 2894, 1010, 1524, 3664, 15262, 2030, 2078],
      ...[2409, 1015, 1010, 3263, 6368, 1012],
    ];
    const third = [1, 2009, 28270, 1012];
    expect([...ids]).toEqual([...question, ...first, ...second, ...third, 102]);
    expect(marks).toEqual([9, 16, 37]);
  });

  test('a long question and a long sentence are cut where training cuts them', () => {
    const { ids, marks } = windowOf(
      pieces.of(`Why ${'really '.repeat(60)}?`),
      piecesOf([LONG, 'It is blue.']),
    );
    expect(marks).toEqual([50, 161]);
    expect(ids).toHaveLength(167);
    expect([...ids.slice(46, 54)]).toEqual([2428, 2428, 2428, 102, 1, 1996, 2837, 2777]);
    expect([...ids.slice(158)]).toEqual([2777, 2153, 1998, 1, 2009, 2003, 2630, 1012, 102]);
  });

  test('even without a question', () => {
    const { ids, marks } = windowOf(pieces.of(''), piecesOf(['Ha!']));
    expect([...ids]).toEqual([101, 102, 1, 5292, 999, 102]);
    expect(marks).toEqual([2]);
  });

  test('it is never longer than the encoder can read', () => {
    const question = pieces.of('really '.repeat(400));
    const sentences = piecesOf([...SHORT, LONG, LONG, ...SHORT]);
    const lengths = windowRanges(sentences).map(
      ({ from, to }) => windowOf(question, sentences.slice(from, to)).ids.length,
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(WINDOW_PIECES + 48 + 3);
  });
});

test('a text to be encoded is cut like a sentence', () => {
  expect([...vectorIds(pieces.of('query: it rained'))]).toEqual([
    ...[101, 23032, 1024, 2009, 28270, 102],
  ]);
  expect(vectorIds(pieces.of(LONG))).toHaveLength(112);
});
