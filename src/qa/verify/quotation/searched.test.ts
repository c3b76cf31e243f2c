import { expect, test } from 'vitest';
import { foldedOf, preparedOf, wordsOf } from './searched.ts';

const text = 'Mayor Ada Orn re-opened the two-year-old mill at 10:30 – “at last”.';

test('a source has its words in small letters, and words with a hyphen also without it', () => {
  const words = wordsOf({ text, sha256: 'searched-words' });
  for (const word of ['mayor', 'orn', '10:30', 're', 'opened', 'reopened', 'twoyearold'])
    expect(words).toContain(word);
  for (const word of ['Orn', '–', 're-opened', 'lastat', 'yearold', 'millat'])
    expect(words).not.toContain(word);
});

test('dashes between words make no word of them', () => {
  const words = wordsOf({ text: 'the mill — old — and sea‑side', sha256: 'searched-dashes' });
  expect([...words]).toEqual(['the', 'mill', 'old', 'and', 'sea', 'side', 'seaside']);
});

test.each([
  ['words', wordsOf],
  ['its folded text', foldedOf],
  ['what is prepared', preparedOf],
])('%s: made once of texts with one hash, and of each other text', (what, of) => {
  const first = of({ text, sha256: `searched ${what}` });
  expect(of({ text, sha256: `searched ${what}` })).toBe(first);
  expect(of({ text: `${text} No.`, sha256: `searched other ${what}` })).not.toBe(first);
});

test('what is prepared is of the text as it is folded', () => {
  const source = { text, sha256: 'searched-folded' };
  expect(foldedOf(source).text).toContain("10:30-'at last'.");
  expect(preparedOf(source)).toMatchObject({ original: text, folded: foldedOf(source) });
});

test('a text that is longer than all that is remembered is read each time, and drives nothing out', () => {
  const short = { text, sha256: 'searched-short' };
  const long = { text: 'a'.repeat(2_000_000), sha256: 'searched-long' };
  const kept = preparedOf(short);
  const once = preparedOf(long);
  expect(preparedOf(long)).not.toBe(once);
  expect(once.original).toBe(long.text);
  expect(preparedOf(short)).toBe(kept);
});
