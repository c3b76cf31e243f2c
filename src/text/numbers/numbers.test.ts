import { describe, expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

function read(text: string) {
  return numbersIn(text).map(({ value, sort, unit }) => [value, sort, unit]);
}

describe('the value', () => {
  test.each([
    ['1,200 experts', 1200],
    ['1,20,000 voters', 120_000],
    ['4 1/2 miles', 4.5],
    ['1.5m shares', 1_500_000],
    ['20k fans', 20_000],
    ['5 crore people', 50_000_000],
    ['3 lakh farmers', 300_000],
    ['2 lakh crore', 2e12],
    ['five point three million people', 5_300_000],
    ['two dozen boats', 24],
    ['a dozen boats', 12],
    ['half a dozen eggs', 6],
    ['half a million homes', 500_000],
    ['a quarter of a million', 250_000],
    ['one and a half million', 1_500_000],
    ['a million people', 1_000_000],
    ['two hundred and fifty thousand people', 250_000],
    ['two thousand five hundred', 2500],
    ['one hundred and one', 101],
    ['forty-five ministers', 45],
    ['nine out of 10 voters', 0.9],
    ['nine of every ten voters', 0.9],
    ['a couple of hundred people', 200],
    ['a couple dozen boats', 24],
    ['some 40-odd boats', 40],
    ['forty-odd people', 40],
    ['a hundred-odd guests', 100],
    ['50-plus guests', 50],
    ['1.2m people', 1_200_000],
    ['one in five', 0.2],
    ['two thirds of them', 0.667],
    ['nearly half of the marchers', 0.5],
    ['the dozen boats', 12],
    ['half the town, 30 men', 30],
    ['half a page', 0.5],
    ['half-million homes', 500_000],
    ['a half of them', 0.5],
    ['a fifth of them', 0.2],
    ['three quarters of a million', 750_000],
    ['five hundred', 500],
    ['a hundred and twenty boats', 120],
    ['one thousand two hundred and six', 1206],
    ['12 hundred boats', 1200],
    ['2.5 million and a half', 2_500_000],
    ['2 and a half million', 2_500_000],
    ['5 million, 3', 5_000_000],
    ['one in a hundred voters', 0.01],
    ['one in a thousand voters', 0.001],
    ['1 in 10,000', 0.0001],
    ['one in a million', 0.000001],
    ['1 in 2,500 births', 0.0004],
    ['1 in 250,000', 0.000004],
    ['one in every 30,000 people', 0.0000333],
    ['1 in 2013', 1],
    ['four of 5', 4],
    ['5bn crowns', 5e9],
    ['5 k', 5],
    ['1,200m shares', 1200],
    ['4 5/2 miles', 4],
    ['zero boats', 0],
    ['171 000 people', 171_000],
    ['1 200 000 people', 1_200_000],
    ['2½ hours', 2.5],
    ['3 1/2 million', 3_500_000],
    ['.5 percent', 0.5],
    ['a million and a half people', 1_500_000],
    ['a quarter million homes', 250_000],
    ['quarter of a million homes', 250_000],
    ['Rs 10 cr', 1e8],
    ['$5b', 5e9],
    ['$1.2t', 1.2e12],
    ['a wall 5 m high', 5],
    ['a 5 m wall', 5],
    ['a depth of 5m', 5],
    ['5m homes', 5_000_000],
    ['5 m euros', 5_000_000],
    ['5 m people', 5_000_000],
    ['a 5,000-strong crowd', 5000],
    ['one hundred and twenty-three thousand four hundred and five', 123_405],
    ['0.5 of it', 0.5],
  ])('of %j', (text, value) => {
    expect(numbersIn(text)[0]?.value).toBe(value);
  });

  test.each([
    ['several dozen boats', []],
    ['two hundred and three hundred boats', [200, 300]],
    ['a hundred and two hundred boats', [100, 200]],
    ['in 2013 500 boats', [500]],
    ['12 300 boats', [12, 300]],
    ['flat 5b', []],
    ['a few dozen boats', []],
    ['the million people', []],
    ['12 of 90 boats', [12, 90]],
    ['nine in 10', [0.9]],
    ['10 in nine', [10, 9]],
    ['10 in 10 towns', [10, 10]],
    ['10 out of 10', [1]],
    ['3 million in 10 million', [3e6, 1e7]],
    ['5 in 130 towns', [5, 130]],
    ['200 in 1,000 towns', [200, 1000]],
    ['9 out 10', [9, 10]],
    ['twenty, five', [20, 5]],
    ['five point', [5]],
    ['12,34 men', []],
  ])('each of %j', (text, values) => {
    expect(numbersIn(text).map((each) => each.value)).toEqual(values);
  });
});

describe('what is measured', () => {
  test.each([
    ['$4.7m', [4_700_000, 'money', 'dollars']],
    ['US$4.7 million', [4_700_000, 'money', 'dollars']],
    ['£3bn', [3e9, 'money', 'pounds']],
    ['€20m', [2e7, 'money', 'euros']],
    ['₹5 crore', [5e7, 'money', 'rupees']],
    ['Rs 5 crore', [5e7, 'money', 'rupees']],
    ['400m euros', [4e8, 'money', 'euros']],
    ['63-million-crown fraud', [63e6, 'money', 'crown']],
    ['9 Hong Kong dollars', [9, 'money', 'Hong Kong dollars']],
    ['38%', [38, 'percent', 'percent']],
    ['38 per cent', [38, 'percent', 'percent']],
    ['a two-day run', [2, 'duration', 'day']],
    ['two centuries', [2, 'duration', 'centuries']],
    ['5km', [5, 'measure', 'km']],
    ['20C', [20, 'measure', 'degrees Celsius']],
    ['20 °C', [20, 'measure', 'degrees Celsius']],
    ['68 degrees Fahrenheit', [68, 'measure', 'degrees Fahrenheit']],
    ['5 m deep', [5, 'measure', 'm']],
    ['the 1500m champion', [1500, 'measure', 'm']],
    ['12 square kilometres', [12, 'measure', 'square kilometres']],
    ['a 74-year-old man', [74, 'age', 'years old']],
    ['said Brown, 63, on', [63, 'age', '']],
    ['aged 34', [34, 'age', '']],
    ['nine out of 10 voters', [0.9, 'share', 'voters']],
    ['about 90 countries', [90, 'count', 'countries']],
    ['about 2000 people', [2000, 'count', 'people']],
    ['2000 metres', [2000, 'measure', 'metres']],
    ['2000 people', [2000, 'count', 'people']],
    ['A$5 million', [5e6, 'money', 'dollars']],
    ['INR 500', [500, 'money', 'rupees']],
    ['38 %', [38, 'percent', 'percent']],
    ['nine per cent', [9, 'percent', 'percent']],
    ['4 cubic metres', [4, 'measure', 'cubic metres']],
    ['5 US dollars', [5, 'money', 'US dollars']],
    ['90 of them', [90, 'count', '']],
    ['90, men', [90, 'count', '']],
    ['34 years old', [34, 'age', 'years old']],
    ['34 years', [34, 'duration', 'years']],
    ['at the age of 65', [65, 'age', '']],
    ['a sailor, 38, drowned', [38, 'age', '']],
    ['In May 40 ships came', [40, 'count', 'ships']],
    ['in June 12,000 people came', [12_000, 'count', 'people']],
    ['Orn, 21, a student', [21, 'age', '']],
    ['10 Velm boats', [10, 'count', 'Velm']],
  ])('by %j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('how it is meant', () => {
  test.each([
    ['up to 40', 'at-most'],
    ['as many as 40', 'at-most'],
    ['no more than 40', 'at-most'],
    ['at least 40', 'at-least'],
    ['no fewer than 40', 'at-least'],
    ['more than 300', 'more-than'],
    ['it is past 300', 'more-than'],
    ['it climbed past $40', 'more-than'],
    ['the past 10 years', 'exact'],
    ['it sailed past 12 islands', 'exact'],
    ['over $1.5 million', 'more-than'],
    ['fewer than 300', 'less-than'],
    ['an estimated 300', 'about'],
    ['nearly half a million', 'about'],
    ['another 30', 'exact'],
    ['handed over 14 depots', 'exact'],
    ['rises up to 40', 'exact'],
    ['a couple of hundred people', 'about'],
    ['some 40-odd boats', 'about'],
    ['a dozen or so boats', 'about'],
    ['50-plus guests', 'at-least'],
    ['more than 50-odd guests', 'more-than'],
    ['50+ guests', 'at-least'],
    ['50 or more guests', 'at-least'],
    ['50 guests or fewer', 'at-most'],
    ['50 guests at most', 'at-most'],
    ['not even 50 guests', 'less-than'],
    ['just 40', 'exact'],
    ['under 40', 'less-than'],
    ['roughly 40', 'about'],
    ['about, 40', 'exact'],
  ])('%j', (text, bound) => {
    expect(numbersIn(text)).toMatchObject([{ bound }]);
  });

  test('the words that bound it belong to it, as does its unit', () => {
    const text = 'It cost more than $1.5 million a year, some say.';
    const [{ start, end, numeral } = { start: 0, end: 0, numeral: { start: 0, end: 0 } }] =
      numbersIn(text);
    expect(text.slice(start, end)).toBe('more than $1.5 million');
    expect(text.slice(numeral.start, numeral.end)).toBe('1.5 million');
  });

  test.each([
    ['between 5 and 10 men', { value: 5, upper: 10, bound: 'at-least' }],
    ['10 to 15 million', { value: 1e7, upper: 15e6, bound: 'at-least' }],
    ['30-40 pupils', { value: 30, upper: 40 }],
    ['20–30%', { value: 20, upper: 30, sort: 'percent' }],
    ['between $30,000 and $60,000', { value: 30_000, upper: 60_000, sort: 'money' }],
    ['from 17 to 6', { value: 17, upper: 6, change: true, bound: 'exact' }],
    ['32,000 to 1.41 million', { value: 32_000, upper: 1_410_000 }],
    ['up to 10 to 15 men', { value: 10, upper: 15, bound: 'at-most' }],
    ['5% to 10%', { value: 5, upper: 10, sort: 'percent' }],
    ['$5-10', { value: 5, upper: 10, sort: 'money' }],
    ['5–10', { value: 5, upper: 10 }],
    ['two to three men', { value: 2, upper: 3 }],
    ['two or three men', { value: 2, upper: 3 }],
    ['two or three hundred men', { value: 200, upper: 300 }],
    ['between two hundred and three hundred men', { value: 200, upper: 300 }],
    ['5 per cent to 7 per cent', { value: 5, upper: 7, sort: 'percent' }],
    ['5 years to 7 years', { value: 5, upper: 7, sort: 'duration' }],
    ['20–25 °C', { value: 20, upper: 25, sort: 'measure' }],
    ['$2 million to $3 million', { value: 2e6, upper: 3e6, sort: 'money' }],
    ['Rs 2-3 crore', { value: 2e7, upper: 3e7, sort: 'money' }],
  ])('the range of %j', (text, expected) => {
    expect(numbersIn(text)).toMatchObject([expected]);
  });

  test.each([
    'rose by 5,000 to 7,000',
    'up 5% to 10 euros',
    'fell 2,000 to 9,000',
    '5 and 10 men',
    'from 5 and 10 men',
    '15 to 10 men',
    'one in five to 90',
    '5 or 90 men',
    '5 years to 7 metres',
  ])('%j is no range', (text) => {
    expect(numbersIn(text)).toHaveLength(2);
  });
});

describe('is none', () => {
  test.each([
    ['an ordinal', 'the third meeting, the 4th'],
    ['a year', 'in 2014, the 2014 study, from 2004 to 2008, below 2005 levels'],
    ['a decade', 'the 1990s'],
    ['a day', 'on 17 October 2013, Oct. 3 and 12-13 March'],
    ['a clock time', 'at 5.15am, 4 p.m., 10:30, 8 o’clock'],
    ['a score', 'won 3-2'],
    ['a label', 'No. 4, Room 12, Article 5'],
    ['part of a name', 'an F-16, the G20, on the Lumen 2, fred_99'],
    ['an address', 'at 12 Harbour Street, in One Harbour Street'],
    ['part of a word', '24/7, one-on-one, a four-way race'],
    ['a time in words', 'at ten to four, at five past six'],
    ['a time with its minutes', 'at 10.30am, 10.30 a.m.'],
    ['a day of a month', 'on 17 October, 11-26 March and Oct. 3, from 31 May to June 31'],
    ['a year of a month', 'in May 2031, by Oct. 1999'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('names are told by whoever knows them better', () => {
    expect(numbersIn('police 2', (offset) => offset === 0)).toEqual([]);
    expect(numbersIn('Police arrested Two', () => false)).toHaveLength(1);
  });
});

test('two in 24 hours is no share', () => {
  expect(read('two in 24 hours')).toEqual([
    [2, 'count', ''],
    [24, 'duration', 'hours'],
  ]);
});
