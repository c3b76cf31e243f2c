import { expect, test } from 'vitest';
import { withAskedFigure } from './asked-figure.ts';

const OIL =
  'Output could rise to 1.4 million barrels per day - from 0.8 million barrels per day now - within two years and reach 2.5 million barrels per day within a decade.';
const SALES = 'Profit was $7m in 2010 and $9m in 2011, and in 2012 it was $4m.';
const GROWTH = 'Growth in 2004 was 1.6%, after none in 2003, down from an estimate of 1.7%.';
const JOBS =
  'The rate dropped to 5.1 percent from 5.4 percent, and 300 jobs, up from 200, were lost.';
const PEAK = 'The fleet fell to 300 ships from a peak of 500 ships.';
const BOARD = 'The 28 members, a quarter of the 112-member board, will vote for the six-seat van.';
const MONTHS = 'It took in 40 ships in May and 60 ships in June.';
const CARS = 'The firm sold 30 cars last year and expects to sell 50 cars this year.';
const DOWN = 'Visits fell to 300, down from 500.';
const FLEET = 'It fell to 300 ships from the 500 ships that once lay in the harbour of Velm town.';
const OTHERS = 'It fell to 300 ships from 500 boats, which took 200 away from 400.';
const PEAK_IN_MAY = 'The fleet fell to 300 ships from a peak of 500 ships in May.';
const TO_COME = 'It could make $2m in a decade and $9m in a century.';
const AGAINST = 'In 2009 the firm sold 30 cars against 50 cars in 2010.';
const ABROAD = 'In 2010 it made $7m at home with $9m abroad, in 2011 $4m.';
const RISE = 'It fell to 5.1 percent from 5.4 percent, and later rose 0.2 percent.';
const SHARE = 'It fell to 5 percent from 300 jobs.';
const VAN = 'The six-seat van took 28 members of the 112-Member board.';
const GUESTS = 'The fair drew 1,200 guests from 90 towns, and 40 came from 12 villages.';

const PAID = 'It paid $2 million to the crew, $1 million to the town and $9 to Orn.';
const DEAD = 'The blast killed 12 people in Velm and 30 people in Orn.';
const OFFER = 'Orn refused a $7 million buyout offer, and held out for as much as $9 million.';
const FUND = 'Some $3 million of the $9 million fund was spent on boats.';
const RATE = 'Output fell 1.6% in October, as the jobless rate rose 0.1% to 4.7%.';

test.each([
  ['what it is for', PAID, '$2 million', 'how much did it pay to the town', '$1 million'],
  ['where it is', DEAD, '12 people', 'how many people died in Orn', '30 people'],
  ['its own name', OFFER, 'as much as $9 million', 'how much was the buyout offer', '$7 million'],
  [
    'its time stands behind it',
    OIL,
    '2.5 million barrels per day',
    'how much could it be in two years',
    '1.4 million barrels per day',
  ],
  [
    'its time stands behind it',
    OIL,
    '1.4 million barrels per day',
    'how much in a decade',
    '2.5 million barrels per day',
  ],
  ['its time stands behind it', SALES, '$9m', 'what was the profit in 2010', '$7m'],
  ['its time stands before it', SALES, '$9m', 'what was the profit in 2012', '$4m'],
  ['its month stands behind it', MONTHS, '60 ships', 'how many came in May', '40 ships'],
  ['its time is told from now', CARS, '30 cars', 'how many cars this year', '50 cars'],
  ['its time is one of a kind', TO_COME, '$9m', 'how much in a decade', '$2m'],
  ['another figure stands before a time', AGAINST, '50 cars', 'how many in 2009', '30 cars'],
  ['what it is now', PEAK_IN_MAY, '500 ships in May', 'how many ships are left', '300'],
  ['what it is now', RISE, '5.4 percent', 'what is the rate', '5.1 percent'],
  ['the whole', VAN, '28', 'how many MEMBERS does the board have', '112'],
  ['what it is now', DOWN, '500', 'how many visits are there', '300'],
  ['what it is now', JOBS, '5.4 percent', 'what is the rate', '5.1 percent'],
  ['what it is now', JOBS, '200', 'how many jobs were lost', '300'],
  ['what it is now', PEAK, '500 ships', 'how many ships are left', '300 ships'],
  ['the whole', BOARD, '28', 'how many members does the board have', '112'],
  ['the whole', BOARD, '28', 'how many members are there in total', '112'],
])('%s: of “%s” not “%s” for “%s” but “%s”', (_, sentence, words, question, expected) => {
  expect(shown(sentence, words, question)).toBe(expected);
});

test.each([
  ['it is of its time', OIL, '1.4 million barrels per day', 'how much in two years'],
  ['no time is asked for', SALES, '$9m', 'what was the profit'],
  ['what was first said', GROWTH, '1.7%', 'what was first said of growth in 2004'],
  ['both', SALES, '$7m in 2010 and $9m', 'what was the profit in 2012'],
  [
    'more than the figure',
    FLEET,
    '500 ships that once lay in the harbour of Velm town',
    'how many ships are left',
  ],
  ['what it was tells itself so', DOWN, 'down from 500', 'how many visits are there'],
  ['of another thing it is now', OTHERS, '500 boats', 'how many are there'],
  ['it is taken away from that', OTHERS, '400', 'how many are there'],
  ['it is of its time, as is another', ABROAD, '$7m', 'how much in 2010'],
  ['two are of its time', ABROAD, '$4m', 'how much in 2010'],
  ['of another sort it is now', SHARE, '300 jobs', 'how many jobs are there'],
  ['no whole is told', GUESTS, '40', 'how many guests are there in total'],
  ['it is the whole', BOARD, '112', 'how many members does the board have'],
  ['nothing has that time', SALES, '$9m', 'what was the profit in 2013'],
  ['what it was', JOBS, '5.4 percent', 'what was the rate before'],
  ['what it was', PEAK, '500 ships', 'how many ships were there at its peak'],
  ['it is now', JOBS, '5.1 percent', 'what is the rate'],
  ['another thing', GUESTS, '90', 'how many towns did they come from'],
  ['another thing', GUESTS, '12', 'how many villages'],
  ['a part', BOARD, '28', 'how many members will vote'],
  ['it is for whom is asked', PAID, '$2 million', 'how much did it pay to the crew'],
  ['it has no name', OFFER, 'as much as $9 million', 'how much did Orn hold out for'],
  ['a part', FUND, '$3 million', 'how much of the fund was spent on boats'],
  ['no place', RATE, '4.7%', 'what was the jobless rate in October'],
  ['no figure', BOARD, 'vote', 'what will they do'],
])('%s: of “%s” “%s” for “%s”', (_, sentence, words, question) => {
  expect(shown(sentence, words, question)).toBe(words);
});

function shown(sentence: string, words: string, question: string): string {
  const start = sentence.indexOf(words);
  const span = withAskedFigure(sentence, { start, end: start + words.length }, question);
  return sentence.slice(span.start, span.end);
}
