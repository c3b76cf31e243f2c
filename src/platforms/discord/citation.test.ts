import { expect, test } from 'vitest';
import type { Source } from '../../packs/knowledge.ts';
import { citation } from './citation.ts';

const PAGE = 'https://times.example/fire';
const source: Source = {
  ...{ id: 'times', key: 'fire/times', eventId: 'fire', publisher: 'Harbour Times' },
  ...{ headline: 'Fire', published: '2024-09-13', url: PAGE },
  ...{ credits: [], sha256: '0'.repeat(64), text: '' },
};

/** As apps read links that are written out (the rule of simple-markdown): inside one, a backslash changes nothing. */
const LINK =
  /\[(?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*\]\(\s*<?((?:[^\s\\]|\\.)*?)>?(?:\s+['"].*?['"])?\s*\)/;

/** Where the links of a line lead. */
function linksIn(line: string): string[] {
  const links: string[] = [];
  for (let rest = line; rest !== '';) {
    const escaped = /^\\[^\w\s]/.exec(rest);
    const link = escaped ? null : LINK.exec(rest);
    if (link?.index === 0) links.push(link[1] ?? '');
    rest = rest.slice((escaped ?? (link?.index === 0 ? link : null))?.[0].length ?? 1);
  }
  return links;
}

test.each([
  'Fire',
  'x](https://evil.example/a) [y',
  '[x](https://evil.example/a)',
  ']](https://evil.example/a)[[',
  '[Opinion] Fire at the harbour',
  'https://evil.example/a burns',
])('the one link of a line is that of the page, whatever the headline: %s', (headline) => {
  const line = citation({ ...source, headline }, PAGE);
  expect(linksIn(line)).toEqual([PAGE]);
  expect(line.replaceAll(/\\(?=[^\w\s])/g, '')).toContain(headline);
});

test.each(['publisher', 'byline'] as const)('nor does the %s make one', (name) => {
  for (const text of ['[x](https://evil.example/a)', 'a [', '] b', 'x](https://evil.example/a) [y'])
    expect(linksIn(citation({ ...source, [name]: text }, PAGE))).toEqual([PAGE]);
});

test('a headline that no link can hold has one behind it', () => {
  expect(citation({ ...source, headline: '[Opinion] Fire' }, PAGE)).toBe(
    String.raw`-# Harbour Times · "\[Opinion\] Fire" · 13 Sept 2024 · [Link](https://times.example/fire)`,
  );
});
