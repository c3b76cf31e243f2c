import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { READER } from './model.ts';
import { readTokenizer } from './tokenizer.ts';

const pieces = readTokenizer(join(READER, 'tokenizer.json'));

/** Ids by the reference implementation of word pieces (the Rust library "tokenizers", 0.23.3). */
const REFERENCE: readonly (readonly [text: string, ids: readonly number[]])[] = [
  [
    'Leaders discuss global cyber-security norms.',
    [4177, 6848, 3795, 16941, 1011, 3036, 17606, 1012],
  ],
  [
    '“No town can build a bridge alone,” Mayor Ada Orn told 1,200 guests – all of them neighbours.',
    [
      1523, 2053, 2237, 2064, 3857, 1037, 2958, 2894, 1010, 1524, 3664, 15262, 2030, 2078, 2409,
      1015, 1010, 3263, 6368, 1516, 2035, 1997, 2068, 14754, 1012,
    ],
  ],
  [
    'Café owners in São Paulo and Kraków paid €3.5m (or £2,900,000) in naïve hope…',
    [
      7668, 5608, 1999, 7509, 9094, 1998, 14576, 3825, 1574, 2509, 1012, 1019, 2213, 1006, 2030,
      21853, 1010, 7706, 1010, 2199, 1007, 1999, 15743, 3246, 1529,
    ],
  ],
  [
    "It didn't cost $1.5bn; the U.S. won't say.",
    [
      2009, 2134, 1005, 1056, 3465, 1002, 1015, 1012, 1019, 24700, 1025, 1996, 1057, 1012, 1055,
      1012, 2180, 1005, 1056, 2360, 1012,
    ],
  ],
  [
    'Martonyi János’s 2nd-largest win: 41.7 % at 19:44!',
    [
      20481, 16585, 2072, 5553, 2891, 1521, 1055, 3416, 1011, 2922, 2663, 1024, 4601, 1012, 1021,
      1003, 2012, 2539, 1024, 4008, 999,
    ],
  ],
  [
    '首爾會議 opened in 서울 and 東京 today',
    [100, 100, 100, 100, 2441, 1999, 1461, 30008, 29999, 30014, 30022, 1998, 1879, 1755, 2651],
  ],
  ['The crowd 🎉🎉 cheered 👩\u200d🚀 in Zürich', [1996, 4306, 100, 25471, 100, 1999, 10204]],
  [
    'e\u0301lan vs élan; co\u00adoperate; zero\u200bwidth',
    [3449, 2319, 5443, 3449, 2319, 1025, 17654, 1025, 5717, 9148, 11927, 2232],
  ],
  [
    'Ελλάδα, Україна и Ереван',
    [
      1159, 29727, 29727, 14608, 29722, 14608, 1010, 1198, 23925, 16856, 10260, 29760, 19865, 1188,
      1185, 16856, 15290, 25529, 28995,
    ],
  ],
  [
    'Antidisestablishmentarianism unaffordability @verbatim #norms https://example.org/a_b?c=1',
    [
      3424, 10521, 4355, 7875, 13602, 3672, 12199, 2964, 14477, 4246, 8551, 8010, 1030, 12034,
      10450, 2213, 1001, 17606, 16770, 1024, 1013, 1013, 2742, 1012, 8917, 1013, 1037, 1035, 1038,
      1029, 1039, 1027, 1015,
    ],
  ],
  [
    '  two  spaces\tand a\u00a0hard one\nnext line  ',
    [2048, 7258, 1998, 1037, 2524, 2028, 2279, 2240],
  ],
  [
    'x² + y² = ½ ™ © ° № 5′ 6″ −7 ‰',
    [
      1060, 10701, 1009, 1061, 10701, 1027, 1092, 1580, 1075, 1080, 1578, 1019, 1531, 1020, 1532,
      1597, 2581, 1530,
    ],
  ],
  [
    'กรุงเทพ ภาษาไทย हिन्दी العربية עברית',
    [
      1409, 29953, 29946, 29959, 29948, 29950, 100, 1339, 29877, 29863, 29861, 29878, 1270, 23673,
      29830, 17149, 29816, 14498, 19433, 1259, 29789, 29811, 29796, 29813,
    ],
  ],
  ['12½ kg ①②', [2260, 13714, 4705, 100]],
  ['ﬁnance Ⅳ ﷺ', [1984, 7229, 3401, 100, 100]],
  ['', []],
];

describe('ids are those of the reference', () => {
  test.each(REFERENCE)('%j', (text, ids) => {
    expect([...pieces.of(text).ids]).toEqual(ids);
  });

  test('the second time too', () => {
    for (const [text, ids] of REFERENCE) expect([...pieces.of(text).ids]).toEqual(ids);
  });
});

/** The letters of the text that each piece's word has. */
function wordsOf(text: string): string[] {
  const { ids, starts, ends } = pieces.of(text);
  return Array.from(ids, (_, i) => text.slice(starts[i], ends[i]));
}

describe('each piece has the place of its word', () => {
  test.each([
    ['Leaders met.', ['Leaders', 'met', '.']],
    ['Ada Orn', ['Ada', 'Orn', 'Orn']],
    [' Café,  São', ['Café', ',', 'São']],
    ['1,200', ['1', ',', '200']],
    ['$1.5bn', ['$', '1', '.', '5bn', '5bn']],
    ["didn't", ['didn', "'", 't']],
    ['“No,” she said', ['“', 'No', ',', '”', 'she', 'said']],
    ['e\u0301lan', ['e\u0301lan', 'e\u0301lan']],
    ['🎉 cheered', ['🎉', 'cheered']],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('in order, and every letter of the text in one of them', () => {
    for (const [text] of REFERENCE) {
      const { starts, ends } = pieces.of(text);
      const covered = new Set<number>();
      for (const [i, start] of starts.entries()) {
        expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        for (let at = start; at < (ends[i] ?? 0); at++) covered.add(at);
      }
      const missed = [...text.matchAll(/\S/gu)].filter(({ index }) => !covered.has(index));
      expect(missed.map(([letter]) => letter)).toEqual([]);
    }
  });
});

test('the marks that steer the reader cannot be typed', () => {
  const steering = new Set([0, 1, 100, 101, 102, 103]);
  const typed = pieces.of('[CLS] [SEP] [PAD] [MASK] [unused0] what did she say?').ids;
  expect([...typed].filter((id) => steering.has(id))).toEqual([]);
});

test('the vocabulary tells common words from others', () => {
  const words = ['president', 'Bridge', 'seoul', 'presdent', 'martonyi', '__proto__', 'toString'];
  expect(words.filter((word) => pieces.isWhole(word))).toEqual(['president', 'Bridge', 'seoul']);
  expect(pieces.wholeWords()).toContain('president');
  expect(pieces.wholeWords().filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
});

test('a file of another form says so', () => {
  expect(() => readTokenizer(join(READER, 'card.json'))).toThrow(/model/);
});
