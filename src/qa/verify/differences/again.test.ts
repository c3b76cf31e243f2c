import { describe, expect, test } from 'vitest';
import { saysAgain } from './again.ts';

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
