import { describe, expect, test } from 'vitest';
import { markDifference } from '../../../packs/nearest.ts';
import { minWeight, nearIn, outcomeOf, weightOf } from './near.ts';

const text = [
  'The old mill on the Ane burned down on Sunday night before 2,300 guests.',
  '“We will not rebuild it,” said Mayor Ida Falk, “and we will sell the land.”',
  'The damage was put at $4.7 million, and the re-opened bridge stayed shut.',
  'THE END OF IT ALL: Zorn cried, and nine engineers from Brunn came by ferry.',
].join('\n\n');
const source = { text, sha256: 'near-mill' };

const near = (wanted: string) => nearIn(wanted, source)[0];
/** What is near, with its differences marked; nothing where nothing is. */
const shown = (wanted: string): string | undefined => {
  const found = near(wanted);
  return found && markDifference(found.place.words);
};

describe('how near two are', () => {
  const like = (ofQuotation: number, ofPassage: number, ofBoth = 0.9) =>
    outcomeOf({ ofQuotation, ofPassage, ofBoth });

  test('all words in common are the same words', () => {
    expect(like(1, 1, 1)).toBe('same-words');
    expect(like(1, 1, 0.99)).toBe('altered');
  });

  test('enough of both in common was made from it, less is unknown', () => {
    expect(like(0.6, 0.5)).toBe('altered');
    expect(like(0.59, 1)).toBe('unknown');
    expect(like(1, 0.49)).toBe('unknown');
  });
});

describe('the nearest passage', () => {
  test('has its place in the source', () => {
    const found = near('the old mill burned down on Monday night');
    const { start = 0, end = 0, parts } = found?.place ?? {};
    expect(text.slice(start, end)).toBe('The old mill on the Ane burned down on Sunday night');
    expect(parts).toEqual([{ start, end }]);
  });

  test.each([
    [
      'a changed word is marked',
      'the old mill on the Ane burned down on Monday night',
      'The old mill on the Ane burned down on [-Monday-]{+Sunday+} night',
    ],
    [
      'who speaks in between is left out',
      'We will not rebuild it, and we will sell the house',
      'We will not rebuild it, and we will sell the [-house-]{+land+}',
    ],
    [
      'numbers are read as the source writes them',
      'the damage was put at $4.7m, and it stayed shut',
      'The damage was put at $4.7 million, and [-it-]{+the re-opened bridge+} stayed shut',
    ],
    [
      'hyphens are',
      'and the reopened bridge was shut',
      'and the re-opened bridge [-was-]{+stayed+} shut',
    ],
    [
      'capitals alone are no difference',
      'THE OLD MILL ON THE ANE BURNED UP',
      'The old mill on the Ane burned [-up-]{+down+}',
    ],
    [
      'capitals of names are found from capitals alone',
      'NINE ENGINEERS FROM BRUNN CAME BY TRAIN',
      'nine engineers from Brunn came by [-train-]{+ferry+}',
    ],
  ])('%s', (_what, wanted, expected) => {
    expect(shown(wanted)).toBe(expected);
  });

  test('has its place also where it is read in the source’s spelling', () => {
    for (const wanted of [
      'it was put at $4.7m, and it stayed shut',
      'NINE ENGINEERS FROM BRUNN WENT',
    ]) {
      const { start = 0, end = 0, words = [] } = near(wanted)?.place ?? {};
      const own = words.filter(({ state }) => state !== 'extra');
      expect(text.slice(start, end)).toContain(own[0]?.text);
      expect(text.slice(start, end).endsWith(own.at(-1)?.text ?? '?')).toBe(true);
      expect(end - start).toBeLessThan(wanted.length + 40);
    }
  });

  test('is the same words where only marks and capitals differ', () => {
    expect(near('we will NOT rebuild it: and we will sell the land')?.likeness.ofBoth).toBe(1);
    expect(near('we will rebuild it and we will sell the land')?.likeness.ofBoth).toBeLessThan(1);
  });

  test('is further off with another sign of money than with the same', () => {
    const [dollars, euros] = ['$', '€'].map((sign) =>
      near(`the damage was put at ${sign}4.7 million`),
    );
    expect(dollars?.likeness.ofBoth).toBe(1);
    expect(euros?.likeness.ofBoth).toBeLessThan(1);
  });
});

describe('nothing is near', () => {
  test.each([
    ['no word is shared', 'Purple cats sleep'],
    ['one telling word is', 'the engineers of it'],
    [
      'less than half of the quotation is shared',
      'nine engineers sang seven purple songs about winter',
    ],
    ['only small words are', 'it was on the'],
    ['most of the passage is left out', 'mill guests'],
  ])('where %s', (_why, wanted) => {
    expect(nearIn(wanted, source)).toEqual([]);
  });

  test.each([
    ['two telling words are shared', 'nine engineers sang', true],
    ['a little more is', 'nine engineers from Brunn sang songs', true],
    ['two telling words stand far apart', 'mill guests', false],
    ['they stand near by', 'engineers by ferry', true],
  ])('is near or not where %s: “%s”', (_how, wanted, expected) => {
    expect(nearIn(wanted, source).length === 1).toBe(expected);
  });

  test('but five small words in a row are', () => {
    const small = { text: 'What will be will be, as it was before us all.', sha256: 'near-small' };
    expect(nearIn('as it was before us all', small)).toHaveLength(1);
    expect(nearIn('as it was', small)).toEqual([]);
  });
});

test('a small word weighs little', () => {
  expect(weightOf(['the', 'mill', 'burned'])).toBeCloseTo(2.3);
  expect(weightOf([])).toBe(0);
});

test('a source needs half of the weight of a quotation, and a small word at least', () => {
  expect(minWeight(['mill', 'burned', 'down', 'the'])).toBeCloseTo(
    weightOf(['mill', 'burned', 'down', 'the']) / 2,
  );
  expect(minWeight(['the'])).toBeCloseTo(0.3);
  expect(minWeight([])).toBeCloseTo(0.3);
});

test('one word of many that tell little by themselves is changed', () => {
  const thanks = {
    text: '“We just won Velm! Thanks to all of you who came,” she said.',
    sha256: 'near-thanks',
  };
  const found = nearIn('We just won Brunn! Thanks to all of you who came', thanks)[0];
  expect(found && outcomeOf(found.likeness)).toBe('altered');
  expect(nearIn('They all did it, or so he said', thanks)).toEqual([]);
});
