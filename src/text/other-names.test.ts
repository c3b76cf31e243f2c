import { describe, expect, test } from 'vitest';
import { isCalledIn, writtenOut } from './other-names.ts';

describe('what is short', () => {
  test.each([
    ['Jason Chaffetz (R-Utah) said', 'Jason Chaffetz (Republican of Utah) said'],
    ['Rep. John Mica (R-Fla.) said', 'Rep. John Mica (Republican of Florida) said'],
    ['Mitch McConnell, R-Ky., said', 'Mitch McConnell, Republican of Kentucky, said'],
    ['Bernie Sanders (I-Vt.)', 'Bernie Sanders (independent of Vermont)'],
    ['Bernie Sanders (Vt.), who lost', 'Bernie Sanders (Vermont), who lost'],
    ['a senator (D-N.Y.) and', 'a senator (Democrat of New York) and'],
    ['a senator (D-N. Y.) and', 'a senator (Democrat of N. Y.) and'],
    ['the mayor (R-Janesville)', 'the mayor (Republican of Janesville)'],
  ])('%s', (text, expected) => {
    expect(writtenOut(text)).toBe(expected);
  });

  test.each([
    'a D-Day parade',
    'Vitamin D-rich (and cheap)',
    'He is ill, in Velm',
    'Miss Orn (Mass)',
  ])('stays where it means no party and no state: %s', (text) => {
    expect(writtenOut(text)).toBe(text);
  });
});

test.each([
  ['florida', ['fla']],
  ['america', ['us']],
  ['britain', ['british']],
  ['british', ['uk']],
  ['republican', ['gop']],
  ['states', ['american']],
  ['poles', ['poland']],
  ['iraqis', ['iraq']],
  ['european', ['europe']],
  ['jewish', ['jew']],
  ['yorkers', ['new', 'york']],
])('%s is called %s', (word, words) => {
  expect(isCalledIn(word, new Set(words))).toBe(true);
});

test.each([
  ['north', ['korean']],
  ['florida', ['ohio', 'georgia']],
  ['york', ['new']],
  ['poles', ['germany']],
  ['new', ['york']],
  ['kingdom', ['united', 'states']],
])('%s is not called %s', (word, words) => {
  expect(isCalledIn(word, new Set(words))).toBe(false);
});
