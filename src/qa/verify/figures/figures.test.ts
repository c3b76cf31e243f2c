import { expect, test } from 'vitest';
import { numbersIn } from '../../../text/numbers/numbers.ts';
import { compareFigures, hasFigure, otherFigureIn } from './figures.ts';

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
  ['It cost $4.7m.', 'The cost was 4.7 million dollars.', ['$4.7m met: 4.7 million dollars']],
  ['50 percent of them left.', 'Half of them left.', ['50 percent met: Half']],
  ['It took half an hour.', 'It took 30 minutes.', ['half an hour met: 30 minutes']],
  ['It took two days.', 'It took 48 hours.', ['two days met: 48 hours']],
  ['It took one to two hours.', 'It took 90 minutes.', ['one to two hours met: 90 minutes']],
  ['3,100 people came.', 'Between 2,000 and 4,000 came.', ['3,100 met: 2,000 and 4,000']],
  ['4,030 people came.', 'Between 2,000 and 4,000 came.', ['4,030 met: 2,000 and 4,000']],
  ['40 people came.', 'Some 42 people came.', ['40 met: 42']],
  ['About 400 came.', 'It was 431 people.', ['400 met: 431']],
  ['It cost $1,000.', 'It cost $1,005.', ['$1,000 met: $1,005']],
  ['Nearly two hours passed.', 'It took 115 minutes.', ['two hours met: 115 minutes']],
  ['Nearly 1,100 came.', 'Some 1,150 came.', ['1,100 met: 1,150']],
  [
    'Nearly 50 boats bore about 1,100 guests.',
    '48 boats bore 1,200 guests.',
    ['50 met: 48', '1,100 met: 1,200'],
  ],
  ['200+ guests came.', 'They had 296 guests.', ['200 met: 296']],
  ['200 guests at most came.', 'They had 150 guests.', ['200 met: 150']],
  ['Not even 200 guests came.', 'They had 150 guests.', ['200 met: 150']],
  ['At least a quarter of them left.', '40% of them left.', ['a quarter met: 40%']],
  ['He stayed for ten years.', 'He stayed for a decade.', ['ten years met: a decade']],
  ['He stayed over a decade.', 'He stayed for 12 years.', ['a decade met: 12 years']],
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
  ['Orn is 31.', 'So says the 54-year-old Orn.', ['31 other: 54-year-old']],
  ['A third of them left.', '10 percent of them left.', ['A third other: 10 percent']],
  ['It took two days.', 'It took three weeks.', ['two days other: three weeks']],
  ['It took one to two days.', 'It took 90 minutes.', ['one to two days other: 90 minutes']],
  ['1,900 people came.', 'Between 2,500 and 4,000 people came.', ['1,900 other: 2,500 and 4,000']],
  ['4,100 people came.', 'Between 2,500 and 4,000 people came.', ['4,100 other: 2,500 and 4,000']],
  ['Between 2,000 and 4,000 came.', 'In all 4,100 came.', ['2,000 and 4,000 other: 4,100']],
  [
    'Between 2,500 and 4,000 people came.',
    'Between 3,000 and 6,000 people were there.',
    ['2,500 and 4,000 other: 3,000 and 6,000'],
  ],
  ['About 412 guests came.', 'It had 431 guests.', ['412 other: 431']],
  ['996 guests came.', '1,004 guests came.', ['996 other: 1,004']],
  ['More than 200 guests came.', '199 guests came.', ['200 other: 199']],
  ['More than two hours passed.', 'It took 100 minutes.', ['two hours other: 100 minutes']],
  ['19 towns came.', 'The towns sent 40.', ['19 other: 40']],
  ['It drew 19.', 'It drew 40 towns.', ['19 other: 40']],
  ['It drew 271,000 Velmians.', 'It drew 171,000 people.', ['271,000 other: 171,000']],
  ['900 people came.', '1,200 women came.', ['900 other: 1,200']],
  ['200 guests or fewer came.', 'They had 296 guests.', ['200 other: 296']],
  ['200+ guests came.', 'They had 150 guests.', ['200 other: 150']],
  ['More than half of them left.', '44% of them left.', ['half other: 44%']],
  ['Less than a third of them left.', '40% of them left.', ['a third other: 40%']],
  [
    'Orn was at least 45 years old.',
    'So Ada Orn, 43, a father of seven, left.',
    ['45 years old other: 43'],
  ],
  ['He stayed for two decades.', 'He stayed for a decade.', ['two decades other: a decade']],
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
  ['900 people came.', '1,200 towns voted.', ['900 unmet']],
  ['More than six months passed.', 'Nine people came.', ['six months unmet']],
  ['Over 100 officials came.', '1,200 guests came.', ['100 unmet']],
  ['It has 40 boats here and 50 boats there.', 'It has 40 boats.', ['40 met: 40', '50 unmet']],
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

