import { expect, test } from 'vitest';
import { bare, introduced, piecesOf, signed } from './bare.ts';

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
  ['“We will mend it.” - Ada Orn', 'We will mend it', 'Ada Orn', false],
  ['“We will mend it” — Ada Park-Orn, 2012', 'We will mend it', 'Ada Park-Orn 2012', false],
  ['"We will mend it" ~Orn', 'We will mend it', 'Orn', false],
  ['“We will mend it” (Ada Orn, mayor)', 'We will mend it', 'Ada Orn mayor', false],
  ['“We will mend it.”\nAda Orn', 'We will mend it', 'Ada Orn', false],
  ['Ada Orn - “We will mend it.”', 'We will mend it', 'Ada Orn', false],
  ['According to Orn, “We will mend it.”', 'We will mend it', 'According to Orn', false],
  ['Per Ada Orn “We will mend it.”', 'We will mend it', 'Per Ada Orn', false],
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
  ['what goes on behind a dash', 'The “wall of the sea” - it fell'],
  ['what goes on in parentheses', 'The “wall of the sea” (it fell)'],
  ['a way that goes by', 'Perhaps it was “the wall of the sea”'],
  [
    'more than an introduction',
    `Orn said ${'and then the wall fell '.repeat(3)}“We will mend it.”`,
  ],
])('not introduced: %s', (_, text) => {
  expect(introduced(text)).toBeUndefined();
});

test.each([
  ['We will mend it - Ada Orn', 'We will mend it', 'Ada Orn'],
  ['We will mend it — Mayor Orn, 3 May 2031', 'We will mend it', 'Mayor Orn 3 May 2031'],
  ['We will mend it.\n~ Ada Orn', 'We will mend it', 'Ada Orn'],
  ['We will mend it (Orn)', 'We will mend it', 'Orn'],
  ['Ada Orn: We will mend it.', 'We will mend it', 'Ada Orn'],
  ['Orn said: we will mend it', 'we will mend it', 'Orn said'],
  ['ADA ORN: We will mend it', 'We will mend it', 'ADA ORN'],
  ['RT @adaorn: We will mend it', 'We will mend it', 'RT @adaorn'],
  ['.@AdaOrn: We will mend it', 'We will mend it', '@AdaOrn'],
  ['We will mend it — @adaorn', 'We will mend it', '@adaorn'],
])('%j is signed', (text, quote, by) => {
  expect(signed(text)).toEqual({ quote, by, tellsMore: false });
});

test.each([
  'The plan is simple: build the wall',
  'Note: we will mend it',
  '@adaorn we will mend it',
  'It is safe—today and tomorrow',
  'It is safe - today and tomorrow',
  'We will mend it (and soon)',
  'It begins at 10:30 in the hall',
  'ADA ORN: WE WILL MEND IT',
  'Mend it: Orn',
  'Ada Orn: “We will mend it.”',
  'One Ada-Orn',
])('%j is not signed', (text) => {
  expect(signed(text)).toBeUndefined();
});
