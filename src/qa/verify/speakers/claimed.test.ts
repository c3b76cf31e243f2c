import { expect, test } from 'vitest';
import { isBy, isOpen, namedIn } from './claimed.ts';

const nobody = { get: () => undefined, entries: () => [] };
const TEXT =
  'Councillor Tom Ashby of Velm spoke. Sen. David Perdue and Michael O’Neill, the head of the Ferry League, came with José Muñoz.';

function said(described: string, speaker: string, text = TEXT): boolean {
  const claimed = namedIn(described, nobody) ?? { typed: described, described, entities: [] };
  return isBy([{ name: speaker }], claimed, text);
}

test.each([
  ['Mr Ashby', 'Tom Ashby'],
  ['Councillor Ashby', 'Tom Ashby'],
  ['Cllr. Tom Ashby', 'Ashby'],
  ['Thomas Ashby', 'Tom Ashby'],
  ['T. Ashby', 'Tom Ashby'],
  ['tom ashby', 'Tom Ashby'],
  ['ASHBY', 'Tom Ashby'],
  ['Sen. Perdue', 'David Perdue'],
  ['US Senator David A. Perdue', 'David Perdue'],
  ["Michael O'Neill", 'Michael O’Neill'],
  ['Mike O’Neill', "Michael O'Neill"],
  ['Jose Munoz', 'José Muñoz'],
  ['Muñoz', 'Jose Munoz'],
  ['Hillary Clinton', 'Hillary Rodham Clinton'],
  ['David Perdue Jr', 'David Perdue'],
  ['the councillor', 'Tom Ashby'],
  ['RT @CllrTomAshby', 'Tom Ashby'],
  ['the senator', 'David Perdue'],
  ['the Ferry League head', 'Michael O’Neill'],
])('%s may be %s', (described, speaker) => {
  expect(said(described, speaker)).toBe(true);
});

test.each([
  ['Mary Ashby', 'Tom Ashby'],
  ['Mr Perdue', 'Tom Ashby'],
  ['Sen. Ashby Perdue', 'Tom Ashby'],
  ['Ash', 'Tom Ashby'],
  ['John Neill', 'Michael O’Neill'],
  ['the councillor', 'David Perdue'],
  ['the Ferry League head', 'Tom Ashby'],
  ['Xyzzy', 'Tom Ashby'],
  ['@MaryAshby', 'Tom Ashby'],
])('%s is not %s', (described, speaker) => {
  expect(said(described, speaker)).toBe(false);
});

const NAMESAKES = 'Jane Holm, the chief engineer, spoke. Tom Holm, who runs a ferry, came too.';

test.each([
  ['Tom Holm', 'Jane Holm', NAMESAKES, false],
  ['Jane Holm', 'Tom Holm', NAMESAKES, false],
  ['ferry owner Tom Holm', 'Jane Holm', NAMESAKES, false],
  ['chief engineer Jane Holm', 'Tom Holm', NAMESAKES, false],
  ['Tom Holm', 'Holm', NAMESAKES, true],
  ['Holm', 'Tom Holm', NAMESAKES, true],
  ['Mr Holm', 'Jane Holm', NAMESAKES, true],
  ['the chief engineer', 'Jane Holm', NAMESAKES, true],
  ['Tom Holm', 'Holm', 'Jane Holm, the chief engineer, spoke.', false],
  ['Mayor Tom Holm', 'Mayor Holm', 'Mayor Jane Holm spoke.', false],
  ['J. Holm', 'Holm', 'Mayor Jane Holm spoke.', true],
  ['Jane Holm', 'Holm', 'Nobody else is told of.', true],
])('of two of one surname: %s for %s', (described, speaker, text, expected) => {
  expect(said(described, speaker, text)).toBe(expected);
});

test.each([
  ['activists', undefined],
  ['he', undefined],
  ['', undefined],
  ['the mayor', { typed: 'the mayor', isOffice: true }],
  ['the mayor of Velm', { typed: 'the mayor of Velm', isOffice: true }],
  ['a Velm councillor', { typed: 'a Velm councillor', isOffice: true }],
  ['the mayor of Velm, Ada Orn', { typed: 'Velm Ada Orn', isOffice: undefined }],
  ['the White House', { typed: 'White House', isOffice: undefined }],
  ['Mayor Ada Orn on Friday', { typed: 'Ada Orn', isOffice: undefined }],
])('%j names %j', (described, expected) => {
  const named = namedIn(described, nobody);
  expect(named && { typed: named.typed, isOffice: named.isOffice }).toEqual(expected);
});

test.each([
  ['@TheVelmGuy', true],
  ['@DavidPerdue', false],
  ['the mayor', true],
  ['Mary Orn', false],
])('whether %s may be whoever says it: %s', (described, expected) => {
  const claimed = namedIn(described, nobody);
  expect(claimed && isOpen(claimed, TEXT)).toBe(expected);
});
