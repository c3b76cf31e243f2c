import { expect, test } from 'vitest';
import { bare, piecesOf } from './bare.ts';

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
