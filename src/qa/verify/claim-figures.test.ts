import { expect, test } from 'vitest';
import { numbersIn } from '../../text/numbers/numbers.ts';
import { compareFigures, otherFigureIn } from './claim-figures.ts';

/** Each figure of the claim with what became of it, and the passage's in its place. */
function compared(claim: string, passage: string): string[] {
  return compareFigures(claim, passage).map(({ claim: own, outcome, passage: theirs }) => {
    const instead = theirs ? `: ${passage.slice(theirs.start, theirs.end)}` : '';
    return `${claim.slice(own.start, own.end)} ${outcome}${instead}`;
  });
}

test.each([
  ['It cost $4.7m.', 'The cost was $4.7 million.', ['$4.7m met: $4.7 million']],
  ['Forty people came.', 'Some 40 people were there.', ['Forty met: 40']],
  ['Half of them left.', 'It was 50 percent of them.', ['Half met: 50 percent']],
  ['About 400 came.', 'It was 412 people.', ['400 met: 412']],
  ['More than 8 million read it.', '8.4 million people read it.', ['8 million met: 8.4 million']],
  [
    'Between 2,000 and 4,000 came.',
    'The police counted 3,100 people.',
    ['2,000 and 4,000 met: 3,100'],
  ],
  ['It cost nearly $412bn.', 'It cost $411.8bn.', ['$412bn met: $411.8bn']],
  ['More than 8 million came.', 'More than 8.4 million came.', ['8 million met: 8.4 million']],
])('the same: %s', (claim, passage, expected) => {
  expect(compared(claim, passage)).toEqual(expected);
});

test.each([
  ['1,300 guests came.', 'It opened with 1,200 guests.', ['1,300 other: 1,200']],
  ['19 towns came.', 'It opened with 1,200 guests from 90 towns.', ['19 other: 90']],
  ['It cost £43bn.', 'It would cost more than £4.3bn.', ['£43bn other: £4.3bn']],
  ['He left six months ago.', 'He walked out just six weeks ago.', ['six months other: six weeks']],
  ['Fewer than 200 guests came.', 'They had 296 guests.', ['200 other: 296']],
  ['As many as 40,000 people came.', 'Up to 4,000 people came.', ['40,000 other: 4,000']],
  ['It owes $13.05bn.', 'It owes about $12.05bn.', ['$13.05bn other: $12.05bn']],
  ['163 offices will close.', 'In all 162 offices will close.', ['163 other: 162']],
  ['It cost £3.4m.', 'It cost £1.8m ($3.4m).', ['£3.4m other: £1.8m']],
  ['It took as much as $36.4m.', 'It took as much as $26.4m.', ['$36.4m other: $26.4m']],
  [
    'More than 271,000 people came.',
    'It drew more than 171,000 Velmians.',
    ['271,000 other: 171,000'],
  ],
  ['900 guests came.', '1,200 guests came, from nine towns and one river.', ['900 other: 1,200']],
])('another: %s', (claim, passage, expected) => {
  expect(compared(claim, passage)).toEqual(expected);
});

test.each([
  ['Nine towns came.', 'It cost $4,000.', ['Nine unmet']],
  ['It took six months.', 'Six people came.', ['six months unmet']],
  ['Six towns came.', 'Nobody came.', ['Six unmet']],
  ['One town came.', 'Nobody came.', ['One unmet']],
  ['It looks like the real one, or one of them.', 'Nobody came.', []],
  ['Six women came.', 'Four men came.', ['Six unmet']],
])('none like it: %s', (claim, passage, expected) => {
  expect(compared(claim, passage)).toEqual(expected);
});

