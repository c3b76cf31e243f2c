import { expect, test } from 'vitest';
import { randomFrom } from '../../tests/knowledge/random.ts';
import { allowedEdits, editDistance, letterMask, tooFar } from './edits.ts';

test.each([
  ['hague', 'hague', 0],
  ['hague', 'hauge', 1],
  ['conference', 'confrence', 1],
  ['confrence', 'conference', 1],
  ['kitten', 'sitting', 3],
  ['a', 'abcd', 3],
  ['ab', 'ba', 1],
  ['abcdef', 'badcfe', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
])('%s and %s are %i edits apart', (a, b, edits) => {
  expect(editDistance(a, b, 5)).toBe(edits);
  expect(editDistance(a, b, edits)).toBe(edits);
  if (edits > 0) expect(editDistance(a, b, edits - 1)).toBe(edits);
});

test.each([
  ['abcd', 'wxyz', 1],
  ['abcdefgh', 'a', 2],
])('beyond the limit, %s and %s are just over it', (a, b, limit) => {
  expect(editDistance(a, b, limit)).toBe(limit + 1);
});

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [6, 1],
  [7, 2],
  [20, 2],
])('a word of %i letters may have %i edits', (length, edits) => {
  expect(allowedEdits(length)).toBe(edits);
});

test('the masks of two words rule out only what is too far', () => {
  const random = randomFrom(2);
  const word = () =>
    Array.from({ length: 3 + Math.floor(random() * 5) }, () =>
      String.fromCharCode(97 + Math.floor(random() * 26)),
    ).join('');
  let ruledOut = 0;
  for (let round = 0; round < 2000; round++) {
    const [a, b] = [word(), word()];
    if (!tooFar(letterMask(a), letterMask(b), 2)) continue;
    ruledOut++;
    expect(editDistance(a, b, 2)).toBeGreaterThan(2);
  }
  expect(ruledOut).toBeGreaterThan(1500);
});

test.each([
  ['abc', 'abc', 0, false],
  ['abc', 'abd', 1, false],
  ['abc', 'xyz', 2, true],
  ['abcd', 'wxyz', 4, false],
])('the masks of %s and %s with %i edits: too far is %s', (a, b, edits, expected) => {
  expect(tooFar(letterMask(a), letterMask(b), edits)).toBe(expected);
});
