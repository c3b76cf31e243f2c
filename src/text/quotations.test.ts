import { expect, test } from 'vitest';
import { quotations } from './quotations.ts';

function quoted(text: string): string[] {
  return quotations(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.each([
  ['curly marks', 'She said “one thing” and “another”.', ['“one thing”', '“another”']],
  ['straight marks', 'She said "one thing" and "another".', ['"one thing"', '"another"']],
  ['doubled single marks', "She said ''one thing'' twice.", ["''one thing''"]],
  ['marks of TeX', "She said ``one thing'' twice.", ["``one thing''"]],
  ['guillemets', 'She said «one thing» twice.', ['«one thing»']],
  ['low and high marks', 'She said „one thing“ twice.', ['„one thing“']],
  ['single marks around words', 'She said ‘one thing’ twice.', ['‘one thing’']],
  ['marks inside others', '“He told me ‘go home’ and left.”', ['“He told me ‘go home’ and left.”']],
  ['an apostrophe', 'The mayor’s plan isn’t the town’s plan.', []],
  ['inches', 'The pipe is 12" wide.', []],
  ['a nickname', 'Robert “Bobby” Lund and Marcia "Cia" Price left.', []],
  ['a name in marks alone', 'He read “Bobby” aloud.', ['“Bobby”']],
  ['a name in marks before no other name', 'Robert “Bobby” was here.', ['“Bobby”']],
  ['a name in marks after no other name', 'called “Bobby” Lund.', ['“Bobby”']],
  ['several words between names', 'Robert “Big Bobby” Lund left.', ['“Big Bobby”']],
  ['a small word between names', 'Robert “bobby” Lund left.', ['“bobby”']],
  ['a nickname in doubled marks', "Robert ''Bobby'' Lund left.", []],
  ['a nickname with a hyphen', 'J.R. “Jay-Jay” Lund left.', []],
  [
    'curly marks inside curly ones',
    'He: “She said “no” to me” and left.',
    ['“She said “no” to me”'],
  ],
  ['a straight mark that opens after one that is open', '"one and "two" three', ['"one and "two"']],
  ['a closing mark that opens', 'He said ”one thing” twice.', ['”one thing”']],
  ['single marks around one word', 'The ‘word’ was said.', []],
  ['straight single marks', "She said 'one thing' twice.", ["'one thing'"]],
  [
    'a possessive inside single marks',
    '‘The workers’ plan is old’, he said.',
    ['‘The workers’ plan is old’'],
  ],
  [
    'a possessive at the end of single marks',
    'The ‘plan of workers’ failed.',
    ['‘plan of workers’'],
  ],
  ['two passages in single marks', '‘one thing’ and ‘two things’', ['‘one thing’', '‘two things’']],
  ['values in markup', 'See <post id="78" day="May 3"> for more.', []],
])('%s', (_name, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a mark that never closes runs to the end of its paragraph and is open', () => {
  const text = '“First we waited. Then the water came.';
  expect(quotations(text, { start: 0, end: text.length })).toEqual([
    { start: 0, end: text.length, open: true },
  ]);
});

test('only the paragraph is read', () => {
  const text = '“one” two “three”';
  expect(quotations(text, { start: 6, end: text.length })).toEqual([
    { start: 10, end: text.length, open: false },
  ]);
});

test.each(["'a ", "'a' ", '‘a ', ".'a", '“a '])(
  'a long run of %j is gone through once',
  (piece) => {
    const text = `${piece.repeat(100_000)}.\n“One thing.”`;
    const paragraph = { start: text.length - 12, end: text.length };
    expect(quotations(text, { start: 0, end: paragraph.start - 1 }).length).toBeLessThan(100_001);
    expect(quotations(text, paragraph)).toHaveLength(1);
  },
);
