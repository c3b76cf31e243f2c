import { describe, expect, test } from 'vitest';
import { hasOffice, holdsOffice, isOffice } from './office-holder.ts';

test.each(["South Korea's president", 'the police chief', 'ministers'])(
  '%s: an office',
  (words) => {
    expect(isOffice(words)).toBe(true);
  },
);
test.each(['Mayor Kolt', 'the police', 'President Park Geun-hye', ''])('%s: none', (words) => {
  expect(isOffice(words)).toBe(false);
});

describe('who holds an office by the source', () => {
  const before =
    'South Korean President Park Geun-hye came. Later Park left with Norwegian Foreign Minister Tom Berg.';
  const after =
    'Mira Kolt, the mayor of Velm, came. Gov. Ann Orn (R), Norland’s first envoy, left.';

  test.each([
    [before, 'Park Geun-hye', 'the south korean president'],
    [before, 'Park Geun-hye', "South Korea's president"],
    [before, 'Tom Berg', "norway's foreign minister"],
    [before, 'Tom Berg', 'the foreign minister'],
    [after, 'Mira Kolt', 'velms mayor'],
    ['Velm police Chief Tom Berg left.', 'Tom Berg', 'the police chief'],
    [after, 'Kolt', 'the mayor of Velm'],
    ['The president of South Korea, Park, left.', 'Park', 'the south korean president'],
    [
      'The president of South Korea, Park Geun-hye, left.',
      'Park Geun-hye',
      'the south korean president',
    ],
    ["South Korea's president, Park, left.", 'Park', "south korea's president"],
  ])('%s: %s is %s', (text, speaker, office) => {
    expect(holdsOffice(text, speaker, office)).toBe(true);
  });

  test.each([
    [before, 'Park Geun-hye', 'the north korean leader'],
    [before, 'Tom Berg', 'the south korean president'],
    [before, 'Tom Berg', 'the prime minister'],
    ['The South Korean president met Tom Berg.', 'Tom Berg', 'the south korean president'],
    ['They met the president. Tom Berg left.', 'Tom Berg', 'the president'],
    [after, 'Ann Orn', 'the mayor of Velm'],
    [after, 'The mayor', 'the mayor'],
    [after, 'Kolt', 'the'],
  ])('%s: %s is not %s', (text, speaker, office) => {
    expect(holdsOffice(text, speaker, office)).toBe(false);
  });
});

test('a speaker may be called by the office alone', () => {
  expect(hasOffice('The president', 'the south korean president')).toBe(true);
  expect(hasOffice('South Korea', 'the south korean president')).toBe(false);
});