test.each([
  ['the upper end of a range', 'It grew by 35 boats.', 'It grew from 17 to 52 boats.'],
  ['a part of a whole', 'A third of them sank.', 'Four of the 12 boats sank.'],
  ['one of so many equal parts', 'Each holds 5 percent.', 'They are 20.'],
  ['what is left of a hundred', '13% are not members.', 'Some 87% are members.'],
  ['a sum of which one is bare', 'It cost $50.', 'It cost $20 and then 30 more.'],
  ['a difference of which one is bare', 'It cost $20.', 'It cost $50, then 30 less.'],
  ['the same, the other bare', 'It cost $20.', 'It was 50, and they paid $30.'],
  ['a quotient', 'Each paid £23,000.', 'Ten towns paid £230,000.'],
  ['a rough difference', 'It grew by about $38bn.', 'It hit $412bn, from $377bn.'],
])('%s is reckoned', (_, claim, passage) => {
  const [first] = compareFigures(claim, passage);
  expect(first).toMatchObject({ outcome: 'unmet', isReckoned: true });
});

test.each([
  ['what is not exactly the difference', 'It grew by $36.5bn.', 'It hit $412bn, from $377bn.'],
  ['the double of one figure', 'It has 40 boats.', 'It has 20 boats.'],
  ['a part that is no percentage', 'Each has 5 boats.', 'They have 20 boats.'],
  ['another share than a part', '7 percent left.', '20 towns left.'],
  ['a sum of other things', 'It has 50 boats.', 'It cost $20, and then $30.'],
  ['an age', 'Orn is 31.', 'Orn, 21, left after the first 10 guests.'],
])('%s is not reckoned', (_, claim, passage) => {
  const [first] = compareFigures(claim, passage);
  expect(first).not.toHaveProperty('isReckoned');
});

test('a product is reckoned of the passage alone', () => {
  const [claim, passage] = ['It took £230,000.', 'Each paid £23,000.'];
  expect(compareFigures(claim, passage, 'Ten towns came.')[0]?.outcome).toBe('other');
  expect(compareFigures(claim, `${passage} Ten towns came.`)[0]?.outcome).toBe('unmet');
});

test('a figure of a claim stands in a text, whatever it counts there', () => {
  const claim = 'Six boats left nine towns.';
  const nine = { start: claim.indexOf('nine'), end: claim.indexOf(' towns') };
  expect(hasFigure(claim, nine, 'It has 9 rooms.')).toBe(true);
  expect(hasFigure(claim, nine, 'It has six rooms.')).toBe(false);
  expect(hasFigure(claim, { start: 4, end: 9 }, 'It has six rooms.')).toBe(false);
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
  ['It cost £28.', 'the 18-year-old actress', undefined],
  ['Half of it sank.', 'the 18-year-old actress', undefined],
  ['It is 28.', 'some 18 percent', undefined],
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
  ['Fewer than 200 guests came.', 'It had 250 to 296 guests.', 'other loose'],
  ['Fewer than 200 guests came.', 'It counted 296.', 'other'],
  ['Fewer than 200, it says.', 'It counted 296.', 'other loose'],
])('a bound that is kept or broken: %s / %s', (claim, passage, expected) => {
  const [first] = compareFigures(claim, passage);
  expect(`${first?.outcome ?? ''}${first?.isLoose ? ' loose' : ''}`).toBe(expected);
});

test('a decade ago is no length of time, and one alone needs none like it', () => {
  expect(compared('It will close within a decade.', 'It may close.')).toEqual([]);
  expect(compared('He came a decade ago.', 'He stayed for 8 years.')).toEqual([]);
});
