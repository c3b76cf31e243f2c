import { expect, test } from 'vitest';
import { saidExactly } from './exactly.ts';

const PASSAGE =
  'It opened on 4 May 2012 with 1,200 officials of 195 countries and cost $4.7 million.';

test.each([
  ['More than 1,000 officials came.', '1,200 officials came.'],
  ['Fewer than 1,500 officials came.', '1,200 officials came.'],
  ['Between 1,000 and 1,500 officials came.', '1,200 officials came.'],
  ['It cost less than $5m.', 'It cost $4.7 million.'],
  ['It opened before June 2012.', 'It opened on 4 May 2012.'],
  [
    'It opened after March 2012 with over 1,000 officials.',
    'It opened on 4 May 2012 with 1,200 officials.',
  ],
  ['It opened by 2013.', 'It opened on 4 May 2012.'],
  ['It opened between 2011 and 2013.', 'It opened on 4 May 2012.'],
  ['It opened in June 2012 at the latest.', 'It opened on 4 May 2012.'],
  ['It opened no later than 2013.', 'It opened on 4 May 2012.'],
  ['1,000+ officials came.', '1,200 officials came.'],
  ['1,000 or more officials came.', '1,200 officials came.'],
  ['Not even 1,500 officials came.', '1,200 officials came.'],
])('%s is told exactly', (claim, expected) => {
  expect(saidExactly(claim, PASSAGE)).toBe(expected);
});

test('a share is told with its sign', () => {
  const told = saidExactly('More than half of the guests left.', '54% of the guests left.');
  expect(told).toBe('54% of the guests left.');
});

test.each([
  ['a broken bound', 'More than 200 countries came.', PASSAGE],
  ['a bound of other things', 'More than 1,000 guests came.', PASSAGE],
  ['no bound', 'About 1,000 officials came in 2013.', PASSAGE],
  ['several figures that keep it', 'Over 20 towns came.', '40 towns came, then 50 towns.'],
  [
    'several days that keep it',
    'It opened before 2013.',
    'In 2010 it was planned, and it opened in 2011.',
  ],
  ['a day bounded alike', 'It will shut by 2030.', 'It will shut by 2050, as was said in 2005.'],
  ['a day on the other side', 'It opened after 2013.', PASSAGE],
])('%s stays', (_, claim, passage) => {
  expect(saidExactly(claim, passage)).toBe(claim);
});
