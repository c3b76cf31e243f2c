import { describe, expect, test } from 'vitest';
import { saysAgain, saysAlike } from './again.ts';

describe('a claim says a passage again', () => {
  test.each([
    [
      'in its words',
      'Guests from nine towns came to Velm.',
      'Some 1,200 guests from nine towns came to the hall in Velm.',
    ],
    [
      'whoever is said to say it',
      'Orn said that no town can mend its weir alone.',
      'She asked for help: “No town can mend its weir alone.”',
    ],
    [
      'by a source’s account',
      'According to the mayor, the old weir may break soon.',
      '“The old weir may break very soon.”',
    ],
    [
      'written together',
      'The Cyberspace Meeting opened in Velm.',
      'It was the opening of the Meeting on Cyber Space in Velm.',
    ],
  ])('%s', (_, claim, passage) => {
    expect(saysAgain(claim, passage)).toBe(true);
  });

  test.each([
    ['another word', 'Guests from nine towns left Velm.', 'Guests from nine towns came to Velm.'],
    ['another figure', 'All 800 guests came to Velm hall.', 'All 1,200 guests came to Velm hall.'],
    [
      'a denial more',
      'No guests from nine towns came to Velm.',
      'Guests from nine towns came to Velm.',
    ],
    [
      'a denial less',
      'Guests from nine towns came to Velm.',
      'Guests from nine towns never came to Velm.',
    ],
    ['hardly any words', 'Orn said it of Velm.', 'Orn came to Velm.'],
  ])('not with %s', (_, claim, passage) => {
    expect(saysAgain(claim, passage)).toBe(false);
  });
});

describe('words that news has in the place of others say the same', () => {
  test.each([
    ['Velm ended its curfew on Monday.', 'Velm lifted its curfew on Monday.'],
    ['Thirty people were hurt in the blast.', 'The explosion injured 30 people in Velm.'],
    ['The entire council backs the scheme.', 'The full council supports the plan.'],
    ['Orn bought the firm last spring.', 'Last spring Orn acquired the company.'],
    ['Police held the child in a car.', 'The police held a kid in the vehicle.'],
  ])('%s – %s', (claim, passage) => {
    expect(saysAlike(claim, passage)).toBe(true);
  });

  test.each([
    ['another figure', 'Forty people were hurt in Velm.', 'The blast injured 30 people in Velm.'],
    [
      'a denial more',
      'Velm never ended its curfew on Monday.',
      'Velm lifted its curfew on Monday.',
    ],
    ['no rank', 'Orn runs the biggest firm.', 'Orn runs the second-biggest company.'],
    ['another word', 'Velm kept its curfew on Monday.', 'Velm lifted its curfew on Monday.'],
  ])('not with %s', (_, claim, passage) => {
    expect(saysAlike(claim, passage)).toBe(false);
  });
});