test.each([
  ['168 bodies will go.', 'They will scrap 162 quangos and six units.'],
  ['It grew by $35bn.', 'It hit $412bn, and $377bn in the year before.'],
  ['13% of them are not members.', 'Some 87% of them are members.'],
  ['About 8.4 million have a blog.', 'Only 7% of the 120 million users have a blog.'],
  ['Over 8 million users have a blog.', 'Only 7% of the 120 million users have a blog.'],
  ['A third of the 12 boats sank.', 'Four of the 12 boats sank.'],
  ['It took £230,000 from the ten towns.', 'Each town paid £23,000.'],
])('what is reckoned is no other figure: %s', (claim, passage) => {
  expect(compareFigures(claim, passage).map(({ outcome }) => outcome)).not.toContain('other');
});

test('a bound that others give is reckoned, though a far figure keeps to it', () => {
  const passage = 'Only 7% of the 120 million users have a blog.';
  expect(compared('Over 8 million users have a blog.', passage)).toEqual(['8 million unmet']);
  const counted = 'Only 7% of the 120 million US adults have a blog.';
  expect(compared('Over 8 million American adults have a blog.', counted)).toEqual([
    '8 million unmet',
  ]);
});

test('figures around the passage count for reckoning, and rough ones are called so', () => {
  const [beside] = compareFigures('168 bodies will go.', 'They scrap 162.', 'Six units will go.');
  expect(beside).toMatchObject({ outcome: 'unmet', isReckoned: true });
  expect(compareFigures('About 90 came.', 'Some 900 came.')[0]).toMatchObject({
    ...{ outcome: 'other', isLoose: true },
  });
  expect(compareFigures('90 came.', 'Some 900 came.')[0]).not.toHaveProperty('isLoose');
});

test.each([
  ['She is 28.', 'the 18-year-old actress Ada Orn', 18],
  ['It cost £28m.', 'more than £4.3m, or $8m', 4_300_000],
  ['It cost £28m.', 'nine towns', undefined],
  ['Some 28 towns came.', 'the 18-year-old actress', undefined],
  ['28 towns came.', 'twenty-eight towns', undefined],
])('another figure than that of %s in an answer: %s', (claim, answer, expected) => {
  const [figure] = numbersIn(claim);
  expect(figure && otherFigureIn(figure, answer)?.value).toBe(expected);
});

test.each([
  ['More than 1,000 officials came.', '1,200 officials came.', 'met'],
  ['Over 100 officials came.', '1,200 officials came.', 'met'],
  ['At least 1,000 officials came.', 'More than 1,200 officials came.', 'met'],
  ['Fewer than 1,500 officials came.', '1,200 officials came.', 'met'],
  ['Under 5,000 officials came.', '1,200 officials came.', 'met'],
  ['At most 2,000 officials came.', 'Some 1,200 officials came.', 'met'],
  ['Up to 2,000 officials came.', '1,200 officials came.', 'met'],
  ['Nearly 1,250 officials came.', '1,200 officials came.', 'met'],
  ['It cost less than $5m.', 'It cost $4.7 million.', 'met'],
  ['More than 50 percent voted.', '53 percent voted.', 'met'],
  ['More than 200 countries came.', '195 countries came.', 'other'],
  ['At least 200 countries came.', 'It drew 195 countries and 12 towns.', 'other'],
  ['Fewer than 190 countries came.', '195 countries came.', 'other'],
  ['No more than 1,000 officials came.', '1,200 officials came, and 90 guests.', 'other'],
  ['It cost less than $4m.', 'It cost $4.7 million.', 'other'],
  ['Less than 50 percent voted.', 'Some 53 percent voted.', 'other'],
  ['Nearly 1,100 officials came.', '1,200 officials came.', 'other loose'],
  ['More than 1,000 officials came.', 'Up to 1,200 officials came.', 'other loose'],
  ['More than 200 countries came.', 'About 195 countries came.', 'other'],
  ['More than 200 people came.', '195 women and 30 men came.', 'unmet'],
])('a bound that is kept or broken: %s / %s', (claim, passage, expected) => {
  const [first] = compareFigures(claim, passage);
  expect(`${first?.outcome ?? ''}${first?.isLoose ? ' loose' : ''}`).toBe(expected);
});
