import { expect, test } from 'vitest';
import { bare, introduced, piecesOf } from './bare.ts';

test.each([
  ['marks around it', ' “We will mend it,” ', 'We will mend it'],
  ['single and straight marks', `'"We will mend it!"'`, 'We will mend it'],
  ['guillemets and dashes', '— «We will mend it» —', 'We will mend it'],
  ['dots of what was left out', '…we will mend it...', 'we will mend it'],
  ['emphasis', 'We **will** __mend__ ~~it~~ ||now|| *here*', 'We will mend it now here'],
  ['a changed letter', '[W]e will mend it', 'We will mend it'],
  ['marks inside', 'We “will” mend-it, now', 'We “will” mend-it, now'],
  ['marks alone', '“…”', ''],
])('without %s', (_, quote, expected) => {
  expect(bare(quote)).toBe(expected);
});

test.each([
  ['We will mend it', ['We will mend it']],
  ['We will … mend it', ['We will', 'mend it']],
  ['We will... mend it', ['We will', 'mend it']],
  ['We will . . . mend it', ['We will', 'mend it']],
  ['We will […] mend it', ['We will', 'mend it']],
  ['We will (...) mend (…) it', ['We will', 'mend', 'it']],
  ['We [the council] will mend it', ['We', 'will mend it']],
  ['… we will, …', ['we will']],
  ['…', []],
])('the pieces of %j are %j', (quote, pieces) => {
  expect(piecesOf(quote)).toEqual(pieces);
});

test.each([
  ['Orn told reporters: “We will mend it.”', 'We will mend it', 'Orn told reporters', false],
  ['“We will mend it,” Orn said.', 'We will mend it', 'Orn said', false],
  ['On 3 May Mayor Orn: “We will mend it.”', 'We will mend it', 'On 3 May Mayor Orn', false],
  ['“We will mend it,” Orn.', 'We will mend it', 'Orn', false],
  ['“We will,” Orn said, “mend it.”', 'We will mend it', 'Orn said', false],
  ['Orn said “we will” and “mend it”.', 'we will … mend it', 'Orn said and', false],
  [
    'Orn said of the old wall: “We will mend it.”',
    'We will mend it',
    'Orn said of the old wall',
    true,
  ],
])('whose quotation %s is', (text, quote, by, tellsMore) => {
  expect(introduced(text)).toEqual({ quote, by, tellsMore });
});

test.each([
  ['no quotation', 'Orn said that we will mend it.'],
  ['one that does not end', 'Orn said: “We will mend it.'],
  ['a quotation by itself', '“We will mend it.”'],
  ['a word in marks', 'Orn said it was “mended” by them.'],
  ['nobody who speaks', 'The “wall of the sea” fell in Velm.'],
  [
    'more than an introduction',
    `Orn said ${'and then the wall fell '.repeat(3)}“We will mend it.”`,
  ],
])('not introduced: %s', (_, text) => {
  expect(introduced(text)).toBeUndefined();
});
