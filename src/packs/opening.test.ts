import { expect, test } from 'vitest';
import { newestOf, openingOf } from './opening.ts';

const FIRST = 'SKERNE — The harbour of Skerne opened again on Monday.';
const SECOND = '“We will rebuild every pier,” said Mayor Ilse Brandt.';

function openingIn(text: string, headline: string, most = 2): string[] {
  return openingOf({ text, headline }, most).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['a headline', 'Harbour opens after the storm', 'Harbour opens after the storm'],
  [
    'a headline that ends like a sentence',
    'The harbour “opens after the storm.”',
    'The harbour "opens after the storm."',
  ],
  ['a byline and a day', 'Harbour opens\n\nBy Jonas Mörk\n\n4 March 2031', 'Harbour opens'],
  ['a caption', 'Photo of the harbour: Jo Lint for the Skerne Post.', 'Harbour opens'],
  ['a stamp', 'Last updated on 3 May 2031 at 10 in the evening.', 'Harbour opens'],
])('begins behind %s', (_what, head, headline) => {
  expect(openingIn(`${head}\n\n${FIRST}\n\n${SECOND} No more.`, headline)).toEqual([FIRST, SECOND]);
});

test('gives what there is', () => {
  expect(openingIn(FIRST, 'Harbour opens')).toEqual([FIRST]);
  expect(openingIn('Harbour opens', 'Harbour opens')).toEqual([]);
  expect(openingIn(`${FIRST} ${SECOND}`, 'Harbour opens', 1)).toEqual([FIRST]);
});

test('the newest source is the last published, the first of equals', () => {
  const source = { id: 's', publisher: 'P', headline: 'H', credits: [], sha256: '' };
  const of = (key: string, published?: string) => ({
    ...{ ...source, key, eventId: 'e', text: '' },
    ...(published !== undefined && { published }),
  });
  const sources = [of('a'), of('b', '2031-03-04'), of('c', '2031-03-05'), of('d', '2031-03-05')];
  expect(newestOf(sources)?.key).toBe('c');
  expect(newestOf([])).toBeUndefined();
});
